/**
 * Reading Vietnamese as citizens and portals write it: with diacritics or without, with the tone mark of "hoà" or of
 * "hòa". A word written without any mark fits every marking; a word written with marks must have the right ones, so
 * that "qua tài khoản" (with an account) is never read as "quá tải" (overloaded).
 */
export interface Word {
  /** Lower case, no marks at all. */
  readonly plain: string;
  /** Lower case, vowel quality kept, tone mark moved to the end. */
  readonly marked: string;
  /** Number of the clause it stands in: a negation reaches no further than its clause. */
  readonly clause: number;
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const allMarks = /\p{M}/gu;

/** Text without case, marks and punctuation, single spaces; for finding labels, not for meanings. */
export function foldText(text: string): string {
  return readWords(text)
    .map((word) => word.plain)
    .join(' ');
}

export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let clause = 0;
  for (const [token] of text
    .toLowerCase()
    .normalize('NFD')
    .matchAll(/[\p{L}\p{N}\p{M}]+|[.,;:!?()|\n–—]/gu)) {
    if (!/[\p{L}\p{N}]/u.test(token)) {
      clause += 1;
      continue;
    }
    const tones = token.match(toneMarks)?.join('') ?? '';
    words.push({
      plain: token.replace(allMarks, '').replaceAll('đ', 'd'),
      marked: token.replace(toneMarks, '') + tones,
      clause,
    });
  }
  return words;
}

/** Words of our own, read once and then looked for often. */
export interface Phrase {
  readonly words: readonly Word[];
  readonly plain: string;
}

export function readPhrase(text: string): Phrase {
  const words = readWords(text);
  return { words, plain: words.map((word) => word.plain).join(' ') };
}

const fits = (read: Word, wanted: Word): boolean =>
  read.plain === wanted.plain && (read.plain === read.marked || read.marked === wanted.marked);

/** Index of the word at which the phrase begins, at each place where it stands. */
export function* findPhrase(words: readonly Word[], phrase: Phrase): Generator<number> {
  const first = phrase.words[0];
  if (first === undefined) return;
  for (let start = 0; start + phrase.words.length <= words.length; start += 1) {
    if (words[start]?.plain !== first.plain) continue;
    if (phrase.words.every((wanted, offset) => fits(words[start + offset] as Word, wanted))) yield start;
  }
}

const negations = new Set('khong chua het neu khi se no not without never if when will'.split(' '));

/**
 * Whether the words at `start` are denied, conditional or announced for later: "không còn bảo trì", "nếu hệ thống đang
 * bảo trì", "hệ thống sẽ bảo trì". Looks two words back, within the clause.
 */
export function isNegated(words: readonly Word[], start: number): boolean {
  const clause = words[start]?.clause;
  return words.slice(Math.max(0, start - 3), start).some((word) => word.clause === clause && negations.has(word.plain));
}
