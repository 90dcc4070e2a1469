/** After sending: the code and what is due, what became of a payment, a file looked up, the files of a citizen. */
import { html } from '../../html.ts';
import type { Dossier } from '../portal.ts';
import { gatewayReasons } from '../igate/gateway-reasons.ts';
import { addresses } from './addresses.ts';
import { moment } from './days.ts';
import { icon } from './icon.ts';
import { money } from './money.ts';

const isDue = ({ amountVnd, paid }: Dossier): boolean => amountVnd > 0 && !paid;

const payLink = ({ code, procedure }: Dossier, words?: string): string =>
  `<a class="nut chinh" href="${html(addresses.pay(code))}">${words ?? (procedure.filing === 'payment' ? 'Nộp tiền phạt' : 'Thanh toán lệ phí')}</a>`;

const line = (words: string, content: string): string => `<dt>${words}</dt><dd>${content}</dd>`;

const box = (kind: 'tot' | 'hong', words: string, content: string): string =>
  `<div class="the ket-qua ${kind}">${icon(kind === 'tot' ? 'check_circle' : 'cancel')}<h1>${words}</h1>${content}</div>`;

const trackLink = ({ code }: Dossier): string =>
  `<a class="nut" href="${html(addresses.track(code))}">Theo dõi hồ sơ</a>`;

export function sentPage(dossier: Dossier): string {
  const { code, procedure, amountVnd } = dossier;
  const fine = procedure.filing === 'payment';
  const words = fine ? 'Đã tìm thấy quyết định xử phạt' : 'Đã gửi thông tin thành công. Cảm ơn bạn!';
  const due = isDue(dossier)
    ? `<p>${fine ? 'Số tiền phạt phải nộp' : 'Hồ sơ được tiếp nhận sau khi nộp lệ phí'}: <b>${money(amountVnd)}</b></p>`
    : '<p>Cơ quan tiếp nhận sẽ thông báo kết quả xử lý.</p>';
  return box(
    'tot',
    words,
    `<p>${fine ? 'Mã biên lai' : 'Mã hồ sơ của bạn'}</p><p class="ma">${html(code)} <span class="nut-tron" data-chep="${html(code)}">${icon('content_copy')}</span></p>${due}<div class="cac-nut">${isDue(dossier) ? payLink(dossier) : ''}${trackLink(dossier)}</div>`,
  );
}

/** Paid once the gateway itself has told the portal, not when the citizen's browser says so. */
export function paymentResultPage(dossier: Dossier | undefined, responseCode: string): string {
  if (!dossier) return box('hong', 'Không có thông tin yêu cầu thanh toán', '');
  const { code, amountVnd, paid, procedure } = dossier;
  const about = `<dl>${line(procedure.filing === 'payment' ? 'Mã biên lai' : 'Mã hồ sơ', html(code))}${line('Số tiền', money(amountVnd))}</dl>`;
  if (paid) return box('tot', 'Thanh toán thành công', `${about}<div class="cac-nut">${trackLink(dossier)}</div>`);
  if (responseCode === '00')
    return box(
      'hong',
      'Chưa ghi nhận được kết quả thanh toán',
      `${about}<p>Payment Platform chưa biết trạng thái cuối của giao dịch.</p><div class="cac-nut">${trackLink(dossier)}</div>`,
    );
  const reason = gatewayReasons[responseCode] ?? 'Lỗi không xác định';
  return box(
    'hong',
    'Thanh toán không thành công',
    `<p>Lý do: ${html(reason)}.</p>${about}<div class="cac-nut">${payLink(dossier, 'Thanh toán lại')}</div>`,
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
    ? `<div class="captcha"><span>Mã bảo mật</span><img src="${addresses.captcha(captcha)}" alt="" width="140" height="40"><input class="o" name="captcha" autocomplete="off"><input type="hidden" name="ten-ma" value="${captcha}"></div>`
    : '';
  const none = code && !dossier && !message ? `Không có hồ sơ nào khớp với mã ${code}` : message;
  return `<h1>Tra cứu tình trạng hồ sơ</h1><form class="the tra-cuu"><cb-text-field name="ma" label="Mã số hồ sơ" value="${html(code)}"></cb-text-field>${challenge}<button class="nut chinh">${icon('search')}</button></form>
${none ? `<div class="bao-loi" role="alert">${html(none)}</div>` : ''}${dossier ? detail(dossier) : ''}`;
}

const stages = ['Mới đăng ký', 'Được tiếp nhận', 'Đang xử lý', 'Đã xử lý xong', 'Đã trả kết quả'];

function detail(dossier: Dossier): string {
  const { code, procedure, applicant, filedAt, state, amountVnd, paid, files } = dossier;
  const [family = '', ...given] = applicant.fullName.split(' ');
  const fee = amountVnd === 0 ? 'Miễn phí' : `${money(amountVnd)} (${paid ? 'đã nộp' : 'chưa nộp'})`;
  const papers = files.map(({ fileName }) => html(fileName)).join('<br>') || 'Không có';
  const progress = stages.map((stage) => `<li class="${stage === state ? 'dang' : ''}">${stage}</li>`).join('');
  return `<div class="the"><h2>Hồ sơ ${html(code)}</h2><ol class="tien-trinh">${progress}</ol><dl>
${line('Mã hồ sơ', html(code))}${line('Dịch vụ', html(procedure.name))}${line('Người nộp', html([family, ...given.map(() => '***')].join(' ')))}
${line('Thời điểm nộp', moment(filedAt))}${line('Tình trạng', `<b>${state}</b>`)}${line('Lệ phí', fee)}${line('Giấy tờ kèm theo', papers)}</dl>
${isDue(dossier) ? `<div class="cac-nut">${payLink(dossier)}</div>` : ''}</div>`;
}

export function minePage(dossiers: readonly Dossier[]): string {
  const cards = dossiers.map(
    (dossier) =>
      `<div class="the bam ho-so" data-toi="${html(addresses.track(dossier.code))}"><b>${html(dossier.code)}</b><span>${html(dossier.procedure.name)}</span><small>${moment(dossier.filedAt)} · ${dossier.state}</small></div>`,
  );
  return `<h1>Hồ sơ của tôi</h1>${cards.join('') || '<p class="the">Bạn chưa có hồ sơ nào.</p>'}`;
}
