import { html } from '../../html.ts';

const vietNamMs = 7 * 3_600_000;
const dayMs = 86_400_000;

/** Working days from tomorrow on, for thirty days, dd/mm/yyyy. Monday is 0. */
export function openDays(now: Date): readonly { readonly weekday: number; readonly text: string }[] {
  return Array.from({ length: 30 }, (_, n) => new Date(now.getTime() + vietNamMs + (n + 1) * dayMs))
    .map((date) => {
      const [year, month, day] = date.toISOString().slice(0, 10).split('-');
      return { weekday: (date.getUTCDay() + 6) % 7, text: `${day}/${month}/${year}` };
    })
    .filter(({ weekday }) => weekday < 5);
}

/** A date that is chosen by a click on a cell of a calendar. `attributes` are those of the box that is sent. */
export function appointmentCalendar(value: string, attributes: string, now: Date): string {
  const weeks: string[][] = [];
  for (const { weekday, text } of openDays(now)) {
    if (weeks.length === 0 || weekday === 0) weeks.push(Array<string>(5).fill('<td class="off"></td>'));
    const chosen = text === value ? ' chosen' : '';
    const cell = `<td class="day${chosen}" onclick="chooseDay(this, '${text}')">${text.slice(0, 5)}</td>`;
    weeks.at(-1)?.splice(weekday, 1, cell);
  }
  const rows = weeks.map((days) => `<tr>${days.join('')}</tr>`);
  return `<div class="appointment"><table class="calendar"><thead><tr><th>T2</th><th>T3</th><th>T4</th><th>T5</th><th>T6</th></tr></thead><tbody>${rows.join('')}</tbody></table>
Ngày đã chọn: <b id="lblselectedDate">${html(value || '...')}</b><input type="hidden" value="${html(value)}" ${attributes}></div>`;
}
