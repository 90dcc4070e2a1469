/** Operating what forms are really made of: the widgets of the libraries that portals use. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { birthRegistration } from '../../../journeys/catalogue/birth-registration.ts';
import type { Choice } from '../../../journeys/citizen/choose-from-opened.ts';
import { chooseOption } from '../../../journeys/citizen/choose-option.ts';
import { look, type Citizen } from '../../../journeys/citizen/citizen.ts';
import { effortLog } from '../../../journeys/citizen/effort.ts';
import { fillPage } from '../../../journeys/citizen/fill-page.ts';
import { newScreen } from '../../../journeys/citizen/screen-memory.ts';
import { tick } from '../../../journeys/citizen/operate.ts';
import { portalFrame } from '../../../journeys/citizen/portal-frame.ts';
import { pickDate } from '../../../journeys/citizen/pick-date.ts';
import type { Question } from '../../../journeys/citizen/question.ts';
import type { SeenControl, Sight } from '../../../journeys/citizen/sight.ts';
import type { Observation } from '../../../journeys/observations.ts';
import { makePersona } from '../../../journeys/personas/make-persona.ts';
import { portalProfileSchema } from '../../../journeys/portals/profile.ts';
import { startBrowser, type TestBrowser } from './start-browser.ts';

const provinces = ['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Cần Thơ'];
const many = Array.from({ length: 40 }, (_, place) => `Phường ${place + 1}`);

let browser: TestBrowser;
let antd: string;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'congdan-operating-'));
  const [started, bundled] = await Promise.all([
    startBrowser(),
    build({
      stdin: {
        contents: `import { createElement as h } from 'react'; import { createRoot } from 'react-dom/client';
          import Select from 'antd/es/select'; import DatePicker from 'antd/es/date-picker';
          window.drawn = (node) => createRoot(document.querySelector('#app')).render(node); window.h = h;
          window.Select = Select; window.DatePicker = DatePicker;`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
      format: 'iife',
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
  ]);
  browser = started;
  antd = bundled.outputFiles[0]?.text ?? '';
});
afterAll(async () => {
  await browser.stop();
  await rm(folder, { recursive: true });
});

function citizenOf(sight: Sight, told: Observation[] = []): Citizen {
  return {
    task: {
      page: sight.page(),
      service: birthRegistration,
      portal: portalProfileSchema.parse({ id: 'cong', name: 'Cổng', baseUrl: 'https://cong.test/' }),
      persona: makePersona(1),
      secrets: { account: null, card: { bank: '', number: '', holder: '', issued: '', otp: '' } },
      readingScript: browser.readingScript,
      scratchFolder: folder,
      abort: new AbortController().signal,
      observe: (observation) => told.push(observation),
    },
    sight,
    effort: effortLog(),
    frame: portalFrame(),
    extra: {},
    last: null,
    stage: 'form',
    steps: 0,
    witnessedMs: 0,
    fileCode: null,
    leftTraces: false,
    handedIn: new Map(),
  };
}

const options = (names: readonly string[]): string => names.map((name) => `<option>${name}</option>`).join('');

/** The page's only list, once it is drawn. */
async function listOf(sight: Sight): Promise<SeenControl> {
  await expect
    .poll(async () => (await sight.read()).controls.some(({ kind }) => /select|combobox/.test(kind)), {
      timeout: 20_000,
    })
    .toBe(true);
  return (await sight.read()).controls.find(({ kind }) => /select|combobox/.test(kind)) as SeenControl;
}

const choose = async (sight: Sight, text: string, orAny: Choice['orAny'] = 'never'): Promise<string> =>
  chooseOption(sight, await listOf(sight), { answers: [{ text }], orAny }, 'form', 'chọn');

describe.each([
  [
    'a native list',
    (names: readonly string[]) => `<label>Tỉnh <select><option>-- Chọn --</option>${options(names)}</select></label>`,
  ],
  [
    'Select2',
    (names: readonly string[]) => `<link rel="stylesheet" href="/modules/select2/dist/css/select2.min.css">
      <label for="t">Tỉnh</label><select id="t" style="width:300px"><option>-- Chọn --</option>${options(names)}</select>
      <script src="/modules/jquery/dist/jquery.min.js"></script><script src="/modules/select2/dist/js/select2.min.js"></script>
      <script>$('#t').select2()</script>`,
  ],
  [
    'Choices.js',
    (
      names: readonly string[],
    ) => `<link rel="stylesheet" href="/modules/choices.js/public/assets/styles/choices.min.css">
      <label for="t">Tỉnh</label><select id="t"><option value="">-- Chọn --</option>${options(names)}</select>
      <script src="/modules/choices.js/public/assets/scripts/choices.min.js"></script><script>new Choices('#t')</script>`,
  ],
  [
    'Ant Design',
    (names: readonly string[]) => `<label for="t">Tỉnh</label><div id="app"></div><script src="/antd.js"></script>
      <script>drawn(h(Select, { id: 't', showSearch: true, style: { width: 300 }, placeholder: 'Chọn',
        onChange: (value) => { document.title = value; }, options: ${JSON.stringify(names)}.map((value) => ({ value, label: value })) }))</script>`,
  ],
])('%s', (library, body) => {
  const page = (names: readonly string[]): Promise<Sight> => browser.sight(body(names), { '/antd.js': antd });
  const value = (sight: Sight): Promise<string> =>
    sight.page().evaluate(library === 'Ant Design' ? 'document.title' : `document.querySelector('select').value`);

  test('takes the answer', async () => {
    const sight = await page(provinces);
    expect(await choose(sight, 'Thành phố Đà Nẵng')).toBe('chosen');
    expect(await value(sight)).toBe('Đà Nẵng');
  });

  test('takes one that is far down', async () => {
    const sight = await page(many);
    expect(await choose(sight, 'Phường 38')).toBe('chosen');
    expect(await value(sight)).toBe('Phường 38');
  });

  test('does not offer another, and takes none in its stead', async () => {
    const sight = await page(provinces);
    await listOf(sight);
    const before = await value(sight);
    expect(await choose(sight, 'Sơn La')).toBe('not-offered');
    expect(await value(sight)).toBe(before);
  });
});

