import type { Fault } from './fault.ts';

export const surveyThatCanBeClosed = {
  id: 'survey-that-can-be-closed',
  // Whoever does not care for it closes it, once, and meets it no more.
  expected: { outcome: 'ok' },
  says: 'A dialog asks for an opinion, warns of works on Sunday, can be closed and does not come back.',
  touches: 'all',
  portal: {
    body: `<script>
document.addEventListener('DOMContentLoaded', () => {
  if (sessionStorage.getItem('da-dong')) return;
  const cover = document.createElement('div');
  cover.style = 'position:fixed;inset:0;z-index:99999;background:rgba(0,0,0,.5);padding:12vh 8vw';
  cover.innerHTML = '<div role="dialog" aria-modal="true" style="background:#fff;padding:24px"><h2>Khảo sát ý kiến người dân</h2><p>Hệ thống sẽ bảo trì từ 22h00 Chủ nhật. Mời Ông/Bà cho ý kiến về chất lượng phục vụ.</p><a href="https://khaosat.example/">Tham gia</a> <button type="button">Đóng</button></div>';
  cover.querySelector('button').addEventListener('click', () => {
    sessionStorage.setItem('da-dong', '1');
    cover.remove();
  });
  document.body.append(cover);
});
</script>`,
  },
} satisfies Fault;
