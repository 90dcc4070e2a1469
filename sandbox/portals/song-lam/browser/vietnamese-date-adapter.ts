// Days as dd/mm/yyyy, typed or taken from the calendar, whose weeks begin on Monday.
import { Injectable } from '@angular/core';
import { NativeDateAdapter, type MatDateFormats } from '@angular/material/core';

const typed = 'dd/MM/yyyy';

export const dayFormats: MatDateFormats = {
  parse: { dateInput: typed },
  display: {
    dateInput: typed,
    monthYearLabel: { year: 'numeric', month: 'short' },
    dateA11yLabel: { year: 'numeric', month: 'long', day: 'numeric' },
    monthYearA11yLabel: { year: 'numeric', month: 'long' },
  },
};

export function dayText(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
}

/** null: no day of the calendar. */
export function dayOf(text: string): Date | null {
  const [, day, month, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text.trim()) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  return date.getDate() === Number(day) && date.getMonth() === Number(month) - 1 ? date : null;
}

@Injectable()
export class VietnameseDateAdapter extends NativeDateAdapter {
  override parse(value: unknown): Date | null {
    if (typeof value !== 'string' || value.trim() === '') return null;
    return dayOf(value) ?? this.invalid();
  }

  override format(date: Date, displayFormat: object | string): string {
    return typeof displayFormat === 'string' ? dayText(date) : super.format(date, displayFormat);
  }

  override getFirstDayOfWeek(): number {
    return 1;
  }
}
