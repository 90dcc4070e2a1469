import { afterAll, expect, test } from 'vitest';
import { createRedactor } from '../../../redaction/redactor.ts';
import { readDom } from '../../../worker/evidence/read-dom.ts';
import { takePicture } from '../../../worker/evidence/take-picture.ts';
import { newPool } from '../tiny-country.ts';

const pool = newPool();
afterAll(() => pool.close());

const page = (
  text: string,
  typed: string,
): string => `<!doctype html><meta charset="utf-8"><body style="font: 20px monospace">
  <h1>Nộp hồ sơ</h1><p>Xin chào, số ${text}</p><div id="host"></div><input id="typed" value="${typed}"><textarea>${typed}</textarea>
  <select><option>${typed}</option></select><style>select { width: 9em }</style><iframe srcdoc="<p style='font-family: monospace'>${text}</p>" width="300" height="60"></iframe>
  <script>document.querySelector('#host').attachShadow({mode: 'open'}).innerHTML = '<b>${text}</b>'</script>`;

test('a picture does not tell one secret from another, and the page does not notice', async () => {
  const redactor = createRedactor({ values: [] });
  const lease = await pool.lease(() => ({ viewport: { width: 600, height: 400 } }));
  const opened = await lease.context.newPage();
  const pictures: string[] = [];
  for (const [text, typed] of [
    ['079090000001', 'bí mật 1'],
    ['034195111111', 'khác hẳn'],
    ['hồ sơ số bảy', 'khác hẳn'],
  ] as const) {
    // prettier-ignore
    await opened.setContent(page(text, typed), { waitUntil: 'load' });
    await opened.evaluate('globalThis.noticed = 0; new MutationObserver(() => (noticed += 1)).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })'); // prettier-ignore
    const picture = await takePicture(opened, redactor, false);
    pictures.push(picture?.jpeg.toString('base64') ?? 'none');
    expect(await opened.evaluate('noticed')).toBe(0);
    if (process.env['CONGDAN_SCREENSHOTS']) await import('node:fs/promises').then(({ writeFile }) => writeFile(`${process.env['CONGDAN_SCREENSHOTS'] ?? ''}/covered-${pictures.length}.jpeg`, picture?.jpeg ?? '')); // prettier-ignore
  }
  expect(pictures[0]).toBe(pictures[1]);
  expect(pictures[0]?.length).toBeGreaterThan(1_000);
  expect(pictures[0]).not.toBe(pictures[2]); // what is no secret is seen
  const dom = await readDom(opened);
  expect(dom?.frames.map(({ main }) => main)).toEqual([true, false]);
  expect(JSON.stringify(dom?.frames[0]?.html)).toContain('["H1",{},"Nộp hồ sơ"]');
  expect(JSON.stringify(dom?.frames[0]?.html)).toContain('"__playwright_value_":"khác hẳn"');
  await lease.release();
});
