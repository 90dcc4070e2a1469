/** Paying a fine: looking up the decision, then the decision with its amount. */
import { html } from '../../html.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import type { Dossier, Refusal } from '../portal.ts';
import type { Units } from '../validate-submission.ts';
import { nameAttribute } from './control-names.ts';
import { payChip } from './dossier-pages.ts';
import type { Answers } from './drafts.ts';
import { drawEForm } from './e-form.ts';
import { money } from './money.ts';

/** The look-up; objections stand at the fields, those to no field on top. */
export async function finePage(
  procedure: Procedure,
  answers: Answers,
  refusals: readonly Refusal[],
  units: Units,
): Promise<string> {
  const general = refusals.filter(({ field }) => field === null || !(field in answers.single));
  return `<h1>${html(procedure.name)}</h1>
${general.map(({ message }) => `<div class="loi">${html(message)}</div>`).join('')}
${await drawEForm(procedure, answers, refusals, units)}
<div class="cacnut"><input type="submit" class="nut" name="${nameAttribute('btnTraCuu')}" value="Tra cứu"></div>`;
}

export function decisionPage(dossier: Dossier): string {
  const answers = dossier.procedure.sections
    .flatMap(({ fields }) => fields)
    .map(({ id, label }) => {
      const value = dossier.values[id];
      return `<tr><td class="nhan">${html(label)}</td><td>${html(typeof value === 'string' ? value : '')}</td></tr>`;
    });
  return `<div class="pnl"><div class="pnl-tieude">Thông tin quyết định xử phạt</div>
<table class="tbl-xem">${answers.join('')}
<tr><td class="nhan">Mã thanh toán</td><td>${html(dossier.code)}</td></tr>
<tr><td class="nhan">Số tiền phải nộp</td><td><b>${money.inTable(dossier.amountVnd)}</b></td></tr></table>
<p class="ghichu">${html(dossier.procedure.pledge)}</p>
<div class="cacnut">${payChip(dossier.code, 'Nộp tiền phạt')}</div></div>`;
}
