import { html } from '../../html.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import type { FormValues, Refusal } from '../portal.ts';
import { addresses } from './addresses.ts';
import { errors, sectionQuestions } from './wizard-pages.ts';

/** The look-up of a fine: all questions on one screen. */
export function finePage(procedure: Procedure, values: FormValues, refusals: readonly Refusal[]): string {
  const sections = procedure.sections.map(
    (section) => `<h2>${html(section.title)}</h2>${sectionQuestions({ procedure, values, refusals }, section)}`,
  );
  return `<h1 class="nho">${html(procedure.name)}</h1><form method="post" enctype="multipart/form-data" class="the khai" novalidate>
${errors(
  refusals.map(({ message }) => message),
  'Chưa tra cứu được quyết định',
)}${sections.join('')}
<div class="cac-nut"><a class="nut" href="${addresses.service(procedure)}">Hủy</a><button class="nut chinh">Tìm quyết định</button></div></form>`;
}
