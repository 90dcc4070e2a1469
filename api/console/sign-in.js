/** Signing in: at the identity provider where there is one, or with a token. */
import { read, send } from './catalogue.js';
import { say, speak } from './words.js';

speak();
document.title = `${say('signIn')} – congdan`;
const at = (id) => document.getElementById(id);
const asked = new URLSearchParams(location.search);
/** Only a path of this console: an address may be written by anybody. */
const to = /^\/(?![/\\])/.test(asked.get('to') ?? '') ? asked.get('to') : '/';

function complain(words) {
  at('problem').textContent = words;
  at('problem').hidden = false;
}

const problem = {
  failed: 'signInFailed',
  'no-grant': 'signInNoGrant',
  'provider-away': 'signInProviderAway',
  link: 'linkNotGood',
}[asked.get('problem')];
if (problem) complain(say(problem));

at('by-token').addEventListener('submit', async (event) => {
  event.preventDefault();
  try {
    // Who is signed in already says so, like with any change.
    const { csrfToken } = await read('/api/v1/me');
    await send('/sign-in/token', { token: at('by-token').elements.token.value }, csrfToken);
    location.assign(to);
  } catch (error) {
    complain(error.code === 'not-authorized' ? say('tokenNotGood') : say('unreachable', { reason: error.message }));
  }
});

try {
  const { signInAt } = await read('/api/v1/me');
  at('provider').href = `/sign-in/provider?to=${encodeURIComponent(to)}`;
  at('provider').hidden = signInAt !== 'provider';
} catch (error) {
  complain(say('unreachable', { reason: error.message }));
}