test('where something must be chosen the first real choice is, and nothing from an empty list', async () => {
  const full = await browser.sight(`<select><option>-- Chọn --</option>${options(provinces)}</select>`);
  expect(await choose(full, 'Sơn La', 'after-search')).toBe('chosen');
  expect(await full.page().evaluate(`document.querySelector('select').value`)).toBe('Hà Nội');
  const empty = await browser.sight('<select><option>-- Chọn --</option></select>');
  expect(await choose(empty, 'Sơn La', 'after-search')).toBe('empty');
});

describe('a calendar', () => {
  const flatpickr = (settings: string): string =>
    `<link rel="stylesheet" href="/modules/flatpickr/dist/flatpickr.min.css"><label for="d">Ngày sinh</label><input id="d">
     <script src="/modules/flatpickr/dist/flatpickr.min.js"></script><script src="/modules/flatpickr/dist/l10n/vn.js"></script>
     <script>flatpickr('#d', { dateFormat: 'Y-m-d', ${settings} })</script>`;

  test.each([
    ['1990-09-05', ''],
    ['2024-02-29', "locale: 'vn'"],
    ['2019-12-31', "locale: 'vn'"],
    ['2026-01-01', ''],
  ])('flatpickr takes %s {%s}', async (iso, settings) => {
    const sight = await browser.sight(flatpickr(settings));
    const citizen = citizenOf(sight);
    const field = (await look(citizen)).controls.find(({ name }) => name === 'Ngày sinh') as SeenControl;
    expect(field.readOnly).toBe(true);
    expect(await pickDate(citizen, field, iso)).toBe(true);
    expect(await sight.page().evaluate(`document.querySelector('#d').value`)).toBe(iso);
  });

  test('where none opens nothing is picked', async () => {
    const citizen = citizenOf(await browser.sight('<label>Ngày sinh <input readonly></label>'));
    const field = (await look(citizen)).controls[0] as SeenControl;
    expect(await pickDate(citizen, field, '1990-09-05')).toBe(false);
  });
});

describe('a radio behind its label', () => {
  test.each([
    ['not drawn', 'display:none'],
    ['transparent', 'opacity:0;position:absolute;z-index:-1'],
  ])('%s', async (_, style) => {
    const sight = await browser.sight(
      `<div><input type="radio" id="nam" name="gt" style="${style}"><label for="nam">Nam</label>
       <input type="radio" id="nu" name="gt" style="${style}"><label for="nu">Nữ</label></div>`,
    );
    const female = (await sight.read()).controls.find(({ name, nearby }) => (name || nearby) === 'Nữ') as SeenControl;
    expect(female).toMatchObject({ kind: 'radio', hidden: true });
    await tick(sight, female, 'form', 'chọn');
    expect(await sight.page().evaluate(`document.querySelector(':checked').id`)).toBe('nu');
  });
});

