import { aptPackages } from './apt.mjs';
import { onPath } from './run-program.mjs';

/** Routes alerts in the tests. Debian calls the server prometheus-alertmanager, others alertmanager. */
export const alertmanager = {
  name: 'Alertmanager (for the tests only)',
  isThere: () =>
    onPath('amtool') !== null && (onPath('prometheus-alertmanager') !== null || onPath('alertmanager') !== null),
  aptPackages: () => aptPackages('prometheus-alertmanager'),
  advice: 'put alertmanager and amtool, 0.25 or newer, on PATH.',
};
