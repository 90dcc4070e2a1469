/** Looking up a file by its code, and the documents that a portal shows only in the file opened from the look-up's list. */
import { expect, test } from 'vitest';
import { fileCode, formPage, says } from '../../fixtures/scripted-portal.ts';
import { scriptedJourneys } from '../../fixtures/scripted-journeys.ts';

const journey = scriptedJourneys();

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
  const { report, told } = await journey({
    'GET /to-khai': says(withUpload),
    'GET /tra-cuu': (request, response, next) => (request.query['ma'] === undefined ? next() : void lookUp(request, response, next)), // prettier-ignore
  });
  expect(report.outcome).toBe(outcome);
  expect(told.find((one) => one.kind === 'post-condition' && one.what === 'attachments')).toMatchObject({
    holds: outcome === 'ok',
  });
  expect(report.obstacle).toBe(outcome === 'ok' ? null : 'attachment-lost');
});

const magnifier =
  '<svg width="20" height="20" viewBox="0 0 24 24"><path d="M11 4a7 7 0 100 14 7 7 0 000-14zM21 21l-5-5"/></svg>';
const lookUpBy = (button: string, more = '') =>
  says(`<h1>Tra cứu hồ sơ</h1><form><label>Mã hồ sơ <input name="ma"></label> ${button}</form><p id="kq"></p>${more}`);

test.each([
  ['sends its form', `<button>${magnifier}</button>`, ''],
  [
    'alone listens, to clicks',
    `<button type="button" onclick="tim()">${magnifier}</button>`,
    `<script>
       document.querySelector('form').onsubmit = () => false;
       const tim = () => { document.getElementById('kq').textContent = document.querySelector('input').value + ' Chờ tiếp nhận' };
     </script>`,
  ],
])('a magnifier without words looks the file up: one that %s', async (_, button, script) => {
  const lookUp = lookUpBy(button, script);
  const { report } = await journey({
    'GET /tra-cuu': (request, response, next) => (request.query['ma'] === undefined ? lookUp(request, response, next) : next()), // prettier-ignore
  });
  expect(report.obstacle).toBeNull();
  expect(report.outcome).toBe('ok');
});
