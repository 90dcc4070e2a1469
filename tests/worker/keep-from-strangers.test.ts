import { expect, test } from 'vitest';
import { judge } from '../../diagnosis/diagnose.ts';
import { bundleReadingScript } from '../../journeys/citizen/bundle-reading-script.ts';
import { makePersona } from '../../journeys/personas/make-persona.ts';
import { travel } from '../../journeys/travel.ts';
import { runJourney } from '../../worker/run-journey.ts';
import { account, formPage, says, startScriptedPortal } from '../fixtures/scripted-portal.ts';
import { deps, newPool, request } from './tiny-country.ts';

test.each([false, true])(
  'a form on a known page does not go to a stranger; named in the profile (%s), it does',
  async (named) => {
    const stranger = await startScriptedPortal();
    const portal = await startScriptedPortal({
      'GET /to-khai': says(formPage.replace('action="/nop"', `action="${stranger.url}nop"`)),
    });
    const pool = newPool();
    try {
      const hosts = named ? { forms: [new URL(stranger.url).host] } : {};
      const { record } = await runJourney(
        request(portal.url, { sandbox: false, hosts }, { confirm: false }),
        await deps(pool, {
          travel,
          judge,
          persona: makePersona(3),
          readingScript: await bundleReadingScript(),
          secrets: { account, card: { bank: '', number: '', holder: '', issued: '', otp: '' } },
        }),
      );
      const sent = stranger.log.filter(({ method }) => method === 'POST');
      expect(sent).toHaveLength(named ? 1 : 0);
      if (!named) expect(record).toMatchObject({ outcome: 'stopped', stopped: { reason: 'unknown-host' } });
    } finally {
      await pool.close();
      await Promise.all([portal.stop(), stranger.stop()]);
    }
  },
);
