/** Reads the API, and knows what services, portals and causes are called. */
import { language, say } from './words.js';

/** JSON of an address of the API. @throws {Error} with the problem's own words */
export async function read(address) {
  const response = await fetch(address, { headers: { accept: 'application/json' } });
  const body = await response.json();
  if (!response.ok) throw Object.assign(new Error(body.detail ?? body.title), { code: body.code });
  return body;
}

/** Sends JSON to an address that changes something. @returns its answer @throws {Error} with the problem's own words */
export async function send(address, value, csrfToken) {
  const headers = { 'content-type': 'application/json', ...(csrfToken && { 'x-csrf-token': csrfToken }) };
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(value) });
  const body = await response.json();
  if (!response.ok) throw Object.assign(new Error(body.detail ?? body.title), { code: body.code });
  return body;
}

export async function readCatalogue() {
  const [{ services }, { portals }, { causes }] = await Promise.all([
    read('/api/v1/services'),
    read('/api/v1/portals'),
    read('/api/v1/causes'),
  ]);
  const serviceById = new Map(services.map((service) => [service.id, service]));
  const portalById = new Map(portals.map((portal) => [portal.id, portal]));
  const causeById = new Map(causes.map((cause) => [cause.id, cause]));
  return {
    services,
    portals,
    causes,
    serviceName: (id) => serviceById.get(id)?.name[language] ?? id,
    portalName: (id) => portalById.get(id)?.name ?? id,
    causeName: (id) => causeById.get(id)?.name[language] ?? say(id ?? 'inconclusive'),
    whoActs: (id) => causeById.get(id)?.whoActs[language] ?? null,
    /** What stopped the citizen, or what failed on our side; '' where all was well. */
    reasonOf: (run) =>
      run.outcome === 'failed'
        ? (causeById.get(run.diagnosis?.cause)?.name[language] ?? say('inconclusive'))
        : (run.monitorFault?.kind ?? ''),
  };
}
