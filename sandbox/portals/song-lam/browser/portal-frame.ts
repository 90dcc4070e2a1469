// What stands around every page: the bar at the top, and on telephones the menu at the side.
import { Component } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIconModule } from '@angular/material/icon';
import { MatListModule } from '@angular/material/list';
import { MatMenuModule } from '@angular/material/menu';
import { MatSidenavModule } from '@angular/material/sidenav';
import { MatToolbarModule } from '@angular/material/toolbar';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { inject } from '@angular/core';
import { paths } from '../addresses.ts';
import { settings } from './site-settings.ts';

@Component({
  selector: 'portal-frame',
  imports: [
    MatButtonModule,
    MatIconModule,
    MatListModule,
    MatMenuModule,
    MatSidenavModule,
    MatToolbarModule,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
  ],
  template: `
    <mat-sidenav-container class="site">
      <mat-sidenav #side mode="over" class="site-menu">
        <mat-nav-list>
          @for (entry of entries; track entry.path) {
            <a mat-list-item [routerLink]="entry.path" (click)="side.close()">
              <mat-icon matListItemIcon>{{ entry.icon }}</mat-icon>
              <span matListItemTitle>{{ entry.words }}</span>
            </a>
          }
          @if (citizenName) {
            <a mat-list-item (click)="signOut()">
              <mat-icon matListItemIcon>logout</mat-icon>
              <span matListItemTitle>Đăng xuất</span>
            </a>
          } @else {
            <a mat-list-item (click)="signIn(); side.close()">
              <mat-icon matListItemIcon>login</mat-icon>
              <span matListItemTitle>Đăng nhập</span>
            </a>
          }
        </mat-nav-list>
      </mat-sidenav>
      <mat-sidenav-content class="site-content">
        <mat-toolbar class="site-bar">
          <button mat-icon-button class="on-narrow" (click)="side.toggle()"><mat-icon>menu</mat-icon></button>
          <div class="site-name" routerLink="/">
            <mat-icon class="site-emblem">stars</mat-icon>
            <span>{{ portalName }}</span>
          </div>
          <span class="site-gap"></span>
          @if (citizenName) {
            <button mat-button [matMenuTriggerFor]="account" class="site-account">
              <mat-icon>account_circle</mat-icon><span class="on-wide">Xin chào {{ citizenName }}</span>
            </button>
            <mat-menu #account="matMenu">
              <button mat-menu-item [routerLink]="mine"><mat-icon>folder_shared</mat-icon>Hồ sơ của tôi</button>
              <button mat-menu-item (click)="signOut()"><mat-icon>logout</mat-icon>Đăng xuất</button>
            </mat-menu>
          } @else {
            <button mat-button class="site-account" (click)="signIn()">
              <mat-icon>login</mat-icon><span class="on-wide">Đăng nhập</span>
            </button>
          }
        </mat-toolbar>
        <nav class="site-tabs on-wide">
          @for (entry of entries; track entry.path) {
            <a
              mat-button
              [routerLink]="entry.path"
              routerLinkActive="chosen"
              [routerLinkActiveOptions]="{ exact: entry.path === '/' }"
              >{{ entry.words }}</a
            >
          }
        </nav>
        <main><router-outlet /></main>
        <footer>
          <div>{{ portalName }}</div>
          <div>Cơ quan chủ quản: Ủy ban nhân dân {{ provinceName }}. Tổng đài hỗ trợ: 1022</div>
        </footer>
      </mat-sidenav-content>
    </mat-sidenav-container>
  `,
})
export class PortalFrame {
  private readonly router = inject(Router);
  readonly portalName = settings.portalName;
  readonly provinceName = settings.provinceName;
  readonly citizenName = settings.citizenName;
  readonly mine = `/${paths.mine}`;
  readonly entries = [
    { path: '/', icon: 'home', words: 'Trang chủ' },
    { path: `/${paths.services}`, icon: 'list_alt', words: 'Thủ tục hành chính' },
    { path: `/${paths.tracking}`, icon: 'manage_search', words: 'Tra cứu hồ sơ' },
    ...(settings.citizenName ? [{ path: this.mine, icon: 'folder_shared', words: 'Hồ sơ của tôi' }] : []),
  ];

  signIn(): void {
    const back = this.router.url.startsWith(`/${paths.login}`) ? '/' : this.router.url;
    void this.router.navigate([paths.login], { queryParams: { tiepTuc: back } });
  }

  signOut(): void {
    window.location.assign('/sso/logout');
  }
}
