import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAction, findOnlyButton, findPictureButton, triedKey } from '../../../journeys/citizen/find-action.ts';
import { actions, ledAstray, type Action } from '../../../journeys/citizen/wording.ts';
import { portalFrame } from '../../../journeys/citizen/portal-frame.ts';
import { aButton, aControl, aPage } from './a-control.ts';

const chosen = (names: readonly string[], ...wanted: Action[]): string | undefined =>
  findAction(aPage(names.map((name) => aButton(name))), { wanted })?.control.name;

test('the exact words win over words that contain them', () => {
  expect(chosen(['Đăng nhập bằng tài khoản khác', 'Đăng nhập'], 'login')).toBe('Đăng nhập');
  expect(chosen(['Tiếp tục kê khai lần sau', 'Tiếp tục', 'Tiếp tục xem'], 'next')).toBe('Tiếp tục');
});

test('what is wanted first is done first, whatever stands later on the page', () => {
  expect(chosen(['Tiếp tục', 'Nộp hồ sơ'], 'next', 'submit')).toBe('Tiếp tục');
  expect(chosen(['Tiếp tục', 'Nộp hồ sơ'], 'submit', 'next')).toBe('Nộp hồ sơ');
});

test('among the same words it is the button rather than the link, and the later rather than the earlier', () => {
  const [link, first, last] = [
    aControl({ kind: 'link', name: 'Nộp hồ sơ', target: '/nop' }),
    aButton('Nộp hồ sơ'),
    aButton('Nộp hồ sơ'),
  ] as const;
  expect(findAction(aPage([first, last, link]), { wanted: ['submit'] })?.control).toBe(last);
});

test("what the page itself offers wins over the portal's frame, even with the lesser words", () => {
  const menu = aControl({ kind: 'link', name: 'Nộp hồ sơ', target: '/dich-vu' });
  const own = aButton('Gửi hồ sơ');
  const frame = portalFrame();
  frame.learn(menu);
  expect(findAction(aPage([menu, own]), { wanted: ['submit'], frame })?.control).toBe(own);
});

test("the profile's own words count as the dictionary's", () => {
  const page = aPage([aButton('Chuyển hồ sơ đi')]);
  expect(findAction(page, { wanted: ['submit'] })).toBeNull();
  expect(findAction(page, { wanted: ['submit'], extra: { submit: ['Chuyển hồ sơ đi'] } })?.score).toBe(1);
});

test('an amount in a button is no part of what it does', () => {
  expect(chosen(['Thanh toán sau', 'Nộp lệ phí 1.400.000 ₫'], 'pay')).toBe('Nộp lệ phí 1.400.000 ₫');
  expect(chosen(['Nộp phạt (850.000 đồng)'], 'pay')).toBe('Nộp phạt (850.000 đồng)');
});

test('a word that answers a question of the form is no agreement, unless one calls off beside it', () => {
  const word = (name: string) => aButton(name, { inputType: 'button', question: 'Có người giám hộ *', groupKey: 'g' });
  const chosenOf = (...names: string[]) => findAction(aPage(names.map(word)), { wanted: ['confirm'] })?.control.name;
  expect(chosenOf('Có', 'Không')).toBeUndefined();
  expect(chosenOf('Có', 'Hủy bỏ')).toBe('Có');
});

test('the only button that can lead on is beside one that adds to the form', () => {
  const page = aPage([aButton('+ Thêm nơi cư trú'), aButton('Sang phần ký tên')]);
  expect(findOnlyButton(page, { wanted: ['next'] })?.control.name).toBe('Sang phần ký tên');
});

test('a lost citizen presses the only button that is a picture of words, and no icon', () => {
  const box = { x: 0, y: 0, width: 140, height: 40 };
  const [picture, icon] = [aButton('', { box }), aButton('', { box: { ...box, width: 32 } })];
  expect(findPictureButton(aPage([icon, picture, aButton('Chi tiết', { box })]), { wanted: ['submit'] })?.control).toBe(
    picture,
  );
  expect(findPictureButton(aPage([icon]), { wanted: ['submit'] })).toBeNull();
  expect(findPictureButton(aPage([picture, aButton('', { box })]), { wanted: ['submit'] })).toBeNull();
});

test('a click that was tried is not tried again', () => {
  const button = aButton('Tiếp tục');
  expect(findAction(aPage([button]), { wanted: ['next'], tried: new Set([triedKey(button)]) })).toBeNull();
});

test('the runner-up is told', () => {
  const found = findAction(aPage([aButton('Nộp hồ sơ'), aButton('Nộp hồ sơ mới')]), { wanted: ['submit'] });
  expect(found).toMatchObject({ score: 1, runnerUp: { name: 'Nộp hồ sơ mới' } });
});

describe('whatever the page offers', () => {
  const anAction = fc.constantFrom(...(Object.keys(actions) as Action[]));
  const wanted = fc.uniqueArray(anAction, { minLength: 1, maxLength: 4 });
  const goingOn = (Object.keys(actions) as Action[]).filter((action) => action !== 'logout');
  const names = [...Object.values(actions).flat(), 'Giới thiệu', 'Liên hệ'];

  test('buttons that lead astray are left alone', () => {
    fc.assert(
      fc.property(fc.subarray([...ledAstray]), fc.uniqueArray(fc.constantFrom(...goingOn)), (some, search) => {
        expect(chosen(some, ...search)).toBeUndefined();
      }),
    );
  });

  test('nothing disabled, covered or hidden is clicked, nor what is no button', () => {
    const dead = fc.constantFrom(
      { disabled: true },
      { covered: true },
      { hidden: true },
      { kind: 'text' as const },
      { kind: 'checkbox' as const },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), dead)), wanted, (some, search) => {
        expect(findAction(aPage(some.map(([name, how]) => aButton(name, how))), { wanted: search })).toBeNull();
      }),
    );
  });

  test('every wording of the dictionary finds its own button among strangers', () => {
    for (const action of goingOn)
      for (const wording of actions[action])
        expect(chosen(['Giới thiệu', wording, 'Quay lại', 'Liên hệ'], action), `${action}: ${wording}`).toBe(wording);
  });
});
