/** Who is at the page: what the top of every page says of it, and the way in and out. */
import { read, send } from './catalogue.js';
import { make } from './dom.js';
import { say } from './words.js';

/** Asks who is here, says so at the top of the page. @returns the answer of /api/v1/me */
export async function showAccount() {
  const me = await read('/api/v1/me');
  const place = make('p', { class: 'account' });
  if (me.kind === 'anonymous') {
    const to = encodeURIComponent(location.pathname + location.search);
    place.append(make('a', { href: `/sign-in?to=${to}` }, say('signIn')));
  }
  if (me.kind === 'local') place.append(say('atThisMachine'));
  if (me.kind === 'session') {
    const out = make('button', { type: 'button' }, say('signOut'));
    out.addEventListener('click', async () => {
      await send('/sign-out', {}, me.csrfToken);
      location.assign('/');
    });
    place.append(make('span', {}, me.name), ' ', out);
  }
  document.querySelector('header.top').append(place);
  return me;
}
