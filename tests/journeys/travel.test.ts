/** Whole journeys at a small scripted portal: whatever it does, the citizen arrives or says within his time what stopped him. */
import { describe, expect, test } from 'vitest';
import type { Obstacle, Stage } from '../../journeys/observations.ts';
import { makePersona } from '../../journeys/personas/make-persona.ts';
import { scriptedJourneys, type ScriptedJourney } from '../fixtures/scripted-journeys.ts';
import {
  account,
  fileCode,
  formPage,
  html,
  says,
  startScriptedPortal,
  type Script,
} from '../fixtures/scripted-portal.ts';

const journey = scriptedJourneys();

const obstacleOf = ({ told }: ScriptedJourney) => told.find((one) => one.kind === 'obstacle');

test('a citizen signs in, files, and finds his file again', async () => {
  const { report, told, portal } = await journey();
  expect(report).toMatchObject({ outcome: 'ok', fileCode, leftTraces: true, obstacle: null });
  expect(report.stages.map(({ stage, outcome }) => [stage, outcome])).toEqual([
    ['login', 'ok'],
    ['form', 'ok'],
    ['payment', 'skipped'],
    ['tracking', 'ok'],
  ]);
  const filed = portal.log.filter(({ path }) => path === '/nop');
  expect(filed).toHaveLength(1);
  const child = makePersona(3).answers['child.full-name']?.text ?? '';
  expect(filed[0]?.sent).toContain(child);
  const holds = told.filter((one) => one.kind === 'post-condition');
  expect(holds.map(({ what, holds }) => [what, holds])).toEqual([
    ['signed-in', true],
    ['success-text', true],
    ['file-code', true],
    ['tracked', true],
  ]);
  expect(report.effort).toMatchObject({ fields: expect.any(Number) as number, undeclaredFields: 0 });
  expect(report.effort.keystrokes).toBeGreaterThan(20);
});

test('a window that asks whether he is sure refuses nothing', async () => {
  const window = `<div role="dialog" aria-modal="true" aria-live="assertive" id="hoi" style="display:none;position:fixed;inset:0;background:#fff">
    <p>Ông/Bà vui lòng kiểm tra lại thông tin trước khi nộp.</p><button type="button" onclick="hoi.style.display='none'">Hủy bỏ</button>
    <button type="button" onclick="document.forms[0].submit()">Đồng ý</button></div>`;
  const { report, told, portal } = await journey({
    'GET /to-khai': says(
      formPage.replace('<form', '<form onsubmit="hoi.style.display=\'block\'; return false"') + window,
    ),
  });
  expect(report).toMatchObject({ outcome: 'ok', fileCode });
  expect(portal.log.filter(({ path }) => path === '/nop')).toHaveLength(1);
  expect(told.some((one) => one.kind === 'page' && one.moment === 'refused')).toBe(false);
});

test('a complaint that is still shown on the next steps is no refusal of these', async () => {
  const steps = ['Quê quán', 'Dân tộc', 'Tôn giáo'].map(
    (asked, n) => `<p id="b${n}" ${n > 0 ? 'hidden' : ''}><label>${asked} <input></label></p>`,
  );
  const script = `<p id="loi" style="color:#d00" hidden>Vui lòng nhập đầy đủ thông tin</p><script>
    let step = 0;
    const form = document.forms[0], button = form.querySelector('button');
    const show = () => { for (let n = 0; n < 3; n += 1) self['b' + n].hidden = n !== step; button.textContent = step < 2 ? 'Tiếp tục' : 'Nộp hồ sơ'; };
    form.addEventListener('submit', (event) => {
      if (step === 2) return;
      event.preventDefault();
      if (loi.hidden) loi.hidden = false; else step += 1;
      show();
    });
    show();
  </script>`;
  const { report } = await journey({
    'GET /to-khai': says(formPage.replace('<button>', `${steps.join('')}<button>`) + script),
  });
  expect(report).toMatchObject({ outcome: 'ok', fileCode });
});

