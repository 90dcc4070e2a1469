import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import { optionLists } from './option-lists.ts';
import type { Procedure } from './procedure.ts';

export const unemploymentBenefit: Procedure = {
  id: 'unemployment-benefit',
  number: 23,
  code: '1.014748',
  name: 'Giải quyết hưởng trợ cấp thất nghiệp',
  field: 'Việc làm',
  agency: 'Trung tâm Dịch vụ việc làm',
  level: 'toàn trình',
  processing: '15 ngày làm việc',
  feeVnd: 0,
  filing: 'file',
  sections: [
    {
      id: 'worker',
      title: 'Thông tin người lao động',
      fields: [
        ask.fullName('fullName', 'Tên tôi là', {
          variants: ['Họ và tên', 'Họ và tên người lao động'],
          prefill: 'fullName',
          locked: true,
        }),
        ask.idNumber('idNumber', 'Số định danh cá nhân', { prefill: 'idNumber', locked: true, mustExist: true }),
        ask.text('insuranceBookNumber', 'Số sổ BHXH', {
          variants: ['Số sổ bảo hiểm xã hội', 'Mã số BHXH'],
          prefill: 'healthInsuranceNumber',
          maxLength: 15,
        }),
      ],
    },
    {
      id: 'employment',
      title: 'Quá trình làm việc',
      fields: [
        ask.text('lastEmployer', 'Nơi làm việc cuối cùng', {
          variants: ['Đơn vị làm việc cuối', 'Tên đơn vị làm việc trước khi nghỉ'],
        }),
        ask.date('endedOn', 'Ngày chấm dứt hợp đồng lao động', {
          variants: ['Ngày chấm dứt HĐLĐ', 'Chấm dứt HĐLĐ từ ngày'],
        }),
        ask.number('insuredMonths', 'Số tháng đóng bảo hiểm thất nghiệp', { variants: ['Số tháng đóng BHTN'] }),
      ],
    },
    {
      id: 'receiving',
      title: 'Nơi nhận trợ cấp',
      fields: [
        ask.province('province', 'Nơi đề nghị nhận trợ cấp (tỉnh, thành phố)', {
          variants: ['Nơi nhận trợ cấp thất nghiệp', 'Nơi nhận'],
          prefill: 'provinceName',
        }),
        ask.select('bank', 'Ngân hàng', optionLists.banks, { variants: ['Tên ngân hàng', 'Mở tại ngân hàng'] }),
        ask.text('account', 'Số tài khoản ngân hàng', { variants: ['Số tài khoản'], maxLength: 20 }),
        ask.text('hospital', 'Nơi đăng ký khám bệnh, chữa bệnh', {
          variants: ['Nơi đăng ký KCB ban đầu', 'Nơi KCB ban đầu'],
        }),
      ],
    },
  ],
  attachments: [
    {
      id: 'termination',
      name: 'Giấy tờ xác nhận về việc chấm dứt hợp đồng lao động',
      required: true,
      ...accepted.scan,
    },
    { id: 'insuranceBook', name: 'Sổ bảo hiểm xã hội', required: true, ...accepted.scan },
  ],
  pledge: 'Tôi cam đoan nội dung ghi trên là hoàn toàn đúng sự thật, hiện tôi chưa có việc làm.',
};
