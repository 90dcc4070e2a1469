/** Makes a link that shows this run to somebody without an account. */
import { type SubmitEvent, useState } from 'react';
import { useMe } from '../../data/me.ts';
import { useChange } from '../../data/use-change.ts';
import { clockTime, say } from '../../speech.ts';
import { Refusal } from '../refusal.tsx';

interface Link {
  readonly url: string;
  readonly expiresAt: string;
}

export function ShareLink({ runId }: { readonly runId: string }) {
  const me = useMe();
  const [link, setLink] = useState<Link | null>(null);
  const { change, refused } = useChange();
  if (!me.may('share-evidence')) return null;
  const make = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name');
    void change<Link>(`/api/v1/runs/${encodeURIComponent(runId)}/links`, { name }).then(
      (made) => made && setLink(made),
    );
  };
  return (
    <details className="share">
      <summary>{say('share')}</summary>
      <form className="review" onSubmit={make}>
        <label>
          <span>{say('forWhom')}</span>
          <input name="name" required maxLength={200} />
        </label>
        <button type="submit">{say('makeLink')}</button>
      </form>
      {link !== null && (
        <p role="status">
          {say('linkUntil', { time: clockTime(link.expiresAt) })} <code>{link.url}</code>
        </p>
      )}
      <Refusal why={refused} />
    </details>
  );
}
