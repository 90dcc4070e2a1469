import { Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';

/** Closes with true when agreed to. */
@Component({
  imports: [MatButtonModule, MatDialogModule],
  template: `
    <h2 mat-dialog-title>Xác nhận</h2>
    <mat-dialog-content>{{ question }}</mat-dialog-content>
    <mat-dialog-actions align="end">
      <button mat-button mat-dialog-close>Hủy bỏ</button>
      <button mat-flat-button [mat-dialog-close]="true">Đồng ý</button>
    </mat-dialog-actions>
  `,
})
export class ConfirmDialog {
  readonly question = inject<string>(MAT_DIALOG_DATA);
}
