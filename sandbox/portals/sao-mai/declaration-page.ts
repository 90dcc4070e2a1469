/** A declaration: its parts in tabs or below each other beside a list of them, and at the end what files it. */
import { html } from '../../html.ts';
import type { Attachment, FormSection } from '../../procedures/procedure.ts';
import type { Draft } from '../cong-bo/drafts.ts';
import { entriesOf, plainAnswers, type Entry } from '../cong-bo/steps.ts';
import { addresses } from './addresses.ts';
import { filingPart, holds, onOnePage, papersPart, partsOf, type Part } from './parts.ts';
import { questions } from './questions.ts';
import { feeOf } from './service-pages.ts';

export function declarationPage(draft: Draft, provinces: readonly string[]): string {
  const { id, procedure, agency, citizen } = draft;
  const parts = partsOf(procedure);
  const wrong = parts.findIndex((part) => draft.refusals.some(({ field }) => holds(part, procedure, field)));
  const attributes = `id="to-khai" method="post" enctype="multipart/form-data" action="${addresses.draft(id)}" novalidate data-luu="${addresses.save(id)}" data-thu-tuc="${html(procedure.name)}" data-co-quan="${html(agency)}" data-nguoi-nop="${html(citizen.fullName)}" data-le-phi="${feeOf(procedure)}"${procedure.filing === 'file' ? ' data-xac-nhan' : ''}`;
  const content = parts.map((part) => ({ part, inside: inside(draft, part, provinces) }));
  return `<h1 class="h4">${html(procedure.name)}</h1><p class="text-secondary">Cơ quan tiếp nhận: <b>${html(agency)}</b></p>${problems(draft)}
<form ${attributes}>${onOnePage(procedure) ? onePage(draft, content) : tabs(draft, content, Math.max(wrong, 0))}</form>`;
}

interface Shown {
  readonly part: Part;
  readonly inside: string;
}

const saving =
  '<button type="button" class="btn btn-outline-secondary" data-luu-nhap><i class="bi bi-save"></i> Lưu nháp</button>';

const filing = ({ procedure }: Draft): string =>
  procedure.filing === 'payment'
    ? '<button type="submit" class="btn btn-success"><i class="bi bi-search"></i> Tra cứu quyết định</button>'
    : '<button type="submit" class="btn btn-success"><i class="bi bi-send"></i> Nộp hồ sơ</button>';

function tabs(draft: Draft, content: readonly Shown[], open: number): string {
  const heads = content.map(
    ({ part }, n) =>
      `<li class="nav-item"><a class="nav-link${n === open ? ' active' : ''}" data-bs-toggle="tab" data-bs-target="#${part.id}"><span class="so">${n + 1}</span> ${html(part.title)}</a></li>`,
  );
  const panes = content.map(({ part, inside }, n) => {
    const back = n > 0 ? '<button type="button" class="btn btn-light" data-lui>Quay lại</button>' : '';
    const on =
      n < content.length - 1
        ? '<button type="button" class="btn btn-primary" data-tien>Tiếp tục</button>'
        : filing(draft);
    return `<div class="tab-pane phan${n === open ? ' show active' : ''}" id="${part.id}">${inside}<div class="thanh-nut">${back}<span class="me-auto"></span>${saving}${on}</div></div>`;
  });
  return `<ul class="nav nav-tabs cac-buoc-ke-khai">${heads.join('')}</ul><div class="tab-content">${panes.join('\n')}</div>`;
}

function onePage(draft: Draft, content: readonly Shown[]): string {
  const list = content.map(({ part }) => `<div class="muc-trai" data-cuon="#${part.id}">${html(part.title)}</div>`);
  const parts = content.map(
    ({ part, inside }) =>
      `<section class="phan" id="${part.id}"><h2 class="h5">${html(part.title)}</h2>${inside}</section>`,
  );
  const save = draft.procedure.filing === 'file' ? saving : '';
  return `<div class="row"><div class="col-lg-3 d-none d-lg-block"><div class="dinh-tren"><div class="tieu-de">NỘI DUNG</div>${list.join('')}</div></div><div class="col-lg-9">${parts.join('\n')}<div class="thanh-nut"><span class="me-auto"></span>${save}${filing(draft)}</div></div></div>`;
}

