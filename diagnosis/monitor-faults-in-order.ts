/** Which of our own faults is looked for when. */
import { browserEnded } from './monitor-faults/browser-ended.ts';
import { controlOverlooked } from './monitor-faults/control-overlooked.ts';
import { machineStarved } from './monitor-faults/machine-starved.ts';
import { nameServiceBlinked } from './monitor-faults/name-service-blinked.ts';
import { nothingAnswersHere } from './monitor-faults/nothing-answers-here.ts';
import { observerThrew } from './monitor-faults/observer-threw.ts';
import { ownClockWrong } from './monitor-faults/own-clock-wrong.ts';
import { ownCodeThrew } from './monitor-faults/own-code-threw.ts';
import { tabDied } from './monitor-faults/tab-died.ts';
import type { MonitorFaultRule } from './rule.ts';

/** Judged before any cause: after these, nothing that the run saw can be held against a portal. */
export const monitorFaultsFirst: readonly MonitorFaultRule[] = [
  // A killed browser makes everything after it fail, our own code included: "Target closed" is its echo.
  browserEnded,
  // Our exception ended the run; requests that were under way then look unanswered.
  ownCodeThrew,
  // Before starved: a dead tab says more than a low reading of memory.
  tabDied,
  // Before certificates and sign-in tokens are held against anybody.
  ownClockWrong,
  // Before starved: a machine cut off is often also busy waiting.
  nothingAnswersHere,
  // After it: where nothing answers, no name came back.
  nameServiceBlinked,
  machineStarved,
];

/** Judged only when no rule claims enough: signs of our fault that a portal's clear failure overrules. */
export const monitorFaultsWhenInconclusive: readonly MonitorFaultRule[] = [
  // "Nộp hồ sơ" renamed to "Gửi hồ sơ" on a healthy page. On a maintenance page it would be the portal's doing.
  controlOverlooked,
  observerThrew,
];
