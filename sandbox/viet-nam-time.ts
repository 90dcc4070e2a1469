/**
 * Viet Nam's clock (UTC+7, no daylight saving), whatever the machine's time zone.
 */
const ahead = 7 * 3_600_000;

/** `yyyyMMddHHmmss`, as VNPAY writes times. */
export function vietNamStamp(time: Date): string {
  return new Date(time.getTime() + ahead).toISOString().slice(0, 19).replace(/[-:T]/g, '');
}

/** `yyMMdd`, as file codes write days. */
export function vietNamDay(time: Date): string {
  return vietNamStamp(time).slice(2, 8);
}

/** The moment a stamp `yyyyMMddHHmmss` names; NaN when it is none. */
export function fromVietNamStamp(stamp: string): number {
  const [, date, hours, minutes, seconds] = /^(\d{8})(\d{2})(\d{2})(\d{2})$/.exec(stamp) ?? [];
  if (!date) return Number.NaN;
  return Date.parse(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}T${hours}:${minutes}:${seconds}+07:00`);
}
