/** Where the review of a failure or an incident stands, what was said, and what the reader may do next. */
import { useQueryClient } from '@tanstack/react-query';
import type { Catalogue } from '../../data/catalogue.ts';
import { useMe } from '../../data/me.ts';
import { send } from '../../data/read.ts';
import type { ReviewWithEntries } from '../../data/review-answers.ts';
import { useRead } from '../../data/use-read.ts';
import { clockTime, inWords, say } from '../../speech.ts';
import { Answer } from '../answer.tsx';
import { Section } from '../section.tsx';
import { ReviewForm } from './review-form.tsx';

interface ReviewPanelProps {
  /** Address of the run or incident in the API. */
  readonly of: string;
  readonly catalogue: Catalogue;
}

export function ReviewPanel({ of, catalogue }: ReviewPanelProps) {
  const me = useMe();
  const address = `${of}/review`;
  const review = useRead<ReviewWithEntries>(address, { enabled: me.may('review') });
  const queries = useQueryClient();
  if (!me.may('review')) return null;
  const act = async (what: object) => {
    const changed = await send<ReviewWithEntries>(address, what, me.data?.csrfToken ?? null);
    queries.setQueryData([address], changed);
    // An accepted dispute corrects the run itself.
    await queries.invalidateQueries({ queryKey: [of] });
  };
  return (
    <Section title={say('review')}>
      <Answer of={review}>
        {({ state, assignee, fixedIn, entries }) => (
          <>
            <p className="verdict">{say('reviewState', { state: inWords(state) })}</p>
            {assignee !== null && <p>{say('assignee', { name: assignee })}</p>}
            {fixedIn !== null && <p>{say('fixedIn', { version: fixedIn })}</p>}
            {entries.length === 0 ? (
              <p className="quiet">{say('saidNothing')}</p>
            ) : (
              <ul className="entries">
                {entries.map((entry) => (
                  <li key={`${entry.at} ${entry.by} ${entry.act.act}`}>
                    <span className="quiet">
                      {clockTime(entry.at)} · {entry.by}
                    </span>
                    <div>{sayAct(entry.act, catalogue)}</div>
                  </li>
                ))}
              </ul>
            )}
            <ReviewForm key={state} state={state} mayDecide={me.may('decide')} catalogue={catalogue} act={act} />
          </>
        )}
      </Answer>
    </Section>
  );
}

function sayAct(act: ReviewWithEntries['entries'][number]['act'], catalogue: Catalogue): string {
  const name = say(act.act);
  switch (act.act) {
    case 'comment':
      return act.text;
    case 'acknowledge':
      return name;
    case 'assign':
      return `${name}: ${act.to ?? '–'}`;
    case 'fix':
      return `${name}: ${act.version}`;
    case 'dispute':
      return `${name}: ${catalogue.causeName(act.claim.cause)} – ${act.reason}`;
    default:
      return `${name}: ${act.reason}`;
  }
}
