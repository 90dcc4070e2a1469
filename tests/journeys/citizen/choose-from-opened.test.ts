/** Lists that must be searched: behind a button, long, or empty until their box is told what to look for. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseFromOpened, type Choice, type ChoiceOutcome } from '../../../journeys/citizen/choose-from-opened.ts';
import type { SeenControl, Sight } from '../../../journeys/citizen/sight.ts';
import { startBrowser, type TestBrowser } from './start-browser.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.stop());

const communes = Array.from({ length: 60 }, (_, place) => `Xã Tân ${place + 1}`);

/**
 * A list behind a button. Opened or searched it shows, a while later, the first of what contains the searched words; `least`
 * letters must have been typed before it shows anything.
 */
const searched = (names: readonly string[], { shows, least }: { shows: number; least: number }): string => `
  <p id="q">Xã/Phường *</p>
  <div><button type="button" aria-labelledby="q" aria-haspopup="true" aria-expanded="false" onclick="open_()">Bấm để mở</button>
    <section hidden style="position: absolute; background: #fff"><input aria-label="Tìm trong danh sách" oninput="later()"><ol role="listbox"></ol></section></div>
  <p>Thôn/tổ <input></p>
  <script>
    const all = ${JSON.stringify(names)};
    const [button, panel, list] = ['button', 'section', 'ol'].map((tag) => document.querySelector(tag));
    const box = panel.querySelector('input');
    let timer;
    function later() { clearTimeout(timer); timer = setTimeout(show, 250); }
    function open_() { panel.hidden = false; button.ariaExpanded = 'true'; box.value = ''; list.innerHTML = ''; show(); }
    function show() {
      const words = box.value.toLowerCase();
      const found = words.length < ${least} ? [] : all.filter((name) => name.toLowerCase().includes(words)).slice(0, ${shows});
      list.innerHTML = found.map((name) => '<li role="option">' + name + '</li>').join('') || '<li>Danh sách trống</li>';
    }
    list.onclick = ({ target }) => { button.textContent = target.closest('li').textContent; panel.hidden = true; button.ariaExpanded = 'false'; };
  </script>`;

async function choose(sight: Sight, choice: Choice): Promise<ChoiceOutcome> {
  const list = (await sight.read()).controls.find(({ kind }) => kind === 'combobox');
  expect(list).toMatchObject({ name: 'Xã/Phường *', value: 'Bấm để mở' });
  return chooseFromOpened(sight, list as SeenControl, choice, 'form', 'chọn');
}

const shownBy = (sight: Sight): Promise<string> =>
  sight.page().evaluate(`document.querySelector('button').textContent`);

test.each<[string, { shows: number; least: number }]>([
  ['that shows all', { shows: 60, least: 0 }],
  ['that shows its beginning', { shows: 10, least: 0 }],
  ['of five that has more', { shows: 5, least: 0 }],
  ['that shows nothing before it is searched', { shows: 60, least: 2 }],
])('a list %s gives the answer', async (_, how) => {
  const sight = await browser.sight(searched(communes, how));
  expect(await choose(sight, { answers: [{ text: 'Xã Tân 47' }], orAny: 'after-search' })).toBe('chosen');
  expect(await shownBy(sight)).toBe('Xã Tân 47');
  const [chosen] = (await sight.read()).controls.filter(({ kind }) => kind === 'combobox');
  expect(chosen).toMatchObject({ name: 'Xã/Phường *', value: 'Xã Tân 47' });
});

test('another wording of the answer is searched for as well', async () => {
  const sight = await browser.sight(searched([...communes, 'Đặc khu Côn Đảo'], { shows: 5, least: 2 }));
  const answer = { text: 'Huyện Côn Đảo', alternatives: ['Côn Đảo'] };
  expect(await choose(sight, { answers: [answer], orAny: 'never' })).toBe('chosen');
  expect(await shownBy(sight)).toBe('Đặc khu Côn Đảo');
});

test('an answer that no search finds is not given; where something must be chosen, what the list offers first is', async () => {
  const optional = await browser.sight(searched(communes, { shows: 10, least: 0 }));
  expect(await choose(optional, { answers: [{ text: 'Phường Hải Châu' }], orAny: 'never' })).toBe('not-offered');
  expect(await shownBy(optional)).toBe('Bấm để mở');
  const needed = await browser.sight(searched(communes, { shows: 10, least: 0 }));
  expect(await choose(needed, { answers: [{ text: 'Phường Hải Châu' }], orAny: 'after-search' })).toBe('chosen');
  expect(await shownBy(needed)).toBe('Xã Tân 1');
});

test('letters that the search marks in its choices are no choices of their own', async () => {
  const page = searched([...communes, 'Phường Hội An Tây', 'Phường Hội An'], { shows: 20, least: 0 }).replace(
    "'<li role=\"option\">' + name + '</li>'",
    "'<li role=\"option\">' + name.split(' ').map((word) => (words.includes(word.toLowerCase()) ? '<b>' + word + '</b>' : word)).join(' ') + '</li>'",
  );
  expect(page).toContain('<b>');
  const sight = await browser.sight(page);
  expect(await choose(sight, { answers: [{ text: 'Hội An' }], orAny: 'never' })).toBe('chosen');
  expect(await shownBy(sight)).toBe('Phường Hội An');
});
