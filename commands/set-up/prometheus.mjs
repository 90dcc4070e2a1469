import { aptPackages } from './apt.mjs';
import { onPath } from './run-program.mjs';

/** Judges the rules and answers the dashboards' queries in the tests; congdan itself runs without one. */
export const prometheus = {
  name: 'Prometheus (for the tests only)',
  isThere: () => onPath('prometheus') !== null && onPath('promtool') !== null,
  aptPackages: () => aptPackages('prometheus'),
  advice: 'put prometheus and promtool, 2.42 or newer, on PATH.',
};
