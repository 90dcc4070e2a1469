import { Component, computed, inject, signal, type OnInit } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatChipsModule } from '@angular/material/chips';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatPaginatorModule, type PageEvent } from '@angular/material/paginator';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatSelectModule } from '@angular/material/select';
import { MatTableModule } from '@angular/material/table';
import { ActivatedRoute, Router } from '@angular/router';
import { paths } from '../addresses.ts';
import type { Service } from '../wire.ts';
import { Portal } from './portal.ts';

@Component({
  imports: [
    FormsModule,
    MatButtonModule,
    MatChipsModule,
    MatFormFieldModule,
    MatIconModule,
    MatInputModule,
    MatPaginatorModule,
    MatProgressBarModule,
    MatSelectModule,
    MatTableModule,
  ],
  template: `
    <h1>Danh mục thủ tục hành chính</h1>
    <div class="filters">
      <mat-form-field subscriptSizing="dynamic" class="filter-words">
        <mat-label>Từ khóa</mat-label>
        <input matInput [(ngModel)]="words" (keydown.enter)="find()" />
        <button mat-icon-button matIconSuffix (click)="find()"><mat-icon>search</mat-icon></button>
      </mat-form-field>
      <mat-form-field subscriptSizing="dynamic">
        <mat-select [(ngModel)]="sector" (selectionChange)="find()" placeholder="Chọn lĩnh vực">
          <mat-option [value]="null">Tất cả lĩnh vực</mat-option>
          @for (name of sectors(); track name) {
            <mat-option [value]="name">{{ name }}</mat-option>
          }
        </mat-select>
      </mat-form-field>
    </div>
    @if (searching()) {
      <mat-progress-bar mode="indeterminate" />
    }
    <table mat-table [dataSource]="shown()" class="list">
      <ng-container matColumnDef="number">
        <th mat-header-cell *matHeaderCellDef>STT</th>
        <td mat-cell *matCellDef="let index = index">{{ page() * pageSize() + index + 1 }}</td>
      </ng-container>
      <ng-container matColumnDef="name">
        <th mat-header-cell *matHeaderCellDef>Tên thủ tục hành chính</th>
        <td mat-cell *matCellDef="let service">
          <span class="clickable" (click)="open(service)">{{ service.name }}</span>
          <div class="note">{{ service.code }} - {{ service.agency }}</div>
        </td>
      </ng-container>
      <ng-container matColumnDef="level">
        <th mat-header-cell *matHeaderCellDef>Mức độ</th>
        <td mat-cell *matCellDef="let service">
          <mat-chip [highlighted]="service.level === 'toàn trình'" disableRipple>{{
            service.level === 'toàn trình' ? 'Toàn trình' : 'Một phần'
          }}</mat-chip>
        </td>
      </ng-container>
      <ng-container matColumnDef="actions">
        <th mat-header-cell *matHeaderCellDef></th>
        <td mat-cell *matCellDef="let service" class="row-actions">
          <button mat-flat-button (click)="apply(service)">
            {{ service.filing === 'payment' ? 'Nộp phạt' : 'Nộp hồ sơ' }}
          </button>
          <button mat-icon-button (click)="open(service)"><mat-icon>info</mat-icon></button>
        </td>
      </ng-container>
      <tr mat-header-row *matHeaderRowDef="columns"></tr>
      <tr mat-row *matRowDef="let row; columns: columns"></tr>
      <tr *matNoDataRow>
        <td [attr.colspan]="columns.length" class="no-data">
          {{ searching() ? 'Đang tải dữ liệu...' : 'Không tìm thấy thủ tục hành chính phù hợp' }}
        </td>
      </tr>
    </table>
    <mat-paginator
      [length]="found().length"
      [pageIndex]="page()"
      [pageSize]="pageSize()"
      [pageSizeOptions]="[10, 20, 50]"
      (page)="turn($event)"
    />
  `,
})
export class ServicesPage implements OnInit {
  private readonly portal = inject(Portal);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  readonly columns = ['number', 'name', 'level', 'actions'];
  words = '';
  sector: string | null = null;
  readonly sectors = signal<readonly string[]>([]);
  readonly found = signal<readonly Service[]>([]);
  readonly searching = signal(true);
  readonly page = signal(0);
  readonly pageSize = signal(10);
  readonly shown = computed(() => {
    const from = this.page() * this.pageSize();
    return [...this.found()].slice(from, from + this.pageSize());
  });

  ngOnInit(): void {
    void this.begin();
  }

  private async begin(): Promise<void> {
    const { queryParamMap } = this.route.snapshot;
    this.words = queryParamMap.get('tuKhoa') ?? '';
    this.sector = queryParamMap.get('linhVuc');
    const [all] = await Promise.all([this.portal.ask<readonly Service[]>('/thu-tuc'), this.find()]);
    this.sectors.set([...new Set((all ?? []).map(({ field }) => field))]);
  }

  async find(): Promise<void> {
    this.searching.set(true);
    const filter = new URLSearchParams({ tuKhoa: this.words, linhVuc: this.sector ?? '' });
    const found = await this.portal.ask<readonly Service[]>(`/thu-tuc?${filter}`);
    this.found.set(found ?? []);
    this.page.set(0);
    this.searching.set(false);
  }

  turn({ pageIndex, pageSize }: PageEvent): void {
    this.page.set(pageIndex);
    this.pageSize.set(pageSize);
  }

  open({ code }: Service): void {
    void this.router.navigate([paths.services, code]);
  }

  apply({ code }: Service): void {
    void this.router.navigate([paths.apply, code]);
  }
}
