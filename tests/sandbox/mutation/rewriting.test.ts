import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buttonWordings } from '../../../sandbox/mutation/button-wordings.ts';
import { reword } from '../../../sandbox/mutation/reword.ts';
import { scrambleNames } from '../../../sandbox/mutation/scramble-names.ts';
import { procedures } from '../../../sandbox/procedures/procedures.ts';
import { styleNames, type StyleNames } from '../../../sandbox/mutation/style-names.ts';

const seed = fc.string({ minLength: 1, maxLength: 12 });
const known = fc.constantFrom(...Object.keys(buttonWordings));
const escaped = (words: string): string =>
  words.replace(/[^\0-\x7f]/g, (letter) => {
    const code = letter.charCodeAt(0).toString(16).toUpperCase();
    return code.length <= 2 ? `\\x${code}` : `\\u${code.padStart(4, '0')}`;
  });

describe('words', () => {
  test('become one of their other wordings, the same in pages and in scripts', () => {
    fc.assert(
      fc.property(known, seed, (words, given) => {
        const page = reword(`<button class="x"><i></i> ${words}</button>`, given);
        const shown = />\s([^<]+)</.exec(page)?.[1] ?? '';
        expect(buttonWordings[words]).toContain(shown);
        expect(reword(`<input value="${words}">`, given)).toBe(`<input value="${shown}">`);
        expect(reword(`t("${words}")`, given)).toBe(`t("${shown}")`);
        expect(reword(`t("${escaped(words)}")`, given)).toBe(`t("${shown}")`);
      }),
    );
  });

  test('are no choices of a form, whose answers must be what it offered', () => {
    const choices = procedures.flatMap(({ sections }) =>
      sections.flatMap(({ fields }) => fields.flatMap(({ options = [] }) => options)),
    );
    expect(choices.filter((choice) => choice in buttonWordings)).toEqual([]);
  });

  test('that are part of a sentence stay', () => {
    fc.assert(
      fc.property(known, seed, (words, given) => {
        const sentence = `<p>Vui lòng bấm ${words} để hoàn tất</p>`;
        expect(reword(sentence, given)).toBe(sentence);
      }),
    );
  });
});

describe('names', () => {
  const names: StyleNames = {
    classes: new Set(['nut', 'nut-anh']),
    ids: new Set(['chantrang']),
    scripts: "document.querySelector('#tim'); add('hang_' + n)",
  };

  test('are renamed alike in page, style sheet and script', () => {
    fc.assert(
      fc.property(seed, (given) => {
        const html = scrambleNames('<a class="nut btn"></a><div id="chantrang">', 'html', names, given);
        const [, nut = '', id = ''] = /<a class="(\w+) btn"><\/a><div id="(\w+)">/.exec(html) ?? [];
        expect(nut).toMatch(/^x[0-9a-f]{7}$/);
        expect(scrambleNames('.nut:hover, #chantrang a { top: .5em }', 'css', names, given)).toBe(
          `.${nut}:hover, #${id} a { top: .5em }`,
        );
        expect(scrambleNames('h("a",{class:"nut btn"})', 'javascript', names, given)).toBe(
          `h("a",{class:"${nut} btn"})`,
        );
        expect(scrambleNames('template:`<a class="nut btn">`', 'javascript', names, given)).toBe(
          `template:\`<a class="${nut} btn">\``,
        );
      }),
    );
  });

  test('of labels follow the ids of their fields, and what scripts look for stays', () => {
    fc.assert(
      fc.property(seed, (given) => {
        const field = scrambleNames('<label for="ten">Tên</label><input id="ten">', 'html', names, given);
        const [, label, id] = /for="(\w+)">Tên<\/label><input id="(\w+)"/.exec(field) ?? [];
        expect(id).toBe(label);
        expect(id).not.toBe('ten');
        for (const kept of [
          '<input id="tim">',
          '<tr id="hang_1">',
          '<template><input id="ten"></template>',
          '<p id="ten" ></p><a onclick="show(\'ten\')"></a>',
        ])
          expect(scrambleNames(kept, 'html', names, given)).toBe(kept);
      }),
    );
  });

  test.each(['igate', 'mocua', 'opencps', 'national', 'webforms', 'song-lam', 'lang-biang'])(
    'of %s are many',
    async (product) => {
      expect((await styleNames(product)).classes.size).toBeGreaterThan(20);
    },
  );
});
