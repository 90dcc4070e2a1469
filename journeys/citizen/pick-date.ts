/** Choosing a date in a calendar, for fields that do not let anyone type: year and month first, then the day. */
import type { Citizen } from './citizen.ts';
import { click, press, selectNative, typeText } from './operate.ts';
import { dateParts, monthPlace, type DateParts } from './set-date.ts';
import type { SeenControl } from './sight.ts';

/** Opens the field's calendar and picks the day. Returns whether there was a calendar that took it. */
export async function pickDate(citizen: Citizen, control: SeenControl, iso: string): Promise<boolean> {
  const { sight, stage } = citizen;
  const { frame } = control;
  const parts = dateParts(iso);
  if (!parts) return false;
  const words = `chọn ngày ${iso}`;
  const before = new Set(citizen.last?.controls.filter((other) => other.frame === frame).map(({ ref }) => ref));
  await sight.inPage(frame, (reader) => reader.remember());
  await click(sight, control, stage, words);
  await sight.settle();
  const nowOpen = async (): Promise<readonly SeenControl[]> =>
    (await sight.glance()).controls.filter((other) => other.frame === frame && !before.has(other.ref));
  const monthsIn = (controls: readonly SeenControl[]): SeenControl | undefined =>
    controls.find(
      (other) => other.kind === 'select' && other.options.length >= 12 && monthPlace(other.options, parts.month) !== -1,
    );
  const opened = await nowOpen();
  const year = opened.find(
    (other) => (other.kind === 'number' || other.kind === 'text') && /^\d{4}$/.test(other.value),
  );
  const years = opened.find((other) => other.kind === 'select' && other.options.includes(parts.year));
  const hasMonths = monthsIn(opened) !== undefined;
  if (year && year.value !== parts.year) {
    await typeText(sight, year, parts.year, true, stage, words);
    await press(sight, 'Enter');
  } else if (years) await selectNative(sight, years, years.options.indexOf(parts.year), stage, words);
  // Pikaday draws its head anew when the year is chosen.
  const months = hasMonths ? monthsIn(years ? await nowOpen() : opened) : undefined;
  if (months) await selectNative(sight, months, monthPlace(months.options, parts.month), stage, words);
  if (((!year && !years) || !months) && !(await zoomTo(citizen, control, parts))) {
    await press(sight, 'Escape');
    return false;
  }
  await sight.settle();
  const day = Number(parts.day);
  const days = (await sight.inPage(frame, (reader) => reader.newTexts())).filter(({ text }) => text === String(day));
  // The sheet begins with the last days of the month before and ends with the first of the month after.
  const chosen = day < 15 ? days[0] : days.at(-1);
  if (!chosen) {
    await press(sight, 'Escape');
    return false;
  }
  await click(sight, { ...control, ref: chosen.ref, name: chosen.text }, stage, words);
  return true;
}

/** Views that a calendar zooms through at most: days, months, years, decades, centuries, and back. */
const mostZooms = 12;

/**
 * Calendars without fields for year and month zoom: their title leads from the days to the months, the years, the
 * decades, the centuries, and each choice one step back. Returns whether the days of the wanted month are shown.
 */
async function zoomTo(citizen: Citizen, control: SeenControl, { year, month }: DateParts): Promise<boolean> {
  const { sight, stage } = citizen;
  const words = `chọn tháng ${month}/${year}`;
  let yearChosen = false;
  for (let zooms = 0; zooms < mostZooms; zooms += 1) {
    const shown = await sight.inPage(control.frame, (reader) => reader.newTexts());
    const title = shown.find(({ text }) => text.length < 30 && /(?:19|20)\d{2}/.test(text));
    const months = shown.filter(({ text }) => monthPlace([text], month) === 0 && !/^\d+$/.test(text));
    const decade = shown.find(
      ({ text }) => text !== title?.text && new RegExp(`^${year.slice(0, 3)}0(?:\\D|$)`).test(text),
    );
    const century = shown.find(({ text }) => text === `${year.slice(0, 2)}00`);
    const exact = shown.find(({ text }) => text === year && text !== title?.text);
    const next: (typeof shown)[number] | undefined = yearChosen ? months[0] : (exact ?? decade ?? century ?? title);
    if (!next) return false;
    await click(sight, { ...control, ref: next.ref, name: next.text }, stage, words);
    await sight.settle();
    if (yearChosen) return true;
    yearChosen = next === exact;
  }
  return false;
}
