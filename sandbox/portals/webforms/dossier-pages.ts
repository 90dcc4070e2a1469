/** A file just sent, tracking a file by its code, and the files of the signed-in citizen. */
import { html } from '../../html.ts';
import type { Dossier } from '../portal.ts';
import { doPostBack, idAttribute, nameAttribute } from './control-names.ts';
import { addresses } from './addresses.ts';
import { money } from './money.ts';

const day = (date: Date): string =>
  new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' }).format(date);

const isDue = ({ amountVnd, paid }: Dossier): boolean => amountVnd > 0 && !paid;

/** The product's own words for a state. */
const stateOf = ({ state }: Dossier): string =>
  state === 'Chờ thanh toán' ? 'Yêu cầu thực hiện nghĩa vụ tài chính' : state;

/** A chip, not a button. */
export const payChip = (code: string, words = 'Thanh toán trực tuyến'): string =>
  `<span class="chip" tabindex="0" onclick="location.href='${html(addresses.pay(code))}'">${words}</span>`;

export function donePage(dossier: Dossier): string {
  const { code, amountVnd } = dossier;
  return `<div class="pnl ketqua"><div class="pnl-tieude">Thông báo</div>
<p class="dat">Đăng ký hồ sơ thành công</p>
<p>Mã hồ sơ đăng ký: <b class="mahoso">${html(code)}</b></p>
<p>${isDue(dossier) ? `Hồ sơ yêu cầu thực hiện nghĩa vụ tài chính. Số tiền phải nộp: <b>${money.inText(amountVnd)}</b>` : 'Hồ sơ đang chờ cơ quan tiếp nhận.'}</p>
${isDue(dossier) ? `<p>${payChip(code)}</p><p class="ghichu">Lưu ý: Các hồ sơ đang Chờ thanh toán sẽ không được tiếp nhận.</p>` : ''}
<a href="${html(addresses.track(code))}">Xem tình trạng hồ sơ</a></div>`;
}

export interface Tracking {
  readonly code: string;
  readonly dossier: Dossier | undefined;
  /** Whether the row that was found has been opened. */
  readonly opened: boolean;
  readonly message: string;
  /** Name of a captcha to be passed; null: none is asked for. */
  readonly captcha: string | null;
}

export function trackingPage({ code, dossier, opened, message, captcha }: Tracking): string {
  const challenge =
    captcha === null
      ? ''
      : `<img src="/captcha/${captcha}" alt="capcha" width="140" height="40"><input type="text" class="txt ngan" name="${nameAttribute('txtMaXacNhan')}" placeholder="Nhập mã captcha" autocomplete="off">`;
  const result = dossier
    ? found(dossier, opened)
    : code && !message
      ? '<p class="loi">Không có hồ sơ nào được tìm thấy</p>'
      : '';
  return `<div class="pnl"><div class="pnl-tieude">TRA CỨU TIẾN ĐỘ HỒ SƠ</div>
${message ? `<div class="loi">${html(message)}</div>` : ''}
<div class="boloc" onkeypress="return WebForm_FireDefaultButton(event, '${idAttribute('btnTraCuu')}')"><input type="text" class="txt" name="${nameAttribute('txtMaHoSo')}" value="${html(code)}" placeholder="Nhập mã hồ sơ" autocomplete="off"> ${challenge}
<input type="submit" class="nut" id="${idAttribute('btnTraCuu')}" name="${nameAttribute('btnTraCuu')}" value="Tra cứu"></div></div>
${result}`;
}

function found(dossier: Dossier, opened: boolean): string {
  const { code, procedure, filedAt, applicant, amountVnd, paid, files } = dossier;
  const open = `onclick="${doPostBack('grvHoSo', 'Select$0')}"`;
  const line = (words: string, content: string): string => `<tr><td class="td-1">${words}</td><td>${content}</td></tr>`;
  const [family = '', ...given] = applicant.fullName.toUpperCase().split(' ');
  const fee =
    amountVnd === 0 ? 'Không thu phí' : `${money.inTable(amountVnd)} (${paid ? 'đã thanh toán' : 'chưa thanh toán'})`;
  const detail = `<div class="pnl"><div class="pnl-tieude">Thông tin hồ sơ</div><table class="tbl-xem">
${line('Mã hồ sơ', html(code))}${line('Tên thủ tục', html(procedure.name))}${line('Chủ hồ sơ', html([family, ...given.map(() => '***')].join(' ')))}
${line('Ngày nộp', day(filedAt))}${line('Trạng thái', stateOf(dossier))}${line('Phí, lệ phí', fee)}
${line('Tệp đính kèm', files.map(({ fileName }) => html(fileName)).join('<br>') || 'No data available')}</table>${isDue(dossier) ? payChip(code) : ''}</div>`;
  return `<table class="grv chon"><tr><th>Mã hồ sơ</th><th>Tên thủ tục</th><th>Ngày nộp</th><th>Trạng thái</th></tr>
<tr><td ${open}>${html(code)}</td><td ${open}>${html(procedure.name)}</td><td>${day(filedAt)}</td><td>${stateOf(dossier)}</td></tr></table>
${opened ? detail : ''}`;
}

export function myFilesPage(dossiers: readonly Dossier[]): string {
  const rows = dossiers.map(
    (dossier) =>
      `<tr onclick="location.href='${html(addresses.track(dossier.code))}'"><td>${html(dossier.code)}</td><td>${html(dossier.procedure.name)}</td><td>${day(dossier.filedAt)}</td><td>${stateOf(dossier)}</td></tr>`,
  );
  return `<div class="pnl"><div class="pnl-tieude">Hồ sơ đã nộp</div><table class="grv chon"><tr><th title="Mã hồ sơ: Not sorted.">Mã hồ sơ</th><th>Tên thủ tục</th><th>Ngày nộp</th><th>Trạng thái</th></tr>${rows.join('') || '<tr><td colspan="4">No data available</td></tr>'}</table></div>`;
}
