/** JSON text that PostgreSQL's jsonb can store. */

/**
 * Serialises a value for a jsonb column. jsonb refuses U+0000 and lone surrogates, and a portal's page may hold either;
 * both become U+FFFD, so that no page text can keep a run from being recorded.
 */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? storableText(part) : part));
}

/** The same for a text column. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}
