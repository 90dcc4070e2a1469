/** Makes a link that shows this run to somebody without an account. */
import { type SubmitEvent, useState } from 'react';
import { useMe } from '../../data/me.ts';
import { send } from '../../data/read.ts';
import { clockTime, say } from '../../speech.ts';

interface Link {
  readonly url: string;
  readonly expiresAt: string;
}

export function ShareLink({ runId }: { readonly runId: string }) {
  const me = useMe();
  const [link, setLink] = useState<Link | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  if (!me.may('share-evidence')) return null;
  const make = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name');
    send<Link>(`/api/v1/runs/${encodeURIComponent(runId)}/links`, { name }, me.data?.csrfToken ?? null).then(
      setLink,
      (error: unknown) => setRefused((error as Error).message),
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
      {refused !== null && (
        <p className="halted" role="alert">
          {say('refused', { reason: refused })}
        </p>
      )}
    </details>
  );
}
