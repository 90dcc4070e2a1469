import { plainLetters } from '../../song-lam/browser/plain-letters.ts';

/** Lets a list find `Đà Lạt` for `da lat`. */
export const plainFilter = (text, typed) => plainLetters(text).includes(plainLetters(typed));
