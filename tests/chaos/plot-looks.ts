import { type Figure, figures, type Look } from './watch-monitor.ts';

const [width, height, left, gap] = [760, 120, 70, 34];

/** An SVG with one small plot a figure, over the minutes; a line stands where a case was tried. */
export function plotLooks(looks: readonly Look[], tried: readonly { readonly minute: number; readonly id: string }[]) {
  const minutes = Math.max(...looks.map(({ minute }) => minute), 0.1);
  const x = (minute: number) => left + (minute / minutes) * (width - left - 10);
  const plots = figures.map((figure, place) => {
    const top = place * (height + gap) + gap;
    const most = Math.max(...looks.map((look) => look[figure]), 1);
    const y = (value: number) => top + height - (value / most) * height;
    const line = looks.map((look) => `${x(look.minute).toFixed(1)},${y(look[figure]).toFixed(1)}`).join(' ');
    const cases = tried.map(({ minute, id }) => `<line x1="${x(minute).toFixed(1)}" x2="${x(minute).toFixed(1)}" y1="${top}" y2="${top + height}" stroke="#ddd"><title>${id}</title></line>`); // prettier-ignore
    return `<text x="${left}" y="${top - 8}" font-weight="600">${figure}</text>
<text x="${left - 8}" y="${top + 10}" text-anchor="end">${shown(most)}</text><text x="${left - 8}" y="${top + height}" text-anchor="end">0</text>
<rect x="${left}" y="${top}" width="${width - left - 10}" height="${height}" fill="none" stroke="#ccc"/>
${cases.join('')}<polyline points="${line}" fill="none" stroke="#00695c" stroke-width="1.5"/>`;
  });
  const whole = figures.length * (height + gap) + gap + 10;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${whole}" font-family="sans-serif" font-size="12">
<rect width="${width}" height="${whole}" fill="#fff"/>
${plots.join('\n')}
<text x="${width - 10}" y="${whole - 8}" text-anchor="end">${minutes.toFixed(1)} minutes</text>
</svg>
`;
}

/**
 * By how much a figure grew: the median of the last quarter of the time against that of the second, for the first is warming up.
 * 0.05 is 5 %. Only moments count when every part was there and warm: a quarter with more restarts would seem to have shrunk.
 */
export function growthOf(all: readonly Look[], figure: Figure): number {
  const looks = all.filter(({ settled }) => settled);
  const quarter = Math.floor(looks.length / 4);
  const median = (some: readonly Look[]) => some.map((look) => look[figure]).toSorted((a, b) => a - b)[Math.floor(some.length / 2)] ?? Number.NaN; // prettier-ignore
  const [before, after] = [median(looks.slice(quarter, 2 * quarter)), median(looks.slice(-quarter))];
  return before === 0 ? after : after / before - 1;
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}
