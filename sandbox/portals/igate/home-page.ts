import { html } from '../../html.ts';
import type { PortalBackend } from '../portal.ts';
import { addresses } from './addresses.ts';

const icons = ['bi-people', 'bi-card-heading', 'bi-house-door', 'bi-car-front', 'bi-file-earmark-text', 'bi-globe2'];

/** Home: search box, and the services by field of administration as tiles that only a script makes clickable. */
export function homePage(backend: PortalBackend): string {
  const fields = [...new Set(backend.procedures.map(({ field }) => field))];
  const tiles = fields.map((field, index) => {
    const count = backend.procedures.filter((procedure) => procedure.field === field).length;
    const icon = icons[index % icons.length] ?? '';
    return `<div class="ig-tile" data-go="${html(addresses.field(field))}"><i class="bi ${icon}"></i><div><b>${html(field)}</b><div class="ig-note">${count} thủ tục</div></div></div>`;
  });
  return `<section class="ig-hero">
<h1>Dịch vụ công trực tuyến ${html(backend.provinceName)}</h1>
<form class="ig-search" action="${addresses.procedures}">
  <input class="form-control" name="keyword" placeholder="Nhập từ khóa tìm kiếm thủ tục" autocomplete="off">
  <button class="btn btn-light" title="Tìm kiếm"><i class="bi bi-search"></i></button>
</form>
</section>
<section><h2 class="ig-title h4">Dịch vụ công theo lĩnh vực</h2><div class="ig-fields">${tiles.join('\n')}</div></section>`;
}
