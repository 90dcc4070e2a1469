import { spawnSync } from 'node:child_process';
import { aptPackages } from './apt.mjs';

/** Fonts with every Vietnamese letter: without them screenshots and traces show boxes, and texts take other room. */
export const vietnameseFonts = {
  name: 'A font with Vietnamese letters',
  isThere: () => (spawnSync('fc-list', [':lang=vi', 'family'], { encoding: 'utf8' }).stdout ?? '').trim() !== '',
  aptPackages: () => aptPackages('fontconfig', 'fonts-dejavu-core'),
  advice: 'install fontconfig and the Noto or DejaVu fonts, so that `fc-list :lang=vi` prints some.',
};
