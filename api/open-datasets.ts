/** What anybody may take along: every set of open data, where its files are, and what its columns mean. */
import { openColumns } from './open-data.ts';

interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export interface OpenDataset {
  readonly id: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly files: readonly { readonly format: 'CSV' | 'JSON' | 'PDF' | 'XLSX'; readonly path: string }[];
  /** Of a table; without them the description of the API (`/api/v1/openapi.json`) has the schema. */
  readonly columns?: readonly { readonly name: string; readonly type: string; readonly meaning: Bilingual }[];
}

const both = (path: string, query = '') => [
  { format: 'CSV' as const, path: `${path}.csv${query}` },
  { format: 'JSON' as const, path: path + query },
];

export const openDatasets: readonly OpenDataset[] = [
  {
    id: 'results-by-day',
    title: { vi: 'Kết quả theo ngày, dịch vụ và cổng', en: 'Results by day, service and portal' },
    about: {
      vi: 'Mỗi dòng là một ngày, một dịch vụ tại một cổng: bao nhiêu lượt thành công, thất bại và vì sao. Lấy từng tháng bằng from và to, tối đa 31 ngày mỗi lần.',
      en: 'A row is a day, a service and a portal: how many runs got through, how many failed, and why. Month by month by from and to, at most 31 days at once.',
    },
    files: both('/api/v1/open-data'),
    columns: Object.entries(openColumns).map(([name, { type, meaning }]) => ({ name, type, meaning })),
  },
  {
    id: 'comparison',
    title: { vi: 'So sánh các tỉnh, thành phố', en: 'Provinces side by side' },
    about: {
      vi: 'Tỷ lệ thành công với khoảng tin cậy 95%, khoảng hạng và nguyên nhân; cũng theo bộ ngành, cổng, nhà cung cấp, sản phẩm, thiết bị, mạng và dịch vụ (by=…).',
      en: 'Availability with 95% intervals, ranges of ranks and causes; also by ministry, portal, vendor, product, device, network and service (by=…).',
    },
    files: both('/api/v1/comparison', '?by=province'),
  },
  {
    id: 'matrix',
    title: { vi: 'Ma trận 25 dịch vụ × 34 tỉnh, thành phố', en: '25 services × 34 provinces' },
    about: {
      vi: 'Mọi ô, cả những ô chưa ai thử.',
      en: 'Every cell, also those that nobody tried.',
    },
    files: [{ format: 'JSON', path: '/api/v1/matrix' }],
  },
  {
    id: 'grades',
    title: { vi: 'Xếp loại A–E của từng cổng', en: 'Grades A to E of every portal' },
    about: {
      vi: 'Điểm từng phần với lời giải thích.',
      en: 'The points of each part, with a sentence on where they come from.',
    },
    files: [{ format: 'JSON', path: '/api/v1/grades' }],
  },
  {
    id: 'asked',
    title: { vi: 'Cổng thực sự hỏi gì', en: 'What portals really ask' },
    about: {
      vi: 'Thủ tục đã công bố bên cạnh các mục mỗi cổng hỏi, của từng dịch vụ; ví dụ: khai sinh.',
      en: 'The published procedure beside the fields that each portal asks, of each service; here: registration of birth.',
    },
    files: [{ format: 'JSON', path: '/api/v1/services/birth-registration/asked' }],
  },
  {
    id: 'monthly-reports',
    title: { vi: 'Báo cáo tháng', en: 'Monthly reports' },
    about: {
      vi: 'Của từng tỉnh, bộ ngành, nhà cung cấp: chọn ở trang Báo cáo.',
      en: 'Of each province, ministry and vendor: choose at the page of reports.',
    },
    files: [{ format: 'PDF', path: '/reports' }, { format: 'XLSX', path: '/reports' }],
  },
  {
    id: 'catalogue',
    title: { vi: 'Danh mục dịch vụ, cổng và nguyên nhân', en: 'Services, portals and causes' },
    about: {
      vi: 'Tên của các mã dùng trong mọi bộ dữ liệu.',
      en: 'The names of the ids that all the data use.',
    },
    files: [
      { format: 'JSON', path: '/api/v1/services' },
      { format: 'JSON', path: '/api/v1/portals' },
      { format: 'JSON', path: '/api/v1/causes' },
    ],
  },
  {
    id: 'maintenance',
    title: { vi: 'Lịch bảo trì đã báo', en: 'Announced maintenance' },
    about: { vi: 'Những lúc một cổng báo trước sẽ ngừng.', en: 'When a portal said beforehand that it would be away.' },
    files: [{ format: 'JSON', path: '/api/v1/maintenance-windows' }],
  },
]; // prettier-ignore
