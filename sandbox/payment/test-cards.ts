/**
 * The public test cards of VNPAY's sandbox (bank NCB, NGUYEN VAN A, issued 07/15, OTP 123456) and the response code
 * each leads to. The protocol has no code for an expired card, so it falls under 99, "the remaining errors".
 */
export interface TestCard {
  readonly number: string;
  /** When the bank refuses: as soon as the card is known, or when the money would move. */
  readonly refusedAt: 'card' | 'debit' | 'never';
  readonly responseCode: string;
}

const cardHolder = 'NGUYEN VAN A';
const cardIssued = '07/15';
export const cardOtp = '123456';

const testCards: readonly TestCard[] = [
  { number: '9704198526191432198', refusedAt: 'never', responseCode: '00' },
  { number: '9704195798459170488', refusedAt: 'debit', responseCode: '51' },
  { number: '9704192181368742', refusedAt: 'card', responseCode: '09' },
  { number: '9704193370791314', refusedAt: 'card', responseCode: '12' },
  { number: '9704194841945513', refusedAt: 'card', responseCode: '99' },
];

/** The card of this number, holder and issue date, as its owner may write them; undefined: the bank knows no such card. */
export function findCard(number: string, holder: string, issued: string): TestCard | undefined {
  const known = testCards.find((card) => card.number === number.replace(/\s/g, ''));
  const sameHolder = holder.trim().toUpperCase().replace(/\s+/g, ' ') === cardHolder;
  return sameHolder && issued.replace(/\s/g, '') === cardIssued ? known : undefined;
}
