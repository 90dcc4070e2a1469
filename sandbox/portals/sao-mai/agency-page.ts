/** Before a declaration of a procedure of the communes: which of them it goes to. */
import { html } from '../../html.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { addresses } from './addresses.ts';

export function agencyPage(procedure: Procedure, provinceName: string, message = ''): string {
  return `<div class="card mx-auto khung-hep"><div class="card-header">Chọn cơ quan tiếp nhận hồ sơ</div><form class="card-body" method="post" enctype="multipart/form-data" action="${addresses.apply(procedure)}">
<p>Thủ tục: <b>${html(procedure.name)}</b></p>
<div class="mb-3"><div class="form-label">Tỉnh/Thành phố</div><input class="form-control" value="${html(provinceName)}" readonly></div>
<div class="mb-3 cau-hoi"><label class="form-label" for="f.agency">Cơ quan tiếp nhận <span class="text-danger">*</span></label><select class="danh-sach${message ? ' is-invalid' : ''}" id="f.agency" name="f.agency" data-nguon="${html(addresses.list('co-quan', { ma: procedure.code }))}"><option value="">-- Chọn cơ quan --</option></select><div class="invalid-feedback">${html(message)}</div><div class="form-text">Gõ tên xã, phường để tìm</div></div>
<div class="d-flex justify-content-end gap-2"><a class="btn btn-light" href="${addresses.service(procedure)}">Quay lại</a><button class="btn btn-primary">Đồng ý và tiếp tục</button></div></form></div>`;
}
