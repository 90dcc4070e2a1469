import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { birthRegistration } from '../../../journeys/catalogue/birth-registration.ts';
import { passport } from '../../../journeys/catalogue/passport.ts';
import { services } from '../../../journeys/catalogue/services.ts';
import { data } from '../../../journeys/citizen/data.ts';
import { isGuess, matchField } from '../../../journeys/citizen/match-field.ts';
import { questionsOf, type Question } from '../../../journeys/citizen/question.ts';
import type { Control } from '../../../journeys/citizen/reading.ts';
import { makePersona } from '../../../journeys/personas/make-persona.ts';
import { aControl } from './a-control.ts';

const persona = makePersona(7);
const birth = questionsOf(birthRegistration, persona);
const understood = (control: Partial<Control>, questions: readonly Question[] = birth): string | undefined =>
  matchField(aControl(control), questions)?.question.id;

describe('about whom a form for a birth asks', () => {
  test.each([
    ['nobody named: the one who files', { name: 'Họ và tên' }, 'requester.full-name'],
    ['the label names the father', { name: 'Họ tên cha' }, 'father.full-name'],
    ['the label names the mother', { name: 'Họ, chữ đệm, tên người mẹ' }, 'mother.full-name'],
    ['the heading names the child', { name: 'Họ và tên', sections: ['Thông tin của trẻ'] }, 'child.full-name'],
    [
      'the heading names the mother',
      { name: 'Ngày sinh', sections: ['Thông tin về người mẹ'] },
      'mother.date-of-birth',
    ],
    [
      'the heading names the one who files',
      { name: 'Số định danh cá nhân', sections: ['Thông tin người yêu cầu'] },
      'requester.id-number',
    ],
    [
      'the nearest heading counts',
      { name: 'Dân tộc', sections: ['Người cha', 'Thông tin trẻ em'] },
      'father.ethnicity',
    ],
    [
      'the label counts more than the heading',
      { name: 'Họ tên mẹ', sections: ['Thông tin người được khai sinh'] },
      'mother.full-name',
    ],
    ['an agency has no birthday', { name: 'Ngày sinh', sections: ['Cơ quan tiếp nhận'] }, 'requester.date-of-birth'],
    [
      'where to file',
      { kind: 'select' as const, name: 'Tỉnh/Thành phố', sections: ['Cơ quan giải quyết'] },
      'agency.province',
    ],
  ])('%s', (_, control, id) => {
    expect(understood(control)).toBe(id);
  });
});

test('"cha" is another father on a form for a passport', () => {
  expect(understood({ name: 'Họ và tên cha' }, questionsOf(passport, persona))).toBe('requester-father.full-name');
});

describe('whatever names a field serves', () => {
  test.each([
    ['a bound label', { name: '(2) Số định danh cá nhân *:' }],
    ['a placeholder', { placeholder: 'Nhập số định danh cá nhân' }],
    ['the text beside it', { nearby: 'Số CCCD' }],
    ['a tooltip', { tooltip: 'Số định danh cá nhân' }],
    ['the heading of its column', { columnHeading: 'Số định danh' }],
    ['a drop-down that shows its question', { kind: 'combobox' as const, value: 'Số định danh cá nhân' }],
  ])('%s', (_, control) => {
    expect(understood({ ...control, sections: ['Người nộp hồ sơ'] })).toBe('requester.id-number');
  });

  test('a radio is asked by its question and answered by its name', () => {
    expect(understood({ kind: 'radio', name: 'Nam', question: 'Giới tính của trẻ', groupKey: 'gt' })).toBe('child.sex');
  });
});

test.each(['', 'Màu yêu thích', 'Ý kiến của bạn về trang web', 'xyz'])('nobody knows what "%s" asks', (name) => {
  expect(matchField(aControl({ name }), birth)).toBeNull();
});

describe('a guess', () => {
  const question = (id: string, wordings: readonly string[], text: string): Question => ({
    id,
    subject: null,
    wordings,
    kind: 'text',
    answer: { text },
    declared: true,
    heldByState: false,
  });

  test('is what two questions with different answers fit equally', () => {
    const match = matchField(aControl({ name: 'Ngày cấp' }), [
      question('a', ['Ngày cấp'], '2020-01-01'),
      question('b', ['Ngày cấp'], '2021-01-01'),
    ]);
    expect(match && isGuess(match)).toBe(true);
    expect(match?.runnerUp?.question.id).toBe('b');
  });

  test('is none with the same answer, nor with words that are clearly nearer to one', () => {
    const same = matchField(aControl({ name: 'Ngày cấp' }), [
      question('a', ['Ngày cấp'], '2020-01-01'),
      question('b', ['Ngày cấp'], '2020-01-01'),
    ]);
    expect(same && isGuess(same)).toBe(false);
    const nearer = matchField(aControl({ name: 'Ngày cấp giấy báo tử' }), [
      question('a', ['Ngày cấp'], '2020-01-01'),
      question('b', ['Ngày cấp giấy báo tử'], '2021-01-01'),
    ]);
    expect(nearer?.question.id).toBe('b');
    expect(nearer && isGuess(nearer)).toBe(false);
  });

  test('does not depend on the order in which the questions stand', () => {
    const some = [question('a', ['Họ tên'], 'A'), question('b', ['Họ và tên'], 'B'), question('c', ['Tên'], 'C')];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(some, { minLength: 3 }),
        fc.constantFrom('Họ tên', 'Họ và tên', 'Tên'),
        (order, name) => {
          const match = matchField(aControl({ name }), order);
          const first = matchField(aControl({ name }), some);
          expect(match?.question.id).toBe(first?.question.id);
          expect(match?.score).toBe(first?.score);
          expect(match?.runnerUp?.score).toBe(first?.runnerUp?.score);
        },
      ),
    );
  });
});

test("every service's declared fields are understood by the first wording of their datum, under their subject's heading", () => {
  for (const service of services) {
    const questions = questionsOf(service, persona);
    for (const { id, subject, wordings } of questions.filter(({ declared }) => declared)) {
      const name = wordings[0] ?? '';
      const match = matchField(aControl({ name }), questions);
      expect(match, `${service.id}: ${id} "${name}" (${subject})`).not.toBeNull();
    }
  }
  expect(Object.keys(data).length).toBeGreaterThan(50);
});
