/** Paying a fine: looking up the decision, then the decision with its amount. */
import { html } from '../../html.ts';
import type { CitizenRecord, FormField, Procedure } from '../../procedures/procedure.ts';
import type { Dossier, FormValues, Refusal } from '../portal.ts';
import { addresses } from './addresses.ts';
import { numberOf } from './e-form.ts';
import { money } from './money.ts';

/** The look-up form. What was entered and why it was refused are shown again. */
export function finePage(
  procedure: Procedure,
  citizen: CitizenRecord,
  values: FormValues,
  refusals: readonly Refusal[],
): string {
  const fields = procedure.sections.flatMap((section) => section.fields);
  const general = refusals.filter(({ field }) => !fields.some(({ id }) => id === field));
  const inputs = fields.map((field) => {
    const given = textOf(values[field.id]);
    const value = given !== '' || !field.prefill ? given : citizen[field.prefill];
    return input(procedure, field, value, refusals.find((refusal) => refusal.field === field.id)?.message);
  });
  return `<h1 class="ig-title">${html(procedure.name)}</h1>
${general.map(({ message }) => `<div class="alert alert-danger">${html(message)}</div>`).join('')}
<form class="ig-card" method="post" action="${addresses.fine(procedure)}" novalidate>
<h2>${html(procedure.sections[0]?.title ?? '')}</h2>
${inputs.join('\n')}
<div class="ig-actions"><button class="btn btn-ig">Tra cứu</button></div>
</form>`;
}

const textOf = (value: FormValues[string] | undefined): string => (typeof value === 'string' ? value : '');

function input(procedure: Procedure, field: FormField, value: string, refused: string | undefined): string {
  const star = field.required ? ' <span class="ig-star">(*)</span>' : '';
  const bound = numberOf(`${procedure.id}/${field.id}`) % 2 === 0;
  const words = bound
    ? `<label class="form-label" for="${field.id}">${html(field.label)}${star}</label>`
    : `<div class="form-label">${html(field.label)}${star}</div>`;
  return `<div class="mb-3">${words}<input class="form-control${refused ? ' is-invalid' : ''}" id="${field.id}" name="f.${field.id}" value="${html(value)}"${field.locked ? ' readonly' : ''}>
${field.hint ? `<div class="form-text">${html(field.hint)}</div>` : ''}${refused ? `<div class="invalid-feedback">${html(refused)}</div>` : ''}</div>`;
}

/** The decision found, with what is to be paid. */
export function decisionPage(dossier: Dossier): string {
  const answers = dossier.procedure.sections
    .flatMap(({ fields }) => fields)
    .map(({ id, label }) => `<tr><th>${html(label)}</th><td>${html(textOf(dossier.values[id]))}</td></tr>`);
  return `<h1 class="ig-title">Thông tin quyết định xử phạt</h1>
<div class="ig-card">
<table class="table ig-table"><tbody>${answers.join('')}
<tr><th>Mã thanh toán</th><td>${html(dossier.code)}</td></tr>
<tr><th>Số tiền phạt</th><td><b>${money(dossier.amountVnd)}</b></td></tr></tbody></table>
<p class="ig-note">${html(dossier.procedure.pledge)}</p>
<div class="ig-actions"><a class="btn btn-outline-secondary" href="${addresses.fine(dossier.procedure)}">Quay lại</a><a class="btn btn-ig" href="${html(addresses.pay(dossier.code))}">Nộp phạt</a></div>
</div>`;
}
