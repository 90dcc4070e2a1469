import { afterPages } from '../interference/after-pages.ts';
import { html } from '../html.ts';
import type { Fault } from './fault.ts';

const questions = 90;

export const surveyBeforeTheForm = {
  id: 'survey-before-the-form',
  // Each page works, and behind the last is the form: it is their number at which everybody gives up.
  expected: { cause: 'complexity', detail: 'too-many-steps' },
  says: 'Before the form comes a survey of ninety questions about satisfaction with the service, one a page.',
  touches: ['form'],
  portal: {
    before: afterPages(2, (request, response, next) => {
      const at = Number(/^(\d+)$/.exec(String(request.query['khao-sat'] ?? ''))?.[1] ?? 1);
      if (at > questions) {
        next();
        return;
      }
      const { pathname, searchParams } = new URL(request.originalUrl, 'http://portal');
      searchParams.delete('tl');
      searchParams.set('khao-sat', String(at + 1));
      const kept = [...searchParams].map(
        ([name, value]) => `<input type="hidden" name="${html(name)}" value="${html(value)}">`,
      );
      const answers = ['Rất hài lòng', 'Hài lòng', 'Bình thường', 'Không hài lòng'].map(
        (words, n) => `<label><input type="radio" name="tl" value="${n}"${n === 1 ? ' checked' : ''}> ${words}</label>`,
      );
      response
        .type('html')
        .send(
          `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Khảo sát</title></head><body><main><h1>Khảo sát mức độ hài lòng của người dân</h1><p>Câu ${at}/${questions}. Ông/Bà đánh giá tiêu chí ${at} của dịch vụ thế nào?</p><form action="${html(pathname)}">${kept.join('')}${answers.join(' ')}<p><button>Tiếp tục</button></p></form></main></body></html>`,
        );
    }),
  },
} satisfies Fault;
