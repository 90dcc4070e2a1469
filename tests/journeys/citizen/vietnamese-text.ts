/** Words as Vietnamese forms write them, for properties. */
import fc from 'fast-check';

const words = [
  'họ', 'và', 'tên', 'hủy', 'xóa', 'thủy', 'số', 'định', 'danh', 'cá', 'nhân', 'ngày', 'tháng', 'năm', 'sinh', 'người',
  'yêu', 'cầu', 'quê', 'quán', 'đường', 'Đăng', 'ký', 'khai', 'nơi', 'cấp', 'giới', 'tính', 'CCCD', 'mẹ', 'cha',
]; // prettier-ignore

export const aWord = fc.constantFrom(...words);
export const aLabel = fc.array(aWord, { minLength: 1, maxLength: 7 }).map((some) => some.join(' '));
