/** A variable's value as anybody may see it: secrets hidden, and what stands before the @ of an address. */
export function sayValue(name: string, value: string): string {
  if (/TOKEN|SECRET(?!S_FILE)|PASSWORD|_OTP|CAPTCHA|ACCESS_KEY/.test(name)) return '(set, hidden)';
  return value.replaceAll(/\/\/[^@/\s]*@/g, '//(hidden)@');
}
