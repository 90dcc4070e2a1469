/** Large national sites that answer when the citizen's way to the internet does; asked only after a failure, with one GET each. */
export const neutralSites: readonly string[] = [
  'https://vnexpress.net/',
  'https://tuoitre.vn/',
  'https://www.vietnamplus.vn/',
];
