/** After filing: the code and what is due, the choice of a channel and what came of it, tracking, a citizen's files. */
import { html } from '../../html.ts';
import { moment } from '../cong-bo/days.ts';
import type { Draft } from '../cong-bo/drafts.ts';
import { gatewayReasons } from '../igate/gateway-reasons.ts';
import type { Dossier } from '../portal.ts';
import { addresses } from './addresses.ts';
import { money } from './money.ts';

const isDue = ({ amountVnd, paid }: Dossier): boolean => amountVnd > 0 && !paid;
const isFine = ({ procedure }: Dossier): boolean => procedure.filing === 'payment';

const fact = (words: string, value: string): string => `<tr><th>${words}</th><td>${value}</td></tr>`;
const codeFact = (dossier: Dossier): string =>
  fact(
    isFine(dossier) ? 'Mã biên lai' : 'Mã hồ sơ',
    `<b class="ma-ho-so">${html(dossier.code)}</b> <button type="button" class="btn btn-sm btn-outline-secondary" data-chep="${html(dossier.code)}"><i class="bi bi-clipboard"></i></button>`,
  );
const trackLink = ({ code }: Dossier): string =>
  `<a class="btn btn-outline-primary" href="${addresses.track(code)}">Tra cứu tiến độ</a>`;
const payLink = (dossier: Dossier): string =>
  isDue(dossier)
    ? `<a class="btn btn-success" href="${addresses.pay(dossier.code)}">${isFine(dossier) ? 'Nộp phạt trực tuyến' : 'Thanh toán lệ phí'}</a>`
    : '';
const frame = (good: boolean, title: string, facts: string, more: string): string =>
  `<div class="card mx-auto khung-hep"><div class="card-body text-center"><i class="dau-ket-qua bi bi-${good ? 'check-circle text-success' : 'x-circle text-danger'}"></i><h1 class="h4">${title}</h1></div><table class="table bang-thong-tin mb-0">${facts}</table><div class="card-body d-flex flex-wrap justify-content-center gap-2">${more}</div></div>`;

export function sentPage(dossier: Dossier): string {
  const { procedure, amountVnd, filedAt, applicant } = dossier;
  const due =
    amountVnd > 0 ? fact(isFine(dossier) ? 'Số tiền phạt' : 'Lệ phí phải nộp', `<b>${money(amountVnd)}</b>`) : '';
  const facts = `${codeFact(dossier)}${fact('Thủ tục', html(procedure.name))}${fact(isFine(dossier) ? 'Người nộp phạt' : 'Người nộp', html(applicant.fullName))}${fact('Thời gian', moment(filedAt))}${due}`;
  const title = isFine(dossier) ? 'Thông tin quyết định xử phạt' : 'Nộp hồ sơ thành công';
  return frame(true, title, facts, `${payLink(dossier)}${trackLink(dossier)}`);
}

const channels = [
  ['vnpay', 'Cổng thanh toán VNPAY', 'Thẻ ATM nội địa, thẻ quốc tế, tài khoản ngân hàng'],
  ['vi-dien-tu', 'Ví điện tử', 'MoMo, ZaloPay, VNPT Money'],
  ['mot-cua', 'Nộp trực tiếp', 'Tại Bộ phận tiếp nhận và trả kết quả'],
] as const;

export function paymentPage(dossier: Dossier | undefined, channel: string | null): string {
  if (!dossier || !isDue(dossier))
    return '<div class="alert alert-warning">Không có thông tin yêu cầu thanh toán.</div>';
  const messages: Readonly<Record<string, string>> = {
    '': 'Vui lòng chọn hình thức thanh toán',
    'vi-dien-tu': 'Kênh thanh toán qua ví điện tử đang tạm dừng. Vui lòng chọn hình thức khác.',
    'mot-cua': 'Vui lòng mang theo mã hồ sơ đến Bộ phận tiếp nhận và trả kết quả để nộp tiền.',
  };
  const message = channel === null ? '' : `<div class="alert alert-warning">${messages[channel] ?? messages['']}</div>`;
  const choices = channels.map(
    ([id, title, more]) =>
      `<label class="list-group-item"><input class="form-check-input me-2" type="radio" name="kenh" value="${id}"> <b>${title}</b><br><small>${more}</small></label>`,
  );
  return `<div class="card mx-auto khung-hep"><div class="card-header">${isFine(dossier) ? 'Nộp tiền phạt' : 'Thanh toán phí, lệ phí'}</div><div class="card-body">${message}<table class="table table-bordered bang-thong-tin">${codeFact(dossier)}${fact('Nội dung', html(dossier.procedure.name))}${fact('Số tiền', `<b class="text-danger">${money(dossier.amountVnd)}</b>`)}</table>
<form action="${addresses.channel}"><input type="hidden" name="ma" value="${html(dossier.code)}"><p><b>Chọn hình thức thanh toán</b></p><div class="list-group mb-3">${choices.join('')}</div><div class="d-flex justify-content-end gap-2"><a class="btn btn-light" href="${addresses.track(dossier.code)}">Để sau</a><button class="btn btn-success">Thanh toán</button></div></form></div></div>`;
}

