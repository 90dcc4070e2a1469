import { expect, test } from 'vitest';
import { documentsAsked } from '../../worker/asked-by-forms.ts';
import { upload } from '../diagnosis/run-facts.ts';

test('documents are told once, by what their rows call them, and beside what the procedure calls them', () => {
  const signals = [
    upload({ name: '1 | Giấy chứng sinh (bản chính) | 1 bản | Chọn tệp', document: 'Giấy chứng sinh', required: true }),
    upload({ name: '2 | Sổ hộ khẩu | Chọn tệp', document: null, declared: false, required: false }),
    upload({ name: '1 | Giấy chứng sinh (bản chính) | 1 bản | giay-to-1.pdf', document: 'Giấy chứng sinh', required: true }), // prettier-ignore
  ];
  expect(documentsAsked(signals)).toEqual([
    { name: 'Giấy chứng sinh (bản chính)', declared: 'Giấy chứng sinh', required: true },
    { name: 'Sổ hộ khẩu', declared: null, required: false },
  ]);
});
