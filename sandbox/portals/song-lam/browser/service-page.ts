import { Component, inject, signal, type OnInit } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIconModule } from '@angular/material/icon';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatTabsModule } from '@angular/material/tabs';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { paths } from '../addresses.ts';
import type { ServiceDetail } from '../wire.ts';
import { money } from './money.ts';
import { Portal } from './portal.ts';

@Component({
  imports: [MatButtonModule, MatIconModule, MatProgressBarModule, MatTabsModule, RouterLink],
  template: `
    @if (service(); as service) {
      <div class="page-head">
        <a mat-icon-button [routerLink]="services"><mat-icon>arrow_back</mat-icon></a>
        <h1>{{ service.name }}</h1>
      </div>
      <mat-tab-group>
        <mat-tab label="Thông tin chung">
          <dl class="facts">
            <dt>Mã thủ tục</dt>
            <dd>{{ service.code }}</dd>
            <dt>Lĩnh vực</dt>
            <dd>{{ service.field }}</dd>
            <dt>Cơ quan thực hiện</dt>
            <dd>{{ service.agency }}</dd>
            <dt>Mức độ cung cấp</dt>
            <dd>Dịch vụ công trực tuyến {{ service.level }}</dd>
            <dt>Thời hạn giải quyết</dt>
            <dd>{{ service.processing }}</dd>
            <dt>Phí, lệ phí</dt>
            <dd>{{ fee(service) }}</dd>
          </dl>
        </mat-tab>
        <mat-tab label="Thành phần hồ sơ">
          <ol class="papers">
            @for (paper of service.attachments; track paper.id) {
              <li>{{ paper.name }}{{ paper.required ? ' (*)' : '' }}</li>
            } @empty {
              <li>Không yêu cầu</li>
            }
          </ol>
        </mat-tab>
      </mat-tab-group>
      <div class="actions">
        <a mat-flat-button [routerLink]="['/', apply, service.code]">{{
          service.filing === 'payment' ? 'Nộp phạt trực tuyến' : 'Nộp hồ sơ trực tuyến'
        }}</a>
      </div>
    } @else {
      <mat-progress-bar mode="indeterminate" />
    }
  `,
})
export class ServicePage implements OnInit {
  private readonly portal = inject(Portal);
  private readonly route = inject(ActivatedRoute);
  readonly services = `/${paths.services}`;
  readonly apply = paths.apply;
  readonly service = signal<ServiceDetail | null>(null);

  ngOnInit(): void {
    void this.begin();
  }

  private async begin(): Promise<void> {
    const code = this.route.snapshot.paramMap.get('code') ?? '';
    this.service.set(await this.portal.ask<ServiceDetail>(`/thu-tuc/${encodeURIComponent(code)}`));
  }

  fee({ feeVnd, filing }: ServiceDetail): string {
    if (filing === 'payment') return 'Theo quyết định xử phạt';
    return feeVnd > 0 ? money(feeVnd) : 'Không';
  }
}
