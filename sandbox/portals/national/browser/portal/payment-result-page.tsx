import { CheckCircleFilled, CloseCircleFilled, HourglassFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { money } from '../money.ts';
import { data } from './data.ts';
import { Go, usePlace } from './navigation.tsx';

/** Why the gateway did not take the money, in this portal's words. */
const reasons: Readonly<Record<string, string>> = {
  '07': 'Giao dịch nghi ngờ gian lận',
  '09': 'Thẻ chưa đăng ký dịch vụ thanh toán trực tuyến',
  '10': 'Nhập sai thông tin chủ thẻ quá 3 lần',
  '11': 'Thời gian thanh toán không hợp lệ',
  '12': 'Thẻ bị khóa',
  '13': 'Mã OTP sai',
  '24': 'Khách hàng đã hủy giao dịch',
  '51': 'Tài khoản không đủ tiền',
  '65': 'Quá hạn mức giao dịch trong ngày',
  '75': 'Ngân hàng đang bảo trì',
  '79': 'Nhập sai mật khẩu thanh toán quá số lần quy định',
};

/** Back from the gateway. Paid is what the gateway itself has told the portal, not what the browser brings. */
export function PaymentResultPage() {
  const { query } = usePlace();
  const { dossier } = data;
  if (!dossier) return <p className="empty">Không có thông tin yêu cầu thanh toán.</p>;
  const responseCode = query.get('responseCode') ?? '';
  if (dossier.paid) {
    return (
      <Outcome icon={<CheckCircleFilled aria-hidden />} title="Thanh toán thành công">
        <p>Số tiền: {money(dossier.amountVnd)}</p>
        <p>{dossier.filing === 'payment' ? 'Biên lai thu tiền điện tử' : 'Hồ sơ đang chờ tiếp nhận.'}</p>
      </Outcome>
    );
  }
  if (responseCode === '00') {
    return (
      <Outcome icon={<HourglassFilled aria-hidden />} title="Chưa nhận được xác nhận thanh toán">
        <p>Cổng thanh toán chưa gửi kết quả giao dịch. Hồ sơ ở trạng thái chưa thanh toán.</p>
      </Outcome>
    );
  }
  return (
    <Outcome icon={<CloseCircleFilled aria-hidden />} title="Giao dịch thực hiện thất bại">
      <p>Lý do: {reasons[responseCode] ?? `Lỗi hệ thống (${responseCode})`}</p>
      <p>
        <a href={`/payment/start?${new URLSearchParams({ code: dossier.code })}`}>Thanh toán lại</a>
      </p>
    </Outcome>
  );
}

function Outcome({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  const code = data.dossier?.code ?? '';
  return (
    <div className="card outcome">
      {icon}
      <h1>{title}</h1>
      <p>
        Mã hồ sơ: <b className="code">{code}</b>
      </p>
      {children}
      <Go to={`/tra-cuu-ho-so?${new URLSearchParams({ maHoSo: code })}`}>Theo dõi tiến độ hồ sơ</Go>
    </div>
  );
}
