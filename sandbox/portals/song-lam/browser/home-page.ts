import { Component, computed, inject, signal, type OnInit } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { paths } from '../addresses.ts';
import type { Service } from '../wire.ts';
import { Portal } from './portal.ts';

@Component({
  imports: [FormsModule, MatButtonModule, MatCardModule, MatFormFieldModule, MatIconModule, MatInputModule, RouterLink],
  template: `
    <section class="hero">
      <h1>Dịch vụ công trực tuyến</h1>
      <mat-form-field class="hero-search" subscriptSizing="dynamic">
        <input matInput [(ngModel)]="words" (keydown.enter)="search()" placeholder="Nhập tên thủ tục hành chính" />
        <button mat-icon-button matIconSuffix (click)="search()"><mat-icon>search</mat-icon></button>
      </mat-form-field>
      <div class="hero-ways">
        <a mat-flat-button [routerLink]="services"><mat-icon>edit_document</mat-icon>Nộp hồ sơ trực tuyến</a>
        <a mat-stroked-button [routerLink]="tracking"><mat-icon>manage_search</mat-icon>Tra cứu hồ sơ</a>
      </div>
    </section>
    <h2>Lĩnh vực</h2>
    <div class="cards">
      @for (sector of sectors(); track sector.name) {
        <mat-card appearance="outlined" class="clickable" (click)="open(sector.name)">
          <b>{{ sector.name }}</b>
          <span>{{ sector.count }} thủ tục</span>
        </mat-card>
      }
    </div>
  `,
})
export class HomePage implements OnInit {
  private readonly portal = inject(Portal);
  private readonly router = inject(Router);
  readonly services = `/${paths.services}`;
  readonly tracking = `/${paths.tracking}`;
  words = '';
  private readonly all = signal<readonly Service[]>([]);
  readonly sectors = computed(() => {
    const counts = new Map<string, number>();
    for (const { field } of this.all()) counts.set(field, (counts.get(field) ?? 0) + 1);
    return [...counts].map(([name, count]) => ({ name, count }));
  });

  ngOnInit(): void {
    void this.begin();
  }

  private async begin(): Promise<void> {
    this.all.set((await this.portal.ask<readonly Service[]>('/thu-tuc')) ?? []);
  }

  search(): void {
    void this.router.navigate([paths.services], { queryParams: this.words ? { tuKhoa: this.words } : {} });
  }

  open(linhVuc: string): void {
    void this.router.navigate([paths.services], { queryParams: { linhVuc } });
  }
}
