import type { RunSignals } from '../signals.ts';
import { obstacle } from './obstacle.ts';
import { foldText } from './read-words.ts';
import { signalsOf } from './signals-of.ts';

export interface SessionFacts {
  /** The journey saw itself signed in. */
  readonly signedIn: boolean;
  /** How long the session had lasted when the citizen was asked to sign in again, seconds; null: he was not. */
  readonly lastedSeconds: number | null;
  /** The limit that a page announces ("phiên làm việc … 5 phút"), seconds. */
  readonly announcedSeconds: number | null;
  /** The identity provider answered a document of the login with a success or a redirect. */
  readonly identityAnswered: boolean;
  /** Something was sent to the identity provider, and after that a document of the portal was opened. */
  readonly cameBack: boolean;
}

/** The signed-in session, as far as it was seen. */
export function sessionFacts(run: RunSignals): SessionFacts {
  const stop = obstacle(run);
  const signedInAt = signalsOf(run, 'post-condition').find(
    (condition) => condition.what === 'signed-in' && condition.holds,
  )?.at;
  const texts = signalsOf(run, 'page')
    .slice(-6)
    .flatMap((page) => [...page.alerts, ...page.headings, page.text]);
  const answered = signalsOf(run, 'request').filter(
    ({ resource, status }) => resource === 'document' && status !== null && status < 400,
  );
  const sentIn = signalsOf(run, 'request').find(
    ({ role, method, status }) => role === 'identity' && method === 'POST' && status !== null && status < 400,
  );
  return {
    signedIn: signedInAt !== undefined,
    lastedSeconds:
      stop?.reason === 'signed-out' && signedInAt !== undefined ? Math.max(0, stop.at - signedInAt) / 1000 : null,
    announcedSeconds: texts.map(announcedLimit).find((limit) => limit !== null) ?? null,
    identityAnswered: answered.some(({ role }) => role === 'identity'),
    cameBack: sentIn !== undefined && answered.some(({ at, role }) => role === 'portal' && at > sentIn.at),
  };
}

/** Seconds, from a sentence about the session that names a number of minutes or seconds. */
function announcedLimit(text: string): number | null {
  // Folding a whole page takes a thousand times as long as seeing that it speaks of no session, however it is spelt.
  if (!/phi.{1,2}n|session/i.test(text)) return null;
  const found = /\b(?:phien|session)\b(?: \w+){0,8}? (\d{1,4}) (phut|giay|minutes?|seconds?)\b/.exec(foldText(text));
  if (found === null) return null;
  return Number(found[1]) * (/^(phut|minute)/.test(found[2] ?? '') ? 60 : 1);
}
