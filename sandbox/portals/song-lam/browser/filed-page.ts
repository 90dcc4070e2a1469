// What was filed, with its code; for a fine the decision that was found. What is due is paid from here.
import { Component, inject, signal, type OnInit } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatIconModule } from '@angular/material/icon';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { paths } from '../addresses.ts';
import type { DossierView, LookUp } from '../wire.ts';
import { money } from './money.ts';
import { Portal } from './portal.ts';

@Component({
  imports: [MatButtonModule, MatCardModule, MatIconModule, MatProgressBarModule, RouterLink],
  template: `
    @if (dossier(); as dossier) {
      <mat-card appearance="outlined" class="result">
        @if (dossier.filing === 'payment') {
          <h1>Thông tin quyết định xử phạt</h1>
          <dl class="facts">
            @for (answer of dossier.answers; track answer.label) {
              <dt>{{ answer.label }}</dt>
              <dd>{{ answer.value }}</dd>
            }
            <dt>Mã thanh toán</dt>
            <dd>
              <b>{{ dossier.code }}</b>
            </dd>
            <dt>Số tiền phạt</dt>
            <dd>
              <b>{{ amount(dossier) }}</b>
            </dd>
          </dl>
          <p class="note">{{ dossier.pledge }}</p>
        } @else {
          <mat-icon class="good">check_circle</mat-icon>
          <h1>Nộp hồ sơ thành công</h1>
          <p>
            Mã hồ sơ: <b>{{ dossier.code }}</b>
          </p>
          <p>{{ dossier.serviceName }}</p>
          <p>Trạng thái: {{ dossier.state }}</p>
          @if (dossier.amountVnd > 0 && !dossier.paid) {
            <p>
              Phí, lệ phí phải nộp: <b>{{ amount(dossier) }}</b>
            </p>
            <p class="note">Lưu ý: Các hồ sơ đang Chờ thanh toán sẽ không được tiếp nhận</p>
          } @else {
            <p class="note">Ông/bà vui lòng lưu lại mã hồ sơ để tra cứu tình trạng giải quyết.</p>
          }
        }
        <div class="actions">
          @if (dossier.amountVnd > 0 && !dossier.paid) {
            <button mat-flat-button (click)="pay(dossier)"><mat-icon>payment</mat-icon>Thanh toán trực tuyến</button>
          }
          @if (dossier.filing === 'file') {
            <a mat-stroked-button [routerLink]="tracking" [queryParams]="{ maHoSo: dossier.code }">Xem hồ sơ</a>
          }
          <a mat-button routerLink="/">Về trang chủ</a>
        </div>
      </mat-card>
    } @else if (missing()) {
      <p>Không có thông tin dữ liệu!</p>
    } @else {
      <mat-progress-bar mode="indeterminate" />
    }
  `,
})
export class FiledPage implements OnInit {
  private readonly portal = inject(Portal);
  private readonly route = inject(ActivatedRoute);
  readonly tracking = `/${paths.tracking}`;
  readonly dossier = signal<DossierView | null>(null);
  readonly missing = signal(false);

  ngOnInit(): void {
    void this.begin();
  }

  private async begin(): Promise<void> {
    const code = this.route.snapshot.paramMap.get('code') ?? '';
    const answer = await this.portal.ask<LookUp>(`/ho-so?maHoSo=${encodeURIComponent(code)}`);
    this.dossier.set(answer?.dossier ?? null);
    this.missing.set(!answer?.dossier);
  }

  amount({ amountVnd }: DossierView): string {
    return money(amountVnd);
  }

  pay({ code }: DossierView): void {
    window.location.assign(`/payment/start?code=${code}`);
  }
}
