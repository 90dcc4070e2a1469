import { folded, spelled } from './fold.ts';

/** A wording prepared once for many comparisons. */
export interface Wording {
  readonly words: string;
  readonly spelled: string;
  readonly folded: string;
  readonly tokens: readonly string[];
}

const prepared = new Map<string, Wording>();

/** Prepares a text; the dictionary's own few thousand wordings are kept, so that a page costs only its own. */
export function wording(words: string): Wording {
  const known = prepared.get(words);
  if (known) return known;
  const plain = folded(words);
  const made = { words, spelled: spelled(words), folded: plain, tokens: plain.split(' ').filter(Boolean) };
  if (prepared.size < 20_000) prepared.set(words, made);
  return made;
}

/**
 * How alike two wordings are for a reader, 0 to 1.
 * 1: the same words; 0.97: the same but for marks; 0.6 to 0.93: one stands whole inside the other, the more of it the
 * better (`Họ và tên` in `Họ và tên người khai`); below 0.6: some words are shared.
 */
export function likeness(seen: Wording, known: Wording): number {
  if (!seen.folded || !known.folded) return 0;
  if (seen.spelled === known.spelled) return 1;
  if (seen.folded === known.folded) return 0.97;
  const [short, long] = seen.tokens.length <= known.tokens.length ? [seen, known] : [known, seen];
  if (` ${long.folded} `.includes(` ${short.folded} `)) {
    const share = short.tokens.length / long.tokens.length;
    const sameMarks = ` ${long.spelled} `.includes(` ${short.spelled} `);
    // A single short word inside a long text ("tên" in "Tên cơ quan cấp giấy tờ") says little.
    const weight = short.tokens.length === 1 ? 0.75 : 1;
    // The head of a Vietnamese phrase comes first: "Số CCCD của chủ hộ" asks a number, not a head of household.
    const head = short === known && short.tokens.length > 1 && long.folded.startsWith(`${short.folded} `) ? 0.04 : 0;
    return (0.6 + 0.33 * share + head) * weight * (sameMarks ? 1 : 0.95);
  }
  const others = new Set(long.tokens);
  let shared = 0;
  for (const token of new Set(short.tokens)) if (others.has(token)) shared += 1;
  const dice = (2 * shared) / (new Set(short.tokens).size + others.size);
  return dice * 0.75;
}

/** Best likeness of one seen text to any of several known wordings. */
export function bestLikeness(seen: string, known: readonly string[]): number {
  if (!seen) return 0;
  const one = wording(seen);
  let best = 0;
  for (const words of known) best = Math.max(best, likeness(one, wording(words)));
  return best;
}

/** Texts of pages are looked through for many phrases, one after the other. */
const longTexts = new Map<string, string>();
const longText = 300;
const mostLongTexts = 16;

/** Without marks and case, remembered. */
export function plain(text: string): string {
  if (text.length < longText) return wording(text).folded;
  const known = longTexts.get(text);
  if (known !== undefined) return known;
  const [oldest] = longTexts.keys();
  if (longTexts.size >= mostLongTexts && oldest !== undefined) longTexts.delete(oldest);
  const made = folded(text);
  longTexts.set(text, made);
  return made;
}

/** Whether a known phrase stands anywhere in a longer text, marks and case aside. */
export function mentions(text: string, phrases: readonly string[]): string | null {
  const said = ` ${plain(text)} `;
  for (const phrase of phrases) if (said.includes(` ${plain(phrase)} `)) return phrase;
  return null;
}
