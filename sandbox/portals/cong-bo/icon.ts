/** An icon of Material's font: its ligature is the text of the element, readable where the font is missing. */
export const icon = (name: string): string => `<i class="mi" aria-hidden="true">${name}</i>`;
