import { setTimeout } from 'node:timers/promises';
import type { JourneyTask } from '../../journeys/journey.ts';
import type { Stage } from '../../journeys/observations.ts';
import type { Redactor } from '../../redaction/redactor.ts';
import { readDom, type PageDom } from './read-dom.ts';
import { takePicture, type Picture } from './take-picture.ts';

/** What is kept of the pages of a journey that failed. */
export interface Witnessed {
  /** In the order in which they were taken; the failure's is the last. */
  readonly pictures: readonly (Picture & { readonly moment: 'stage-end' | 'failure'; readonly stage: Stage })[];
  /** The page that the citizen gave up at, not yet redacted. */
  readonly dom: PageDom | null;
}

/** A page that is busy with itself (it alerts without end) is not waited for longer: the run's own time runs on, ms. */
const atMostMs = 2_500;

export const nothingWitnessed: Witnessed = { pictures: [], dom: null };

/** Looks on at the moments that matter. @param how null: it looks at nothing */
export function witness(how: { readonly redactor: Redactor; readonly citizenDataShown: boolean } | null): {
  readonly look: NonNullable<JourneyTask['witness']>;
  readonly all: () => Witnessed;
} {
  const pictures: Witnessed['pictures'][number][] = [];
  let dom: PageDom | null = null;
  const lookOn: NonNullable<JourneyTask['witness']> = async (moment, stage, page) => {
    if (how === null || moment === 'answered') return;
    const picture = await takePicture(page, how.redactor, how.citizenDataShown);
    if (picture) pictures.push({ ...picture, moment, stage });
    if (moment === 'failure') dom = await readDom(page);
  };
  return {
    look: (moment, stage, page) => Promise.race([lookOn(moment, stage, page), setTimeout(atMostMs)]),
    all: () => ({ pictures, dom }),
  };
}
