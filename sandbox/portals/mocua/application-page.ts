/** The application: four tabs of one form, sent at the end. What was refused is drawn again with all that was given. */
import { html } from '../../html.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import type { UploadedFile } from '../portal.ts';
import { addresses } from './addresses.ts';
import { formTables, type Filled } from './form-tables.ts';
import { money } from './money.ts';
import { papersTable } from './papers-table.ts';
import { receivingTables } from './receiving-tables.ts';

export interface Application extends Filled {
  readonly procedure: Procedure;
  readonly agency: string;
  /** Name of this page, under which its captcha and its files are kept. */
  readonly page: string;
  readonly files: readonly UploadedFile[];
  /** Data URI of the captcha; null: none is asked for. */
  readonly captcha: string | null;
}

const tabs = ['Kê khai thông tin', 'Thành phần hồ sơ', 'Nhận kết quả', 'Lệ phí và gửi hồ sơ'];

export function applicationPage(application: Application): string {
  const { procedure, agency, page, refusals } = application;
  const strip = tabs.map(
    (title, index) => `<li data-tab="${index + 1}"${index === 0 ? ' class="active"' : ''}>${index + 1}. ${title}</li>`,
  );
  const named = new Set(procedure.sections.flatMap(({ fields }) => fields.map(({ id }) => id)));
  const general = refusals.filter(({ field }) => field === null || !named.has(field));
  return `<div class="path">Trang chủ » Nộp hồ sơ trực tuyến » ${html(procedure.field)}</div>
<h2 class="page-title">${html(procedure.name)}</h2>
${refusals.length > 0 ? `<div class="msg-error"><b>Hồ sơ chưa được gửi. Vui lòng kiểm tra lại thông tin!</b>${general.map(({ message }) => `<div>${html(message)}</div>`).join('')}</div>` : ''}
<table class="tbl-info"><tbody><tr><th>Cơ quan tiếp nhận</th><td>${html(agency)}</td></tr></tbody></table>
<ul class="tabs">${strip.join('')}</ul>
<form id="frmHOSO" method="post" enctype="multipart/form-data" action="${html(addresses.apply(procedure, { coquan: agency, phien: page }))}" novalidate>
<div class="tab" id="tab-1">
${formTables(procedure, application)}
<div class="buttons"><button type="button" class="btn" id="btnNEXT_TAB_2">Tiếp tục sang bước sau</button></div>
</div>
<div class="tab" id="tab-2" hidden>
${papersTable(procedure, application)}
<div class="buttons"><button type="button" class="btn gray" data-back="1">Quay lại</button> <button type="button" class="btn" id="btnNEXT_TAB_3">Tiếp tục sang bước sau</button></div>
</div>
<div class="tab" id="tab-3" hidden>
${receivingTables(procedure, application)}
<div class="buttons"><button type="button" class="btn gray" data-back="2">Quay lại</button> <button type="button" class="btn" id="btnNEXT_TAB_4">Tiếp tục sang bước sau</button></div>
</div>
<div class="tab" id="tab-4" hidden>
<div class="box"><div class="box-title">Phí, lệ phí</div>
<table class="tbl-list"><thead><tr><th>STT</th><th>Loại phí, lệ phí</th><th>Mức thu</th></tr></thead><tbody><tr><td>1</td><td>Lệ phí hồ sơ nộp trực tuyến</td><td>${money(procedure.feeVnd)}</td></tr></tbody></table></div>
${captchaTable(application.captcha, page)}
<table class="pledge"><tbody><tr><td><input type="checkbox" id="chkCHECK_LIABILITY"></td><td>${html(procedure.pledge)} <span class="red">(*)</span></td></tr></tbody></table>
<div class="buttons"><button type="button" class="btn gray" data-back="3">Quay lại</button> <button type="button" class="btn icon" onclick="window.print()"><i class="ic ic-print"></i></button> <a href="#tab-4"><button type="submit" class="btn" id="btn_Save_Send">Gửi hồ sơ</button></a></div>
</div>
</form>`;
}

/** A captcha in cells, with a refresh icon that is no button. Nothing where none is asked for. */
export const captchaTable = (picture: string | null, page: string): string =>
  picture === null
    ? ''
    : `<table class="tbl-form captcha"><tbody><tr><td class="lb">Mã kiểm tra <span class="red">(*)</span></td><td class="ct"><span class="captcha-img"><img src="${picture}" alt="" width="112" height="36"></span> <span class="refresh" data-page="${html(page)}"><i class="ic ic-refresh"></i></span> <input type="text" class="txt short" name="captcha" autocomplete="off"></td></tr></tbody></table>`;
