/** An application as a stack of blocks: answered ones folded, one open, the rest waiting. */
import { html } from '../../html.ts';
import type { Attachment, FormSection } from '../../procedures/procedure.ts';
import type { Draft } from '../cong-bo/drafts.ts';
import { entriesOf, plainAnswers, type Entry } from '../cong-bo/steps.ts';
import type { Refusal } from '../portal.ts';
import { addresses } from './addresses.ts';
import { agencyBlock, blocksOf, holds, papersBlock, sendBlock, type Block } from './blocks.ts';
import { icon } from './icon.ts';
import { mannerOf } from './manner.ts';
import { money } from './money.ts';
import { questions, searched } from './questions.ts';

/** `messages`: of the open block, where no field says them. */
export function applicationPage(draft: Draft, open: Block, messages: readonly string[]): string {
  const { procedure, citizen } = draft;
  const blocks = blocksOf(procedure).map((block, n) => {
    if (block.id === open.id) return opened(draft, block, n, messages);
    if (n >= draft.passed) return `<section class="khoi cho"><h2><i>${n + 1}</i>${html(block.title)}</h2></section>`;
    const wrong = draft.refusals.some(({ field }) => holds(block, procedure, field));
    return `<section class="khoi xong"><h2><i>${icon('check')}</i>${html(block.title)}${wrong ? ' <em>cần sửa</em>' : ''}<span class="sua" data-toi="${addresses.draft(draft.id, block.id)}">Sửa</span></h2>${answered(draft, block)}</section>`;
  });
  return `<p class="dan"><a href="${addresses.services}">Thủ tục</a> / Kê khai</p><h1>${html(procedure.name)}</h1>
<p class="nguoi">Người làm thủ tục: <b>${html(citizen.fullName)}</b>${draft.agency ? ` · Nơi giải quyết: <b>${html(draft.agency)}</b>` : ''}</p>${blocks.join('\n')}`;
}

function opened(draft: Draft, block: Block, n: number, messages: readonly string[]): string {
  const { id, procedure } = draft;
  const last = block.id === sendBlock;
  const problems =
    messages.length === 0
      ? ''
      : `<div class="canh-bao"><b>${last ? 'Chưa nộp được' : 'Phần này còn chỗ cần sửa'}</b>${[...new Set(messages)].map((message) => `<div>${html(message)}</div>`).join('')}</div>`;
  const words = !last ? 'Lưu và mở phần tiếp' : procedure.filing === 'payment' ? 'Tìm quyết định xử phạt' : 'Nộp hồ sơ';
  return `<section class="khoi mo" data-cuon><h2><i>${n + 1}</i>${html(block.title)}</h2>${problems}
<form method="post" enctype="multipart/form-data" action="${addresses.block(id, block.id)}" novalidate>${content(draft, block)}<div class="cuoi"><button class="nut chinh">${words}</button></div></form></section>`;
}

function content(draft: Draft, { id, section }: Block): string {
  const { procedure, values, refusals } = draft;
  if (id === agencyBlock) {
    const source = addresses.options('noi-nhan', { code: procedure.code });
    return `<p>Chọn xã, phường nơi bạn muốn hồ sơ được giải quyết.</p><div class="cau"><label for="f.agency">Cơ quan giải quyết <em>*</em></label>${searched({ name: 'f.agency', value: draft.agency, inside: 'Chọn cơ quan', source, of: '' })}</div>`;
  }
  if (id === papersBlock) return procedure.attachments.map((paper) => paperRow(draft, paper)).join('');
  if (!section) return pledge(draft);
  if (!section.repeated) return questions({ procedure, section, answers: plainAnswers(values), refusals, entry: null });
  const { addLabel, min } = section.repeated;
  const to = addresses.block(draft.id, section.id);
  const entries = entriesOf(values, section).map((answers, entry) => {
    const removal = `<button class="tron" formaction="${to}?bot=${entry}" title="Bỏ mục này">${icon('trash')}</button>`;
    return `<div class="muc"><div class="dau-muc">Mục ${entry + 1}${entry >= min ? removal : ''}</div>${questions({ procedure, section, answers, refusals, entry })}</div>`;
  });
  return `${entries.join('')}<button class="nut phu" formaction="${to}?them=1">+ ${html(addLabel)}</button>`;
}

/** One paper: its name, what was given for it, and a label that opens the choice of a file. */
export function paperRow(
  { id, files, refusals }: Draft,
  { id: paper, name, required, accept, maxMiB }: Attachment,
  refused?: Refusal,
): string {
  const file = files.find(({ attachment }) => attachment === paper);
  const message = (refused ?? refusals.find(({ field }) => field === paper))?.message;
  const given = file
    ? `<div class="tep">${icon('clip')}<span>${html(file.fileName)}</span><button type="button" class="tron" data-bo-tep>${icon('trash')}</button></div>`
    : '';
  return `<div class="giay" data-tep="${addresses.paper(id, paper)}"><div><b>${html(name)}</b>${required ? ' <em>*</em>' : ' <small>không bắt buộc</small>'}<small class="dong">Nhận ${accept.join(', ')} đến ${maxMiB} MB</small>${given}${message ? `<p class="loi">${html(message)}</p>` : ''}</div><label class="nut phu">${file ? 'Đổi tệp' : 'Chọn ảnh hoặc tệp'}<input type="file" name="a.${paper}" accept="${accept.map((kind) => `.${kind}`).join(',')}"></label></div>`;
}

function pledge({ procedure, pledged, captcha }: Draft): string {
  const fee = procedure.feeVnd > 0 ? `<p>Lệ phí phải nộp sau khi gửi: <b>${money(procedure.feeVnd)}</b></p>` : '';
  const challenge = captcha
    ? `<div class="hang"><span>Nhập các số trong hình</span><img src="${addresses.captcha(captcha)}" alt="" width="140" height="40"><input class="o" name="captcha" inputmode="numeric" autocomplete="off"></div>`
    : '';
  return `${fee}<label class="chon"><input type="checkbox" name="f.pledge" value="Có"${pledged ? ' checked' : ''}> ${html(procedure.pledge)}</label>${challenge}`;
}

/** What was said in a block, folded. */
function answered({ procedure, values, files, agency }: Draft, { id, section }: Block): string {
  const pair = (words: string, value: string): string =>
    value ? `<div><dt>${html(words)}</dt><dd>${html(value)}</dd></div>` : '';
  const pairs = (own: FormSection, answers: Entry): string =>
    own.fields.map((field) => pair(mannerOf(procedure, own, field).wording, answers[field.id] ?? '')).join('');
  const content =
    id === agencyBlock
      ? pair('Cơ quan', agency)
      : id === papersBlock
        ? procedure.attachments
            .map((paper) => pair(paper.name, files.find(({ attachment }) => attachment === paper.id)?.fileName ?? ''))
            .join('')
        : !section
          ? ''
          : section.repeated
            ? entriesOf(values, section)
                .map((entry) => pairs(section, entry))
                .join('')
            : pairs(section, plainAnswers(values));
  return `<dl>${content || '<div>Không có</div>'}</dl>`;
}
