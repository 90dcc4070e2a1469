/** Names of fields, parameters, headers and properties whose values are never shown. */
import type { Kind } from './marker.ts';

const headers = /^(?:proxy-)?authorization$|^x-(?:auth|api|csrf|xsrf|session|access)[a-z-]*$|^www-authenticate$/i;
const names: readonly (readonly [Kind, RegExp])[] = [
  ['cookie', /^(?:set-)?cookie2?$/i],
  ['header', headers],
  ['password', /pass(?:word|wd|code|phrase)|^pwd$|^pin$|mat_?-?khau|matkhau/i],
  ['otp', /(?:^|[_.-])otp|otp(?:$|[_.-]|code)|one-?time|ma_?xac_?(?:thuc|nhan)|maxacthuc|totp/i],
  ['token', /(?:^|[_.-])(?:id|access|refresh|auth|bearer|csrf|xsrf|session|verification|request)?_?-?token|token$|secret|api_?-?key|^jwt$|sessionid|session_?id|^sid$|jsessionid|phpsessid|__viewstate|^code_?(?:verifier|challenge)$|^assertion$|samlresponse|securehash|^nonce$/i], // prettier-ignore
  ['card', /card_?-?(?:no|num|number)|so_?the|sothe|^cvv2?$|^cvc$|^pan$/i],
];

/** What the value of a field of this name is; null: nothing that its name tells. */
export function kindByName(name: string): Kind | null {
  for (const [kind, pattern] of names) if (pattern.test(name)) return kind;
  return null;
}
