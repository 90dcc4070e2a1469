/** Home, the services in an accordion by field with a filter above, and one service. */
import { html } from '../../html.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { addresses, entry } from './addresses.ts';
import { icon } from './icon.ts';
import { money } from './money.ts';

const fieldsOf = (procedures: readonly Procedure[]): readonly string[] => [
  ...new Set(procedures.map(({ field }) => field)),
];

export function homePage(procedures: readonly Procedure[]): string {
  const chips = fieldsOf(procedures)
    .slice(0, 8)
    .map((field) => `<span class="chip" data-toi="${html(addresses.servicesWith(field))}">${html(field)}</span>`);
  return `<section class="bia"><h1>Đăng ký dịch vụ công mọi lúc, mọi nơi</h1>
<form class="o-tim" action="${addresses.services}"><input name="loc" placeholder="Bạn cần thực hiện dịch vụ nào?" autocomplete="off"><button aria-label="Tìm">${icon('search')}</button></form>
<div class="cac-chip">${chips.join('')}</div></section>
<section class="o-luoi"><div class="the bam" data-toi="${addresses.services}">${icon('apps')}<b>Danh mục dịch vụ công</b><small>${procedures.length} dịch vụ, xếp theo lĩnh vực</small></div>
<div class="the bam" data-toi="${addresses.mine}">${icon('folder_shared')}<b>Hồ sơ của tôi</b><small>Xem lại, nộp lệ phí</small></div>
<div class="the bam" data-toi="${addresses.tracking}">${icon('manage_search')}<b>Tra cứu tình trạng hồ sơ</b><small>Bằng mã hồ sơ</small></div></section>
<section class="the"><h2>Cách thực hiện</h2><ol><li>Chọn dịch vụ trong danh mục và bấm <b>Đăng ký trực tuyến</b>.</li><li>Đăng nhập bằng tài khoản định danh điện tử.</li><li>Khai lần lượt từng phần, kiểm tra lại và gửi.</li></ol></section>`;
}

/** All services are in the page; a script of the browser hides what does not hold the words of the filter. */
export function servicesPage(procedures: readonly Procedure[], filter: string): string {
  const panels = fieldsOf(procedures).map((field) => {
    const own = procedures.filter((procedure) => procedure.field === field);
    return `<div class="panel"><div class="panel-dau" role="button" tabindex="0" aria-expanded="false"><span>${html(field)}</span><small>${own.length} dịch vụ</small>${icon('expand_more')}</div>
<div class="panel-than" hidden>${own.map(row).join('')}</div></div>`;
  });
  return `<h1>Danh mục dịch vụ công</h1>
<div class="loc the"><input id="loc" class="o" value="${html(filter)}" placeholder="Gõ tên, mã hoặc lĩnh vực để lọc" autocomplete="off"><button type="button" class="nut-tron" title="Mở hoặc đóng tất cả" data-mo-het>${icon('unfold_more')}</button></div>
<div class="accordion">${panels.join('\n')}</div><p class="khong-co" hidden>Không có dịch vụ nào khớp với từ khoá</p>`;
}

const row = (procedure: Procedure): string =>
  `<div class="dong" data-loc="${html(`${procedure.name} ${procedure.code} ${procedure.field}`)}"><div class="ten" data-toi="${addresses.service(procedure)}"><span>${html(procedure.name)}</span><small>Mã: ${html(procedure.code)} · ${html(procedure.agency)}</small></div>
<span class="nhan">Trực tuyến ${html(procedure.level)}</span><button type="button" class="nut-tron" title="Đăng ký" data-toi="${entry(procedure)}">${icon('arrow_forward')}</button></div>`;

export function servicePage(procedure: Procedure): string {
  const papers = procedure.attachments.map(
    ({ name, required }) => `<li>${html(name)}${required ? ' <span class="sao">(bắt buộc)</span>' : ' (nếu có)'}</li>`,
  );
  const fee = procedure.filing === 'payment' ? 'Theo quyết định xử phạt' : money(procedure.feeVnd);
  const line = (words: string, content: string): string => `<dt>${words}</dt><dd>${content}</dd>`;
  return `<p class="duong-dan"><a href="${addresses.services}">Danh mục dịch vụ công</a> › ${html(procedure.field)}</p>
<h1>${html(procedure.name)}</h1><div class="the"><dl>
${line('Mã dịch vụ', html(procedure.code))}${line('Cơ quan thực hiện', html(procedure.agency))}${line('Mức độ', html(procedure.level))}
${line('Thời hạn giải quyết', html(procedure.processing))}${line('Lệ phí', fee)}${line('Giấy tờ phải nộp', papers.length > 0 ? `<ul>${papers.join('')}</ul>` : 'Không có')}</dl>
<div class="cac-nut"><span class="nut-tron" data-in>${icon('print')}</span><a class="nut chinh" href="${entry(procedure)}">${procedure.filing === 'payment' ? 'Nộp phạt trực tuyến' : 'Đăng ký trực tuyến'}</a></div></div>`;
}
