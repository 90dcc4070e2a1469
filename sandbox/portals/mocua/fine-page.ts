import { html } from '../../html.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { addresses } from './addresses.ts';
import { captchaTable } from './application-page.ts';
import { formTables, type Filled } from './form-tables.ts';

/** Looking up the decision of a fine. What was refused is drawn again. */
export function finePage(procedure: Procedure, page: string, captcha: string | null, filled: Filled): string {
  const fields = procedure.sections.flatMap((section) => section.fields.map(({ id }) => id));
  const general = filled.refusals.filter(({ field }) => field === null || !fields.includes(field));
  return `<div class="path">Trang chủ » Nộp phạt vi phạm hành chính</div>
<h2 class="page-title">${html(procedure.name)}</h2>
${general.map(({ message }) => `<div class="msg-error">${html(message)}</div>`).join('')}
<form method="post" enctype="multipart/form-data" action="${html(`${addresses.fine(procedure)}&phien=${page}`)}" novalidate>
${formTables(procedure, filled)}
${captchaTable(captcha, page)}
<div class="buttons"><button class="btn">Tra cứu</button></div>
</form>`;
}
