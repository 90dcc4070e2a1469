import { html } from '../../html.ts';
import type { Attachment } from '../../procedures/procedure.ts';
import { numberOf } from '../igate/e-form.ts';
import { doPostBack, nameAttribute } from './control-names.ts';
import type { Draft } from './drafts.ts';

/** Name of the file input of a paper. */
export const uploadControl = ({ id }: Attachment): string => `fup_${id}`;

/** The table of papers. A file goes to the server as soon as it is chosen. */
export function documentsTab(draft: Draft): string {
  const rows = draft.procedure.attachments.map((attachment, index) => row(draft, attachment, index));
  const none = '<tr><td colspan="4">Thủ tục không yêu cầu đính kèm giấy tờ.</td></tr>';
  return `<div class="pnl"><div class="pnl-tieude">Thành phần hồ sơ</div>
<table class="grv giayto"><tr><th>STT</th><th>Tên giấy tờ</th><th>Số lượng</th><th>Tệp đính kèm</th></tr>${rows.join('\n') || none}</table></div>
<div class="cacnut"><a class="nut phu" href="javascript:${doPostBack('mvwHoSo', '1')}"><i class="material-icons">reply</i> Quay lại</a> <a class="nut" id="btnNEXT_TAB_3" href="javascript:${doPostBack('btnNEXT_TAB_3')}">Tiếp tục sang bước sau</a></div>`;
}

function row(draft: Draft, attachment: Attachment, index: number): string {
  const { id, name, required, accept, maxMiB } = attachment;
  const given = draft.files.find((file) => file.attachment === id);
  const objections = draft.refusals
    .filter(({ field }) => field === id)
    .map(({ message }) => `<div class="val">${html(message)}</div>`);
  const cell = given
    ? `<span class="tep">${html(given.fileName)}</span> <span class="xoa-tep"><img class="nut-anh" src="/static/xoa.svg" alt="" onclick="hoiXoa(this)"><span class="popconfirm nho">Xoá? <a href="javascript:${doPostBack('lbtXoaTep', id)}">Đồng ý</a> <span class="lienket" onclick="thoiXoa(this)">Hủy bỏ</span></span></span>`
    : upload(draft, attachment);
  return `<tr data-giayto="${id}"><td>${index + 1}</td><td>${html(name)}${required ? ' <span class="sao">(*)</span>' : ''}<div class="ghichu">Định dạng: ${accept.join(', ')}. Dung lượng tối đa: ${maxMiB} MB</div></td><td>1</td><td>${cell}${objections.join('')}</td></tr>`;
}

/** A bare file input, a text field that opens a hidden one, or words that do. */
function upload({ procedure }: Draft, attachment: Attachment): string {
  const manner = numberOf(`${procedure.id}/${attachment.id}`) % 3;
  const accept = attachment.accept.map((extension) => `.${extension}`).join(',');
  const control = uploadControl(attachment);
  const input = (attributes: string): string =>
    `<input type="file"${attributes} name="${nameAttribute(control)}" accept="${accept}" onchange="${doPostBack(control)}">`;
  if (manner === 0) return input('');
  const opens = `onclick="this.parentNode.querySelector('input[type=file]').click()"`;
  return manner === 1
    ? `<input type="text" class="txt" readonly="readonly" placeholder="Tải lên tệp ${accept.replaceAll(',', ', ')}" ${opens}>${input(' style="display:none"')}`
    : `<span class="lienket" ${opens}>Chọn tệp tin</span>${input(' style="display:none"')}`;
}
