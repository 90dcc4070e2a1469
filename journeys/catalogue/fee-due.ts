import type { Service } from './service.ts';

/** The day in Viet Nam (UTC+7, no daylight saving) as `YYYY-MM-DD`. */
function vietnameseDay(moment: Date): string {
  return new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/**
 * What an online filing costs in the ordinary case on a day; null: nothing. The first fee of the service that is valid
 * on that day is the ordinary case, later ones are for the conditions they name.
 * `amountVnd` null: something is due, but the amount is set elsewhere (a decision, a tariff, the province's council).
 */
export function feeDue(service: Service, on: Date): { readonly amountVnd: number | null } | null {
  const day = vietnameseDay(on);
  const fee = service.fees.find(
    ({ from, until }) => (from === undefined || from <= day) && (until === undefined || day <= until),
  );
  return fee === undefined || fee.amountVnd === 0 ? null : { amountVnd: fee.amountVnd };
}
