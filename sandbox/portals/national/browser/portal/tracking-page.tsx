import { ReloadOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { toast } from 'react-toastify';
import type { PublicDossier } from '../../page-data.ts';
import { askServer, TurnedDown } from '../ask-server.ts';
import { data } from './data.ts';
import { DossierTable } from './dossier-table.tsx';
import { usePlace } from './navigation.tsx';

interface Answer {
  readonly dossier: PublicDossier | null;
  readonly captcha: string | null;
}

/** The look-up by code. Its fields have placeholders only, the captcha stands beside its words. */
export function TrackingPage() {
  const { query } = usePlace();
  const [code, setCode] = useState(query.get('maHoSo') ?? '');
  const [owner, setOwner] = useState('');
  const [captcha, setCaptcha] = useState(data.captcha);
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState<PublicDossier | 'none' | null>(null);
  const look = async () => {
    if (!code.trim()) {
      toast.error('Vui lòng nhập mã hồ sơ');
      return;
    }
    try {
      const asked = { maHoSo: code, soGiayTo: owner, ...(captcha ? { captcha, maXacNhan: typed } : {}) };
      const answer = await askServer<Answer>('/api/v1/tra-cuu', asked);
      setShown(answer.dossier ?? 'none');
      setCaptcha(answer.captcha);
      setTyped('');
    } catch (error) {
      toast.error((error as Error).message);
      if (error instanceof TurnedDown && typeof error.body['captcha'] === 'string') setCaptcha(error.body['captcha']);
    }
  };
  useEffect(() => {
    if (code && !captcha) void look();
  }, []);
  return (
    <>
      <h1 className="heading">TRA CỨU TIẾN ĐỘ HỒ SƠ</h1>
      <div className="filters">
        <Input placeholder="Nhập mã hồ sơ" value={code} onChange={(event) => setCode(event.target.value)} />
        <Input placeholder="Nhập số CC/HC/MST" value={owner} onChange={(event) => setOwner(event.target.value)} />
        {captcha && (
          <>
            <span>Mã xác nhận:</span>
            <img src={`/api/v1/captcha/${captcha}`} alt="capcha" width={140} height={40} />
            <Button
              icon={<ReloadOutlined />}
              onClick={() =>
                void askServer<{ captcha: string }>('/api/v1/captcha').then((next) => setCaptcha(next.captcha))
              }
            />
            <Input value={typed} onChange={(event) => setTyped(event.target.value)} />
          </>
        )}
        <Button type="primary" onClick={() => void look()}>
          Tra cứu
        </Button>
      </div>
      {shown === 'none' ? <p className="empty">Không có thông tin dữ liệu!</p> : shown && <DossierTable {...shown} />}
    </>
  );
}
