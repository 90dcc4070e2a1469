import { expect, test } from 'vitest';
import { subjectOf } from '../../../diagnosis/evidence/subject-of.ts';

test.each([
  ['Tạm vắng từ ngày không được để trống', 'Tạm vắng từ ngày'],
  ['Tạm vắng từ ngày phải từ ngày nộp hồ sơ trở đi', 'Tạm vắng từ ngày'],
  ['Họ và tên: vui lòng nhập lại đúng như trên thẻ căn cước', 'Họ và tên'],
  ['Số định danh cá nhân chưa được nhập', 'Số định danh cá nhân'],
  ['Quận/Huyện là bắt buộc', 'Quận/Huyện'],
  ['Thông tin không hợp lệ', null],
  ['Trường dữ liệu bắt buộc', null],
  ['Dữ liệu chưa đúng quy định!', null],
  ['Không thể thực hiện. Mã thông báo: DVC-1027', null],
  ['Hồ sơ chưa được gửi. Họ và tên không hợp lệ', null],
  ['Hồ sơ chưa được gửi. Vui lòng kiểm tra lại thông tin!', null],
  ['Thao tác thất bại, vui lòng thử lại sau', null],
  ['', null],
])('"%s" speaks of %j', (refusal, subject) => expect(subjectOf(refusal)).toBe(subject));
