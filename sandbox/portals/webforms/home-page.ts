import { html } from '../../html.ts';
import type { PortalBackend } from '../portal.ts';
import { doPostBack, idAttribute, nameAttribute } from './control-names.ts';

/** Home: a search box, and the services as a tree by field of administration, of which nothing is a link. */
export function homePage(backend: PortalBackend): string {
  const fields = [...new Set(backend.procedures.map(({ field }) => field))];
  const branches = fields.map((field) => {
    const leaves = backend.procedures
      .filter((procedure) => procedure.field === field)
      .map(({ code, name }) => `<div class="la" onclick="getProcedureByEvent('${html(code)}')">${html(name)}</div>`);
    return `<div class="nhanh"><div class="ten-nhanh" onclick="moNhanh(this)"><span class="dau">+</span> ${html(field)} (${leaves.length})</div><div class="cac-la">${leaves.join('')}</div></div>`;
  });
  return `<div class="pnl"><div class="pnl-tieude">Tra cứu thủ tục hành chính</div>
<div class="timnhanh" onkeypress="return WebForm_FireDefaultButton(event, '${idAttribute('btnTimNhanh')}')"><input type="text" class="txt" name="${nameAttribute('txtTimNhanh')}" placeholder="Nhập tên thủ tục cần tìm" autocomplete="off"> <a id="${idAttribute('btnTimNhanh')}" class="nut" href="javascript:${doPostBack('btnTimNhanh')}"><i class="material-icons">search</i> Tìm kiếm</a></div></div>
<div class="pnl"><div class="pnl-tieude">Dịch vụ công trực tuyến theo lĩnh vực</div>
<div class="cay">${branches.join('\n')}</div></div>`;
}
