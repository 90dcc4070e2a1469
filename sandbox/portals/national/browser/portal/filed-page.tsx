import { CheckCircleFilled, CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { data } from './data.ts';
import { Go } from './navigation.tsx';
import { PaymentForm } from './payment-form.tsx';

/** Back from the form host: the code of the file and, where something is due, the payment. */
export function FiledPage() {
  const { dossier } = data;
  if (!dossier) return <p className="empty">Không có thông tin dữ liệu!</p>;
  const due = dossier.amountVnd > 0 && !dossier.paid;
  const fine = dossier.filing === 'payment';
  return (
    <>
      <div className="card outcome">
        {!fine && <CheckCircleFilled aria-hidden />}
        <h1>{fine ? 'Thông tin quyết định xử phạt' : 'Nộp hồ sơ thành công'}</h1>
        <p>{dossier.procedureName}</p>
        <p>
          {fine ? 'Mã thanh toán' : 'Mã hồ sơ'}: <b className="code">{dossier.code}</b>{' '}
          <Button
            type="text"
            size="small"
            icon={<CopyOutlined />}
            onClick={() => void navigator.clipboard.writeText(dossier.code)}
          />
        </p>
        {!fine && <p>{due ? 'Vui lòng thanh toán lệ phí để hồ sơ được tiếp nhận.' : 'Hồ sơ đang chờ tiếp nhận.'}</p>}
        <Go to={`/tra-cuu-ho-so?${new URLSearchParams({ maHoSo: dossier.code })}`}>Theo dõi tiến độ hồ sơ</Go>
      </div>
      {due && <PaymentForm dossier={dossier} />}
    </>
  );
}
