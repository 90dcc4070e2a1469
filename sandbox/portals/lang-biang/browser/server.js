// Asks the portal's server. What fails is told in the snackbar and answered with null.
import { api } from '../addresses.ts';
import { here } from './route.js';
import { askToSignIn } from './site.js';
import { say } from './snackbar.js';

export async function ask(path, init) {
  try {
    const answer = await fetch(api + path, { ...init, headers: { Accept: 'application/json' } });
    const body = await answer.json();
    if (answer.ok) return body;
    say(body.message ?? 'Thao tác thất bại!');
    if (answer.status === 401) askToSignIn(here());
  } catch {
    say('Không kết nối được tới máy chủ. Vui lòng thử lại sau.');
  }
  return null;
}

const part = encodeURIComponent;

export const services = () => ask('/services');
export const service = (code) => ask(`/services/${part(code)}`);
export const form = (code) => ask(`/services/${part(code)}/form`);
export const submit = (code, body) => ask(`/services/${part(code)}/dossiers`, { method: 'POST', body });
export const dossier = (code) => ask(`/dossiers/${part(code)}`);
export const myDossiers = () => ask('/dossiers');
export const track = (code, query) => ask(`/tracking/${part(code)}?${new URLSearchParams(query)}`);
export const paymentReason = (responseCode) => ask(`/payments/${part(responseCode || '99')}`);
export const newCaptcha = () => ask('/captcha');

const remembered = new Map();
async function areas(path) {
  if (!remembered.has(path)) remembered.set(path, ask(path));
  const answer = await remembered.get(path);
  if (!answer) remembered.delete(path);
  return answer ?? [];
}
export const provinces = () => areas('/areas/provinces');
export const communes = (province) => areas(`/areas/communes?province=${part(province)}`);
