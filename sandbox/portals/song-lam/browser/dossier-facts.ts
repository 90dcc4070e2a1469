// What the portal shows of a file to whoever knows its code.
import { Component, Input } from '@angular/core';
import { MatChipsModule } from '@angular/material/chips';
import type { DossierView } from '../wire.ts';
import { money } from './money.ts';

@Component({
  selector: 'dossier-facts',
  imports: [MatChipsModule],
  template: `
    <dl class="facts">
      <dt>{{ dossier.filing === 'payment' ? 'Mã biên lai' : 'Mã hồ sơ' }}</dt>
      <dd>
        <b>{{ dossier.code }}</b>
      </dd>
      <dt>Thủ tục</dt>
      <dd>{{ dossier.serviceName }}</dd>
      <dt>Chủ hồ sơ</dt>
      <dd>{{ dossier.applicant }}</dd>
      <dt>Cơ quan thực hiện</dt>
      <dd>{{ dossier.agency }}</dd>
      <dt>Ngày nộp</dt>
      <dd>{{ dossier.filedAt }}</dd>
      <dt>Trạng thái</dt>
      <dd>
        <mat-chip disableRipple>{{ dossier.state }}</mat-chip>
      </dd>
      @if (dossier.amountVnd > 0) {
        <dt>{{ dossier.filing === 'payment' ? 'Số tiền phạt' : 'Phí, lệ phí' }}</dt>
        <dd>{{ amount() }} ({{ dossier.paid ? 'Đã thanh toán' : 'Chưa thanh toán' }})</dd>
      }
      @if (dossier.filing === 'file') {
        <dt>Giấy tờ đính kèm</dt>
        <dd>
          @for (file of dossier.files; track file.name) {
            <div>{{ file.name }}: {{ file.fileName }} ({{ file.kilobytes }} KB)</div>
          } @empty {
            Không có
          }
        </dd>
      }
    </dl>
  `,
})
export class DossierFacts {
  @Input({ required: true }) dossier!: DossierView;

  amount(): string {
    return money(this.dossier.amountVnd);
  }
}
