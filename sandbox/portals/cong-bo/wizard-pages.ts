/** The screens of the wizard, each under the tabs of all steps. */
import { html } from '../../html.ts';
import type { FormField, FormSection, Procedure } from '../../procedures/procedure.ts';
import { addresses } from './addresses.ts';
import type { Draft } from './drafts.ts';
import { icon } from './icon.ts';
import { mannerOf } from './manner.ts';
import { money } from './money.ts';
import { questions, type Asked } from './questions.ts';
import { entriesOf, papersStep, plainAnswers, stepsOf, summaryStep, type Entry, type Step } from './steps.ts';

export const cases = ['Tôi nộp cho chính mình', 'Tôi nộp thay người khác'] as const;

/** Before the form: for whom, and which agency takes it. */
export function startPage(procedure: Procedure, agencies: readonly string[], message: string): string {
  const cards = cases.map(
    (words, n) =>
      `<div class="the bam lua-chon" data-chon="${words}">${icon(n ? 'group' : 'person')}<b>${words}</b></div>`,
  );
  const options = agencies.map((agency) => `<option>${html(agency)}</option>`);
  const first = agencies.length > 1 ? '<option value="">Chọn cơ quan tiếp nhận</option>' : '';
  return `<h1>${html(procedure.name)}</h1><form method="post" class="the">${errors(message ? [message] : [])}
<h2>Trước khi bắt đầu</h2><p>Vui lòng chọn trường hợp nộp hồ sơ:</p><div class="o-luoi">${cards.join('')}</div><input type="hidden" name="f.case">
<div class="loi-hoi">Cơ quan tiếp nhận hồ sơ <span class="sao">*</span></div><select class="o" name="f.agency">${first}${options.join('')}</select>
<div class="cac-nut"><a class="nut" href="${addresses.service(procedure)}">Hủy</a><button class="nut chinh">Bắt đầu khai</button></div></form>`;
}

export const errors = (messages: readonly string[], words = 'Chưa thể sang bước tiếp theo'): string =>
  messages.length === 0
    ? ''
    : `<div class="bao-loi" role="alert">${icon('error_outline')} <b>${words}</b><ul>${[...new Set(messages)].map((message) => `<li>${html(message)}</li>`).join('')}</ul></div>`;

/** One screen; `messages` stand on top, beside those at the fields. */
export function wizardPage(draft: Draft, step: Step, messages: readonly string[], captcha: string | null): string {
  const { procedure, id } = draft;
  const steps = stepsOf(procedure);
  const at = steps.findIndex((one) => one.id === step.id);
  const tabs = steps.map(({ id: other, title }, n) => {
    const done = n < draft.passed && n !== at;
    const go = done ? ` data-toi="${addresses.step(id, other)}"` : '';
    return `<div class="tab${n === at ? ' dang' : done ? ' xong' : ''}"${go}><span class="so">${done ? icon('done') : n + 1}</span>${html(title)}</div>`;
  });
  const back = at > 0 ? `<button class="nut" formaction="?quay-lai=1">${icon('chevron_left')} Quay lại</button>` : '';
  const last = step.id === summaryStep;
  const content = step.section
    ? sectionQuestions(draft, step.section)
    : step.id === papersStep
      ? papers(draft)
      : summary(draft, captcha);
  return `<h1 class="nho">${html(procedure.name)}</h1><div class="cac-tab">${tabs.join('')}</div>
<form method="post" enctype="multipart/form-data" class="the khai" novalidate action="${addresses.step(id, step.id)}">
<p class="buoc">Bước ${at + 1}/${steps.length}</p><h2>${html(step.title)}</h2>${errors(messages, last ? 'Chưa gửi được hồ sơ' : undefined)}${content}
${last ? confirmation : ''}<div class="cac-nut nguoc">${last ? '<button type="button" class="nut chinh" data-hoi-gui>Gửi thông tin</button>' : `<button class="nut chinh">Tiếp theo ${icon('chevron_right')}</button><button class="nut-tron" formaction="?luu=1">${icon('save')}</button>`}${back}</div></form>`;
}

const confirmation = `<dialog><p>Bạn xác nhận gửi hồ sơ này tới cơ quan tiếp nhận?</p><div class="cac-nut"><button type="button" class="nut" data-dong>Bỏ qua</button><button class="nut chinh" data-gui>Xác nhận</button></div></dialog>`;

