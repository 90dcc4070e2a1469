/** An incident in words, for whoever has to act. */
import { causes } from '../causes.ts';
import type { Factor, FactorKind, IncidentCause } from './factor.ts';
import type { Incident } from './incident.ts';

interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What an incident comprises, all its runs counted. */
export interface IncidentFigures {
  readonly failures: number;
  readonly services: number;
  readonly portals: number;
  readonly provinces: number;
}

/** The name of a portal, service, province, device or network; null where it has none but its id. */
export type NameOf = (kind: 'portal' | 'service' | 'province' | 'device' | 'network', id: string) => Bilingual | null;

export interface SaidIncident {
  /** Its factor. */
  readonly title: Bilingual;
  /** How much, where, since when, why. */
  readonly sentence: Bilingual;
  readonly whoActs: Bilingual;
}

export function sayIncident(
  incident: Pick<Incident, 'factor' | 'cause' | 'causeShare' | 'startedAt' | 'closedAt'>,
  figures: IncidentFigures,
  nameOf: NameOf,
): SaidIncident {
  const title = titleOf(incident.factor, nameOf);
  const why = said[incident.cause];
  const share = Math.round(incident.causeShare * 100);
  const { failures, provinces, portals, services } = figures;
  const vi = provinces > 1 ? `ở ${provinces} tỉnh` : portals > 1 ? `ở ${portals} cổng` : `ở ${services} dịch vụ`;
  const en = provinces > 1 ? `in ${provinces} provinces` : portals > 1 ? `at ${portals} portals` : `in ${services} ${services === 1 ? 'service' : 'services'}`; // prettier-ignore
  const until = incident.closedAt === null ? null : clock(incident.closedAt);
  return {
    title,
    sentence: {
      vi: `${title.vi}: ${new Intl.NumberFormat('vi-VN').format(failures)} lượt thất bại ${vi} từ ${clock(incident.startedAt)}${until === null ? '' : ` đến ${until}`}; ${why.vi} (${share} %).`,
      en: `${title.en}: ${new Intl.NumberFormat('en-GB').format(failures)} failed ${failures === 1 ? 'run' : 'runs'} ${en} from ${clock(incident.startedAt)}${until === null ? '' : ` until ${until}`}; ${why.en} (${share} %).`,
    },
    whoActs: whoActs(incident),
  };
}

const said: Readonly<Record<IncidentCause, Bilingual>> = {
  ...causes,
  inconclusive: { vi: 'chưa xác định nguyên nhân', en: 'cause inconclusive' },
  'monitor-fault': { vi: 'lỗi hệ thống giám sát', en: 'monitor fault' },
};

const titles: Readonly<Record<FactorKind, (name: Bilingual) => Bilingual>> = {
  portal: (name) => name,
  service: ({ vi, en }) => ({ vi: `Dịch vụ “${vi}”`, en: `Service “${en}”` }),
  'product-version': ({ vi, en }) => ({ vi: `Phiên bản phần mềm cổng ${vi}`, en: `Portal software version ${en}` }),
  product: ({ vi, en }) => ({ vi: `Phần mềm cổng ${vi}`, en: `Portal software ${en}` }),
  vendor: ({ vi, en }) => ({ vi: `Các cổng của nhà cung cấp ${vi}`, en: `Portals of the vendor ${en}` }),
  'payment-provider': ({ vi, en }) => ({ vi: `Cổng thanh toán ${vi}`, en: `Payment provider ${en}` }),
  'identity-provider': ({ vi, en }) => ({ vi: `Hệ thống định danh ${vi}`, en: `Identity provider ${en}` }),
  'shared-system': ({ vi, en }) => ({ vi: `Hệ thống dữ liệu dùng chung ${vi}`, en: `Shared data system ${en}` }),
  'access-network': ({ vi, en }) => ({ vi: `Mạng truy nhập ${vi}`, en: `Access network ${en}` }),
  network: ({ vi, en }) => ({ vi: `Đường truyền ${vi}`, en: `Connection ${en}` }),
  device: ({ vi, en }) => ({ vi: `Thiết bị ${vi}`, en: `Device ${en}` }),
  probe: ({ vi, en }) => ({ vi: `Điểm đo ${vi}`, en: `Probe ${en}` }),
  province: ({ vi, en }) => ({ vi: `Các cổng của ${vi}`, en: `Portals of ${en}` }),
  'service-at-portal': (name) => name,
};

function titleOf({ kind, id }: Factor, nameOf: NameOf): Bilingual {
  const plain = (text: string): Bilingual => ({ vi: text, en: text });
  if (kind === 'service-at-portal') {
    const [serviceId, portalId] = parts(id);
    const service = nameOf('service', serviceId) ?? plain(serviceId);
    const portal = nameOf('portal', portalId) ?? plain(portalId);
    return { vi: `Dịch vụ “${service.vi}” tại ${portal.vi}`, en: `Service “${service.en}” at ${portal.en}` };
  }
  const named = kind === 'portal' || kind === 'service' || kind === 'province' || kind === 'device' || kind === 'network'; // prettier-ignore
  return titles[kind]((named ? nameOf(kind, id) : null) ?? plain(id.replace('@', ' ')));
}

/** Ids joined by `@`, cut at the last one. */
function parts(id: string): readonly [string, string] {
  const at = id.lastIndexOf('@');
  return at < 0 ? [id, ''] : [id.slice(0, at), id.slice(at + 1)];
}

/** The factor says who where it is somebody's; a portal's or a service's failures are as various as their causes. */
function whoActs({ factor, cause }: Pick<Incident, 'factor' | 'cause'>): Bilingual {
  if (factor.kind === 'probe') return { vi: 'đơn vị vận hành hệ thống giám sát', en: 'whoever runs this monitor' };
  if (factor.kind === 'product-version' || factor.kind === 'product' || factor.kind === 'vendor') return { vi: 'nhà cung cấp phần mềm cổng', en: 'the vendor of the portal software' }; // prettier-ignore
  if (factor.kind === 'payment-provider') return causes.payment.whoActs;
  if (factor.kind === 'identity-provider' || factor.kind === 'shared-system') return causes['data-sharing'].whoActs;
  if (factor.kind === 'access-network') return causes.network.whoActs;
  if (cause === 'inconclusive' || cause === 'monitor-fault') return { vi: 'đơn vị vận hành hệ thống giám sát, để tìm nguyên nhân', en: 'whoever runs this monitor, to find the cause' }; // prettier-ignore
  return causes[cause].whoActs;
}

/** Hours and minutes in Viet Nam (UTC+7 without daylight saving), and the day. */
function clock(moment: Date): string {
  const [date = '', time = ''] = new Date(moment.getTime() + 7 * 3_600_000).toISOString().split('T');
  const [, month, day] = date.split('-');
  return `${time.slice(0, 5)} ${day}/${month}`;
}
