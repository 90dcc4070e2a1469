import type { Fault } from './fault.ts';

export const noticesWithoutEnd = {
  id: 'notices-without-end',
  // Each can be closed, and behind the last is the form: it works, and nobody gets through so many.
  expected: { cause: 'complexity', detail: 'too-many-steps' },
  says: 'Over each page of a service come a hundred and fifty notices, one after the other, each to be read and confirmed.',
  touches: ['form'],
  portal: {
    body: `<script>
document.addEventListener('DOMContentLoaded', () => {
  if (location.pathname.length < 2 || /dang-nhap|login|payment/.test(location.pathname)) return;
  const all = 150;
  const cover = document.createElement('div');
  cover.setAttribute('role', 'dialog');
  cover.style = 'position:fixed;inset:0;z-index:99999;background:#fff;padding:48px';
  const show = (place) => {
    if (place > all) return cover.remove();
    cover.innerHTML = '<h2>Lưu ý ' + place + '/' + all + '</h2><p>Ông/Bà đọc kỹ nội dung hướng dẫn trước khi thực hiện.</p><button type="button">Đã đọc, tiếp tục</button>';
    cover.querySelector('button').addEventListener('click', () => setTimeout(show, 300, place + 1));
  };
  show(1);
  document.body.append(cover);
});
</script>`,
  },
} satisfies Fault;
