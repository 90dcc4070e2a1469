/** What the reader may do next with a review: only what its state and his role allow is offered. */
import { type SubmitEvent, useState } from 'react';
import { nextReviewState, type ReviewAct, type ReviewState } from '../../../../diagnosis/review/review.ts';
import type { Catalogue } from '../../data/catalogue.ts';
import { say } from '../../speech.ts';
import { Refusal } from '../refusal.tsx';

type ActName = ReviewAct['act'];
const acts: readonly ActName[] = ['comment', 'acknowledge', 'assign', 'fix', 'dispute', 'accept', 'reject'];
const decisions = new Set<ActName>(['accept', 'reject']);

interface ReviewFormProps {
  readonly state: ReviewState;
  readonly mayDecide: boolean;
  readonly catalogue: Catalogue;
  /** @throws {Error} it was refused */
  readonly act: (what: object) => Promise<void>;
}

export function ReviewForm({ state, mayDecide, catalogue, act }: ReviewFormProps) {
  const offered = acts.filter((name) => nextReviewState(state, name) !== null && (mayDecide || !decisions.has(name)));
  const [name, setName] = useState<ActName>('comment');
  const [refused, setRefused] = useState<string | null>(null);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = (field: string) => new FormData(form).get(field) as string;
    act(bodyOf(name, text)).then(
      () => {
        form.reset();
        setRefused(null);
      },
      (error: unknown) => setRefused((error as Error).message),
    );
  };
  return (
    <form className="review" onSubmit={submit}>
      <label>
        <span>{say('whatToDo')}</span>
        <select value={name} onChange={(event) => setName(event.target.value as ActName)}>
          {offered.map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
        </select>
      </label>
      {name === 'dispute' && (
        <label>
          <span>{say('insteadIt')}</span>
          <select name="cause">
            {catalogue.causes.map(({ id }) => (
              <option key={id} value={id}>
                {catalogue.causeName(id)}
              </option>
            ))}
            <option value="monitor-fault">{say('monitor-fault')}</option>
          </select>
        </label>
      )}
      {name === 'fix' && (
        <label>
          <span>{say('inVersion')}</span>
          <input name="version" required maxLength={100} />
        </label>
      )}
      {name === 'assign' && (
        <label>
          <span>{say('person')}</span>
          <input name="to" required maxLength={200} />
        </label>
      )}
      {(name === 'comment' || name === 'dispute' || decisions.has(name)) && (
        <label className="wide">
          <span>{say(name === 'comment' ? 'words' : 'reason')}</span>
          <textarea name="text" required rows={3} maxLength={5_000} />
        </label>
      )}
      <button type="submit">{say('submit')}</button>
      <Refusal why={refused} />
    </form>
  );
}

function bodyOf(act: ActName, text: (field: string) => string): object {
  switch (act) {
    case 'comment':
      return { act, text: text('text') };
    case 'acknowledge':
      return { act };
    case 'assign':
      return { act, to: text('to') };
    case 'fix':
      return { act, version: text('version') };
    case 'dispute':
      return { act, claim: { cause: text('cause') }, reason: text('text') };
    default:
      return { act, reason: text('text') };
  }
}
