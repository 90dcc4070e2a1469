/** After sending: the code and what is due, what became of a payment, a file looked up, the files of a citizen. */
import { html } from '../../html.ts';
import { moment } from '../cong-bo/days.ts';
import { gatewayReasons } from '../igate/gateway-reasons.ts';
import type { Dossier } from '../portal.ts';
import { addresses } from './addresses.ts';
import { icon } from './icon.ts';
import { money } from './money.ts';

const isDue = ({ amountVnd, paid }: Dossier): boolean => amountVnd > 0 && !paid;

const payLink = (
  dossier: Dossier,
  words = dossier.procedure.filing === 'payment' ? 'Nộp phạt' : 'Nộp lệ phí',
): string =>
  `<a class="nut chinh" href="${html(addresses.pay(dossier.code))}" data-thang>${words} ${money(dossier.amountVnd)}</a>`;

const trackLink = ({ code }: Dossier): string => `<a class="nut phu" href="${addresses.track(code)}">Xem tiến độ</a>`;

const print = `<button type="button" class="tron" data-in>${icon('print')}</button>`;

const codeOf = ({ code, procedure }: Dossier): string =>
  `<p class="ma"><span>${procedure.filing === 'payment' ? 'Mã biên lai' : 'Mã hồ sơ'}</span><b>${html(code)}</b><button type="button" class="tron" data-chep="${html(code)}">${icon('copy')}</button>${print}</p>`;

const ticket = (good: boolean, words: string, content: string): string =>
  `<div class="the ve ${good ? 'tot' : 'hong'}"><i>${icon(good ? 'check' : 'close')}</i><h1>${words}</h1>${content}</div>`;

export function sentPage(dossier: Dossier): string {
  const fine = dossier.procedure.filing === 'payment';
  const next = isDue(dossier)
    ? `<p>${fine ? 'Số tiền phạt' : 'Còn một việc: nộp lệ phí'} <b>${money(dossier.amountVnd)}</b></p>`
    : '<p>Bạn sẽ nhận tin báo khi hồ sơ có tiến triển.</p>';
  return ticket(
    true,
    fine ? 'Đã tìm thấy quyết định xử phạt' : 'Bạn đã nộp hồ sơ thành công',
    `<p>${html(dossier.procedure.name)}</p>${codeOf(dossier)}${next}<div class="cuoi">${isDue(dossier) ? payLink(dossier) : ''}${trackLink(dossier)}</div>`,
  );
}

/** Paid once the gateway itself has told the portal, not when the citizen's browser says so. */
export function paymentResultPage(dossier: Dossier | undefined, responseCode: string): string {
  if (!dossier) return ticket(false, 'Không có khoản thanh toán này', '');
  const amount = `<p>Số tiền: <b>${money(dossier.amountVnd)}</b></p>`;
  if (dossier.paid)
    return ticket(
      true,
      'Thanh toán thành công',
      `${codeOf(dossier)}${amount}<div class="cuoi">${trackLink(dossier)}</div>`,
    );
  if (responseCode === '00')
    return ticket(
      false,
      'Đang chờ kết quả thanh toán',
      `${codeOf(dossier)}${amount}<p>Cổng thanh toán chưa báo kết quả. Vui lòng xem lại sau ít phút.</p><div class="cuoi">${trackLink(dossier)}</div>`,
    );
  return ticket(
    false,
    'Thanh toán không thành công',
    `<p>${html(gatewayReasons[responseCode] ?? 'Lỗi không xác định')}</p>${codeOf(dossier)}${amount}<div class="cuoi">${payLink(dossier, 'Thử lại, nộp')}</div>`,
  );
}

export interface Tracking {
  readonly code: string;
  readonly dossier: Dossier | undefined;
  readonly message: string;
  /** Name of a captcha to be passed; null: none is asked for. */
  readonly captcha: string | null;
}

export function trackingPage({ code, dossier, message, captcha }: Tracking): string {
  const challenge = captcha
    ? `<img src="${addresses.captcha(captcha)}" alt="" width="140" height="40"><input type="hidden" name="hinh" value="${captcha}"><input class="o" name="so" placeholder="Các số trong hình" autocomplete="off">`
    : '';
  const none = message || (code && !dossier ? `Không tìm thấy hồ sơ có mã ${code}` : '');
  return `<h1>Tra cứu tiến độ</h1><form class="the hang" action="${addresses.tracking}"><div class="loi-hoi">Mã hồ sơ hoặc mã biên lai</div><input class="o" name="ma" value="${html(code)}" autocomplete="off">${challenge}<button class="nut chinh">Xem tiến độ</button></form>
${none ? `<div class="canh-bao">${html(none)}</div>` : ''}${dossier ? detail(dossier) : ''}`;
}

const stages = ['Mới đăng ký', 'Được tiếp nhận', 'Đang xử lý', 'Đã xử lý xong', 'Đã trả kết quả'];

function detail(dossier: Dossier): string {
  const { code, procedure, applicant, filedAt, state, amountVnd, paid, files } = dossier;
  const known = stages.indexOf(state);
  const steps = stages.map((stage, n) => `<li class="${n < known ? 'qua' : n === known ? 'dang' : ''}">${stage}</li>`);
  const fact = (words: string, content: string): string => `<tr><td>${words}</td><td>${content}</td></tr>`;
  const fee = amountVnd > 0 ? `${money(amountVnd)} - ${paid ? 'đã thanh toán' : 'chưa thanh toán'}` : 'Không mất phí';
  return `<div class="the"><table>${fact('Mã hồ sơ', html(code))}${fact('Thủ tục', html(procedure.name))}${fact('Người nộp', html(applicant.fullName.replace(/(?<=\s\S)\S+/g, '***')))}${fact('Nộp lúc', moment(filedAt))}${fact('Trạng thái', `<b>${state}</b>`)}${fact('Lệ phí', fee)}${fact('Tệp đã gửi', files.map(({ fileName }) => html(fileName)).join(', ') || 'Không có')}</table>
<ol class="chang">${steps.join('')}</ol>${isDue(dossier) ? `<div class="cuoi">${payLink(dossier)}</div>` : ''}</div>`;
}

export function minePage(dossiers: readonly Dossier[]): string {
  const cards = dossiers.map(
    (dossier) =>
      `<div class="the bam" data-toi="${addresses.track(dossier.code)}"><b>${html(dossier.procedure.name)}</b><small>${html(dossier.code)} · ${moment(dossier.filedAt)} · ${dossier.state}</small>${icon('next')}</div>`,
  );
  return `<h1>Hồ sơ đã nộp</h1>${cards.join('') || '<p class="trong">Bạn chưa nộp hồ sơ nào.</p>'}`;
}