function problems({ refusals }: Draft): string {
  if (refusals.length === 0) return '';
  const messages = [...new Set(refusals.map(({ message }) => message))];
  return `<div class="alert alert-danger" role="alert"><b>Hồ sơ chưa nộp được. Vui lòng kiểm tra lại:</b><ul class="mb-0">${messages.map((message) => `<li>${html(message)}</li>`).join('')}</ul></div>`;
}

function inside(draft: Draft, { id, sections }: Part, provinces: readonly string[]): string {
  if (id === papersPart) return papers(draft);
  if (id === filingPart) return pledge(draft);
  return sections
    .map((section) => {
      const title =
        sections.length > 1 || !onOnePage(draft.procedure)
          ? `<div class="card-header">${html(section.title)}</div>`
          : '';
      return `<div class="card mb-3">${title}<div class="card-body">${ofSection(draft, section, provinces)}</div></div>`;
    })
    .join('');
}

function ofSection({ procedure, values, refusals }: Draft, section: FormSection, provinces: readonly string[]): string {
  const shared = { procedure, section, refusals, provinces };
  if (!section.repeated) return questions({ ...shared, answers: plainAnswers(values), entry: null });
  const { addLabel, min } = section.repeated;
  const one = (answers: Entry, entry: number | string, removable: boolean): string =>
    `<div class="muc-lap">${removable ? '<button type="button" class="btn btn-sm btn-outline-danger" data-xoa-muc title="Xóa"><i class="bi bi-trash"></i></button>' : ''}${questions({ ...shared, answers, entry })}</div>`;
  const entries = entriesOf(values, section).map((answers, n) => one(answers, n, n >= min));
  return `<div class="cac-muc">${entries.join('')}</div><template>${one({}, '__n__', true)}</template><button type="button" class="btn btn-outline-primary btn-sm" data-them-muc><i class="bi bi-plus-lg"></i> ${html(addLabel)}</button>`;
}

function papers({ id, procedure, files, refusals }: Draft): string {
  const row = ({ id: paper, name, required, accept, maxMiB }: Attachment, n: number): string => {
    const given = files.filter(({ attachment }) => attachment === paper);
    const message = refusals.find(({ field }) => field === paper)?.message;
    const kept = given.map(
      ({ fileName }) => `<div class="tep-da-gui"><i class="bi bi-paperclip"></i> ${html(fileName)}</div>`,
    );
    return `<tr><td>${n + 1}</td><td>${html(name)}${required ? ' <span class="text-danger">(*)</span>' : ''}</td><td>${kept.join('')}<div class="dropzone" data-gui="${addresses.paper(id, paper)}" data-ten-tham-so="a.${paper}" data-nhan="${accept.map((kind) => `.${kind}`).join(',')}" data-toi-da="${maxMiB}"${required ? ` data-bat-buoc="${html(name)}"` : ''}${given.length > 0 ? ' data-da-co' : ''}></div><div class="form-text">Định dạng ${accept.join(', ')}; tối đa ${maxMiB} MB</div>${message ? `<div class="text-danger small">${html(message)}</div>` : ''}</td></tr>`;
  };
  return `<table class="table table-bordered bang-giay-to"><thead><tr><th>STT</th><th>Tên giấy tờ</th><th>Tệp đính kèm</th></tr></thead><tbody>${procedure.attachments.map(row).join('')}</tbody></table>`;
}

function pledge({ procedure, pledged, captcha, refusals }: Draft): string {
  const fee =
    procedure.filing === 'file'
      ? `<table class="table table-bordered bang-thong-tin"><tr><th>Phí, lệ phí</th><td>${feeOf(procedure)}</td></tr><tr><th>Thời hạn giải quyết</th><td>${html(procedure.processing)}</td></tr></table>`
      : '';
  const challenge = captcha
    ? `<div class="d-flex align-items-center gap-2 my-3"><img src="${addresses.captcha(captcha)}" alt="" width="140" height="40"><input class="form-control ma-xac-nhan" name="captcha" placeholder="Nhập mã xác nhận" inputmode="numeric" autocomplete="off"></div>`
    : '';
  const wrong = refusals.some(({ field }) => field === 'pledge') ? ' is-invalid' : '';
  return `${fee}<div class="form-check cau-hoi"><input class="form-check-input${wrong}" type="checkbox" id="cam-doan" name="f.pledge" value="Có" required data-ten="lời cam đoan"${pledged ? ' checked' : ''}><label class="form-check-label" for="cam-doan">${html(procedure.pledge)}</label><div class="invalid-feedback">Vui lòng xác nhận cam đoan</div></div>${challenge}`;
}