test('a document is of a type that the dialog behind its button offers', async () => {
  const zone = `<table><tr><td>1</td><td>Ảnh chân dung (*)</td><td><button type="button" onclick="tep.click()">Kéo thả tệp vào đây hoặc bấm để chọn tệp</button></td></tr></table>`;
  const input =
    '<input type="file" id="tep" accept=".jpg,.png" style="visibility:hidden" onchange="ten.textContent = this.files[0].name"><p id="ten"></p>';
  const { told } = await journey({
    'GET /to-khai': says(formPage.replace('<button>', `${zone}<button>`) + input),
  });
  expect(told.filter((one) => one.kind === 'upload')).toMatchObject([
    { name: expect.stringContaining('Ảnh chân dung') as string, fileType: 'jpg', required: true },
  ]);
});

test('what the portal complains about is mended', async () => {
  const { report, told, portal } = await journey({
    'POST /nop': (request, response, next) => {
      if ((request.body as Record<string, string>)['que']) return next();
      response.send(
        html(
          formPage.replace(
            '<button>',
            '<p><label>Quê quán <input name="que"></label> <span style="color:#d00">Quê quán không được để trống</span></p><button>',
          ),
        ),
      );
    },
  });
  expect(report).toMatchObject({ outcome: 'ok', fileCode });
  expect(portal.log.filter(({ path }) => path === '/nop')).toHaveLength(2);
  expect(told.some((one) => one.kind === 'obstacle')).toBe(false);
});

describe('at a portal without an agreement', () => {
  test('nothing is filed, no credential is typed, and the look-up is asked for a file that cannot be', async () => {
    const { report, portal } = await journey({}, { agreement: 'public' });
    expect(report).toMatchObject({ outcome: 'stopped', fileCode: null, leftTraces: false });
    expect(report.stages.map(({ outcome }) => outcome)).toEqual(['stopped', 'stopped', 'skipped', 'stopped']);
    expect(portal.log.every(({ method }) => method === 'GET')).toBe(true);
    for (const secret of Object.values(account))
      expect(portal.log.map(({ sent }) => sent).join('\n')).not.toContain(secret);
    expect(portal.log.map(({ path }) => path)).not.toContain('/to-khai');
    expect(portal.log.some(({ sent }) => sent.includes('ma=H00.00-000101-0000'))).toBe(true);
  });

  test.each<[string, Script]>([
    [
      'asks for an account everywhere',
      {
        'GET /khai-sinh': says(
          '<h1>Đăng nhập</h1><form method="post" action="/dang-nhap"><label>Tên đăng nhập <input name="u" required></label><label>Mật khẩu <input name="p" type="password"></label><button>Đăng nhập</button></form>',
        ),
      },
    ],
    ['posts its look-up', { 'GET /khai-sinh': says(formPage) }],
  ])('that %s none is given either', async (_, script) => {
    const { portal } = await journey(script, { agreement: 'public' });
    expect(portal.log.filter(({ method }) => method !== 'GET')).toEqual([]);
    for (const secret of Object.values(account))
      expect(portal.log.map(({ sent }) => sent).join('\n')).not.toContain(secret);
  });
});

describe('a host that the profile does not name', () => {
  const signIn = `<h1>Đăng nhập</h1><form method="post"><label>Số định danh cá nhân <input name="u" required></label>
    <label>Mật khẩu <input name="p" type="password" required></label><button>Đăng nhập</button></form>`;

  test.each<[string, (stranger: string) => Script]>([
    ['to which the way leads', (stranger) => ({ 'GET /dang-nhap': (_, response) => response.redirect(stranger) })],
    [
      'in a frame of a page',
      (stranger) => ({ 'GET /dang-nhap': says(`<iframe src="${stranger}" width="600" height="400"></iframe>`) }),
    ],
  ])('%s is told nothing', async (_, script) => {
    const stranger = await startScriptedPortal({ '*': says(signIn) });
    try {
      const made = await journey(script(stranger.url));
      expect(made.report).toMatchObject({ outcome: 'failed', failedStage: 'login', obstacle: 'wrong-page' });
      expect(stranger.log.length).toBeGreaterThan(0);
      expect(stranger.log.every(({ method }) => method === 'GET')).toBe(true);
      for (const secret of Object.values(account)) expect(JSON.stringify(stranger.log)).not.toContain(secret);
    } finally {
      await stranger.stop();
    }
  });
});

