import { html } from '../../html.ts';
import type { Attachment, Procedure } from '../../procedures/procedure.ts';
import type { Refusal, UploadedFile } from '../portal.ts';
import { choiceOf } from './choice-of.ts';
import { objection } from './form-tables.ts';

interface Given {
  readonly files: readonly UploadedFile[];
  readonly refusals: readonly Refusal[];
}

/** The papers of an application, a row each with a file input that takes several files. */
export function papersTable({ id, attachments }: Procedure, given: Given): string {
  const rows = attachments.map((attachment, index) => row(id, attachment, index, given));
  const table =
    rows.length === 0
      ? '<p class="pad">Thủ tục này không phải đính kèm giấy tờ.</p>'
      : `<table class="tbl-list papers"><thead><tr><th>STT</th><th>Tên giấy tờ</th><th>Số lượng</th><th>Tệp tin đính kèm</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return `<div class="box"><div class="box-title">Thành phần hồ sơ</div>${table}</div>`;
}

/** Most file inputs are plain to be seen; some hide behind a label that looks like a button. */
function row(procedure: string, attachment: Attachment, index: number, { files, refusals }: Given): string {
  const { id, name, required, accept, maxMiB } = attachment;
  const kept = files.filter((file) => file.attachment === id && file.bytes > 0);
  const hidden = choiceOf(`paper/${procedure}/${id}`, 3) === 0;
  const needed = required && kept.length === 0 ? ' data-required' : '';
  const limits = ` data-max="${maxMiB}" data-accept="${accept.join(',')}" accept="${accept.map((extension) => `.${extension}`).join(',')}"`;
  const input = `<input type="file" multiple id="fileUpload${index}" name="a.${id}"${needed}${limits}${hidden ? ' class="hide"' : ''}>`;
  const names = kept.map(({ fileName }) => `<div class="kept"><i class="ic ic-file"></i> ${html(fileName)}</div>`);
  return `<tr><td>${index + 1}</td><td>${html(name)}${required ? ' <span class="red">(*)</span>' : ''}<div class="note">Định dạng: ${accept.join(', ')}; dung lượng tối đa ${maxMiB} MB</div></td><td>01 bản</td>
<td class="up">${input}${hidden ? `<label class="btn gray small" for="fileUpload${index}">Chọn tệp tin</label>` : ''} <span class="clear" onclick="clearFile(${index})" hidden><i class="ic ic-delete"></i></span><div class="names">${names.join('')}</div>${objection(refusals, id)}</td></tr>`;
}
