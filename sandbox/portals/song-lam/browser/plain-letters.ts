/** Small letters without tone marks, so that `khanh son` finds `Khánh Sơn`. */
export const plainLetters = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
