/** How the printed report looks: one colour beside black and grey, so that a copy without colours says the same. */
import type { Style } from 'pdfmake';

export const accent = '#0f766e';
export const soft = '#b9dcd8';
export const quiet = '#5a6966';
export const rule = '#dfe5e3';

export const styles: Readonly<Record<string, Style>> = {
  kicker: { fontSize: 11, color: accent, bold: true },
  title: { fontSize: 21, bold: true, lineHeight: 1.15, margin: [0, 2, 0, 2] },
  tagline: { color: quiet, margin: [0, 0, 0, 12] },
  lead: { fontSize: 10.5, margin: [0, 12, 0, 0] },
  section: { fontSize: 12.5, bold: true, margin: [0, 16, 0, 6] },
  note: { fontSize: 8.5, color: quiet, margin: [0, 4, 0, 0] },
  method: { fontSize: 9 },
};