describe('filling a page', () => {
  const question = (
    id: string,
    wordings: readonly string[],
    text: string,
    kind: Question['kind'] = 'text',
  ): Question => ({
    id,
    subject: null,
    wordings,
    kind,
    answer: { text },
    declared: true,
    heldByState: false,
  });
  async function filled(
    body: string,
    questions: readonly Question[],
  ): Promise<{ values: unknown; told: Observation[] }> {
    const told: Observation[] = [];
    const citizen = citizenOf(await browser.sight(body), told);
    await fillPage(citizen, await look(citizen), questions, newScreen());
    const values = await citizen.sight
      .page()
      .evaluate(
        `[...document.querySelectorAll('input, select')].map(({ type, value, checked }) => type === 'radio' || type === 'checkbox' ? checked : value)`,
      );
    return { values, told };
  }
  const born = question('child.date-of-birth', ['Ngày sinh', 'Ngày, tháng, năm sinh'], '2026-03-09', 'date');

  test('a date in three boxes, of which only the first has the words', async () => {
    const months = Array.from(
      { length: 12 },
      (_, place) => `<option value="${place + 1}">Tháng ${place + 1}</option>`,
    ).join('');
    const { values } = await filled(
      `<div>Ngày sinh: <input placeholder="Ngày" maxlength="2"> <select title="Tháng"><option value="">Tháng</option>${months}</select>
       <input placeholder="Năm" maxlength="4"></div>`,
      [born],
    );
    expect(values).toEqual(['9', '3', '2026']);
  });

  test('a date of the browser, a text, a number, a radio, a pledge; a filled field stays', async () => {
    const { values, told } = await filled(
      `<label>Ngày sinh <input type="date" required></label><label>Họ tên <input required></label>
       <label>Số bản <input type="number" required></label><label>Điện thoại <input value="0900"></label>
       <fieldset><legend>Giới tính *</legend><label><input type="radio" name="g">Nam</label><label><input type="radio" name="g">Nữ</label></fieldset>
       <label><input type="checkbox"> Tôi cam đoan lời khai là đúng</label><label><input type="checkbox"> Nhận bản tin</label>`,
      [
        born,
        question('a', ['Họ tên'], 'TRẦN THỊ THỬ'),
        question('b', ['Số bản'], '2 bản', 'number'),
        question('c', ['Điện thoại'], '0911'),
        question('d', ['Giới tính'], 'Nữ', 'choice'),
      ],
    );
    expect(values).toEqual(['2026-03-09', 'TRẦN THỊ THỬ', '2', '0900', false, true, true, false]);
    expect(told).toContainEqual(expect.objectContaining({ kind: 'field', label: 'Điện thoại', prefilled: true }));
  });

  test('fields that appear while others are answered are answered too', async () => {
    const { values } = await filled(
      `<label>Họ tên <input id="a" required></label><div id="more"></div>
       <script>document.querySelector('#a').oninput = () => {
         document.querySelector('#more').innerHTML = '<label>Dân tộc <input required></label>';
       }</script>`,
      [question('a', ['Họ tên'], 'AN'), question('b', ['Dân tộc'], 'Kinh')],
    );
    expect(values).toEqual(['AN', 'Kinh']);
  });

  test('a one-time password in boxes of one character', async () => {
    const { values } = await filled('<p>Nhập mã OTP</p><div>' + '<input maxlength="1">'.repeat(6) + '</div>', [
      question('account.otp', ['Mã OTP'], '123456', 'code'),
    ]);
    expect(values).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  test('the page is told of what is written as of keys, before the next field is', async () => {
    const { values } = await filled(
      `<label>Họ tên <input required></label><label>Dân tộc <input required></label>
       <label>Tỉnh <select required><option>-- Chọn --</option><option>Huế</option></select></label><input id="told" value="">
       <script>
         // As a form library does: what is kept of a field is put back together a moment after its event.
         let kept = {};
         for (const [place, field] of document.querySelectorAll('label > *').entries()) field.oninput = (event) => {
           const before = kept;
           Promise.resolve().then(() => (kept = { ...before, [place]: field.value + (place < 2 ? event.isTrusted : '') }));
         };
         addEventListener('change', () => setTimeout(() => (document.querySelector('#told').value = Object.values(kept).join())));
       </script>`,
      [question('a', ['Họ tên'], 'AN'), question('b', ['Dân tộc'], 'Kinh'), question('c', ['Tỉnh'], 'Huế', 'province')],
    );
    expect(values).toEqual(['AN', 'Kinh', 'Huế', 'ANtrue,Kinhtrue,Huế']);
  });

  test('a list that sends the form off ends the writing: what comes is answered', async () => {
    const { values, told } = await filled(
      `<form><label>Tỉnh <select name="t" required onchange="setTimeout(() => this.form.submit(), 0)">
         <option>-- Chọn --</option><option>Huế</option></select></label>
       <label>Họ tên <input required></label></form>
       <script>if (location.search) document.querySelector('select').selectedIndex = 1</script>`,
      [question('a', ['Họ tên'], 'AN'), question('b', ['Tỉnh'], 'Huế', 'province')],
    );
    expect(values).toEqual(['Huế', 'AN']);
    expect(told).toHaveLength(2);
  });

  test('what takes no writing at once gets it by hand', async () => {
    const { values } = await filled(
      `<label>Họ tên <input required id="a"></label><script>
         document.querySelector('#a').addEventListener('beforeinput', (event) => {
           if ((event.data ?? '').length > 1) event.preventDefault();
         });
       </script>`,
      [question('a', ['Họ tên'], 'AN')],
    );
    expect(values).toEqual(['AN']);
  });

  test('a search box that nobody asked about stays empty, and is not told', async () => {
    const { values, told } = await filled('<input placeholder="Tìm kiếm trên trang">', [born]);
    expect(values).toEqual(['']);
    expect(told).toEqual([]);
  });
});