const refusing = says(`${formPage}<p role="alert">Hệ thống từ chối: dữ liệu không hợp lệ</p>`);
let refusals = 0;
const asking = formPage.replace(
  '<button>',
  '<p><label>Mã số lò đào tạo <input name="lo" required></label></p><button>',
);

const severalQuestions = (action: string): string =>
  `<h1>Đăng ký khai sinh</h1><form method="post" action="${action}">${['Họ tên trẻ', 'Quê quán', 'Dân tộc', 'Nơi sinh'].map((asked) => `<p><label>${asked} <input></label></p>`).join('')}<button>Tiếp tục</button></form>`; // prettier-ignore

describe.concurrent('what stops him is told', () => {
  test.each<[string, Script, Stage, Obstacle]>([
    ['a form that refuses again and again', { 'POST /nop': refusing }, 'form', 'refused'],
    [
      'a form that refuses at an address of its own, in red, with another number each time',
      {
        'POST /nop': (_request, response) => {
          refusals += 1;
          const red = `<p style="color:#d00">Hồ sơ chưa được gửi</p><p>Lượt ${refusals}</p>`;
          response.send(html(`<h1>Kết quả</h1>${red}${formPage}`));
        },
      },
      'form',
      'refused',
    ],
    [
      'a form of several screens that comes back under a heading of its refusal',
      {
        'GET /to-khai': says(severalQuestions('/xac-nhan')),
        'POST /xac-nhan': says('<h1>Xác nhận</h1><form method="post" action="/nop"><button>Nộp hồ sơ</button></form>'),
        'POST /nop': says(
          `<h2>Hồ sơ chưa được gửi</h2><p style="color:#d00">Họ tên không hợp lệ</p>${severalQuestions('/xac-nhan')}`,
        ),
      },
      'form',
      'refused',
    ],
    [
      'a form whose session is over, and says nothing of it',
      {
        'GET /to-khai': says(
          '<h1>Cổng dịch vụ công</h1><form method="post" action="/dang-nhap"><label>Tên đăng nhập <input></label><label>Mật khẩu <input type="password"></label><button>Đăng nhập</button></form>',
        ),
      },
      'form',
      'signed-out',
    ],
    [
      'a demand without an answer, told by a button that leads to it',
      {
        'GET /to-khai': says(
          `${asking.replace('<form', `<form novalidate onsubmit="loi.hidden = this.lo.value !== ''; return this.lo.value !== ''"`)}
           <div id="loi" role="alert" hidden><button type="button" onclick="document.forms[0].lo.focus()">Vui lòng nhập Mã số lò đào tạo</button></div>`,
        ),
      },
      'form',
      'unanswerable',
    ],
    ['a question without an answer', { 'GET /to-khai': says(asking) }, 'form', 'unanswerable'],
    [
      'a button without effect',
      { 'GET /to-khai': says(formPage.replace('<form', '<form onsubmit="return false"')) },
      'form',
      'no-progress',
    ],
    [
      'a form without a button',
      { 'GET /to-khai': says(formPage.replace('<button>Nộp hồ sơ</button>', '')) },
      'form',
      'control-missing',
    ],
    [
      'a portal without the service',
      {
        'GET /': (request, response, next) =>
          request.headers.cookie?.includes('vao=1') ? void response.send(html('Xin chào AN <a>Đăng xuất</a>')) : next(),
      },
      'form',
      'control-missing',
    ],
    [
      'maintenance',
      { '*': says('<h1>Hệ thống đang bảo trì</h1><p>Vui lòng quay lại sau.</p>', 503) },
      'login',
      'control-missing',
    ],
    [
      'a captcha',
      {
        'GET /to-khai': says(
          formPage.replace('<button>', '<label>Mã kiểm tra <input name="c" required></label><button>'),
        ),
      },
      'form',
      'captcha',
    ],
    [
      'a wrong password',
      {
        'POST /dang-nhap': says(
          '<h1>Đăng nhập</h1><form method="post"><label>Mật khẩu <input type="password"></label><button>Đăng nhập</button></form><p role="alert">Mật khẩu không chính xác</p>',
        ),
      },
      'login',
      'refused',
    ],
    [
      'a session that ended',
      { 'GET /to-khai': says('<h1>Hết phiên đăng nhập</h1><a href="/dang-nhap">Đăng nhập</a>') },
      'form',
      'signed-out',
    ],
    ['success without a code', { 'POST /nop': says('<h1>Nộp hồ sơ thành công</h1>') }, 'form', 'not-found-later'],
    [
      'a file that is not there afterwards',
      {
        'GET /tra-cuu': says(
          '<h1>Tra cứu hồ sơ</h1><form><label>Mã hồ sơ <input name="ma" required></label><button>Tra cứu</button></form><p>Không tìm thấy hồ sơ</p>',
        ),
      },
      'tracking',
      'not-found-later',
    ],
    [
      'an endless redirect',
      {
        '*': (request, response) => {
          response.redirect(`/${Number(request.path.slice(1)) + 1 || 1}`);
        },
      },
      'login',
      'navigation-failed',
    ],
    [
      'a download instead of a page',
      {
        '*': (_, response) => {
          response.attachment('trang.bin').send(Buffer.from('?'));
        },
      },
      'login',
      'navigation-failed',
    ],
    [
      'a connection that breaks',
      {
        '*': (request) => {
          request.socket.destroy();
        },
      },
      'login',
      'navigation-failed',
    ],
  ])('%s', async (_, script, stage, reason) => {
    const gone = await journey(script);
    expect(gone.report).toMatchObject({ outcome: 'failed', failedStage: stage, obstacle: reason });
    expect(obstacleOf(gone)).toMatchObject({ stage, reason });
    expect(
      gone.told.some((one) => one.kind === 'page' && one.moment === 'failure') || reason === 'navigation-failed',
    ).toBe(true);
    const skipped = gone.report.stages.slice(gone.report.stages.findIndex(({ outcome }) => outcome === 'failed') + 1);
    expect(skipped.every(({ outcome }) => outcome === 'skipped')).toBe(true);
  });
});

