// Where the gateway sends the citizen back to. Paid is what the portal itself has been told by the gateway.
import { Component, inject, signal, type OnInit } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatIconModule } from '@angular/material/icon';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { paths } from '../addresses.ts';
import type { DossierView, LookUp } from '../wire.ts';
import { DossierFacts } from './dossier-facts.ts';
import { Portal } from './portal.ts';

@Component({
  imports: [DossierFacts, MatButtonModule, MatCardModule, MatIconModule, MatProgressBarModule, RouterLink],
  template: `
    @if (dossier(); as dossier) {
      <mat-card appearance="outlined" class="result">
        @if (dossier.paid) {
          <mat-icon class="good">check_circle</mat-icon>
          <h1>Thanh toán thành công</h1>
          <p>Ông/bà đã thanh toán thành công cho mã hồ sơ: {{ dossier.code }}</p>
        } @else if (responseCode === '00') {
          <mat-icon class="waiting">hourglass_top</mat-icon>
          <h1>Đang chờ xác nhận thanh toán</h1>
          <p>Chưa nhận được xác nhận từ cổng thanh toán. Vui lòng kiểm tra lại sau.</p>
        } @else {
          <mat-icon class="bad">error</mat-icon>
          <h1>Thanh toán không thành công</h1>
          <p>Giao dịch thực hiện thất bại. {{ reason() }}</p>
        }
        <dossier-facts [dossier]="dossier" />
        <div class="actions">
          @if (!dossier.paid) {
            <button mat-flat-button (click)="again(dossier)">Thanh toán lại</button>
          }
          <a mat-stroked-button [routerLink]="tracking" [queryParams]="{ maHoSo: dossier.code }">Tra cứu hồ sơ</a>
          <a mat-button routerLink="/">Về trang chủ</a>
        </div>
      </mat-card>
    } @else if (missing()) {
      <mat-card appearance="outlined" class="result">
        <p>Không có thông tin yêu cầu thanh toán hoặc hồ sơ của Ông/bà đã được thu hồi.</p>
      </mat-card>
    } @else {
      <mat-progress-bar mode="indeterminate" />
    }
  `,
})
export class PaymentResultPage implements OnInit {
  private readonly portal = inject(Portal);
  private readonly query = inject(ActivatedRoute).snapshot.queryParamMap;
  readonly tracking = `/${paths.tracking}`;
  readonly responseCode = this.query.get('responseCode') ?? '';
  readonly dossier = signal<DossierView | null>(null);
  readonly missing = signal(false);
  readonly reason = signal('');

  ngOnInit(): void {
    void this.begin();
  }

  private async begin(): Promise<void> {
    const code = encodeURIComponent(this.query.get('code') ?? '');
    const answer = await this.portal.ask<LookUp>(`/ho-so?maHoSo=${code}`);
    if (answer?.dossier && !answer.dossier.paid && this.responseCode !== '00') {
      const path = `/thanh-toan/${encodeURIComponent(this.responseCode || '99')}`;
      this.reason.set((await this.portal.ask<{ reason: string }>(path))?.reason ?? '');
    }
    this.dossier.set(answer?.dossier ?? null);
    this.missing.set(!answer?.dossier);
  }

  again({ code }: DossierView): void {
    window.location.assign(`/payment/start?code=${code}`);
  }
}
