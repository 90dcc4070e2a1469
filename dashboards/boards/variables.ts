/** What the reader can choose. All of them follow the chosen time: a portal that was not there then is not offered. */
import {
  CustomVariableBuilder,
  QueryVariableBuilder,
  VariableRefresh,
  VariableSort,
} from '@grafana/grafana-foundation-sdk/dashboard';
import { causeLabels } from '../../metrics/run-labels.ts';
import { dataSource } from '../panels/panel.ts';
import type { LabelOf, SeriesName } from '../promql/declared-series.ts';
import { chosen, series, type Selector, type VariableName } from '../promql/query.ts';

const all = { selected: true, text: 'All', value: '$__all' };

function labelVariable<N extends SeriesName>(
  name: VariableName,
  label: string,
  from: Selector<LabelOf<N>, N>,
  of: LabelOf<N>,
) {
  return new QueryVariableBuilder(name)
    .label(label)
    .datasource(dataSource)
    .query(`label_values(${from.promql}, ${of})`)
    .refresh(VariableRefresh.OnTimeRangeChanged)
    .sort(VariableSort.AlphabeticalAsc)
    .multi(true)
    .includeAll(true)
    .allValue('.*')
    .current(all);
}

export const serviceVariable = () =>
  labelVariable('service', 'Dịch vụ · Service', series('congdan_service_info'), 'service');
export const provinceVariable = () =>
  labelVariable('province', 'Tỉnh · Province', series('congdan_portal_info'), 'province');
export const portalVariable = () =>
  labelVariable('portal', 'Cổng · Portal', series('congdan_portal_info', { province: chosen('province') }), 'portal');
/** Where the dashboard does not ask for a province first. */
export const anyPortalVariable = () =>
  labelVariable('portal', 'Cổng · Portal', series('congdan_portal_info'), 'portal');
export const vendorVariable = () =>
  labelVariable('vendor', 'Nhà cung cấp · Vendor', series('congdan_portal_info'), 'vendor');
export const productVariable = () =>
  labelVariable('product', 'Sản phẩm · Product', series('congdan_portal_info'), 'product');

export const causeVariable = () =>
  new CustomVariableBuilder('cause')
    .label('Nguyên nhân · Cause')
    .values(causeLabels.join(','))
    .multi(true)
    .includeAll(true)
    .allValue('.*')
    .current(all);
