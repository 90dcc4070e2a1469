import { App, Button, Tag } from 'antd';
import { useEffect, useState } from 'react';
import type { PublishedProcedure } from '../../page-data.ts';
import { askServer } from '../ask-server.ts';
import { data } from './data.ts';
import { useLogin } from './login-dialogs.tsx';
import { usePlace } from './navigation.tsx';

/** The agencies that take the procedure, as cards; from here the citizen is handed over to the form host. */
export function ApplyPage({ procedure }: { readonly procedure: PublishedProcedure }) {
  const { query } = usePlace();
  const { modal } = App.useApp();
  const logIn = useLogin();
  const place = { tinh: query.get('tinh') ?? '', xa: query.get('xa') ?? '' };
  const [agencies, setAgencies] = useState<readonly string[] | null>(null);
  useEffect(() => {
    askServer<readonly string[]>('/api/v1/co-quan', { thuTuc: procedure.uuid, ...place }).then(setAgencies, () =>
      setAgencies([]),
    );
  }, [procedure.uuid, place.tinh, place.xa]);
  const handOver = () => {
    if (!data.citizen) {
      logIn();
      return;
    }
    void modal.confirm({
      title: 'Chuyển trang',
      content: `Bạn sẽ được chuyển sang Hệ thống biểu mẫu điện tử ${data.provinceName} để kê khai hồ sơ.`,
      okText: 'Đồng ý',
      cancelText: 'Hủy bỏ',
      onOk: () => window.location.assign(`${data.formOrigin}/bieu-mau/${procedure.code}?${new URLSearchParams(place)}`),
    });
  };
  return (
    <>
      <h1 className="heading">{procedure.name}</h1>
      <p className="note">Cơ quan tiếp nhận hồ sơ tại địa phương bạn đã chọn</p>
      <div className="cards">
        {(agencies ?? []).map((agency) => (
          <div className="card" key={agency}>
            <b>{agency}</b>
            <Tag>{procedure.level === 'toàn trình' ? 'Toàn trình' : 'Một phần'}</Tag>
            <p className="note">Thời hạn: {procedure.processing}</p>
            <Button type="primary" onClick={handOver}>
              Nộp trực tuyến
            </Button>
          </div>
        ))}
      </div>
      {agencies?.length === 0 && <p className="empty">Không có thông tin dữ liệu!</p>}
    </>
  );
}
