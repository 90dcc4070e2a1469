import { Button, Input } from 'antd';
import { useState } from 'react';
import { toast } from 'react-toastify';
import type { PublicDossier } from '../../page-data.ts';
import { askServer } from '../ask-server.ts';
import { PaymentForm } from './payment-form.tsx';

const nothing =
  'Không có thông tin yêu cầu thanh toán hoặc Hồ sơ của Ông/bà đã được thu hồi, hệ thống đã huỷ yêu cầu thanh toán';

/** Paying later, by the code of the file. */
export function PaymentPage() {
  const [code, setCode] = useState('');
  const [answer, setAnswer] = useState<PublicDossier | 'nothing' | null>(null);
  const look = async () => {
    if (!code.trim()) {
      toast.error('Vui lòng nhập mã hồ sơ');
      return;
    }
    const { dossier } = await askServer<{ dossier: PublicDossier | null }>('/api/v1/thanh-toan', { maHoSo: code });
    setAnswer(dossier && dossier.amountVnd > 0 && !dossier.paid ? dossier : 'nothing');
  };
  const failed = (error: Error) => toast.error(error.message);
  return (
    <>
      <h1 className="heading">Thanh toán trực tuyến</h1>
      <div className="filters">
        <Input placeholder="Nhập mã hồ sơ" value={code} onChange={(event) => setCode(event.target.value)} />
        <Button type="primary" onClick={() => void look().catch(failed)}>
          Tra cứu
        </Button>
      </div>
      {answer === 'nothing' ? <p className="empty">{nothing}</p> : answer && <PaymentForm dossier={answer} />}
    </>
  );
}
