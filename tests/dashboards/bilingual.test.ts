/** Whatever a person reads is there in Vietnamese and in English, in the same way everywhere. */
import { describe, expect, test } from 'vitest';
import { alertsInOrder } from '../../dashboards/rules/alerts-in-order.ts';
import { parse } from 'yaml';
import { defaultOptions } from '../../dashboards/rules/generator-options.ts';
import { writeAlerts } from '../../dashboards/rules/write-rules.ts';
import { boards } from './queries.ts';

/** Letters that English has not, of which hardly a Vietnamese sentence does without. */
const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;
/** Names are the same in both languages. */
const names = /\{\{[^}]*\}\}|\$\{\w+\}/g;

const bothOnOneLine = (text: string) => {
  const parts = text.split(' · ');
  expect(parts, text).toHaveLength(2);
  inBoth(parts[0]!, parts[1]!);
};

function inBoth(vi: string, en: string): void {
  expect(vi.trim(), en).not.toBe('');
  expect(en.trim(), vi).not.toBe('');
  expect(vi).not.toBe(en);
  expect(en.replaceAll(names, ''), vi).not.toMatch(vietnamese);
  expect(vi.replaceAll(names, ''), en).toMatch(vietnamese);
}

/** What the linter's rules name themselves. */
const named = new Set(['Data source']);

describe.each(boards)('$uid', (board) => {
  test('has title, rows, variables and marks in both languages', () => {
    expect(board.title.startsWith('congdan · ')).toBe(true);
    bothOnOneLine(board.title.slice('congdan · '.length));
    inBoth(...(board.description.split('\n\n') as [string, string]));
    for (const { type, title = '' } of board.panels) if (type === 'row') bothOnOneLine(title);
    for (const { label = '' } of board.templating.list) if (!named.has(label)) bothOnOneLine(label);
    for (const { name } of board.annotations.list) bothOnOneLine(name);
  });

  const panels = board.panels.filter(({ type }) => type !== 'row');
  test.each(panels)(
    'has $title in both languages',
    ({ title = '', description = '', fieldConfig, transformations }) => {
      bothOnOneLine(title);
      const paragraphs = description.split('\n\n');
      expect(paragraphs, description).toHaveLength(2);
      inBoth(paragraphs[0]!, paragraphs[1]!);
      for (const { properties } of fieldConfig?.overrides ?? []) {
        for (const { id, value } of properties) if (id === 'displayName') bothOnOneLine(String(value));
      }
      for (const { options } of transformations ?? []) Object.values(options.renameByName ?? {}).forEach(bothOnOneLine);
      for (const { title: link } of fieldConfig?.defaults.links ?? []) bothOnOneLine(link);
    },
  );
});

describe('alerts', () => {
  const { groups } = parse(writeAlerts(defaultOptions)) as {
    groups: { rules: { alert: string; annotations: Readonly<Record<string, string>> }[] }[];
  };
  const written = new Map(groups.flatMap(({ rules }) => rules.map(({ alert, annotations }) => [alert, annotations])));

  test.each(alertsInOrder)('$name says what happened and what it means in both languages', ({ name }) => {
    const annotations = written.get(name)!;
    inBoth(annotations['summary']!, annotations['summary_en']!);
    inBoth(annotations['description']!, annotations['description_en']!);
    expect(annotations['who_acts']).toContain(' · ');
  });
});
