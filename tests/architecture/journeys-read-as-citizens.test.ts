import { glob, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

/**
 * Journeys find everything by what a citizen reads, so that a portal's next version breaks none of them: no selector
 * of one page's markup, and no portal product by name outside the profiles. The script that runs in the page
 * (journeys/citizen/in-page) walks the document, and may ask for elements by tag, role and attribute.
 */
const forbidden = [
  { what: 'an XPath', pattern: /xpath=|locator\(\s*['"`]\/\/|document\.evaluate\(/i, inPageToo: true },
  {
    what: "a selector of a page's own classes or ids",
    pattern:
      /(?:locator|querySelector|querySelectorAll|closest|matches|waitForSelector|\$\$?)\(\s*['"`][^'"`]*(?<![\w$}])[.#][a-z][\w-]*/i,
    inPageToo: true,
  },
  {
    what: 'a CSS selector',
    pattern: /(?:locator|querySelector|querySelectorAll|waitForSelector)\(\s*['"`]/,
    inPageToo: false,
  },
  {
    what: 'an element looked up by class name or id',
    pattern: /getElementsByClassName\(|getElementById\(\s*['"`]|getByTestId\(/,
    inPageToo: true,
  },
  {
    what: 'a portal product by name',
    pattern:
      /\b(?:igate|digo|opencps|formio|form\.io|antd|ant-design|ant-select|select2|mat-(?:select|form)|angular|liferay|flatpickr|vuetify|kendo|primeng)\b/i,
    inPageToo: true,
  },
] as const;

test('journeys hold no selector of a page and no name of a portal product', async () => {
  const found: string[] = [];
  for await (const path of glob('journeys/**/*.ts', { cwd: project })) {
    const lines = (await readFile(join(project, path), 'utf8')).split('\n');
    const inPage = path.startsWith('journeys/citizen/in-page/');
    lines.forEach((line, index) => {
      for (const { what, pattern, inPageToo } of forbidden) {
        if ((inPageToo || !inPage) && pattern.test(line)) {
          found.push(`${path}:${index + 1} holds ${what}: find it by what a citizen reads (journeys/citizen).`);
        }
      }
    });
  }
  expect(found).toEqual([]);
});

test.each([
  ["page.locator('.btn-submit')", true],
  ["page.locator('form#captchaForm')", true],
  ["page.locator('//button[1]')", true],
  ["element.closest('.ant-modal')", true],
  ["page.getByTestId('submit')", true],
  ['// iGate puts the button last', true],
  ["page.getByRole('button', { name: 'Gửi hồ sơ' })", false],
  ["host.endsWith('.gov.vn')", false],
])('the patterns judge %s', (line, isForbidden) => {
  expect(forbidden.some(({ pattern }) => pattern.test(line))).toBe(isForbidden);
});
