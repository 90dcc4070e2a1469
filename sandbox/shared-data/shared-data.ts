/**
 * The shared national data service behind every portal: the population register and the list of administrative units
 * since 1 July 2025 (34 provinces, two levels).
 *
 * - `GET /citizens/:idNumber[?fullName=…&dateOfBirth=dd/mm/yyyy]` → 200 record; 404 unknown; 409 known, but not by that
 *   name or birth date.
 * - `GET /provinces` → `[{ code, name }]`; `GET /provinces/:name/communes` → names, 404 for an unknown province.
 */
import express, { type Express, type RequestHandler } from 'express';
import type { Population } from './population.ts';
import units from './units.json' with { type: 'json' };

/** Names are compared as clerks do: whatever the case, spacing and encoding of the tone marks. */
function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFC').toLocaleUpperCase('vi').replace(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}

export function sharedData(people: Population, before: readonly RequestHandler[] = []): Express {
  const app = express().disable('x-powered-by');
  if (before.length > 0) app.use(...before);
  app.get('/citizens/:idNumber', (request, response) => {
    const record = people.record(request.params.idNumber);
    const { fullName, dateOfBirth } = request.query;
    if (!record) response.status(404).json({ error: 'not-found' });
    else if (
      (typeof fullName === 'string' && !sameName(fullName, record.fullName)) ||
      (typeof dateOfBirth === 'string' && dateOfBirth !== record.dateOfBirth)
    )
      response.status(409).json({ error: 'mismatch' });
    else response.json(record);
  });
  app.get('/provinces', (_request, response) => {
    response.json(units.map(({ code, name }) => ({ code, name })));
  });
  app.get('/provinces/:name/communes', (request, response) => {
    const province = units.find(({ name }) => sameName(name, request.params.name));
    if (province) response.json(province.communes);
    else response.status(404).json({ error: 'not-found' });
  });
  return app;
}
