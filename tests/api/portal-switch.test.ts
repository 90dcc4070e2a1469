import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminToken, removeFolder, startTestApp, type TestApp } from '../fixtures/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ access: { signIn: 'required' } });
}, 60_000);
afterAll(async () => {
  await app.close();
  await removeFolder(app.folder);
});

const send = async (path: string, token: string | null = adminToken, method = 'POST') => {
  const response = await fetch(app.url + path, {
    method,
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const trafficOf = async (id: string) => {
  const { portals } = (await (await app.get('/api/v1/portals')).json()) as {
    portals: { id: string; traffic: string; stopReason: string | null }[];
  };
  const portal = portals.find((one) => one.id === id);
  return [portal?.traffic, portal?.stopReason];
};

describe('the switch of a portal', () => {
  test('stops and resumes its traffic, and says so with the portals', async () => {
    expect(await trafficOf('dvc-48')).toEqual(['allowed', null]);
    const reason = encodeURIComponent('theo yêu cầu của cổng');
    expect(await send(`/api/v1/portals/dvc-48/stop?reason=${reason}`)).toEqual({
      status: 200,
      body: { portal: 'dvc-48', traffic: 'stopped', stopReason: 'theo yêu cầu của cổng' },
    });
    expect(await trafficOf('dvc-48')).toEqual(['stopped', 'theo yêu cầu của cổng']);
    expect(await trafficOf('national')).toEqual(['allowed', null]);
    expect(await send('/api/v1/portals/dvc-48/resume')).toMatchObject({ status: 200, body: { traffic: 'allowed' } });
    expect(await trafficOf('dvc-48')).toEqual(['allowed', null]);
  });

  test.each([
    ['without a token', '/api/v1/portals/dvc-48/stop', null, 'POST', 401, 'not-authorized'],
    ['with another token', '/api/v1/portals/dvc-48/resume', 'guessed', 'POST', 401, 'not-authorized'],
    ['for a portal that is not watched', '/api/v1/portals/hue/stop', adminToken, 'POST', 404, 'portal-not-found'],
    ['with a misspelt parameter', '/api/v1/portals/dvc-48/stop?why=x', adminToken, 'POST', 400, 'invalid-parameters'],
    ['by reading', '/api/v1/portals/dvc-48/stop', adminToken, 'GET', 405, 'method-not-allowed'],
  ] as const)('is not moved %s', async (_, path, token, method, status, code) => {
    expect(await send(path, token, method)).toMatchObject({ status, body: { code } });
    expect(await trafficOf('dvc-48')).toEqual(['allowed', null]);
  });
});
