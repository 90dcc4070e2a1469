/** The way of somebody who only looks at a portal: every screen is seen, nothing is filled in, nothing is handed in. */
import type { Citizen } from '../../journeys/citizen/citizen.ts';
import { findAction, isClickable } from '../../journeys/citizen/find-action.ts';
import { bestLikeness, mentions } from '../../journeys/citizen/likeness.ts';
import { matchField } from '../../journeys/citizen/match-field.ts';
import { ObstacleMet } from '../../journeys/citizen/obstacle-met.ts';
import { pursue } from '../../journeys/citizen/pursue.ts';
import { questionsOf } from '../../journeys/citizen/question.ts';
import type { PageReading } from '../../journeys/citizen/sight.ts';
import { unknownWording, type UnknownWording } from '../../journeys/citizen/unknown-wording.ts';
import {
  findService,
  isServicePage,
  searchBoxes,
  searchBoxOn,
  serviceNames,
} from '../../journeys/stages/find-service.ts';
import { login, openPortal } from '../../journeys/stages/login.ts';
import { codeQuestions, trackingOfNothing } from '../../journeys/stages/tracking.ts';
import type { Legs } from '../../journeys/travel.ts';

export type Screen = 'home' | 'signed-in' | 'service' | 'form' | 'look-up' | 'where-it-ended';

/** One screen, as it was found. */
export interface Sighting {
  readonly screen: Screen;
  readonly url: string;
  readonly title: string;
  /** What was looked for here, and the words by which it was found; null: it was not. */
  readonly found: readonly { readonly what: string; readonly words: string | null }[];
  readonly unknown: readonly UnknownWording[];
  /** Names on the page that are somewhat like the service's, the nearest first. */
  readonly near: readonly string[];
}

export interface LookAround {
  /** What all services share, home page and look-up, is told of once. */
  readonly first: boolean;
  readonly tell: (sighting: Sighting, citizen: Citizen) => Promise<void>;
}

/** How like a service's name a control's must be to be worth a mention, where none is like enough to be taken for it. */
const nearLikeness = 0.45;

export function lookAround({ first, tell }: LookAround): Legs {
  const stopped = 'stopped' as const;
  const seeing =
    (walk: (citizen: Citizen) => Promise<void>) =>
    async (citizen: Citizen): Promise<'stopped'> => {
      try {
        await walk(citizen);
        return stopped;
      } catch (error) {
        if (error instanceof ObstacleMet && citizen.last) await see(citizen, 'where-it-ended', citizen.last, []);
        throw error;
      }
    };
  const see = async (citizen: Citizen, screen: Screen, seen: PageReading, found: Sighting['found']): Promise<void> => {
    const more = [...searchBoxes, ...codeQuestions(citizen, '').flatMap(({ wordings }) => wordings)];
    const { url, title } = seen;
    const near = screen === 'where-it-ended' ? namesNear(citizen, seen) : [];
    await tell({ screen, url, title, found, unknown: unknownWording(citizen, seen, more), near }, citizen);
  };

  return [
    [
      'login',
      seeing(async (citizen) => {
        const home = await openPortal(citizen);
        if (first) await see(citizen, 'home', home, waysFrom(citizen, home));
        if (citizen.task.portal.agreement !== 'agreed') return;
        await login(citizen);
        if (first && citizen.last) await see(citizen, 'signed-in', citizen.last, []);
      }),
    ],
    [
      'form',
      seeing(async (citizen) => {
        const page = await findService(citizen);
        const apply = findAction(page, { wanted: ['apply'], frame: citizen.frame, extra: citizen.extra });
        await see(citizen, 'service', page, [
          {
            what: 'the page of the service',
            words: nameOn(citizen, page),
          },
          { what: 'the way into its form', words: apply?.control.name ?? null },
        ]);
        if (citizen.task.portal.agreement === 'agreed') await openForm(citizen, see);
      }),
    ],
    ['payment', () => Promise.resolve('skipped')],
    [
      'tracking',
      first
        ? seeing(async (citizen) => {
            await trackingOfNothing(citizen);
            if (citizen.last) await see(citizen, 'look-up', citizen.last, []);
          })
        : () => Promise.resolve('skipped'),
    ],
  ];
}

/** Into the form, until it asks something: there the looking ends, before anything is answered. */
async function openForm(
  citizen: Citizen,
  see: (citizen: Citizen, screen: Screen, seen: PageReading, found: Sighting['found']) => Promise<void>,
): Promise<void> {
  const form = await pursue(citizen, {
    words: 'mở tờ khai',
    questions: [],
    wanted: ['apply', 'choose', 'next'],
    reached: (page) => asks(citizen, page),
  });
  const questions = questionsOf(citizen.task.service, citizen.task.persona);
  const understood = form.controls.filter((control) => matchField(control, questions) !== null);
  await see(citizen, 'form', form, [{ what: 'fields whose question is known', words: String(understood.length) }]);
}

/** The words by which a page is known to be the service's: in its headings, or anywhere where it has none. */
function nameOn(citizen: Citizen, page: PageReading): string | null {
  if (isServicePage(citizen, page) || asks(citizen, page)) return page.title;
  return mentions(page.text, serviceNames(citizen));
}

/** The page asks what the service's form would ask. */
function asks(citizen: Citizen, page: PageReading): boolean {
  const questions = questionsOf(citizen.task.service, citizen.task.persona);
  const fields = page.controls.filter((control) => !isClickable(control) && matchField(control, questions) !== null);
  return fields.length >= 2;
}

function waysFrom(citizen: Citizen, home: PageReading): Sighting['found'] {
  const { extra } = citizen;
  const way = (wanted: Parameters<typeof findAction>[1]['wanted']): string | null =>
    findAction(home, { wanted, extra })?.control.name ?? null;
  const box = searchBoxOn(home)?.control;
  return [
    { what: 'sign-in', words: way(['loginWithNationalId', 'login']) },
    { what: 'search box', words: box ? box.name || box.placeholder || box.nearby : null },
    { what: 'list of services', words: way(['services']) },
    { what: 'look-up of a file', words: way(['track', 'lookUp']) },
  ];
}

function namesNear(citizen: Citizen, seen: PageReading): readonly string[] {
  const names = serviceNames(citizen);
  return seen.controls
    .filter((control) => isClickable(control) && control.name.length < 300)
    .map(({ name }) => ({ name, likeness: bestLikeness(name, names) }))
    .filter(({ likeness }) => likeness >= nearLikeness)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, 3)
    .map(({ name }) => name);
}
