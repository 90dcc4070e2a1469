import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { PublicDossier } from '../../page-data.ts';
import { bareMoney, money } from '../money.ts';
import { data } from './data.ts';

/** What is due, who pays, and the hand-over to the gateway. Its labels belong to no control. */
export function PaymentForm({ dossier }: { readonly dossier: PublicDossier }) {
  const { citizen } = data;
  const [payer, setPayer] = useState('Cá nhân');
  const fine = dossier.filing === 'payment';
  return (
    <div className="card">
      <h2>Thông tin thanh toán</h2>
      <table className="facts">
        <thead>
          <tr>
            <th>Mã hồ sơ</th>
            <th>Nội dung thu</th>
            <th>Số tiền</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{dossier.code}</td>
            <td>{fine ? 'Tiền phạt vi phạm hành chính' : 'Phí, lệ phí giải quyết hồ sơ'}</td>
            <td>{bareMoney(dossier.amountVnd)}</td>
          </tr>
        </tbody>
      </table>
      <div className="payer">
        <label htmlFor="">Đối tượng nộp tiền</label>
        <Select value={payer} onChange={setPayer} options={[{ value: 'Cá nhân' }, { value: 'Cơ quan, tổ chức' }]} />
        <label htmlFor="">Họ tên người nộp</label>
        <Input defaultValue={citizen?.fullName ?? ''} />
        <label htmlFor="">Mã số thuế</label>
        <Input defaultValue={citizen?.taxCode ?? ''} />
        <label htmlFor="">Địa chỉ</label>
        <Input defaultValue={citizen?.address ?? ''} />
        <div>Thông tin hoàn phí (nếu có)</div>
        <div className="refund">
          <Input placeholder="Tên tài khoản hoàn phí" />
          <Input placeholder="Số tài khoản hoàn phí" />
          <Input placeholder="Tên ngân hàng hoàn phí" />
        </div>
      </div>
      <p>
        Tổng số tiền: <b>{money(dossier.amountVnd)}</b>
      </p>
      <Button
        type="primary"
        size="large"
        onClick={() => window.location.assign(`/payment/start?${new URLSearchParams({ code: dossier.code })}`)}
      >
        Thanh toán
      </Button>
    </div>
  );
}
