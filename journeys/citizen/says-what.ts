/** Whether the words inside a field ask something. Many only say how to answer: "Chọn ngày", "dd/mm/yyyy", "Nhập để tìm kiếm". */
export function saysWhat(words: string): boolean {
  const plain = words.replace(/^[-–—.…\s]+|[-–—.…\s]+$/gu, '');
  return !/^(?:chọn(?: ngày| giờ| tệp)?|vui lòng (?:chọn|nhập)|nhập(?: để tìm kiếm| thông tin| vào đây)?|d{2}\W?m{2}\W?y{4}.*|ngày\W+tháng\W+năm|select(?: date)?|use the arrow keys to pick a date|)$/iu.test(
    plain,
  );
}
