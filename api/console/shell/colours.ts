/** Light or dark: as the reader's device says, unless he chose. */
export const schemes = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

const kept = 'congdan-colours';

export function chosenColours(): Scheme {
  return schemes.find((scheme) => scheme === localStorage.getItem(kept)) ?? 'auto';
}

export function chooseColours(scheme: Scheme): void {
  localStorage.setItem(kept, scheme);
  wearColours();
}

/** Makes the page look as chosen; every colour of the style sheet is a `light-dark()`. */
export function wearColours(): void {
  const scheme = chosenColours();
  document.documentElement.style.colorScheme = scheme === 'auto' ? 'light dark' : scheme;
}
