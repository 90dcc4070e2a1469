/** How the citizen wants to get the result; by post, where to. */
import { html } from '../../html.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import type { FormValues } from '../portal.ts';
import type { Filled } from './form-tables.ts';

const ways = { D: 'Trực tiếp', B: 'Bưu chính', T: 'Trực tuyến' } as const;

export function receivingTables(procedure: Procedure, filled: Filled): string {
  const chosen = textOf(filled.values['receiveWay']) || ways.D;
  const online = procedure.level === 'toàn trình';
  const buttons = Object.entries(ways).map(([letter, way]) => {
    const state = `${way === chosen ? ' checked' : ''}${letter === 'T' && way !== chosen ? ` disabled data-online="${online}"` : ''}`;
    return `<span><input type="radio" name="f.receiveWay" id="type_${letter}" value="${way}"${state}> ${way}</span>`;
  });
  return `<div class="box"><div class="box-title">Hình thức nhận kết quả</div>
<table class="tbl-form"><tbody><tr><td class="lb">Nhận kết quả</td><td class="ct" colspan="3"><div class="radios">${buttons.join(' ')}</div></td></tr></tbody></table>
<div id="divRECEIVE">${chosen === ways.B ? postalAddress(filled.provinces, filled.values) : ''}</div><template id="tplRECEIVE">${postalAddress(filled.provinces, {})}</template></div>`;
}

/** Comes and goes with the choice of the post, and is empty each time it comes. */
function postalAddress(provinces: readonly string[], values: FormValues): string {
  const [city, village, address] = ['receiveCity', 'receiveVillage', 'receiveAddress'].map((name) =>
    html(textOf(values[name])),
  );
  const options = provinces
    .map(html)
    .map((name) => `<option value="${name}"${name === city ? ' selected' : ''}>${name}</option>`);
  return `<table class="tbl-form"><tbody>
<tr><td class="lb">Tỉnh, thành phố</td><td class="ct"><select class="select2" id="cboRECEIVE_ADDR_CITY_ID" name="f.receiveCity" data-required><option value="">-- Chọn --</option>${options.join('')}</select></td>
<td class="lb">Xã, phường, đặc khu</td><td class="ct"><select class="select2" id="cboRECEIVE_ADDR_VILLAGE_ID" name="f.receiveVillage" data-city="#cboRECEIVE_ADDR_CITY_ID" data-chosen="${village}" data-required><option value="">-- Chọn --</option></select></td></tr>
<tr><td class="lb">Địa chỉ nhận</td><td class="ct" colspan="3"><input type="text" class="txt" id="txtRECEIVE_ADDR" name="f.receiveAddress" value="${address}" autocomplete="off" data-required></td></tr></tbody></table>`;
}

const textOf = (value: FormValues[string] | undefined): string => (typeof value === 'string' ? value : '');
