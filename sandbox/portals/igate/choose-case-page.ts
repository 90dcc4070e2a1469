import { html } from '../../html.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { addresses } from './addresses.ts';

/** Which agencies of a province take this procedure: one a commune, or one for all. */
export function agencies(procedure: Procedure, provinceName: string, communes: readonly string[]): readonly string[] {
  if (!procedure.agency.endsWith('cấp xã')) return [`${procedure.agency.replace(' cấp tỉnh', '')} – ${provinceName}`];
  const body = procedure.agency.startsWith('Ủy ban') ? 'UBND' : 'Công an';
  return communes.map((commune) => `${body} ${commune}`);
}

/** Choice of province, agency and case, before the form itself. */
export function chooseCasePage(procedure: Procedure, provinces: readonly string[], own: string): string {
  const options = provinces.map((name) => `<option${name === own ? ' selected' : ''}>${html(name)}</option>`).join('');
  return `<h1 class="ig-title">${html(procedure.name)}</h1>
<form class="ig-card" id="case-form" action="${addresses.apply(procedure)}" data-agencies="${addresses.chooseCase(procedure)}/agencies">
<h2>Chọn cơ quan thực hiện và trường hợp hồ sơ</h2>
<p id="case-warning" class="alert alert-danger" hidden></p>
<div class="row g-3">
  <div class="col-md-6"><label class="form-label" for="province">Tỉnh/ Thành phố</label><select class="form-select" id="province" name="province"><option value="">Chọn tỉnh/thành phố</option>${options}</select></div>
  <div class="col-md-6"><label class="form-label" for="agency">Cơ quan</label><select class="form-select" id="agency" name="agency"><option value="">Chọn cơ quan</option></select></div>
  <div class="col-12"><div>Trường hợp <span class="ig-star">(*)</span></div><select class="form-select" name="case"><option value="">Chọn trường hợp</option><option value="1" selected>${html(procedure.name.slice(0, 60))} - Trường hợp thông thường</option></select></div>
</div>
<div class="ig-actions mt-3"><button class="btn btn-ig">Đồng ý và tiếp tục</button></div>
</form>`;
}
