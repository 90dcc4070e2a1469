// The portal's single-page application. The compiler comes first: everything after it is compiled by it.
import '@angular/compiler';
import { MAT_DATE_FORMATS, MAT_DATE_LOCALE, DateAdapter } from '@angular/material/core';
import { MAT_FORM_FIELD_DEFAULT_OPTIONS } from '@angular/material/form-field';
import { MatPaginatorIntl } from '@angular/material/paginator';
import { MAT_SNACK_BAR_DEFAULT_OPTIONS } from '@angular/material/snack-bar';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withInMemoryScrolling } from '@angular/router';
import './song-lam.css';
import { PaginatorWords } from './paginator-words.ts';
import { PortalFrame } from './portal-frame.ts';
import { routes } from './routes.ts';
import { dayFormats, VietnameseDateAdapter } from './vietnamese-date-adapter.ts';

void bootstrapApplication(PortalFrame, {
  providers: [
    provideRouter(routes, withInMemoryScrolling({ scrollPositionRestoration: 'enabled' })),
    { provide: MAT_DATE_LOCALE, useValue: 'vi-VN' },
    { provide: DateAdapter, useClass: VietnameseDateAdapter },
    { provide: MAT_DATE_FORMATS, useValue: dayFormats },
    { provide: MatPaginatorIntl, useClass: PaginatorWords },
    { provide: MAT_FORM_FIELD_DEFAULT_OPTIONS, useValue: { appearance: 'outline' } },
    { provide: MAT_SNACK_BAR_DEFAULT_OPTIONS, useValue: { duration: 5000, verticalPosition: 'top' } },
  ],
});
