/** Days as native date inputs send them (`2020-08-15`) and as Vietnamese forms write them (`15/08/2020`). */
export const isoDay = (day: string): string => day.split('/').reverse().join('-');

/** Anything else stays as it is. */
export const writtenDay = (text: string): string => text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');

/** A moment as the portal writes it, in Viet Nam's time. */
export const moment = (at: Date): string =>
  new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' }).format(at);
