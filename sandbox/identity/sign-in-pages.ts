/**
 * The two pages a citizen meets at the identity provider: identity number and password, then six boxes for the
 * one-time password. The inputs are controlled: the page holds what was typed, and draws it again on every change, so
 * a value that came without an input event is lost.
 */
import { html } from '../html.ts';

const style = `
body{margin:0;font:16px/1.5 Roboto,Arial,sans-serif;background:#f5f6f8;color:#1f2937}
.header{background:#a8131d;color:#fff;padding:12px 24px;font-weight:600}
.card{max-width:420px;margin:40px auto;background:#fff;padding:24px;border-radius:8px;box-shadow:0 1px 6px #0002}
label{display:block;margin:12px 0 4px}
input{box-sizing:border-box;width:100%;padding:10px;font:inherit;border:1px solid #c5c9d0;border-radius:4px}
.otp{display:flex;gap:8px}.otp input{text-align:center}
button{margin-top:20px;width:100%;padding:12px;font:inherit;color:#fff;background:#a8131d;border:0;border-radius:4px}
[role=alert]{margin-top:12px;padding:8px 12px;background:#fdecea;color:#8a1f11;border-radius:4px}`;

function page(title: string, content: string, script: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${html(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head>
<body><div class="header">Định danh và xác thực điện tử</div><main class="card">${content}</main>
<script>
const alertBox = document.querySelector('#alert');
function say(message) { alertBox.innerHTML = ''; if (!message) return; const box = document.createElement('div'); box.setAttribute('role', 'alert'); box.textContent = message; alertBox.append(box); }
async function send(path, body) {
  const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const reply = await answer.json().catch(() => ({ message: 'Kết nối tới hệ thống thất bại' }));
  if (reply.next) location.assign(reply.next); else say(reply.message);
}
${script}</script></body></html>`;
}

/** A page that says one thing. */
export function noticePage(message: string): string {
  return page('Thông báo', `<h1>Thông báo</h1><div role="alert" id="alert">${html(message)}</div>`, '');
}

/** Identity number and password. `base` is the path of the interaction, e.g. `/interaction/x1`. */
export function passwordPage(base: string): string {
  return page(
    'Đăng nhập VNeID',
    `<h1>Đăng nhập VNeID</h1><form id="form" novalidate>
<label for="username">Số định danh cá nhân</label><input id="username" name="username" inputmode="numeric" autocomplete="username" placeholder="Nhập số định danh cá nhân">
<label for="password">Mật khẩu</label><input id="password" name="password" type="password" autocomplete="current-password" placeholder="Nhập mật khẩu">
<div id="alert"></div><button type="submit">Đăng nhập</button></form>`,
    `const state = { username: '', password: '' };
const draw = () => { for (const name in state) { const input = document.getElementById(name); if (input.value !== state[name]) input.value = state[name]; } };
const form = document.querySelector('#form');
form.addEventListener('input', (event) => { state[event.target.name] = event.target.value; say(''); draw(); });
form.addEventListener('submit', (event) => {
  event.preventDefault(); draw();
  if (!state.username) say('Vui lòng nhập số định danh cá nhân');
  else if (!state.password) say('Vui lòng nhập mật khẩu');
  else send(${JSON.stringify(`${base}/password`)}, state);
});`,
  );
}

/** The one-time password, one digit a box. */
export function otpPage(base: string): string {
  const boxes = Array.from(
    { length: 6 },
    () => `<input inputmode="numeric" maxlength="1" autocomplete="one-time-code">`,
  );
  return page(
    'Xác thực OTP',
    `<h1>Xác thực OTP</h1><p>Nhập mã OTP gồm 6 chữ số trên thiết bị của bạn</p>
<div class="otp">${boxes.join('')}</div><div id="alert"></div><button type="button" id="confirm">Xác nhận</button>`,
    `const digits = ['', '', '', '', '', ''];
const boxes = [...document.querySelectorAll('.otp input')];
const draw = () => boxes.forEach((box, i) => { if (box.value !== digits[i]) box.value = digits[i]; });
const take = (text, from) => {
  [...text.replace(/\\D/g, '')].forEach((digit, i) => { if (from + i < 6) digits[from + i] = digit; });
  boxes[Math.min(5, from + text.length)].focus();
};
boxes.forEach((box, i) => {
  box.addEventListener('input', () => { if (box.value) take(box.value, i); else digits[i] = ''; say(''); draw(); });
  box.addEventListener('paste', (event) => { event.preventDefault(); take(event.clipboardData.getData('text'), i); draw(); });
  box.addEventListener('keydown', (event) => { if (event.key === 'Backspace' && !box.value && i > 0) boxes[i - 1].focus(); });
});
const confirmOtp = () => { const otp = digits.join(''); if (otp.length < 6) say('Vui lòng nhập mã OTP'); else send(${JSON.stringify(`${base}/otp`)}, { otp }); };
document.querySelector('#confirm').addEventListener('click', confirmOtp);
document.addEventListener('keydown', (event) => { if (event.key === 'Enter' && event.target.id !== 'confirm') confirmOtp(); });
boxes[0].focus();`,
  );
}
