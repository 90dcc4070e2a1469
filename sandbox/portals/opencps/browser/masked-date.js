/** What was typed as far as it fits ##/##/####: `2082` → `20/82`. */
export function maskedDate(text) {
  const digits = text.replace(/\D/g, '').slice(0, 8);
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter(Boolean).join('/');
}

/** The day, or null when the text is none yet. */
export function dayOf(text) {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text ?? '') ?? [];
  return day ? new Date(Number(year), Number(month) - 1, Number(day)) : null;
}

export function textOfDay(date) {
  const two = (number) => String(number).padStart(2, '0');
  return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
}
