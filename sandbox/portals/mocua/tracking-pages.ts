/** Looking up a file, and the files of the signed-in citizen. */
import { html } from '../../html.ts';
import type { Dossier } from '../portal.ts';
import { addresses } from './addresses.ts';
import { captchaTable } from './application-page.ts';
import { money } from './money.ts';

export interface Lookup {
  readonly code: string;
  /** Whether there is a code and it was looked up. */
  readonly asked: boolean;
  readonly found: Dossier | undefined;
  /** The captcha was missing or wrong: nothing is shown. */
  readonly refused: boolean;
  /** Name of the page and data URI of its captcha; null: none is asked for. */
  readonly page: string;
  readonly captcha: string | null;
}

/** Anyone may look up a file, so of a name only the last word is written out: `Ng**** V** AN`. */
const masked = (fullName: string): string => {
  const words = fullName.split(' ');
  return words
    .map((word, index) =>
      index === words.length - 1 ? word.toUpperCase() : `${word.slice(0, 1)}${'*'.repeat(word.length - 1)}`,
    )
    .join(' ');
};

const time = (date: Date): string =>
  date.toLocaleString('vi-VN', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });

const fee = ({ amountVnd, paid }: Dossier): string =>
  amountVnd === 0 ? 'Không' : `${money(amountVnd)} (${paid ? 'Đã thanh toán' : 'Chưa thanh toán'})`;

/** The words of the fields are text beside them; the captcha comes before the answer. */
export function trackingPage({ code, asked, found, refused, page, captcha }: Lookup): string {
  const answer = refused
    ? '<div class="msg-error">Mã kiểm tra không chính xác</div>'
    : found
      ? detail(found)
      : asked
        ? '<div class="msg-warn">Không tìm thấy hồ sơ. Không có hồ sơ nào được tìm thấy theo mã đã nhập.</div>'
        : '';
  return `<h2 class="page-title">TRA CỨU TÌNH TRẠNG HỒ SƠ</h2>
<form class="box pad" action="${addresses.tracking}">
<input type="hidden" name="phien" value="${html(page)}">
<table class="tbl-form"><tbody><tr><td class="lb">Mã hồ sơ:</td><td class="ct"><input type="text" class="txt" name="ma" value="${html(code)}" autocomplete="off"></td></tr></tbody></table>
${captchaTable(captcha, page)}
<div class="buttons"><button class="btn">Tìm kiếm</button></div>
<p class="note">(*) Nhập mã hồ sơ để thực hiện tra cứu hồ sơ.</p>
</form>
${answer}`;
}

function detail(dossier: Dossier): string {
  const { code, procedure, applicant, filedAt, state, files } = dossier;
  const names = files.map(({ fileName }) => `<div>${html(fileName)}</div>`);
  return `<table class="tbl-info result"><tbody>
<tr><th>Mã hồ sơ</th><td>${html(code)}</td></tr>
<tr><th>Thủ tục</th><td>${html(procedure.name)}</td></tr>
<tr><th>Người nộp</th><td>${html(masked(applicant.fullName))}</td></tr>
<tr><th>Ngày nộp</th><td>${time(filedAt)}</td></tr>
<tr><th>Trạng thái</th><td><b>${state}</b></td></tr>
<tr><th>Phí, lệ phí</th><td>${fee(dossier)}</td></tr>
<tr><th>Giấy tờ đã nộp</th><td>${names.join('') || 'Không có'}</td></tr>
</tbody></table>`;
}

/** Files of one citizen, newest first; a row opens by a click on a cell. */
export function myFilesPage(dossiers: readonly Dossier[]): string {
  const rows = dossiers.map(
    (dossier, index) =>
      `<tr><td>${index + 1}</td><td class="go" data-href="${html(addresses.track(dossier.code))}">${html(dossier.code)}</td><td>${html(dossier.procedure.name)}</td><td class="hide-s">${time(dossier.filedAt)}</td><td>${dossier.state}</td><td class="hide-s">${fee(dossier)}</td></tr>`,
  );
  const body = rows.join('') || '<tr><td colspan="6" class="none">No data available in table</td></tr>';
  return `<h2 class="page-title">QUẢN LÝ HỒ SƠ ĐÃ NỘP</h2>
<table class="tbl-list"><thead><tr><th>STT</th><th>Mã hồ sơ</th><th>Thủ tục</th><th class="hide-s">Ngày nộp</th><th>Trạng thái</th><th class="hide-s">Phí, lệ phí</th></tr></thead><tbody>${body}</tbody></table>`;
}