/** Paid once the gateway itself has told the portal, not when the citizen's browser says so. */
export function paymentResultPage(dossier: Dossier | undefined, responseCode: string): string {
  if (!dossier) return '<div class="alert alert-warning">Không tìm thấy giao dịch thanh toán.</div>';
  const facts = `${codeFact(dossier)}${fact('Số tiền', money(dossier.amountVnd))}`;
  if (dossier.paid) return frame(true, 'Giao dịch thanh toán thành công', facts, trackLink(dossier));
  const reason =
    responseCode === '00'
      ? 'Hệ thống chưa nhận được kết quả từ cổng thanh toán. Vui lòng kiểm tra lại sau ít phút.'
      : (gatewayReasons[responseCode] ?? 'Lỗi không xác định');
  const title = responseCode === '00' ? 'Giao dịch đang chờ xử lý' : 'Giao dịch thanh toán không thành công';
  const again = responseCode === '00' ? '' : payLink(dossier);
  return frame(false, title, `${facts}${fact('Lý do', html(reason))}`, `${again}${trackLink(dossier)}`);
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
    ? `<div class="col-md-5"><div class="form-label">Mã xác nhận <span class="text-danger">*</span></div><div class="d-flex gap-2"><img src="${addresses.captcha(captcha)}" alt="" width="140" height="40"><input type="hidden" name="hinh" value="${captcha}"><input class="form-control" name="so" autocomplete="off"></div></div>`
    : '';
  const none = message || (code && !dossier ? 'Không có hồ sơ nào được tìm thấy' : '');
  return `<h1 class="h4">Tra cứu tiến độ giải quyết hồ sơ</h1><form class="row g-3 align-items-end mb-3" action="${addresses.tracking}"><div class="col-md-5"><div class="form-label">Mã hồ sơ <span class="text-danger">*</span></div><input class="form-control" name="ma" value="${html(code)}" placeholder="Nhập mã hồ sơ" autocomplete="off"></div>${challenge}<div class="col-auto"><button class="btn btn-primary"><i class="bi bi-search"></i> Tra cứu</button></div></form>
${none ? `<div class="alert alert-warning">${html(none)}</div>` : ''}${dossier ? detail(dossier) : ''}`;
}

function detail(dossier: Dossier): string {
  const { procedure, applicant, filedAt, state, amountVnd, paid, files } = dossier;
  const masked = applicant.fullName.replace(/(?<=\s\S)\S+/g, '***');
  const fee = amountVnd > 0 ? `${money(amountVnd)} (${paid ? 'đã thanh toán' : 'chưa thanh toán'})` : 'Không thu phí';
  const steps = [`<li><b>${moment(filedAt)}</b> Công dân nộp hồ sơ trực tuyến</li>`];
  steps.push(`<li class="hien-tai"><b>Hiện tại</b> ${state}</li>`);
  return `<table class="table table-bordered bang-thong-tin">${codeFact(dossier)}${fact('Thủ tục', html(procedure.name))}${fact('Chủ hồ sơ', html(masked))}${fact('Ngày nộp', moment(filedAt))}${fact('Trạng thái', `<span class="badge text-bg-primary">${state}</span>`)}${fact('Phí, lệ phí', fee)}${fact('Giấy tờ đã nộp', files.map(({ fileName }) => html(fileName)).join('<br>') || 'Không có')}</table>
<h2 class="tieu-de-khoi">Quá trình xử lý</h2><ul class="qua-trinh">${steps.join('')}</ul>${payLink(dossier)}`;
}

export function minePage(dossiers: readonly Dossier[], drafts: readonly Draft[]): string {
  const rows = dossiers.map(
    ({ code, procedure, filedAt, state }) =>
      `<tr data-href="${addresses.track(code)}"><td>${html(code)}</td><td>${html(procedure.name)}</td><td>${moment(filedAt)}</td><td>${state}</td></tr>`,
  );
  const kept = drafts.map(
    ({ id, procedure, agency }) =>
      `<tr><td>${html(procedure.name)}</td><td>${html(agency)}</td><td><a class="btn btn-sm btn-primary" href="${addresses.draft(id)}">Kê khai tiếp</a></td></tr>`,
  );
  const list = (some: readonly string[], heads: readonly string[], none: string): string =>
    some.length === 0
      ? `<p class="p-3">${none}</p>`
      : `<div class="table-responsive"><table class="table table-hover"><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${some.join('')}</tbody></table></div>`;
  return `<h1 class="h4">Hồ sơ của tôi</h1><ul class="nav nav-tabs"><li class="nav-item"><a class="nav-link active" data-bs-toggle="tab" data-bs-target="#da-nop">Hồ sơ đã nộp</a></li><li class="nav-item"><a class="nav-link" data-bs-toggle="tab" data-bs-target="#luu-nhap">Hồ sơ lưu nháp</a></li></ul>
<div class="tab-content"><div class="tab-pane show active" id="da-nop">${list(rows, ['Mã hồ sơ', 'Thủ tục', 'Ngày nộp', 'Trạng thái'], 'Ông/Bà chưa nộp hồ sơ nào.')}</div><div class="tab-pane" id="luu-nhap">${list(kept, ['Thủ tục', 'Cơ quan tiếp nhận', ''], 'Không có hồ sơ lưu nháp.')}</div></div>`;
}