describe.concurrent('a page that never lets go is left when its time is over', () => {
  const quick = { budget: { stageSeconds: { login: 3, form: 3, payment: 3, tracking: 3 } } };
  test.each<[string, Script]>([
    ['an answer that never comes', { '*': () => undefined }],
    [
      'an answer that never ends',
      {
        '*': (_, response) => {
          response.type('html').write('<h1>Cổng dịch vụ công</h1>');
        },
      },
    ],
    [
      'a page that changes all the time',
      {
        '*': says(
          '<h1>Cổng</h1><p></p><script>setInterval(() => { document.querySelector("p").textContent = Math.random(); }, 5)</script>',
        ),
      },
    ],
    [
      'a page that asks for itself all the time',
      { '*': says('<h1>Cổng</h1><script>setTimeout(() => location.reload(), 20)</script>') },
    ],
    [
      'a page with requests all the time',
      {
        'GET /': says('<h1>Cổng</h1><script>setInterval(() => fetch("/dem").catch(() => 0), 10)</script>'),
        'GET /dem': () => undefined,
      },
    ],
    ['a storm of dialogs', { '*': says('<h1>Cổng</h1><script>setInterval(() => alert("Lỗi kết nối"), 20)</script>') }],
    ['a page busy with itself', { '*': says('<h1>Cổng</h1><script>setTimeout(() => { for (;;); }, 100)</script>') }],
    ['a dialog after the other', { '*': says('<h1>Cổng</h1><script>for (;;) alert("Lỗi kết nối")</script>') }],
    ['a page that empties itself', { '*': says('<h1>Cổng</h1><button onclick="document.open()">Đăng nhập</button>') }],
    [
      'windows that open windows',
      { '*': says('<h1>Cổng</h1><button onclick="window.open(location.href)">Đăng nhập</button>') },
    ],
    ['a button that leads back to where he was', { '*': says('<h1>Cổng</h1><a href="/">Đăng nhập</a>') }],
  ])('%s', async (_, script) => {
    const gone = await journey(script, quick);
    expect(gone.report).toMatchObject({ outcome: 'failed', failedStage: 'login' });
    expect(gone.report.obstacle).not.toBeNull();
  });
});

