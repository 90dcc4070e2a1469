const outlines = {
  bell: 'M6 16v-5a6 6 0 0112 0v5l2 2H4zM10 21h4',
  check: 'M5 12l5 5L20 7',
  clip: 'M20 11l-8.5 8.5a5 5 0 01-7-7L13 4a3.3 3.3 0 015 5l-8.5 8.5a1.7 1.7 0 01-2.5-2.5L15 7',
  close: 'M6 6l12 12M18 6L6 18',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  down: 'M6 9l6 6 6-6',
  folder: 'M3 6h6l2 2h10v11H3z',
  home: 'M3 11l9-8 9 8v10h-6v-6H9v6H3z',
  list: 'M4 6h16M4 12h16M4 18h16',
  next: 'M9 6l6 6-6 6',
  print: 'M7 8V3h10v5M7 17H4V9h16v8h-3M7 14h10v7H7z',
  search: 'M11 4a7 7 0 100 14 7 7 0 000-14zM21 21l-5-5',
  share: 'M12 15V3M8 7l4-4 4 4M5 12v8h14v-8',
  size: 'M3 19L9 5l6 14M5 14h8M18 8v8M14 12h8',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13',
  user: 'M12 3a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM4 21a8 8 0 0116 0',
} as const;

/** An icon drawn in place; it says nothing to whoever cannot see it. */
export const icon = (name: keyof typeof outlines): string =>
  `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${outlines[name]}"/></svg>`;
