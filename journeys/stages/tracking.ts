/** Finding the file again by its code: the proof that what was sent has arrived. */
import { clearTheWay } from '../citizen/clear-the-way.ts';
import { giveUp, look, patienceMs, tellStep, type Citizen } from '../citizen/citizen.ts';
import { findAction, isClickable } from '../citizen/find-action.ts';
import { mentions } from '../citizen/likeness.ts';
import { ObstacleMet } from '../citizen/obstacle-met.ts';
import { openMenu } from '../citizen/open-menu.ts';
import { click } from '../citizen/operate.ts';
import { pursue, type Goal } from '../citizen/pursue.ts';
import type { Question } from '../citizen/question.ts';
import { sendSearch } from '../citizen/send-search.ts';
import type { PageReading } from '../citizen/sight.ts';
import { texts, type Action } from '../citizen/wording.ts';

/** In what a look-up says when a captcha was left out. */
const captchaWords = ['captcha', 'mã kiểm tra', 'mã bảo vệ', 'mã xác nhận', 'mã xác thực'];

/** A code of the right make that no office can have given out: unit H00 does not exist, nor does its day. */
const impossibleCode = 'H00.00-000101-0000';

export function codeQuestions(citizen: Citizen, code: string): readonly Question[] {
  const id = citizen.task.persona.answers['requester.id-number'];
  const common = { subject: null, kind: 'text', declared: true, heldByState: false } as const;
  return [
    {
      ...common,
      id: 'tracking.code',
      wordings: [
        'Mã hồ sơ',
        'Nhập mã hồ sơ',
        'Mã số hồ sơ',
        'Số hồ sơ',
        'Mã hồ sơ/Số biên nhận',
        'Số biên nhận',
        'Mã biên lai',
        'Nhập mã hồ sơ cần tra cứu',
        'Mã tra cứu',
        'Mã hồ sơ hoặc mã biên lai',
      ],
      answer: { text: code },
    },
    ...(id
      ? [
          {
            ...common,
            id: 'tracking.id-number',
            wordings: [
              'Số CMND/hộ chiếu',
              'CMND/Hộ chiếu/MST',
              'Nhập số CC/HC/MST',
              'Số giấy tờ chủ hồ sơ',
              'Số định danh chủ hồ sơ',
              'Số định danh cá nhân',
              'Số CCCD',
            ],
            declared: false,
            answer: id,
          },
        ]
      : []),
  ];
}

/** Goes to the portal's look-up from its home page. */
async function openLookUp(citizen: Citizen): Promise<void> {
  const startedAt = Date.now();
  await citizen.sight.open(citizen.task.portal.baseUrl, 'tracking', 'mở trang chủ');
  const lookUp = (page: PageReading) => findAction(page, { wanted: ['track', 'lookUp'], extra: citizen.extra });
  let home = await clearTheWay(citizen, await look(citizen));
  let choice = lookUp(home);
  // A home page that is drawn piece by piece is complete only when nothing more comes.
  while (!choice && (citizen.sight.waiting() || Date.now() - startedAt < patienceMs)) {
    const open = await openMenu(citizen, home);
    choice = open && lookUp(open);
    if (choice) break;
    await citizen.sight.settle();
    home = await look(citizen);
    choice = lookUp(home);
  }
  if (!choice)
    giveUp(citizen, 'control-missing', 'tra cứu hồ sơ', {
      subject: 'track',
      answer: home.headings.slice(0, 3).join(' · '),
    });
  await click(citizen.sight, choice.control, 'tracking', `bấm "${choice.control.name}"`);
  citizen.effort.click();
  citizen.sight.acted();
  tellStep(citizen, `bấm "${choice.control.name}"`, {
    lookedFor: 'track',
    chosen: choice.control.name,
    score: choice.score,
    runnerUp: choice.runnerUp,
    startedAt,
  });
}

/** The portal was asked for this code: it stands in a field, or in the address. */
function wasAsked(seen: PageReading, code: string): boolean {
  return seen.controls.some((control) => control.value.trim() === code) || decodeURIComponent(seen.url).includes(code);
}

/** How often a look-up whose button says nothing is sent off. */
const mostSent = 2;

/** Where no button says that it looks up the code: the box itself is sent off. */
function sendCode(citizen: Citizen, code: string, wanted: readonly Action[]): NonNullable<Goal['ownStep']> {
  let sent = 0;
  return async (page) => {
    const box = page.controls.find(
      (control) => control.value.trim() === code && control.kind === 'text' && !control.covered && !control.disabled,
    );
    if (!box || sent === mostSent || findAction(page, { wanted, extra: citizen.extra, frame: citizen.frame }))
      return false;
    sent += 1;
    await sendSearch(citizen, page, box, `tra cứu ${code}`);
    return true;
  };
}

