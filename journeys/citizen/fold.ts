/**
 * Vietnamese as two people write it differently: `Hủy`/`Huỷ`, `xóa`/`xoá` (two places for the tone mark), composed and
 * decomposed letters, `* Họ và tên:` with a form's ornaments, `plus-circle Thêm` with an icon's name in front.
 */

/** Ligature names of icon fonts that show up as text when the font fails or the icon is unlabelled. */
const iconWords =
  /^(?:upload|search|reply|plus-circle|file-search|plus|close|check|calendar|arrow_back|arrow_forward|arrow_drop_down|keyboard_arrow_down|menu|user|login|logout|down|right|left|home|edit|delete|send|save|attach_file|cloud_upload)\s+(?=\p{L})/iu;

/** `(1)`, `1.`, `2.1`, `3)` before words; a number without a mark is an amount: `12 tháng`. */
const numbering = /^(?:\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+)\s+(?=\p{L})/u;

/** Takes off what a form puts around words: stars, colons, numbering such as `(1)` or `1.`, a trailing unit of brackets with a star. */
export function undecorated(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/[​-‏﻿\u00ad]/g, '')
      .replace(/\(\s*d{1,2}\W?m{1,2}\W?y{2,4}\s*\)/giu, ' ')
      .replace(/\(\s*\*+\s*\)|[*:∗＊]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(numbering, '')
      .replace(iconWords, '')
      // Ligatures of icon fonts: several words (`edit_note Nộp hồ sơ`), or glued to the text (`searchTra cứu`).
      .replace(/^[a-z]+(?:_[a-z]+)+\s*(?=\p{L})/u, '')
      .replace(/^[a-z]{3,}(?=\p{Lu}\p{L})/u, '')
      .replace(/[\s.,;:!?…]+$/u, '')
      .trim()
  );
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Lower case with all marks kept, each word's tone mark moved to its end, so that both spellings of a word are one. */
export function spelled(text: string): string {
  return undecorated(text)
    .toLowerCase()
    .normalize('NFD')
    .split(/[\s/,;()[\]"'“”–-]+/u)
    .filter(Boolean)
    .map((word) => word.replace(tones, '') + (word.match(tones)?.join('') ?? ''))
    .join(' ')
    .normalize('NFC');
}

/** Without marks at all: `Số định danh` and `So dinh danh` alike. Loses sense (`họ`, `hộ`), so it counts for less. */
export function folded(text: string): string {
  return undecorated(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
