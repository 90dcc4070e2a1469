/**
 * The grade of a portal, A to E, from what a citizen meets there. docs/comparison.md explains it; this file decides it.
 *
 * The bands are those of the ministry's evaluation of 2023 (above 90, 80, 65 and 50 of 100 points). The points are congdan's
 * own: the ministry's 34 criteria look at what a portal has, and how they are scored was not published.
 */
import type { DeviceFigures, PortalFigures, StageCounts } from '../results/figures/portal-figures.ts';
import type { AuditFigures } from '../results/page-audits.ts';
import { judgeCounts } from '../results/figures/judge-counts.ts';
import { ruleInWords } from './accessibility-words.ts';

export const gradeLetters = ['A', 'B', 'C', 'D', 'E'] as const;
export type Grade = (typeof gradeLetters)[number];

interface Words {
  readonly vi: string;
  readonly en: string;
}

export interface GradePart {
  readonly id: (typeof gradeParts)[number];
  /** null: not measured; the other parts then count for all. */
  readonly points: number | null;
  readonly most: number;
  readonly why: Words;
}

export interface PortalGrade {
  /** null: too few runs to grade by. */
  readonly grade: Grade | null;
  /** Of 100, from the parts that were measured; null: none was. */
  readonly points: number | null;
  readonly parts: readonly GradePart[];
}

const bands = { A: 90, B: 80, C: 65, D: 50 } as const;

/** What the parts may give at most; together 100. Getting through counts most: all else is in vain without it. */
const most = {
  success: 40,
  time: 10,
  'asked-again': 10,
  screens: 5,
  'estimated-seconds': 5,
  phone: 10,
  payment: 10,
  tracking: 5,
  accessibility: 5,
} as const;
export const gradeParts = Object.keys(most) as [keyof typeof most, ...(keyof typeof most)[]];

/**
 * Between which values points rise from none to all, in a straight line. success: one failure in a hundred is what the best
 * reach, one in five sends people back to the counter. time: seconds for one screen; people notice 1 s and leave after 10
 * (J. Nielsen, Usability Engineering, 1993, 5.5). asked-again: fields that the State holds already and each successful run had to
 * give again. screens and estimated-seconds: the limits that profiles have by default, and half or a third of them. phone: how
 * much more often it works on the desktop. payment, tracking: as success. accessibility: rules of WCAG 2.2 A and AA that axe-core finds broken
 * at a page, serious and critical ones: at each somebody who sees badly, or uses no mouse, does not get on.
 */
const scale = {
  success: { none: 0.8, all: 0.99 },
  time: { none: 10, all: 1 },
  'asked-again': { none: 5, all: 0 },
  screens: { none: 15, all: 7 },
  'estimated-seconds': { none: 900, all: 300 },
  phone: { none: 0.2, all: 0 },
  payment: { none: 0.8, all: 0.99 },
  tracking: { none: 0.8, all: 0.99 },
  accessibility: { none: 5, all: 0 },
} as const;