export async function tracking(citizen: Citizen): Promise<void> {
  const code = citizen.fileCode;
  if (code === null) giveUp(citizen, 'not-found-later', 'tra cứu hồ sơ', { subject: 'không có mã hồ sơ' });
  await openLookUp(citizen);
  let misses = 0;
  const wanted = ['search', 'track', 'confirm'] as const;
  const seen = await pursue(citizen, {
    words: `tra cứu hồ sơ ${code}`,
    questions: codeQuestions(citizen, code),
    wanted,
    ownStep: sendCode(citizen, code, wanted),
    reached: (page) => page.text.includes(code) && wasAsked(page, code) && mentions(page.text, texts.notFound) === null,
    refused: (page) => {
      const no = mentions([...page.alerts, page.text].join('\n'), texts.notFound);
      if (
        no === null ||
        !wasAsked(page, code) ||
        page.controls.some((control) => isClickable(control) && control.covered)
      )
        return null;
      // The first look after typing is still the page of before; what stays after a search is the answer.
      misses += 1;
      return misses >= 2 ? { reason: 'not-found-later', answer: no } : null;
    },
  });
  citizen.task.observe({ kind: 'post-condition', stage: 'tracking', what: 'tracked', holds: true, seen: code });
  if (citizen.handedIn.size > 0) checkAttachments(citizen, await whereDocumentsStand(citizen, seen, code));
}

/** What a portal says in place of documents that it has none of. */
const noDocuments = [
  'Không có tệp đính kèm',
  'Không có giấy tờ đính kèm',
  'Chưa có thành phần hồ sơ',
  '0 tệp',
  'Chưa có tệp đính kèm',
  // The empty row of a grid, read behind its heading: "Tệp đính kèm | No data available".
  ...['Tệp đính kèm', 'Giấy tờ đính kèm', 'Tài liệu đính kèm', 'Thành phần hồ sơ'].flatMap((heading) =>
    ['No data available', 'Không có dữ liệu', 'Chưa có dữ liệu'].map((nothing) => `${heading} ${nothing}`),
  ),
];

/** What a page says of the documents; `shown` empty and `none` null: it does not speak of them. */
function documentsOn(citizen: Citizen, page: PageReading) {
  const files = [...citizen.handedIn.values()];
  return { none: mentions(page.text, noDocuments), shown: files.filter((name) => page.text.includes(name)), files };
}

/** A list of files found tells no documents; the file opened from it does. */
async function whereDocumentsStand(citizen: Citizen, seen: PageReading, code: string): Promise<PageReading> {
  const { none, shown } = documentsOn(citizen, seen);
  if (none !== null || shown.length > 0) return seen;
  const file =
    seen.controls.find((control) => isClickable(control) && control.name === code) ??
    findAction({ ...seen, controls: seen.controls.filter(({ row }) => row.includes(code)) }, { wanted: ['choose'] })
      ?.control;
  if (!file) return seen;
  const startedAt = Date.now();
  await click(citizen.sight, file, 'tracking', `mở hồ sơ ${code}`);
  citizen.effort.click();
  citizen.sight.acted();
  tellStep(citizen, `mở hồ sơ ${code}`, { chosen: file.name, startedAt });
  return look(citizen);
}

/** The documents must have arrived as well, where the portal shows them at all. */
function checkAttachments(citizen: Citizen, page: PageReading): void {
  const { none, shown, files } = documentsOn(citizen, page);
  if (none === null && shown.length === 0) return;
  const holds = none === null && shown.length === files.length;
  citizen.task.observe({
    kind: 'post-condition',
    stage: 'tracking',
    what: 'attachments',
    holds,
    seen: none ?? shown.join(', '),
  });
  if (!holds)
    giveUp(citizen, 'attachment-lost', 'tìm lại giấy tờ đã nộp', {
      subject: files.filter((name) => !shown.includes(name)).join(', '),
      answer: none,
    });
}

/** Without an agreement: the look-up works when it says that it knows no such file, or asks for a captcha, which ends it. */
export async function trackingOfNothing(citizen: Citizen): Promise<void> {
  await openLookUp(citizen);
  const startedAt = Date.now();
  try {
    await askForNothing(citizen);
  } catch (error) {
    if (!(error instanceof ObstacleMet) || error.reason !== 'captcha') throw error;
    tellStep(citizen, 'dừng trước mã kiểm tra', { chosen: error.answer, startedAt });
  }
}

async function askForNothing(citizen: Citizen): Promise<void> {
  const wanted = ['search', 'track'] as const;
  await pursue(citizen, {
    words: 'tra cứu một mã không có thật',
    questions: codeQuestions(citizen, impossibleCode),
    wanted,
    ownStep: sendCode(citizen, impossibleCode, wanted),
    reached: (page) =>
      wasAsked(page, impossibleCode) && mentions([...page.alerts, page.text].join('\n'), texts.notFound) !== null,
    refused: ({ alerts }) => {
      const alert = alerts.find((words) => mentions(words, captchaWords) !== null);
      return alert === undefined ? null : { reason: 'captcha', answer: alert };
    },
  });
}
