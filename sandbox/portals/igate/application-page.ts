import { html } from '../../html.ts';
import type { Attachment, CitizenRecord, Procedure } from '../../procedures/procedure.ts';
import { addresses } from './addresses.ts';
import { eForm, numberOf } from './e-form.ts';
import { money } from './money.ts';

export interface ApplicationPage {
  readonly procedure: Procedure;
  readonly citizen: CitizenRecord;
  readonly agency: string;
  /** Name of a captcha to be passed; null: none is asked for. */
  readonly captcha: string | null;
}

const stepTitles = [
  'Thông tin hồ sơ',
  'Thành phần hồ sơ',
  'Phí, lệ phí – Hình thức nhận kết quả',
  'Nộp hồ sơ thành công',
];

/** The four steps as a bar; the marks look clickable and are not. */
export const stepper = (current: number): string =>
  `<div class="ig-steps">${stepTitles
    .map(
      (title, index) =>
        `<div class="ig-step${index + 1 === current ? ' active' : ''}"><b>${index + 1}</b><span>${title}</span></div>`,
    )
    .join('')}</div>`;

/** Steps 1 to 3 of an application. */
export function applicationPage({ procedure, citizen, agency, captcha }: ApplicationPage): string {
  const data = {
    definition: eForm(procedure, citizen),
    fields: procedure.sections
      .filter(({ repeated }) => !repeated)
      .flatMap(({ fields }) => fields.map(({ id, kind }) => ({ id, kind }))),
    repeated: procedure.sections
      .filter(({ repeated }) => repeated)
      .map(({ id, fields }) => ({ id, fields: fields.map((field) => ({ id: field.id, kind: field.kind })) })),
    attachments: procedure.attachments,
    submitTo: addresses.apply(procedure),
    captchaAt: '/vi/captcha',
  };
  const closed = procedure.number % 3 === 0 ? ' class="closed"' : '';
  return `<h1 class="ig-title">${html(procedure.name)}</h1>
${stepper(1)}
<div id="refusals" class="alert alert-danger" hidden></div>
<script type="application/json" id="application">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<section id="step-1">
  <div class="ig-card"><h2>Cơ quan tiếp nhận</h2><p class="mb-0">${html(agency)}</p></div>
  <div class="ig-card" id="eform-box"${closed}><button type="button" class="btn btn-outline-secondary btn-sm" id="toggle-eform">Ẩn/ hiện tờ khai</button> <button type="button" class="ig-icon" title="In tờ khai" data-print><i class="bi bi-printer"></i></button><div id="eform"></div></div>
  <div class="ig-actions"><button type="button" class="btn btn-ig" id="to-step-2">Tiếp tục</button></div>
</section>
<section id="step-2" hidden>
  <div class="ig-card"><h2>Thành phần hồ sơ</h2>${documents(procedure)}</div>
  <div class="ig-actions"><button type="button" class="btn btn-outline-secondary" data-back="1">Quay lại</button><button type="button" class="btn btn-ig" id="to-step-3">Tiếp tục</button></div>
</section>
<section id="step-3" hidden>
  <form id="captchaForm" class="ig-card">
    <h2>Phí, lệ phí</h2>
    <table class="table ig-table"><thead><tr><th>Loại phí</th><th>Mức thu</th></tr></thead><tbody><tr><td>Lệ phí giải quyết hồ sơ trực tuyến</td><td>${money(procedure.feeVnd)}</td></tr></tbody></table>
    <h3>Hình thức nhận kết quả</h3>
    <div class="mb-3">
      <div class="form-check"><input class="form-check-input" type="radio" name="receive" id="receive-1" value="1" checked><label class="form-check-label" for="receive-1">Nhận kết quả trực tiếp tại cơ quan</label></div>
      <div class="form-check"><input class="form-check-input" type="radio" name="receive" id="receive-2" value="2"><label class="form-check-label" for="receive-2">Nhận kết quả qua bưu chính công ích (BCCI)</label></div>
      <div class="form-check"><input class="form-check-input" type="radio" name="receive" id="receive-3" value="3"><label class="form-check-label" for="receive-3">Nhận kết quả trực tuyến</label></div>
    </div>
    <p><input type="checkbox" class="form-check-input" id="pledge" name="pledge"> ${html(procedure.pledge)}</p>
    ${captcha === null ? '' : captchaBlock(captcha)}
  </form>
  <div class="ig-actions"><button type="button" class="btn btn-outline-secondary" data-back="2">Quay lại</button><button class="btn btn-ig" id="send" form="captchaForm">Nộp hồ sơ</button></div>
</section>`;
}

function documents(procedure: Procedure): string {
  if (procedure.attachments.length === 0) return '<p class="mb-0">Thủ tục không yêu cầu đính kèm giấy tờ.</p>';
  const rows = procedure.attachments.map((attachment, index) => documentRow(procedure, attachment, index));
  return `<div class="table-responsive"><table class="table table-bordered ig-table"><thead><tr><th>STT</th><th>Tên giấy tờ</th><th>Số lượng</th><th>Tệp đính kèm</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** A row whose button opens a hidden file input; most buttons are an icon with the formats in a tooltip. */
function documentRow(procedure: Procedure, { id, name, required, accept, maxMiB }: Attachment, index: number): string {
  const formats = `Chấp nhận tải lên các định dạng: ${accept.join(',')}. Tối đa ${maxMiB} MB`;
  const named = numberOf(`${procedure.id}/${id}`) % 3 === 0;
  const button = named
    ? `<button type="button" class="btn btn-outline-secondary btn-sm ig-upload"><i class="bi bi-upload"></i> Chọn tệp tin</button>`
    : `<button type="button" class="ig-icon ig-upload" title="Tải giấy tờ lên (${formats})"><i class="bi bi-cloud-arrow-up"></i></button>`;
  const accepts = accept.map((extension) => `.${extension}`).join(',');
  return `<tr data-attachment="${id}"><td>${index + 1}</td><td>${html(name)}${required ? ' <span class="ig-star">(*)</span>' : ''}${named ? `<div class="ig-note">${formats}</div>` : ''}</td><td>1 bản</td>
<td><input type="file" hidden accept="${accepts}">${button} <span class="ig-file"></span> <button type="button" class="ig-icon ig-remove" hidden><i class="bi bi-trash"></i></button></td></tr>`;
}

const captchaBlock = (name: string): string => `<div>Mã xác nhận <span class="ig-star">(*)</span></div>
<div class="ig-captcha"><img id="captcha-image" src="/vi/captcha/${name}" alt="captcha" width="140" height="40">
<button type="button" class="ig-icon" id="captcha-refresh"><i class="bi bi-arrow-clockwise"></i></button>
<input class="form-control" id="captcha" name="captcha" placeholder="Nhập mã xác nhận" autocomplete="off"><input type="hidden" id="captcha-name" value="${name}"></div>`;
