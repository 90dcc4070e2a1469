import { Component, inject, signal, type OnInit } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { ActivatedRoute } from '@angular/router';
import { api } from '../addresses.ts';
import type { DossierView, LookUp } from '../wire.ts';
import { DossierFacts } from './dossier-facts.ts';
import { Portal } from './portal.ts';
import { settings } from './site-settings.ts';

@Component({
  imports: [
    DossierFacts,
    FormsModule,
    MatButtonModule,
    MatCardModule,
    MatFormFieldModule,
    MatIconModule,
    MatInputModule,
  ],
  template: `
    <h1>Tra cứu hồ sơ</h1>
    <form class="filters" (ngSubmit)="search()">
      <mat-form-field subscriptSizing="dynamic" class="filter-words">
        <mat-label>Mã hồ sơ</mat-label>
        <input matInput name="code" [(ngModel)]="code" />
      </mat-form-field>
      @if (picture(); as picture) {
        <div class="captcha">
          <img [src]="picture" alt="capcha" width="140" height="40" />
          <button mat-icon-button type="button" (click)="renew()"><mat-icon>refresh</mat-icon></button>
        </div>
        <mat-form-field subscriptSizing="dynamic">
          <input matInput name="captcha" [(ngModel)]="typed" placeholder="Nhập mã captcha" autocomplete="off" />
        </mat-form-field>
      }
      <button mat-icon-button type="submit"><mat-icon>search</mat-icon></button>
    </form>
    @if (searched()) {
      <mat-card appearance="outlined" class="result">
        @if (dossier(); as dossier) {
          <h2>Thông tin hồ sơ</h2>
          <dossier-facts [dossier]="dossier" />
          @if (dossier.amountVnd > 0 && !dossier.paid) {
            <div class="actions">
              <button mat-flat-button (click)="pay(dossier)"><mat-icon>payment</mat-icon>Thanh toán trực tuyến</button>
            </div>
          }
        } @else {
          <p>Không có hồ sơ nào được tìm thấy</p>
        }
      </mat-card>
    }
  `,
})
export class TrackingPage implements OnInit {
  private readonly portal = inject(Portal);
  private challenge = '';
  code = inject(ActivatedRoute).snapshot.queryParamMap.get('maHoSo') ?? '';
  typed = '';
  readonly picture = signal('');
  readonly searched = signal(false);
  readonly dossier = signal<DossierView | null>(null);

  ngOnInit(): void {
    void this.begin();
  }

  private async begin(): Promise<void> {
    if (settings.captcha) await this.renew();
    else if (this.code) await this.search();
  }

  async renew(): Promise<void> {
    const answer = await this.portal.ask<{ name: string }>('/captcha');
    this.challenge = answer?.name ?? '';
    this.typed = '';
    this.picture.set(answer ? `${api}/captcha/${answer.name}` : '');
  }

  async search(): Promise<void> {
    if (!this.code.trim()) return this.portal.say('Vui lòng nhập mã hồ sơ');
    const query = new URLSearchParams({ maHoSo: this.code.trim(), captcha: this.challenge, maXacNhan: this.typed });
    const answer = await this.portal.ask<LookUp>(`/tra-cuu?${query}`);
    if (settings.captcha) await this.renew();
    if (!answer) return;
    if (answer.message) return this.portal.say(answer.message);
    this.dossier.set(answer.dossier);
    this.searched.set(true);
  }

  pay({ code }: DossierView): void {
    window.location.assign(`/payment/start?code=${code}`);
  }
}
