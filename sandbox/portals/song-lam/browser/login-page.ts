// Which account to sign in with. Only that of the national identity provider opens anything since 1 July 2024.
import { Component, inject } from '@angular/core';
import { MatCardModule } from '@angular/material/card';
import { MatIconModule } from '@angular/material/icon';
import { ActivatedRoute } from '@angular/router';
import { Portal } from './portal.ts';
import { loginAddress } from './site-settings.ts';

@Component({
  imports: [MatCardModule, MatIconModule],
  template: `
    <h1>Đăng nhập</h1>
    <p>Chọn loại tài khoản bạn muốn sử dụng để đăng nhập</p>
    <div class="cards">
      <mat-card appearance="outlined" class="clickable" (click)="signIn()">
        <mat-icon>fingerprint</mat-icon>
        <b>Tài khoản Định danh điện tử (VNeID)</b>
        <span>cấp bởi Bộ Công an dành cho Công dân</span>
      </mat-card>
      <mat-card appearance="outlined" class="clickable" (click)="organisation()">
        <mat-icon>apartment</mat-icon>
        <b>Tài khoản Định danh tổ chức</b>
        <span>dành cho Tổ chức, doanh nghiệp</span>
      </mat-card>
    </div>
  `,
})
export class LoginPage {
  private readonly portal = inject(Portal);
  private readonly back = inject(ActivatedRoute).snapshot.queryParamMap.get('tiepTuc') ?? '/';

  signIn(): void {
    window.location.assign(loginAddress(this.back));
  }

  organisation(): void {
    this.portal.say('Chức năng đang cập nhật');
  }
}
