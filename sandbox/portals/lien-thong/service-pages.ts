/** Home with what one may want to do in life, the list of services, the drawer that tells about one. */
import { html } from '../../html.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { addresses } from './addresses.ts';
import { icon } from './icon.ts';
import { money } from './money.ts';

const lifeEvents = [
  ['gia-dinh', 'Gia đình, con cái', /hộ tịch|liên thông/i],
  ['giay-to', 'Giấy tờ, nơi ở', /căn cước|cư trú|xuất nhập cảnh|lý lịch/i],
  ['xe-co', 'Xe cộ, đi lại', /giao thông|lái xe/i],
  ['hoc-va-lam', 'Học hành, việc làm, sức khỏe', /thi,|việc làm|bảo hiểm/i],
  ['nha-dat', 'Nhà đất, điện', /đất|điện/i],
  ['lam-an', 'Thuế, con dấu', /thuế|con dấu/i],
  ['khac', 'Việc khác', /./],
] as const;

const eventOf = ({ field }: Procedure): string => lifeEvents.find(([, , holds]) => holds.test(field))?.[0] ?? 'khac';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\d.]+/gu, ' ')
    .trim();

/** Those of one event of life (''; all) that hold all the words, with or without marks. */
function matching(procedures: readonly Procedure[], event: string, words: string): readonly Procedure[] {
  const wanted = plain(words).split(' ');
  return procedures
    .filter((procedure) => !event || eventOf(procedure) === event)
    .filter(({ name, field, code }) => wanted.every((word) => plain(`${name} ${field} ${code}`).includes(word)));
}

/** Names by themselves, below the box on the first page while one types. */
export function hits(procedures: readonly Procedure[], words: string): string {
  if (plain(words).length < 2) return '';
  const found = matching(procedures, '', words).slice(0, 8);
  const rows = found.map((one) => `<a href="${addresses.service(one)}">${html(one.name)}</a>`);
  return rows.join('') || `<p>Chưa tìm thấy thủ tục nào cho “${html(words)}”</p>`;
}

const searchBox = (attributes: string, words = ''): string =>
  `<form class="o-tim" action="${addresses.services}">${icon('search')}<input name="tu" value="${html(words)}" ${attributes} autocomplete="off"><button class="tron" aria-label="Tìm">${icon('next')}</button></form>`;

export function homePage(procedures: readonly Procedure[]): string {
  const tiles = lifeEvents.flatMap(([event, words]) => {
    const own = matching(procedures, event, '');
    if (own.length === 0) return [];
    return `<div class="o-viec" data-toi="${addresses.servicesOf(event)}"><b>${words}</b><small>${own.length} thủ tục</small>${icon('next')}</div>`;
  });
  return `<section class="chao"><h1>Hôm nay bạn cần làm việc gì?</h1>${searchBox(`placeholder="Ví dụ: khai sinh, hộ chiếu, đổi bằng lái…" data-tim="${addresses.hits}" data-vao="goi-y"`)}<div id="goi-y" class="goi-y"></div></section>
<h2>Chọn theo nhu cầu</h2><div class="luoi">${tiles.join('')}</div>
<p class="giua"><a class="nut phu" href="${addresses.services}">Xem tất cả thủ tục</a></p>
<h2>Hồ sơ của bạn tới đâu rồi?</h2><form class="hang" action="${addresses.tracking}"><input class="o" name="ma" placeholder="Nhập mã hồ sơ" autocomplete="off"><button class="nut phu">Xem tiến độ</button></form>`;
}

export function servicesPage(procedures: readonly Procedure[], event: string, words: string): string {
  const needed = lifeEvents.filter(([id]) => matching(procedures, id, '').length > 0);
  const chips = [['', 'Tất cả'] as const, ...needed].map(
    ([id, title]) =>
      `<span class="nhan${id === event ? ' dang' : ''}" data-toi="${id ? addresses.servicesOf(id) : addresses.services}">${title}</span>`,
  );
  return `<h1>Thủ tục</h1>${searchBox(`placeholder="Tìm trong danh sách" data-tim="${html(addresses.moreServices(event, '', 0))}" data-vao="danh-sach"`, words)}
<div class="cac-nhan">${chips.join('')}</div><div id="danh-sach">${serviceCards(procedures, event, words, 0)}</div>`;
}

const shownAtOnce = 10;

/** Some cards of the list from the `from`th on, and what asks for the next ones. */
export function serviceCards(procedures: readonly Procedure[], event: string, words: string, from: number): string {
  const found = matching(procedures, event, words);
  if (found.length === 0) return '<p class="trong">Không có thủ tục nào phù hợp</p>';
  const left = found.length - from - shownAtOnce;
  const more = `<button type="button" class="nut phu" data-nap="${html(addresses.moreServices(event, words, from + shownAtOnce))}">Xem thêm ${left} thủ tục</button>`;
  return (
    found
      .slice(from, from + shownAtOnce)
      .map(card)
      .join('') + (left > 0 ? more : '')
  );
}

const feeOf = ({ filing, feeVnd }: Procedure): string =>
  filing === 'payment' ? 'Theo quyết định' : feeVnd > 0 ? money(feeVnd) : 'Không mất phí';

const card = (procedure: Procedure): string =>
  `<div class="the bam" data-toi="${addresses.service(procedure)}"><b>${html(procedure.name)}</b><small>${html(procedure.field)} · ${feeOf(procedure)}</small>${icon('next')}</div>`;

export function serviceDrawer(procedure: Procedure): string {
  const { name, code, agency, processing, attachments, filing, level } = procedure;
  const fact = (words: string, content: string): string => `<tr><td>${words}</td><td>${content}</td></tr>`;
  const papers = attachments.map((paper) => `<li>${html(paper.name)}${paper.required ? '' : ' <i>(nếu có)</i>'}</li>`);
  return `<div class="man-che" data-dong></div><aside><div class="dau-ngan"><button type="button" class="tron" data-dong title="Đóng">${icon('close')}</button><button type="button" class="tron" data-chep="${html(addresses.service(procedure))}">${icon('share')}</button></div>
<h2>${html(name)}</h2><table>${fact('Mã thủ tục', html(code))}${fact('Nơi giải quyết', html(agency))}${fact('Thời gian', html(processing))}${fact('Lệ phí', feeOf(procedure))}${fact('Hình thức', `Trực tuyến ${html(level)}`)}</table>
${papers.length > 0 ? `<h3>Cần chuẩn bị</h3><ul>${papers.join('')}</ul>` : ''}
<a class="nut chinh" href="${addresses.start(procedure)}" data-thang>${filing === 'payment' ? 'Nộp phạt ngay' : 'Làm thủ tục này'}</a></aside>`;
}
