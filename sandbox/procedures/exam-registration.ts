import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import type { Procedure } from './procedure.ts';

export const examRegistration: Procedure = {
  id: 'exam-registration',
  number: 21,
  code: '1.005142',
  name: 'Đăng ký dự thi tốt nghiệp THPT quốc gia và xét tuyển đại học, cao đẳng',
  field: 'Thi, tuyển sinh',
  agency: 'Sở Giáo dục và Đào tạo',
  level: 'toàn trình',
  processing: 'Theo kế hoạch của kỳ thi',
  feeVnd: 105_000,
  filing: 'file',
  sections: [
    {
      id: 'candidate',
      title: 'Thông tin thí sinh',
      fields: [
        ask.idNumber('idNumber', 'Số định danh cá nhân', { prefill: 'idNumber', locked: true, mustExist: true }),
        ask.fullName('fullName', 'Họ, chữ đệm và tên của thí sinh', {
          variants: ['Họ và tên thí sinh', 'Họ và tên'],
          prefill: 'fullName',
          locked: true,
        }),
        ask.text('school', 'Nơi học lớp 12 (tên trường)', { variants: ['Trường THPT', 'Tên trường'] }),
        ask.text('schoolClass', 'Lớp', { variants: ['Tên lớp'], maxLength: 20 }),
      ],
    },
    {
      id: 'exam',
      title: 'Đăng ký dự thi và ưu tiên',
      fields: [
        ask.select(
          'subjects',
          'Môn thi tự chọn',
          [
            'Vật lí, Hóa học',
            'Lịch sử, Địa lí',
            'Tiếng Anh, Vật lí',
            'Tiếng Anh, Lịch sử',
            'Hóa học, Sinh học',
            'Tin học, Vật lí',
          ],
          {
            variants: ['Môn thi', 'Bài thi/Môn thi tự chọn'],
          },
        ),
        ask.select('priorityArea', 'Khu vực ưu tiên', ['Khu vực 1', 'Khu vực 2', 'Khu vực 2 nông thôn', 'Khu vực 3'], {
          variants: ['Khu vực'],
        }),
        ask.select('priorityGroup', 'Đối tượng ưu tiên', ['Không', '01', '02', '03', '04', '05', '06', '07'], {
          variants: ['Đối tượng'],
        }),
      ],
    },
    {
      id: 'wishes',
      title: 'Nguyện vọng xét tuyển',
      fields: [
        ask.text('universityCode', 'Mã trường', { variants: ['Mã cơ sở đào tạo'], maxLength: 5 }),
        ask.text('majorCode', 'Mã ngành', { variants: ['Mã xét tuyển'], maxLength: 12 }),
        ask.select('subjectGroup', 'Tổ hợp', ['A00', 'A01', 'B00', 'C00', 'D01', 'D07'], {
          variants: ['Tổ hợp môn', 'Tổ hợp xét tuyển'],
        }),
      ],
      repeated: { addLabel: 'Thêm nguyện vọng', min: 1 },
    },
  ],
  attachments: [
    { id: 'form', name: 'Phiếu đăng ký dự thi', required: true, ...accepted.document },
    { id: 'photo', name: 'Ảnh 4x6 của thí sinh', required: true, ...accepted.photo },
    { id: 'priority', name: 'Giấy tờ chứng minh đối tượng ưu tiên', required: false, ...accepted.scan },
  ],
  pledge: 'Em cam đoan những lời khai trong phiếu đăng ký này là đúng sự thật.',
};
