/** The application in three tabs: e-form in a frame, papers, fee and sending. Each way on goes back to the server. */
import { html } from '../../html.ts';
import { doPostBack, idAttribute, nameAttribute } from './control-names.ts';
import { documentsTab } from './documents-tab.ts';
import type { Draft } from './drafts.ts';
import { money } from './money.ts';

export interface ApplicationPage {
  readonly draft: Draft;
  readonly tab: number;
  /** Where the frame's page is; it may be of another origin. */
  readonly eFormAddress: string;
  /** What is objected to, at the top. */
  readonly messages: readonly string[];
  readonly receiving: string;
  readonly agreed: boolean;
  /** Name of a captcha to be passed; null: none is asked for. */
  readonly captcha: string | null;
}

const tabs = ['Tờ khai điện tử', 'Thành phần hồ sơ', 'Lệ phí và nộp hồ sơ'];

export const waysOfReceiving = ['Trực tiếp', 'Bưu chính', 'Trực tuyến'] as const;

export function applicationPage(page: ApplicationPage): string {
  const { draft, tab, messages } = page;
  const heads = tabs.map(
    (words, index) =>
      `<td class="${index + 1 === tab ? 'dangchon' : ''}" onclick="${doPostBack('mvwHoSo', String(index + 1))}">${index + 1}. ${words}</td>`,
  );
  const content = tab === 1 ? eFormTab(page) : tab === 2 ? documentsTab(draft) : sendTab(page);
  return `<h1>${html(draft.procedure.name)}</h1>
<p class="ghichu">Đơn vị tiếp nhận: ${html(draft.agency)}</p>
<table id="tabs"><tr>${heads.join('')}</tr></table>
${messages.length > 0 ? `<div class="loi">${messages.map((message) => `<div>${html(message)}</div>`).join('')}</div>` : ''}
${content}`;
}

const back = (tab: number): string =>
  `<a class="nut phu" href="javascript:${doPostBack('mvwHoSo', String(tab))}"><i class="material-icons">reply</i> Quay lại</a>`;

const next = (tab: number): string =>
  `<a class="nut" id="btnNEXT_TAB_${tab}" href="javascript:${doPostBack(`btnNEXT_TAB_${tab}`)}">Tiếp tục sang bước sau</a>`;

const eFormTab = ({ draft, eFormAddress }: ApplicationPage): string =>
  `<p class="huongdan">Kê khai tờ khai dưới đây và bấm <b>Lưu tờ khai</b>, sau đó bấm <b>Tiếp tục sang bước sau</b>.${draft.saved ? ' Tờ khai đã được lưu.' : ''}</p>
<iframe id="ifrToKhai" title="Tờ khai điện tử" src="${html(eFormAddress)}"></iframe>
<div class="cacnut">${next(2)}</div>`;

function sendTab({ draft, receiving, agreed, captcha }: ApplicationPage): string {
  const { procedure } = draft;
  const ways = waysOfReceiving.map((way) => {
    const id = `x-radio-nhankq-${way}`;
    return `<span class="x-radio"><input type="checkbox" id="${id}" name="${nameAttribute('nhankq')}" value="${way}"${way === receiving ? ' checked="checked"' : ''}><label for="${id}">${way}</label></span>`;
  });
  const send = doPostBack('btn_Save_Send');
  const sendButton =
    procedure.number % 3 === 0
      ? `<input type="button" class="nut chinh" value="Gửi hồ sơ" onclick="hienHoi()">`
      : `<input type="button" class="nut chinh" value="Gửi hồ sơ" onclick="if (confirm('Bạn có chắc chắn gửi hồ sơ này?')) ${send}">`;
  return `<div class="pnl"><div class="pnl-tieude">Phí, lệ phí</div>
<table class="grv"><tr><th>Tên lệ phí</th><th>Số tiền</th></tr><tr><td>Lệ phí giải quyết thủ tục hành chính</td><td>${money.inTable(procedure.feeVnd)}</td></tr></table></div>
<div class="pnl"><div class="pnl-tieude">Hình thức nhận kết quả</div>
<p>Nhận kết quả <span class="sao">(*)</span>:</p><div class="x-radios">${ways.join(' ')}</div></div>
<div class="pnl"><div class="pnl-tieude">Cam kết</div>
<table><tr><td><input type="checkbox" id="chkassure" name="${nameAttribute('chkassure')}"${agreed ? ' checked="checked"' : ''}></td><td>${html(procedure.pledge)} Tôi đồng ý với điều khoản sử dụng.</td></tr></table>
<p class="lienket" onclick="alert('Người nộp hồ sơ chịu trách nhiệm trước pháp luật về nội dung kê khai.')">Chi tiết</p>
${captcha === null ? '' : captchaRow(captcha)}</div>
<div class="cacnut">${back(2)} <input type="submit" class="nut phu" name="${nameAttribute('btnLuuNhap')}" value="Lưu nháp"> ${sendButton}</div>
<div id="hoi" class="popconfirm"><p>Bạn có chắc chắn gửi hồ sơ này?</p><span class="nut" onclick="${send}">Đồng ý</span> <span class="nut phu" onclick="anHoi()">Hủy bỏ</span></div>`;
}

const captchaRow = (captcha: string): string =>
  `<table><tr><td>Mã xác nhận:</td><td><img src="/captcha/${captcha}" alt="capcha" width="140" height="40"></td><td><input type="text" class="txt ngan" id="${idAttribute('txtMaXacNhan')}" name="${nameAttribute('txtMaXacNhan')}" autocomplete="off"></td><td><input type="image" class="nut-anh" name="${nameAttribute('ibtDoiMa')}" src="/static/tai-lai.svg" alt=""></td></tr></table>`;
