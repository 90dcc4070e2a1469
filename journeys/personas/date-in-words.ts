const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** 0 to 99; `afterHundreds` adds the "lẻ" that Vietnamese puts before a lone unit: 2005 is "… không trăm lẻ năm". */
function belowHundred(n: number, afterHundreds: boolean): string {
  const ten = Math.floor(n / 10);
  const unit = n % 10;
  if (ten === 0) return afterHundreds ? (unit === 0 ? '' : `lẻ ${digits[unit]}`) : `${digits[unit]}`;
  const tens = ten === 1 ? 'mười' : `${digits[ten]} mươi`;
  if (unit === 0) return tens;
  if (unit === 5) return `${tens} lăm`;
  return unit === 1 && ten > 1 ? `${tens} mốt` : `${tens} ${digits[unit]}`;
}

/** A date `YYYY-MM-DD` (years 1000 to 9999) as birth certificates spell it out. */
export function dateInWords(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const rest = year % 1000;
  const hundreds = `${digits[Math.floor(year / 1000)]} nghìn ${digits[Math.floor(rest / 100)]} trăm`;
  const words = `${hundreds} ${belowHundred(rest % 100, true)}`.trim();
  return `Ngày ${belowHundred(day, false)} tháng ${belowHundred(month, false)} năm ${words}`;
}
