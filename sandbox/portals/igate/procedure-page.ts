import { html } from '../../html.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { money } from './money.ts';
import { entry } from './procedures-page.ts';

/** One procedure as published: how it goes, which papers, fee, time. */
export function procedurePage(procedure: Procedure): string {
  const papers = procedure.attachments.map(
    ({ name, required }, index) =>
      `<tr><td>${index + 1}</td><td>${html(name)}${required ? ' <span class="ig-star">(*)</span>' : ''}</td><td>Bản chính: 0<br>Bản sao: 1</td></tr>`,
  );
  const fee = procedure.filing === 'payment' ? 'Theo quyết định xử phạt' : money(procedure.feeVnd);
  return `<h1 class="ig-title">${html(procedure.name)}</h1>
<div class="ig-card">
<table class="table ig-table"><tbody>
<tr><th>Mã thủ tục</th><td>${html(procedure.code)}</td></tr>
<tr><th>Cơ quan thực hiện</th><td>${html(procedure.agency)}</td></tr>
<tr><th>Lĩnh vực</th><td>${html(procedure.field)}</td></tr>
<tr><th>Mức độ cung cấp dịch vụ</th><td>Dịch vụ công trực tuyến ${procedure.level}</td></tr>
<tr><th>Thời hạn giải quyết</th><td>${html(procedure.processing)}</td></tr>
<tr><th>Phí, lệ phí</th><td>${fee}</td></tr>
</tbody></table>
<a class="btn btn-ig" href="${entry(procedure)}">${procedure.filing === 'payment' ? 'Tra cứu và nộp phạt' : 'Nộp trực tuyến'}</a>
<button type="button" class="ig-icon" data-print><i class="bi bi-printer"></i></button>
</div>
<div class="ig-card"><h2>Trình tự thực hiện</h2>
<ol><li>Công dân đăng nhập Cổng dịch vụ công bằng tài khoản VNeID.</li><li>Khai tờ khai điện tử, đính kèm thành phần hồ sơ và nộp phí, lệ phí (nếu có).</li><li>Cơ quan tiếp nhận kiểm tra và trả kết quả theo hình thức đã chọn.</li></ol></div>
<div class="ig-card"><h2>Thành phần hồ sơ</h2>
${papers.length > 0 ? `<div class="table-responsive"><table class="table table-bordered ig-table"><thead><tr><th>STT</th><th>Tên giấy tờ</th><th>Số lượng</th></tr></thead><tbody>${papers.join('')}</tbody></table></div>` : '<p>Không yêu cầu giấy tờ kèm theo.</p>'}</div>`;
}
