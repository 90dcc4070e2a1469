// The papers that go with an application: each with a button that opens the file dialog.
import { Component, inject, Input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIconModule } from '@angular/material/icon';
import { MatTableModule } from '@angular/material/table';
import type { Attachment } from '../../../procedures/procedure.ts';
import { Portal } from './portal.ts';

@Component({
  selector: 'papers-table',
  imports: [MatButtonModule, MatIconModule, MatTableModule],
  template: `
    <table mat-table [dataSource]="papers" class="list">
      <ng-container matColumnDef="number">
        <th mat-header-cell *matHeaderCellDef>STT</th>
        <td mat-cell *matCellDef="let index = index">{{ index + 1 }}</td>
      </ng-container>
      <ng-container matColumnDef="name">
        <th mat-header-cell *matHeaderCellDef>Tên giấy tờ</th>
        <td mat-cell *matCellDef="let paper">
          {{ paper.name }}
          @if (paper.required) {
            <span class="star">(*)</span>
          }
          <div class="note">Định dạng: {{ paper.accept.join(', ') }}. Tối đa {{ paper.maxMiB }} MB</div>
          @if (!files.has(paper.id) && refused.has(paper.id)) {
            <div class="objection">{{ refused.get(paper.id) }}</div>
          }
        </td>
      </ng-container>
      <ng-container matColumnDef="file">
        <th mat-header-cell *matHeaderCellDef>Tệp đính kèm</th>
        <td mat-cell *matCellDef="let paper">
          <input #chooser type="file" hidden (change)="take(paper, chooser)" />
          @if (files.get(paper.id); as file) {
            <span class="file-name">{{ file.name }}</span>
            <button mat-icon-button (click)="remove(paper)"><mat-icon>delete</mat-icon></button>
          } @else {
            <button mat-stroked-button (click)="chooser.click()"><mat-icon>upload_file</mat-icon>Chọn tệp</button>
          }
        </td>
      </ng-container>
      <tr mat-header-row *matHeaderRowDef="columns"></tr>
      <tr mat-row *matRowDef="let row; columns: columns"></tr>
    </table>
  `,
})
export class PapersTable {
  @Input({ required: true }) papers: readonly Attachment[] = [];
  /** By the paper's id; chosen files are put here. */
  @Input({ required: true }) files = new Map<string, File>();
  @Input({ required: true }) refused: ReadonlyMap<string, string> = new Map();
  private readonly portal = inject(Portal);
  readonly columns = ['number', 'name', 'file'];

  take({ id, accept, maxMiB }: Attachment, chooser: HTMLInputElement): void {
    const file = chooser.files?.[0];
    chooser.value = '';
    if (!file) return;
    if (!accept.includes(file.name.split('.').at(-1)?.toLowerCase() ?? ''))
      return this.portal.say(`Tài liệu tải lên chỉ chấp nhận các định dạng ${accept.join(', ')}`);
    if (file.size > maxMiB * 1024 * 1024)
      return this.portal.say(`Vui lòng chọn tệp đính kèm có kích thước nhỏ hơn ${maxMiB} MB`);
    this.files.set(id, file);
  }

  remove({ id }: Attachment): void {
    this.files.delete(id);
  }
}
