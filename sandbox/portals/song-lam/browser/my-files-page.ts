import { Component, computed, inject, signal, type OnInit } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIconModule } from '@angular/material/icon';
import { MatPaginatorModule, type PageEvent } from '@angular/material/paginator';
import { MatTableModule } from '@angular/material/table';
import { MatTooltipModule } from '@angular/material/tooltip';
import { Router } from '@angular/router';
import { paths } from '../addresses.ts';
import type { DossierView } from '../wire.ts';
import { Portal } from './portal.ts';

@Component({
  imports: [MatButtonModule, MatIconModule, MatPaginatorModule, MatTableModule, MatTooltipModule],
  template: `
    <h1>Hồ sơ của tôi</h1>
    <table mat-table [dataSource]="shown()" class="list">
      <ng-container matColumnDef="code">
        <th mat-header-cell *matHeaderCellDef>Mã hồ sơ</th>
        <td mat-cell *matCellDef="let dossier">{{ dossier.code }}</td>
      </ng-container>
      <ng-container matColumnDef="name">
        <th mat-header-cell *matHeaderCellDef>Thủ tục</th>
        <td mat-cell *matCellDef="let dossier">
          {{ dossier.serviceName }}
          <div class="note">Ngày nộp: {{ dossier.filedAt }}</div>
        </td>
      </ng-container>
      <ng-container matColumnDef="state">
        <th mat-header-cell *matHeaderCellDef>Trạng thái</th>
        <td mat-cell *matCellDef="let dossier">{{ dossier.state }}</td>
      </ng-container>
      <ng-container matColumnDef="actions">
        <th mat-header-cell *matHeaderCellDef></th>
        <td mat-cell *matCellDef="let dossier">
          <button mat-icon-button matTooltip="Xem chi tiết" (click)="open(dossier)">
            <mat-icon>visibility</mat-icon>
          </button>
        </td>
      </ng-container>
      <tr mat-header-row *matHeaderRowDef="columns"></tr>
      <tr mat-row *matRowDef="let row; columns: columns"></tr>
      <tr *matNoDataRow>
        <td [attr.colspan]="columns.length" class="no-data">Không có thông tin dữ liệu!</td>
      </tr>
    </table>
    <mat-paginator [length]="all().length" [pageSize]="10" hidePageSize (page)="turn($event)" />
  `,
})
export class MyFilesPage implements OnInit {
  private readonly portal = inject(Portal);
  private readonly router = inject(Router);
  readonly columns = ['code', 'name', 'state', 'actions'];
  readonly all = signal<readonly DossierView[]>([]);
  private readonly page = signal(0);
  readonly shown = computed(() => this.all().slice(this.page() * 10, this.page() * 10 + 10));

  ngOnInit(): void {
    void this.begin();
  }

  private async begin(): Promise<void> {
    this.all.set((await this.portal.ask<readonly DossierView[]>('/ho-so-cua-toi')) ?? []);
  }

  turn({ pageIndex }: PageEvent): void {
    this.page.set(pageIndex);
  }

  open({ code }: DossierView): void {
    void this.router.navigate([paths.tracking], { queryParams: { maHoSo: code } });
  }
}
