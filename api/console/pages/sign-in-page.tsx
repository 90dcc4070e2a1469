/** Signing in: at the identity provider where there is one, or with a token. */
import { type SubmitEvent, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { Me } from '../data/answers.ts';
import { ApiProblem, read, send } from '../data/read.ts';
import { useRead } from '../data/use-read.ts';
import { Page } from '../parts/page.tsx';
import { say } from '../speech.ts';

/** What the sign-in sends back to here with. */
const problems = {
  failed: 'signInFailed',
  'no-grant': 'signInNoGrant',
  'provider-away': 'signInProviderAway',
  link: 'linkNotGood',
} as const;

export function SignInPage() {
  const [asked] = useSearchParams();
  const me = useRead<Me>('/api/v1/me');
  const sentBack = problems[asked.get('problem') as keyof typeof problems] as (typeof problems)['failed'] | undefined;
  const [refused, setRefused] = useState<string | null>(null);
  const complaint =
    refused ??
    (me.error === null
      ? sentBack === undefined
        ? null
        : say(sentBack)
      : say('unreachable', { reason: me.error.message }));
  // Only a path of this console: an address may be written by anybody.
  const wanted = asked.get('to') ?? '';
  const to = /^\/(?![/\\])/.test(wanted) ? wanted : '/';

  const signIn = async (token: string) => {
    try {
      // Who is signed in already says so, like with any change.
      const { csrfToken } = await read<Me>('/api/v1/me');
      await send('/sign-in/token', { token }, csrfToken);
      location.assign(to);
    } catch (error) {
      const wrong = error instanceof ApiProblem && error.code === 'not-authorized';
      setRefused(wrong ? say('tokenNotGood') : say('unreachable', { reason: (error as Error).message }));
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const token = new FormData(event.currentTarget).get('token');
    if (typeof token === 'string') void signIn(token);
  };
  return (
    <Page title={say('signIn')}>
      {complaint !== null && (
        <p className="halted" role="alert">
          {complaint}
        </p>
      )}
      {me.data?.signInAt === 'provider' && (
        <p className="actions">
          <a className="button strong" href={`/sign-in/provider?to=${encodeURIComponent(to)}`}>
            {say('signInProvider')}
          </a>
        </p>
      )}
      <form className="filter" onSubmit={submit}>
        <label>
          <span>{say('token')}</span>
          <input name="token" type="password" autoComplete="off" required maxLength={200} />
        </label>
        <button type="submit">{say('signInToken')}</button>
      </form>
    </Page>
  );
}
