/** Who is at the page, and the way in and out. */
import { Link } from 'wouter';
import { consolePaths } from '../console-paths.ts';
import { send } from '../data/read.ts';
import { useMe } from '../data/me.ts';
import { say } from '../speech.ts';

export function Account() {
  const { data: me, may } = useMe();
  // Its room is kept, so that the page does not jump when it comes.
  if (me === undefined) return <p className="account" />;
  if (me.kind === 'anonymous') {
    const to = encodeURIComponent(location.pathname + location.search);
    // A whole new page: who signs in begins anew.
    return (
      <p className="account">
        <a href={`/sign-in?to=${to}`}>{say('signIn')}</a>
      </p>
    );
  }
  const tokens = may('manage-tokens') && (
    <>
      <Link href={consolePaths.tokens}>{say('tokens')}</Link> ·{' '}
    </>
  );
  if (me.kind === 'local') {
    return (
      <p className="account local">
        {tokens}
        {say('atThisMachine')}
      </p>
    );
  }
  const leave = async () => {
    await send('/sign-out', {}, me.csrfToken);
    location.assign('/');
  };
  return (
    <p className="account">
      {tokens}
      <span>{me.name}</span>{' '}
      {me.kind === 'session' && (
        <button type="button" onClick={() => void leave()}>
          {say('signOut')}
        </button>
      )}
    </p>
  );
}
