import type { RunRequest } from '../journeys/run-request.ts';

/** Where the operator agreed in writing, and at a portal of our own, robots.txt says nothing to the citizen. */
export function obeysRobots({ agreement, sandbox }: RunRequest['portal']): boolean {
  return agreement === 'public' && !sandbox;
}