/** Every service of the portal counts the same, however often it was tried. @param phones ids of the devices that are phones @param audits null: no page was looked at */
export function gradePortal(
  services: PortalFigures['services'],
  devices: readonly DeviceFigures[],
  phones: ReadonlySet<string>,
  audits: AuditFigures | null,
): PortalGrade {
  const { availability, enough } = judgeCounts(services, 'services');
  const efforts = services.flatMap(({ effort }) => (effort === null ? [] : [effort]));
  const onPhone = share(devices.filter(({ device }) => phones.has(device)));
  const onDesktop = share(devices.filter(({ device }) => !phones.has(device)));
  const lost = onPhone === null || onDesktop === null ? null : Math.max(0, onDesktop - onPhone);
  const parts = [
    part('success', availability, percent, {
      vi: (value) => `${value} lượt thử thành công, các dịch vụ tính như nhau.`,
      en: (value) => `${value} of the runs got through, each service counting the same.`,
    }),
    part('time', mean(efforts.map(({ durationMs, screens }) => durationMs / 1_000 / Math.max(screens, 1))), number, {
      vi: (value) => `Mỗi màn hình mất ${value} giây.`,
      en: (value) => `A screen took ${value} s.`,
    }),
    part('asked-again', mean(efforts.map(({ fieldsAskedAgain }) => fieldsAskedAgain)), number, {
      vi: (value) => `Mỗi hồ sơ phải nhập lại ${value} mục mà Nhà nước đã có.`,
      en: (value) => `A file had to give ${value} fields again that the State holds already.`,
    }),
    part('screens', mean(efforts.map(({ screens }) => screens)), number, {
      vi: (value) => `Mỗi hồ sơ qua ${value} màn hình.`,
      en: (value) => `A file took ${value} screens.`,
    }),
    part('estimated-seconds', mean(efforts.map(({ estimatedSeconds }) => estimatedSeconds)), number, {
      vi: (value) => `Người dân cẩn thận cần khoảng ${value} giây.`,
      en: (value) => `A careful citizen needs about ${value} s.`,
    }),
    part('phone', lost, percent, {
      vi: (value) => `Trên điện thoại tỷ lệ thành công thấp hơn máy tính ${value}.`,
      en: (value) => `On a phone ${value} fewer got through than on a desktop computer.`,
    }),
    part('payment', share(services.map(({ payment }) => payment)), percent, {
      vi: (value) => `${value} lần thanh toán thành công.`,
      en: (value) => `${value} of the payments worked.`,
    }),
    part('tracking', share(services.map(({ tracking }) => tracking)), percent, {
      vi: (value) => `${value} lần tra cứu tìm thấy hồ sơ.`,
      en: (value) => `${value} of the look-ups found the file.`,
    }),
    part('accessibility', audits?.barriers ?? null, number, {
      vi: (value) => `Mỗi trang có trung bình ${value} loại lỗi nặng cản người khuyết tật (axe-core, ${audits!.pages} trang${mostOf(audits!, 'vi')}).`, // prettier-ignore
      en: (value) => `On the mean a page has ${value} kinds of faults that keep people with disabilities out (axe-core, ${audits!.pages} pages${mostOf(audits!, 'en')}).`, // prettier-ignore
    }),
  ];
  const measured = parts.filter(({ points }) => points !== null);
  const possible = measured.reduce((sum, one) => sum + one.most, 0);
  const got = measured.reduce((sum, { points }) => sum + points!, 0);
  const points = possible === 0 ? null : Math.round((1_000 * got) / possible) / 10;
  return { grade: enough && points !== null ? gradeOf(points) : null, points, parts };
}

/** The band that so many points of 100 lie in. */
export function gradeOf(points: number): Grade {
  if (points > bands.A) return 'A';
  if (points >= bands.B) return 'B';
  if (points >= bands.C) return 'C';
  return points >= bands.D ? 'D' : 'E';
}

type Measurable = keyof typeof scale;
type Format = (value: number, language: string) => string;

function part(
  id: Measurable,
  value: number | null,
  format: Format,
  words: Record<'vi' | 'en', (value: string) => string>,
): GradePart {
  if (value === null) return notMeasured(id);
  const { none, all } = scale[id];
  const reached = Math.min(1, Math.max(0, (value - none) / (all - none)));
  const sentence = (language: 'vi' | 'en') => `${words[language](format(value, language))} ${limits[language](format(all, language), format(none, language))}`; // prettier-ignore
  return { id, points: Math.round(reached * most[id] * 10) / 10, most: most[id], why: { vi: sentence('vi'), en: sentence('en') } }; // prettier-ignore
}

const limits = {
  vi: (all: string, none: string) => `Đủ điểm ở mức ${all}, không điểm ở mức ${none}.`,
  en: (all: string, none: string) => `Full points at ${all}, none at ${none}.`,
};

/** The three faults that stand in the way most often, with the number of places. */
function mostOf({ rules }: AuditFigures, language: 'vi' | 'en'): string {
  return rules.slice(0, 3).map(({ rule, places }) => `; ${ruleInWords(rule, language)}: ${number(places, language)} ${language === 'vi' ? 'chỗ' : 'places'}`).join(''); // prettier-ignore
}

function notMeasured(id: keyof typeof most): GradePart {
  const why = { vi: 'Chưa đo; điểm tính theo các phần đã đo.', en: 'Not measured; the parts that were count for all.' };
  return { id, points: null, most: most[id], why };
}

function share(counts: readonly StageCounts[]): number | null {
  const ok = counts.reduce((sum, one) => sum + one.ok, 0);
  const tried = counts.reduce((sum, one) => sum + one.ok + one.failed, 0);
  return tried === 0 ? null : ok / tried;
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
const number: Format = (value, language) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
const percent: Format = (value, language) =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(value);