test('called off, the journey ends at once by throwing', async () => {
  const off = new AbortController();
  const reason = new Error('worker stops');
  const gone = journey(
    {
      'GET /dang-nhap': () => {
        off.abort(reason);
      },
    },
    {},
    off.signal,
  );
  await expect(gone).rejects.toBe(reason);
});

describe('what he has never seen does not stop him', () => {
  test('services that are folded away under their fields', async () => {
    const folded = `<h1>Danh mục</h1>
      <details><summary>Đất đai (6)</summary><a href="/dat">Đăng ký biến động đất đai</a></details>
      <div role="button" tabindex="0" aria-expanded="false" style="cursor: pointer"
        onclick="this.ariaExpanded = 'true'; this.nextElementSibling.hidden = false">Hộ tịch (24)</div>
      <div hidden><a href="/khai-sinh">Đăng ký khai sinh</a></div>`;
    const { report } = await journey({
      'GET /': (request, response) => {
        const signedIn = request.headers.cookie?.includes('vao=1');
        response.send(
          html(
            `${signedIn ? 'Xin chào THỬ <a href="/dang-xuat">Đăng xuất</a>' : '<a href="/dang-nhap">Đăng nhập</a>'} <a href="/tra-cuu">Tra cứu hồ sơ</a>${folded}`,
          ),
        );
      },
    });
    expect(report.outcome).toBe('ok');
  });

  test('a case to be chosen by a card', async () => {
    const card = (words: string): string =>
      `<div style="cursor: pointer; width: 200px; height: 60px" onclick="document.querySelector('[name=case]').value = 1">${words}</div>`;
    const asks = (complaint: string): string =>
      `<h1>Trước khi bắt đầu</h1>${complaint}${card('Nộp thay người khác')}${card('Nộp cho chính mình')}
       <form method="post"><input type="hidden" name="case"><button>Bắt đầu kê khai</button></form>`;
    const { report, told } = await journey({
      'GET /to-khai': says(asks('')),
      'POST /to-khai': (request, response) => {
        const { case: chosen } = request.body as { readonly case: string };
        response.send(
          html(chosen ? formPage : asks('<p role="alert" style="color: red">Vui lòng chọn trường hợp nộp hồ sơ</p>')),
        );
      },
    });
    expect(report.outcome).toBe('ok');
    expect(told.filter(({ kind }) => kind === 'obstacle')).toEqual([]);
  });

  test('the only button that can lead on, whatever it says', async () => {
    const own = formPage.replace('<button>Nộp hồ sơ</button>', '<button>Hủy bỏ</button> <button>Ký tên</button>');
    const { report, told } = await journey({ 'GET /to-khai': says(own) });
    expect(report.outcome).toBe('ok');
    expect(told.find((one) => one.kind === 'step' && one.chosen === 'Ký tên')).toMatchObject({ score: 0.4 });
  });

  test('of two such buttons he presses neither', async () => {
    const own = formPage.replace('<button>Nộp hồ sơ</button>', '<button>Ký tên</button> <button>Đóng dấu</button>');
    const { report } = await journey({ 'GET /to-khai': says(own) });
    expect(report).toMatchObject({ outcome: 'failed', failedStage: 'form', obstacle: 'control-missing' });
  });
});
