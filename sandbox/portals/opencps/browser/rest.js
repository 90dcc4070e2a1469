// Asks the portal. What fails is told in a toast and answered with null.
import { toast } from './toasts.js';

export async function ask(path, init) {
  try {
    const answer = await fetch(path, { ...init, headers: { Accept: 'application/json' } });
    const body = await answer.json();
    if (answer.ok) return { status: answer.status, ...body };
    toast('error', body.message || 'Yêu cầu của bạn thực hiện thất bại.');
    return answer.status === 401 || answer.status === 404 ? { status: answer.status, failed: true } : null;
  } catch {
    toast('error', 'Yêu cầu của bạn thực hiện thất bại.');
    return null;
  }
}

const rest = '/o/rest/v2';
const part = encodeURIComponent;

export const services = (filter) => ask(`${rest}/serviceinfos?${new URLSearchParams(filter)}`);
export const service = (code) => ask(`${rest}/serviceinfos/${part(code)}`);
export const unitsOf = (code, province) => ask(`${rest}/serviceinfos/${part(code)}/units?province=${part(province)}`);
export const draft = (code) => ask(`${rest}/serviceinfos/${part(code)}/drafts`, { method: 'POST' });
export const submit = (code, challenge, body) =>
  ask(`${rest}/serviceinfos/${part(code)}/dossiers?challenge=${challenge}`, { method: 'POST', body });
export const dossiers = (filter) => ask(`${rest}/dossiers?${new URLSearchParams(filter)}`);
export const dossier = (code) => ask(`${rest}/dossiers/${part(code)}`);
export const paymentReason = (responseCode) => ask(`${rest}/epayments/${part(responseCode || '99')}`);
export const login = (entries) => ask('/o/v1/opencps/login', { method: 'POST', body: new URLSearchParams(entries) });
export const newChallenge = () => ask('/o/v1/captcha');

const remembered = new Map();
const units = async (path) => {
  if (!remembered.has(path)) remembered.set(path, ask(path));
  const answer = await remembered.get(path);
  if (!answer?.data) remembered.delete(path);
  return answer?.data ?? [];
};
export const provinces = () => units(`${rest}/dictcollections/provinces`);
export const communes = (province) => units(`${rest}/dictcollections/communes?parent=${part(province)}`);
