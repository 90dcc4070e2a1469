/** Before the form itself: which agency, and which case. */
import { html } from '../../html.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { addresses } from './addresses.ts';
import { doPostBack, idAttribute, nameAttribute } from './control-names.ts';

/** Which agencies of a province take this procedure: one a commune, or one for all. */
export function agencies(procedure: Procedure, provinceName: string, communes: readonly string[]): readonly string[] {
  const { agency } = procedure;
  if (!agency.endsWith('cấp xã')) return [`${agency.replace(' cấp tỉnh', '')} ${provinceName}`];
  return communes.map((commune) => agency.replace('cấp xã', commune));
}

export interface Choice {
  readonly province: string;
  readonly agency: string;
  readonly case: string;
}

const cases = ['Cá nhân trực tiếp nộp hồ sơ', 'Nộp hồ sơ thay theo ủy quyền'] as const;

/** Agencies are chosen from a list that depends on the province, or in a window of their own. */
export function chooseCasePage(
  procedure: Procedure,
  provinces: readonly string[],
  offered: readonly string[],
  choice: Choice,
  refused: string,
): string {
  const agency = procedure.number % 2 === 0 ? lists(provinces, offered, choice) : fromWindow(procedure, choice);
  return `<div class="pnl"><div class="pnl-tieude">Chọn trường hợp hồ sơ</div>
${refused ? `<div class="loi">${html(refused)}</div>` : ''}
<table class="tbl-khai">
<tr><td class="nhan">Thủ tục:</td><td class="nhap"><b>${html(procedure.name)}</b></td></tr>
${agency}
<tr><td class="nhan">Trường hợp <span class="sao">(*)</span>:</td><td class="nhap"><select class="ddl" name="${nameAttribute('ddlTruongHop')}"><option value="">-- Chọn trường hợp xử lý --</option>${options(cases, choice.case)}</select></td></tr>
</table>
<div class="cacnut"><input type="submit" class="nut" name="${nameAttribute('btnDongY')}" value="Đồng ý"></div></div>`;
}

const options = (values: readonly string[], chosen: string): string =>
  values.map((value) => `<option${value === chosen ? ' selected="selected"' : ''}>${html(value)}</option>`).join('');

const changesAll = (control: string): string =>
  `onchange="javascript:setTimeout('${doPostBack(control).replaceAll("'", "\\'")}', 0)"`;

function lists(provinces: readonly string[], offered: readonly string[], choice: Choice): string {
  return `<tr><td class="nhan"><label for="${idAttribute('ddlTinh')}">Tỉnh/ Thành phố</label></td><td class="nhap"><select class="ddl" id="${idAttribute('ddlTinh')}" name="${nameAttribute('ddlTinh')}" ${changesAll('ddlTinh')}><option value="">-- Chọn tỉnh, thành phố --</option>${options(provinces, choice.province)}</select></td></tr>
<tr><td class="nhan">Đơn vị tiếp nhận <span class="sao">(*)</span></td><td class="nhap"><select class="ddl" name="${nameAttribute('ddlCoQuan')}"><option value="">-- Chọn đơn vị --</option>${options(offered, choice.agency)}</select></td></tr>`;
}

function fromWindow(procedure: Procedure, choice: Choice): string {
  const open = `moCuaSo('${html(addresses.chooseAgency(procedure))}')`;
  return `<tr><td class="nhan">Đơn vị tiếp nhận <span class="sao">(*)</span></td><td class="nhap"><input type="text" class="txt" readonly="readonly" id="txtDonVi" name="${nameAttribute('txtDonVi')}" value="${html(choice.agency)}" placeholder="Chưa chọn đơn vị" onclick="${open}"> <span class="nut nho" onclick="${open}">Chọn đơn vị...</span></td></tr>`;
}

/** The window in which the agency is clicked; it hands its name to the page that opened it, and closes. */
export function chooseAgencyPage(
  provinces: readonly string[],
  offered: readonly string[],
  province: string,
  keyword: string,
): string {
  const plain = keyword.toLocaleLowerCase('vi');
  const rows = offered
    .filter((name) => name.toLocaleLowerCase('vi').includes(plain))
    .map(
      (name, index) =>
        `<tr onclick="nhanDonVi(this)"><td>${index + 1}</td><td class="ten">${html(name)}</td><td><span class="lienket">Chọn</span></td></tr>`,
    );
  return `<div class="pnl"><div class="pnl-tieude">Chọn đơn vị tiếp nhận</div>
<div class="boloc" onkeypress="return WebForm_FireDefaultButton(event, '${idAttribute('btnLoc')}')"><select class="ddl" name="${nameAttribute('ddlTinh')}" ${changesAll('ddlTinh')}><option value="">-- Chọn tỉnh, thành phố --</option>${options(provinces, province)}</select>
<input type="text" class="txt" name="${nameAttribute('txtTenDonVi')}" value="${html(keyword)}" placeholder="Tên đơn vị"> <input type="image" class="nut-anh" id="${idAttribute('btnLoc')}" name="${nameAttribute('btnLoc')}" src="/static/tai-lai.svg" alt="" title="Lọc"></div>
<table class="grv chon"><tr><th>STT</th><th>Tên đơn vị</th><th></th></tr>${rows.join('') || '<tr><td colspan="3">No data available</td></tr>'}</table></div>`;
}
