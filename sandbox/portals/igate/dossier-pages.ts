/** Tracking a file by its code, and the files of the signed-in citizen. */
import { html } from '../../html.ts';
import type { Dossier } from '../portal.ts';
import { addresses } from './addresses.ts';
import { money } from './money.ts';

/** `NGUYỄN VĂN AN` → `NGUYỄN V** A*`: anyone may track a file, so all but the family name is hidden. */
const masked = (fullName: string): string =>
  fullName
    .toUpperCase()
    .split(' ')
    .map((word, index) => (index === 0 ? word : `${word.slice(0, 1)}${'*'.repeat(word.length - 1)}`))
    .join(' ');

const day = (date: Date): string =>
  new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' }).format(
    date,
  );

const payment = ({ amountVnd, paid }: Dossier): string =>
  amountVnd === 0 ? 'Không thu phí' : `${money(amountVnd)} - ${paid ? 'Đã thanh toán' : 'Chưa thanh toán'}`;

/** The look-up, with what it found for `code` when one was given. */
export function trackingPage(code: string, dossier: Dossier | undefined): string {
  const result = !code
    ? ''
    : dossier
      ? detail(dossier)
      : '<p class="alert alert-warning">Không có hồ sơ nào được tìm thấy</p>';
  return `<h1 class="ig-title">Tra cứu hồ sơ</h1>
<form class="ig-search ig-card" action="${addresses.tracking}"><input class="form-control" name="code" placeholder="Nhập mã hồ sơ" value="${html(code)}"><button class="btn btn-ig"><i class="bi bi-search"></i></button></form>
${result}`;
}

function detail(dossier: Dossier): string {
  const names = new Map(dossier.procedure.attachments.map(({ id, name }) => [id, name]));
  const files = dossier.files.map(
    ({ attachment, fileName }) => `<li>${html(names.get(attachment) ?? attachment)}: ${html(fileName)}</li>`,
  );
  return `<div class="ig-card"><h2>Kết quả tra cứu</h2><table class="table ig-table"><tbody>
<tr><th>Mã hồ sơ</th><td>${html(dossier.code)}</td></tr>
<tr><th>Tên thủ tục</th><td>${html(dossier.procedure.name)}</td></tr>
<tr><th>Chủ hồ sơ</th><td>${html(masked(dossier.applicant.fullName))}</td></tr>
<tr><th>Ngày nộp</th><td>${day(dossier.filedAt)}</td></tr>
<tr><th>Trạng thái</th><td><span class="badge text-bg-info">${dossier.state}</span></td></tr>
<tr><th>Phí, lệ phí</th><td>${payment(dossier)}</td></tr>
<tr><th>Thành phần hồ sơ</th><td>${files.length > 0 ? `<ul class="mb-0">${files.join('')}</ul>` : 'Không có tệp đính kèm'}</td></tr>
</tbody></table></div>`;
}

/** Files of one citizen, newest first; a row opens by a click on its cell. */
export function myFilesPage(dossiers: readonly Dossier[]): string {
  const rows = dossiers.map(
    (dossier) =>
      `<tr><td data-go="${html(addresses.track(dossier.code))}">${html(dossier.code)}</td><td>${html(dossier.procedure.name)}</td><td>${day(dossier.filedAt)}</td><td>${dossier.state}</td><td>${payment(dossier)}</td></tr>`,
  );
  return `<h1 class="ig-title">Hồ sơ của tôi</h1><div class="ig-card table-responsive">
${rows.length > 0 ? `<table class="table ig-table"><thead><tr><th>Mã hồ sơ</th><th>Thủ tục</th><th>Ngày nộp</th><th>Trạng thái</th><th>Phí, lệ phí</th></tr></thead><tbody>${rows.join('')}</tbody></table>` : '<p class="mb-0">Không có thông tin dữ liệu!</p>'}</div>`;
}