type Filled = Pick<Draft, 'procedure' | 'values' | 'refusals'>;

/** All questions of a section, for each of its entries where it is repeated. */
export function sectionQuestions({ procedure, values, refusals }: Filled, section: FormSection): string {
  const ask = (answers: Entry, entry: Asked['entry']): string =>
    questions({ procedure, section, answers, refusals, entry });
  if (!section.repeated) return ask(plainAnswers(values), null);
  const { addLabel, min } = section.repeated;
  const card = (content: string, removable: boolean): string =>
    `<div class="muc"><div class="muc-dau"><span>Mục</span>${removable ? `<button type="button" class="nut-tron" title="Xoá mục này" data-xoa-muc>${icon('delete_outline')}</button>` : ''}</div>${content}</div>`;
  const entries = entriesOf(values, section).map((answers, n) => card(ask(answers, n), n >= min));
  return `<div class="cac-muc">${entries.join('')}</div><template>${card(ask({}, '__n__'), true)}</template>
<span class="them" data-them-muc>${icon('add_circle_outline')} ${html(addLabel)}</span>`;
}

function papers({ id, procedure, files, refusals }: Draft): string {
  const rows = procedure.attachments.map(({ id: paper, name, required, accept, maxMiB }, n) => {
    const file = files.find(({ attachment }) => attachment === paper);
    const message = refusals.find(({ field }) => field === paper)?.message ?? '';
    return `<div class="giay-to" data-tai-len="${html(addresses.upload(id, paper))}"><div class="ten-giay">${n + 1}. ${html(name)}${required ? ' <span class="sao">*</span>' : ' <small>(nếu có)</small>'}</div>
<div class="tha">${icon('cloud_upload')}<span>Kéo thả tệp vào đây hoặc bấm để chọn tệp<small>${accept.join(', ')}, không quá ${maxMiB} MB</small></span></div><input type="file" hidden name="tep" accept="${accept.map((kind) => `.${kind}`).join(',')}">
<div class="tep"${file ? '' : ' hidden'}>${icon('attach_file')}<span>${html(file?.fileName ?? '')}</span><button type="button" class="nut-tron" title="Gỡ tệp" data-go-tep>${icon('close')}</button></div><div class="loi-o"${message ? '' : ' hidden'}>${html(message)}</div></div>`;
  });
  return rows.join('\n');
}

function summary(draft: Draft, captcha: string | null): string {
  const { id, procedure, values, files, agency, pledged } = draft;
  const answers = plainAnswers(values);
  const line = (words: string, value: string): string => `<dt>${html(words)}</dt><dd>${html(value || '—')}</dd>`;
  const lines = (section: FormSection, entry: Entry): string =>
    `<dl>${section.fields.map((field: FormField) => line(mannerOf(procedure, section, field).wording, entry[field.id] ?? '')).join('')}</dl>`;
  const groups = stepsOf(procedure)
    .slice(0, -1)
    .map(({ id: step, title, section }) => {
      const content = !section
        ? `<dl>${procedure.attachments.map(({ id: paper, name }) => line(name, files.find((file) => file.attachment === paper)?.fileName ?? '')).join('')}</dl>`
        : section.repeated
          ? entriesOf(values, section)
              .map((one) => lines(section, one))
              .join('<hr>') || '<p>Không có</p>'
          : lines(section, answers);
      return `<section class="tom-tat"><h3>${html(title)} <a class="nut-tron" title="Sửa" href="${addresses.step(id, step)}">${icon('edit')}</a></h3>${content}</section>`;
    });
  const challenge = captcha
    ? `<div class="captcha"><span>Mã bảo mật</span><img src="${addresses.captcha(captcha)}" alt="" width="140" height="40"><input class="o" name="captcha" autocomplete="off"><a class="nut-tron" href="">${icon('refresh')}</a></div>`
    : '';
  return `<dl>${line('Cơ quan tiếp nhận', agency)}${line('Lệ phí', money(procedure.feeVnd))}</dl>${groups.join('')}
<div class="cam-ket"><button type="button" role="switch" aria-checked="${pledged}" aria-labelledby="cam-ket"></button><input type="hidden" name="f.pledge" value="${pledged ? 'Có' : ''}"><span id="cam-ket">${html(procedure.pledge)}</span></div>${challenge}`;
}
