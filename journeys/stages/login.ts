/** Signing in with the national identity: to the identity provider, through its one-time password, and back. */
import { clearTheWay } from '../citizen/clear-the-way.ts';
import { look, tellStep, type Citizen } from '../citizen/citizen.ts';
import { isClickable } from '../citizen/find-action.ts';
import { mentions } from '../citizen/likeness.ts';
import { oneTimePassword } from '../citizen/one-time-password.ts';
import { pursue } from '../citizen/pursue.ts';
import type { Question } from '../citizen/question.ts';
import type { PageReading } from '../citizen/sight.ts';
import { actions, texts } from '../citizen/wording.ts';
import { bestLikeness } from '../citizen/likeness.ts';

/** Something to click on this page is called exactly so. */
function offers(seen: PageReading, wordings: readonly string[]): boolean {
  return seen.controls.some((control) => isClickable(control) && bestLikeness(control.name, wordings) === 1);
}

/** The portal greets him, or offers to sign him out. */
function isGreeted(seen: PageReading): boolean {
  return (mentions(seen.text, texts.signedIn) !== null || offers(seen, actions.logout)) && !offers(seen, actions.login);
}

/** The same home page offers him to sign in no more: some portals show his name or picture and say nothing. */
function isTakenIn(home: PageReading, seen: PageReading): boolean {
  return (
    offers(home, actions.login) &&
    // Nor behind a dialog that asks how to.
    !seen.controls.some(
      ({ kind, name }) =>
        kind === 'password' || bestLikeness(name, [...actions.login, ...actions.loginWithNationalId]) >= 0.9,
    ) &&
    seen.title === home.title &&
    home.headings.length > 0 &&
    home.headings.every((heading) => seen.headings.includes(heading))
  );
}

function accountQuestions(account: {
  readonly username: string;
  readonly password: string;
  readonly otp: string | null;
}): readonly Question[] {
  const common = { subject: null, declared: true, heldByState: false } as const;
  return [
    {
      ...common,
      id: 'account.username',
      kind: 'text',
      wordings: [
        'Số định danh cá nhân',
        'Tên đăng nhập',
        'Tài khoản',
        'Số CCCD',
        'Số căn cước',
        'Số định danh',
        'CCCD/CMND',
        'Tên tài khoản',
        'Email đăng nhập',
        'Số điện thoại',
        'Nhập số định danh cá nhân',
        'Nhập tên đăng nhập',
        'Username',
      ],
      answer: { text: account.username },
    },
    {
      ...common,
      id: 'account.password',
      kind: 'password',
      wordings: ['Mật khẩu', 'Nhập mật khẩu', 'Password'],
      answer: { text: account.password },
    },
    ...(account.otp === null
      ? []
      : [
          {
            ...common,
            id: 'account.otp',
            kind: 'code',
            wordings: texts.otp,
            answer: { text: oneTimePassword(account.otp) },
          } as const,
        ]),
  ];
}

/** Opens the portal; learns what its pages have in common. */
export async function openPortal(citizen: Citizen): Promise<PageReading> {
  const startedAt = Date.now();
  const { portal } = citizen.task;
  citizen.task.progress?.('login', `mở ${portal.baseUrl}`);
  await citizen.sight.open(portal.baseUrl, citizen.stage, 'mở trang chủ');
  const home = await clearTheWay(citizen, await look(citizen));
  // Also what a dialog still lies over, fading away.
  for (const control of home.controls) citizen.frame.learn(control);
  for (const { text } of home.complaints) citizen.frame.learnWords(text);
  citizen.effort.screen();
  tellStep(citizen, 'mở trang chủ', { chosen: home.title, startedAt });
  return home;
}

export async function login(citizen: Citizen): Promise<void> {
  const home = await openPortal(citizen);
  const { account } = citizen.task.secrets;
  const portalHost = new URL(citizen.task.portal.baseUrl).host;
  const seen = await pursue(
    citizen,
    {
      words: 'đăng nhập',
      byFrame: true,
      questions: account ? accountQuestions(account) : [],
      wanted: ['loginWithNationalId', 'confirm', 'login', 'next', 'dismiss'],
      reached: (page) => page.host === portalHost && (isGreeted(page) || isTakenIn(home, page)),
      refused: (page) => {
        const alert = page.alerts.find(
          (text) => mentions(text, ['không chính xác', 'bị khóa', 'tạm khóa', 'không thành công', 'thất bại']) !== null,
        );
        return alert ? { reason: 'refused', answer: alert } : null;
      },
    },
    home,
  );
  citizen.task.observe({ kind: 'post-condition', stage: 'login', what: 'signed-in', holds: true, seen: seen.url });
}
