import { PrinterOutlined, ShareAltOutlined } from '@ant-design/icons';
import { Button, Tabs } from 'antd';
import { useState } from 'react';
import type { PublishedProcedure } from '../../page-data.ts';
import { money } from '../money.ts';
import { AgencyDialog } from './agency-dialog.tsx';

/** One procedure as published, with the way into it. */
export function ProcedurePage({ procedure }: { readonly procedure: PublishedProcedure }) {
  const [choosing, setChoosing] = useState(false);
  const paid = procedure.filing === 'payment';
  const fee = paid ? 'Theo quyết định xử phạt' : procedure.feeVnd === 0 ? 'Không' : money(procedure.feeVnd);
  const facts = [
    ['Mã thủ tục', procedure.code],
    ['Cơ quan thực hiện', procedure.agency],
    ['Lĩnh vực', procedure.field],
    ['Mức độ cung cấp dịch vụ', `Dịch vụ công trực tuyến ${procedure.level}`],
    ['Thời hạn giải quyết', procedure.processing],
    ['Phí, lệ phí', fee],
  ] as const;
  return (
    <>
      <h1 className="heading">{procedure.name}</h1>
      <div className="actions">
        <Button icon={<PrinterOutlined />} onClick={() => window.print()} />
        <Button
          title="Chia sẻ"
          icon={<ShareAltOutlined />}
          onClick={() => 'share' in navigator && void navigator.share({ url: location.href })}
        />
        <Button type="primary" size="large" onClick={() => setChoosing(true)}>
          {paid ? 'Nộp phạt' : 'Nộp hồ sơ'}
        </Button>
      </div>
      <table className="facts">
        <tbody>
          {facts.map(([name, value]) => (
            <tr key={name}>
              <th>{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Tabs
        items={[
          { key: 'order', label: 'Trình tự thực hiện', children: <Order /> },
          { key: 'papers', label: 'Thành phần hồ sơ', children: <Papers procedure={procedure} /> },
        ]}
      />
      <AgencyDialog procedure={procedure} open={choosing} close={() => setChoosing(false)} />
    </>
  );
}

function Order() {
  return (
    <ol>
      <li>Chọn cơ quan thực hiện và đăng nhập bằng tài khoản VNeID.</li>
      <li>Kê khai biểu mẫu điện tử, đính kèm giấy tờ và gửi hồ sơ.</li>
      <li>Nộp phí, lệ phí (nếu có) và theo dõi tiến độ giải quyết trên Cổng Dịch vụ công Quốc gia.</li>
    </ol>
  );
}

function Papers({ procedure }: { readonly procedure: PublishedProcedure }) {
  if (procedure.attachments.length === 0) return <p>Không yêu cầu giấy tờ kèm theo.</p>;
  return (
    <ul>
      {procedure.attachments.map(({ id, name, required }) => (
        <li key={id}>
          {name}
          {required && ' (bắt buộc)'}
        </li>
      ))}
    </ul>
  );
}
