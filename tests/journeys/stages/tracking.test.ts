/** Documents that a portal shows only in the file opened from the look-up's list. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { birthRegistration } from '../../../journeys/catalogue/birth-registration.ts';
import { bundleReadingScript } from '../../../journeys/citizen/bundle-reading-script.ts';
import type { Observation } from '../../../journeys/observations.ts';
import { makePersona } from '../../../journeys/personas/make-persona.ts';
import { portalProfileSchema } from '../../../journeys/portals/profile.ts';
import { travel } from '../../../journeys/travel.ts';
import { launchBrowser } from '../../fixtures/launch-browser.ts';
import { account, fileCode, formPage, says, startScriptedPortal } from '../../fixtures/scripted-portal.ts';

let browser: Browser;
let readingScript: string;
let scratchFolder: string;
beforeAll(async () => {
  [browser, readingScript, scratchFolder] = await Promise.all([
    launchBrowser(),
    bundleReadingScript(),
    mkdtemp(join(tmpdir(), 'congdan-tracking-')),
  ]);
});
afterAll(async () => {
  await browser.close();
  await rm(scratchFolder, { recursive: true });
});

const withUpload = formPage.replace('<button>', '<p><label>Giấy chứng sinh <input type="file" name="tep"></label></p><button>'); // prettier-ignore
const found = (row: string, script: string) =>
  says(`<h1>Tra cứu hồ sơ</h1><form><label>Mã hồ sơ <input name="ma" value="${fileCode}"></label><button>Tra cứu</button></form>
    <table>${row}</table><table id="xem"></table><script>${script}</script>`);
/** What is drawn when the file is opened; the number of documents is what the portal still has. */
const opens = (documents: string) =>
  `function mo() { document.getElementById('xem').innerHTML = '<tr><td>Tệp đính kèm</td><td>${documents}</td></tr>' }`;

test.each([
  ['by its code, and they are there', `<tr><td onclick="mo()">${fileCode}</td></tr>`, 'giay-to-1.pdf', 'ok'],
  ['by its code, and there are none', `<tr><td onclick="mo()">${fileCode}</td></tr>`, 'No data available', 'failed'],
  [
    'by the button of its row',
    `<tr><td>${fileCode}</td><td><button type="button" onclick="mo()">Xem chi tiết</button></td></tr>`,
    'Không có dữ liệu',
    'failed',
  ],
])('are looked for in the file, which is opened %s', async (_, row, documents, outcome) => {
  const lookUp = found(row, opens(documents));
  const portal = await startScriptedPortal({
    'GET /to-khai': says(withUpload),
    'GET /tra-cuu': (request, response, next) => (request.query['ma'] === undefined ? next() : void lookUp(request, response, next)), // prettier-ignore
  });
  const told: Observation[] = [];
  const context = await browser.newContext();
  try {
    const report = await travel({
      page: await context.newPage(),
      service: birthRegistration,
      portal: portalProfileSchema.parse({
        id: 'kich-ban',
        name: 'Cổng theo kịch bản',
        baseUrl: portal.url,
        agreement: 'agreed',
        sandbox: true,
      }),
      persona: makePersona(3),
      secrets: { account, card: { bank: 'NCB', number: '9704', holder: 'AN', issued: '07/15', otp: '123456' } },
      readingScript,
      scratchFolder,
      abort: new AbortController().signal,
      observe: (observation) => told.push(observation),
    });
    expect(report.outcome).toBe(outcome);
    expect(told.find((one) => one.kind === 'post-condition' && one.what === 'attachments')).toMatchObject({
      holds: outcome === 'ok',
    });
    expect(report.obstacle).toBe(outcome === 'ok' ? null : 'attachment-lost');
  } finally {
    await context.close();
    await portal.stop();
  }
});
