/**
 * The gateway's pages: choice of the bank, card, one-time password, error. Banks are tiles, not links; inputs have a
 * placeholder and no label.
 */
import { html } from '../html.ts';
import type { Transaction } from './transaction.ts';

const banks: readonly (readonly [string, string])[] = [
  ['NCB', 'Ngân hàng Quốc Dân'],
  ['VIETCOMBANK', 'Ngân hàng Ngoại thương'],
  ['VIETINBANK', 'Ngân hàng Công thương'],
  ['BIDV', 'Ngân hàng Đầu tư và Phát triển'],
  ['AGRIBANK', 'Ngân hàng Nông nghiệp'],
  ['MBBANK', 'Ngân hàng Quân đội'],
  ['TECHCOMBANK', 'Ngân hàng Kỹ thương'],
  ['SACOMBANK', 'Ngân hàng Sài Gòn Thương Tín'],
];

export const bankCodes: readonly string[] = banks.map(([code]) => code);

const style = `
body{margin:0;font:15px/1.5 Arial,sans-serif;color:#14375d;background:#eef2f7}
.top{background:#fff;padding:14px 24px;font-weight:700;color:#0b6aa8}.top b{color:#e2231a}
.main{max-width:860px;margin:24px auto;background:#fff;border-radius:8px;padding:24px}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:12px}
.tile{border:1px solid #d4dde8;border-radius:6px;padding:16px 8px;text-align:center;cursor:pointer}
.tile small{display:block;color:#5d7187}
input{display:block;box-sizing:border-box;width:100%;max-width:420px;margin:12px 0;padding:10px;font:inherit;border:1px solid #c4cfdb;border-radius:4px}
.btn{display:inline-block;margin:8px 12px 0 0;padding:10px 24px;border:0;border-radius:4px;font:inherit;background:#0b6aa8;color:#fff;cursor:pointer}
.btn.plain{background:#e3eaf2;color:#14375d}.error{color:#c8161d}`;

function page(title: string, content: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${html(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head>
<body><div class="top">Cổng thanh toán <b>VN</b>PAY<sup>QR</sup></div><div class="main">${content}</div></body></html>`;
}

function order({ request }: Transaction): string {
  const amount = (Number(request['vnp_Amount']) / 100).toLocaleString('de-DE');
  return `<h3>Thông tin đơn hàng</h3><p>Giá trị thanh toán</p><p><b>${amount}<sup>VND</sup></b></p>
<p>Mã đơn hàng</p><p><b>${html(request['vnp_TxnRef'] ?? '')}</b></p><p>Nội dung: ${html(request['vnp_OrderInfo'] ?? '')}</p><hr>`;
}

export function bankPage(transaction: Transaction): string {
  const tiles = banks.map(
    ([code, name]) => `<div class="tile" id="${code}" onclick="chon('${code}')">${code}<small>${name}</small></div>`,
  );
  return page(
    'Chọn phương thức thanh toán',
    `${order(transaction)}<h2>Thẻ nội địa và tài khoản ngân hàng</h2><p>Chọn ngân hàng thanh toán</p>
<div class="tiles">${tiles.join('')}</div>
<script>function chon(code){location.assign('/paymentv2/Transaction/Bank.html?token=${transaction.token}&bank='+code)}</script>`,
  );
}

export function cardPage(transaction: Transaction, error: string | null): string {
  return page(
    'Nhập thông tin thẻ',
    `${order(transaction)}<h2>Thanh toán qua Ngân hàng ${html(transaction.bankCode ?? '')}</h2>
<form method="post" action="/paymentv2/Transaction/Card.html?token=${transaction.token}" autocomplete="off">
<input name="number" inputmode="numeric" placeholder="Nhập số thẻ"><input name="holder" placeholder="Nhập tên chủ thẻ (không dấu)">
<input name="issued" placeholder="MM/YY" title="Ngày phát hành">
${error ? `<div class="error">${html(error)}</div>` : ''}
<button class="btn" type="submit">Tiếp tục</button>${cancel(transaction)}</form>`,
  );
}

export function otpPage(transaction: Transaction, error: string | null): string {
  return page(
    'Xác thực OTP',
    `${order(transaction)}<h2>Xác thực OTP</h2><p>Mã OTP đã được gửi tới số điện thoại đăng ký tại ngân hàng</p>
<form method="post" action="/paymentv2/Transaction/Confirm.html?token=${transaction.token}" autocomplete="off">
<input name="otp" inputmode="numeric" placeholder="Nhập mã OTP">
${error ? `<div class="error">${html(error)}</div>` : ''}
<button class="btn" type="submit">Thanh toán</button>${cancel(transaction)}</form>`,
  );
}

export function errorPage(message: string): string {
  return page('Thông báo', `<h2>Thông báo</h2><p class="error">${html(message)}</p>`);
}

function cancel({ token }: Transaction): string {
  return `<div class="btn plain" onclick="location.assign('/paymentv2/Transaction/Cancel.html?token=${token}')">Hủy thanh toán</div>`;
}
