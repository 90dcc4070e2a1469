import { html } from '../../html.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { addresses, numberOfProcedure } from './addresses.ts';

/** The agencies of a province that take this procedure: one for each commune, or one for all. */
export function agenciesOf({ agency }: Procedure, province: string, communes: readonly string[]): readonly string[] {
  const ofProvince = agency.replace(/ cấp tỉnh$/, '');
  if (!agency.endsWith('cấp xã')) return [`${ofProvince} - ${province}`];
  const kind = agency.replace(/ cấp xã$/, '');
  return communes.map((commune) => `${kind} ${commune}`);
}

/** Before the form: province, agency and case, all in cells of a table, and the rules to agree with. */
export function chooseCasePage(procedure: Procedure, provinces: readonly string[], own: string): string {
  const options = provinces.map(
    (name) => `<option value="${html(name)}"${name === own ? ' selected' : ''}>${html(name)}</option>`,
  );
  return `<div class="path">Trang chủ » Nộp hồ sơ trực tuyến » Chọn trường hợp hồ sơ</div>
<h2 class="page-title">${html(procedure.name)}</h2>
<form id="frmCASE" action="${addresses.apply(procedure)}" novalidate>
<input type="hidden" name="matt" value="${numberOfProcedure(procedure)}">
<div class="box"><div class="box-title">Chọn cơ quan tiếp nhận và trường hợp hồ sơ</div>
<table class="tbl-form"><tbody>
<tr><td class="lb">Tỉnh, thành phố <span class="red">(*)</span></td><td class="ct"><select class="select2" id="cboCITY_ID"><option value="">-- Chọn --</option>${options.join('')}</select></td></tr>
<tr><td class="lb">Cơ quan tiếp nhận <span class="red">(*)</span></td><td class="ct"><select class="select2" id="cboAGENCY_ID" name="coquan"><option value="">-- Chọn --</option></select></td></tr>
<tr><td class="lb">Trường hợp hồ sơ <span class="red">(*)</span></td><td class="ct"><select class="txt" id="cboCASE_ID" name="truonghop"><option value="">-- Chọn trường hợp --</option><option value="1">Trường hợp thông thường</option><option value="2">Trường hợp nộp thay theo ủy quyền</option></select></td></tr>
<tr><td class="ct" colspan="2"><input type="checkbox" id="chkRULE"> Tôi đồng ý với điều khoản sử dụng <span class="more" onclick="showRules()">Chi tiết</span></td></tr>
</tbody></table></div>
<div id="msgCASE" class="msg-error" hidden></div>
<div class="buttons"><button class="btn">Đồng ý</button></div>
</form>
<div class="shade" id="dlgRULE" hidden><div class="dialog"><div class="box-title">Điều khoản sử dụng <span class="close" onclick="hideRules()"><i class="ic ic-delete"></i></span></div>
<p class="pad">Tổ chức, cá nhân chịu trách nhiệm về tính chính xác của thông tin kê khai. Hệ thống sử dụng thông tin này để giải quyết thủ tục hành chính theo quy định của pháp luật về bảo vệ dữ liệu cá nhân.</p>
<div class="buttons"><button type="button" class="btn gray" onclick="hideRules()">Thoát</button></div></div></div>`;
}
