/**
 * JSON as the language has it. Prototype.js before 1.7, which old portals still load, gives lists and texts a `toJSON` of its own
 * that writes them as texts within texts: it is put aside for as long as the writing takes.
 */
export function asJson(value: unknown): string {
  const own = [Array.prototype, Object.prototype, String.prototype, Number.prototype].flatMap((prototype) => {
    const toJson = Object.getOwnPropertyDescriptor(prototype, 'toJSON');
    return toJson ? [{ prototype, toJson }] : [];
  });
  for (const { prototype } of own) Reflect.deleteProperty(prototype, 'toJSON');
  try {
    return JSON.stringify(value);
  } finally {
    for (const { prototype, toJson } of own) Object.defineProperty(prototype, 'toJSON', toJson);
  }
}
