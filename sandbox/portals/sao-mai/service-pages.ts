/** Home, the list of procedures of a sector, of a group or by words, and what one procedure needs. */
import { html } from '../../html.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { addresses } from './addresses.ts';
import { money } from './money.ts';
import { sectorsOf } from './sectors.ts';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\d.]+/gu, ' ')
    .trim();

const searchBox = (words: string): string =>
  `<form class="input-group mb-3" action="${addresses.services}"><input class="form-control" name="tu-khoa" value="${html(words)}" placeholder="Nhập tên thủ tục hành chính cần tìm" autocomplete="off"><button class="btn btn-primary"><i class="bi bi-search"></i> Tìm kiếm</button></form>`;

const signs = ['people', 'shield-check', 'mortarboard', 'house-gear', 'grid'];

export function homePage(procedures: readonly Procedure[]): string {
  const tiles = sectorsOf(procedures).map(({ title, groups }, n) => {
    const count = groups.reduce((sum, group) => sum + group.procedures.length, 0);
    return `<div class="col-6 col-md-3"><div class="o-linh-vuc" data-href="${html(addresses.servicesOf(title))}"><i class="bi bi-${signs[n % signs.length]}"></i><b>${html(title)}</b><small>${count} thủ tục</small></div></div>`;
  });
  return `<div class="chao-mung"><h1 class="h3">Nộp hồ sơ trực tuyến mọi lúc, mọi nơi</h1>${searchBox('')}</div>
<h2 class="tieu-de-khoi">Thủ tục theo lĩnh vực</h2><div class="row g-3 mb-4">${tiles.join('')}</div>
<h2 class="tieu-de-khoi">Các bước thực hiện</h2><ol class="cac-buoc"><li>Đăng nhập bằng tài khoản VNeID</li><li>Chọn thủ tục và cơ quan tiếp nhận</li><li>Kê khai, đính kèm giấy tờ</li><li>Nộp hồ sơ, thanh toán lệ phí (nếu có)</li><li>Tra cứu tiến độ bằng mã hồ sơ</li></ol>
<h2 class="tieu-de-khoi">Tin tức - Thông báo</h2><ul class="list-group list-group-flush"><li class="list-group-item">Thông báo về việc tiếp nhận hồ sơ theo mô hình chính quyền địa phương hai cấp</li><li class="list-group-item">Khuyến khích thanh toán trực tuyến phí, lệ phí</li></ul>`;
}

export interface Sought {
  readonly sector: string;
  readonly group: string;
  readonly words: string;
  /** From 1. */
  readonly page: number;
}

const rowsOfPage = 10;

export function servicesPage(procedures: readonly Procedure[], { sector, group, words, page }: Sought): string {
  const wanted = plain(words).split(' ');
  const found = sectorsOf(procedures)
    .filter(({ title }) => !sector || title === sector)
    .flatMap(({ groups }) => groups)
    .filter(({ title }) => !group || title === group)
    .flatMap((one) => one.procedures)
    .filter(({ name, field, code }) => wanted.every((word) => plain(`${name} ${field} ${code}`).includes(word)));
  const pages = Math.ceil(found.length / rowsOfPage);
  const start = (Math.min(Math.max(page, 1), Math.max(pages, 1)) - 1) * rowsOfPage;
  const rows = found
    .slice(start, start + rowsOfPage)
    .map(
      (procedure, n) =>
        `<tr><td class="d-none d-md-table-cell">${start + n + 1}</td><td><span class="ten-thu-tuc" data-href="${addresses.service(procedure)}">${html(procedure.name)}</span><small>${html(procedure.code)} - ${html(procedure.field)}</small></td><td class="text-nowrap"><a class="btn btn-sm btn-outline-secondary" href="${addresses.service(procedure)}" title="Xem chi tiết"><i class="bi bi-eye"></i></a> <a class="btn btn-sm btn-primary" href="${addresses.apply(procedure)}">Nộp hồ sơ</a></td></tr>`,
    );
  const pageAddress = (n: number): string =>
    `${addresses.services}?${new URLSearchParams({ 'linh-vuc': sector, nhom: group, 'tu-khoa': words, trang: String(n) }).toString()}`;
  const links = Array.from(
    { length: pages },
    (_, n) =>
      `<li class="page-item${n * rowsOfPage === start ? ' active' : ''}"><a class="page-link" href="${html(pageAddress(n + 1))}">${n + 1}</a></li>`,
  );
  const title = group || sector || (words ? `Kết quả tìm kiếm “${words}”` : 'Tất cả thủ tục');
  return `<h1 class="h4">Thủ tục hành chính</h1>${searchBox(words)}<p><b>${html(title)}</b> (${found.length} thủ tục)</p>
${found.length === 0 ? '<div class="alert alert-info">Không tìm thấy thủ tục nào phù hợp.</div>' : `<table class="table table-hover align-middle bang-thu-tuc"><thead><tr><th class="d-none d-md-table-cell">STT</th><th>Tên thủ tục</th><th>Thao tác</th></tr></thead><tbody>${rows.join('')}</tbody></table>`}
${pages > 1 ? `<ul class="pagination pagination-sm justify-content-end">${links.join('')}</ul>` : ''}`;
}

export const feeOf = ({ filing, feeVnd }: Procedure): string =>
  filing === 'payment' ? 'Theo quyết định xử phạt' : feeVnd > 0 ? money(feeVnd) : 'Không thu phí';

export function servicePage(procedure: Procedure): string {
  const { name, code, field, agency, processing, attachments, filing, level } = procedure;
  const fact = (words: string, value: string): string => `<tr><th>${words}</th><td>${value}</td></tr>`;
  const papers = attachments.map(
    ({ name: paper, required }) => `<li>${html(paper)}${required ? ' <b>(bắt buộc)</b>' : ''}</li>`,
  );
  return `<h1 class="h4">${html(name)}</h1><div class="d-flex gap-2 mb-3"><a class="btn btn-success" href="${addresses.apply(procedure)}">${filing === 'payment' ? 'Tra cứu và nộp phạt' : 'Nộp hồ sơ trực tuyến'}</a><button type="button" class="btn btn-outline-secondary" data-chep="${addresses.service(procedure)}"><i class="bi bi-share"></i></button></div>
<table class="table table-bordered bang-thong-tin">${fact('Mã thủ tục', html(code))}${fact('Lĩnh vực', html(field))}${fact('Cơ quan thực hiện', html(agency))}${fact('Mức độ', `Dịch vụ công trực tuyến ${level}`)}${fact('Thời hạn giải quyết', html(processing))}${fact('Phí, lệ phí', feeOf(procedure))}${fact('Thành phần hồ sơ', papers.length > 0 ? `<ol class="mb-0">${papers.join('')}</ol>` : 'Không có')}</table>`;
}
