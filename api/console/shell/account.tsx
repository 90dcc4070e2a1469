/** Who is at the page, and the way in and out. */
import { send } from '../data/read.ts';
import { useMe } from '../data/me.ts';
import { say } from '../speech.ts';

export function Account() {
  const { data: me } = useMe();
  if (me === undefined) return null;
  if (me.kind === 'anonymous') {
    const to = encodeURIComponent(location.pathname + location.search);
    // A whole new page: who signs in begins anew.
    return (
      <p className="account">
        <a href={`/sign-in?to=${to}`}>{say('signIn')}</a>
      </p>
    );
  }
  if (me.kind === 'local') return <p className="account local">{say('atThisMachine')}</p>;
  const leave = async () => {
    await send('/sign-out', {}, me.csrfToken);
    location.assign('/');
  };
  return (
    <p className="account">
      <span>{me.name}</span>{' '}
      {me.kind === 'session' && (
        <button type="button" onClick={() => void leave()}>
          {say('signOut')}
        </button>
      )}
    </p>
  );
}
