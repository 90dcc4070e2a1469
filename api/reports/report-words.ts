/** The words of the printed report, Vietnamese first. */
import { type Cause, causes } from '../../diagnosis/causes.ts';
import type { FailureCause } from '../../results/figures/counts.ts';
import type { SubjectKind } from './report-subject.ts';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

const words = {
  title: ['Báo cáo tháng {month}', 'Report for {month}'],
  tagline: [
    'Người dân có làm được các dịch vụ công trực tuyến thiết yếu không – đo từ phía người dân',
    "Do citizens get through the essential online public services – measured from the citizen's side",
  ],
  province: ['tỉnh, thành phố', 'provinces'],
  ministry: ['cổng bộ, ngành', "ministries' portals"],
  vendor: ['nhà cung cấp', 'vendors'],
  ofVendor: ['Các cổng của nhà cung cấp {name}', 'Portals of the vendor {name}'],
  availability: ['Tỷ lệ thành công', 'Availability'],
  confidence: ['khoảng tin cậy 95%: {interval}', '95% interval: {interval}'],
  rank: ['Hạng', 'Rank'],
  rankOf: ['trong {n} {kind} đủ lượt thử', 'of {n} {kind} with enough runs'],
  againstBefore: ['So với tháng {month}', 'Against {month}'],
  points: ['{n} điểm %', '{n} points'],
  from: ['từ {low} đến {high}', 'from {low} to {high}'],
  better: ['tốt hơn rõ', 'clearly better'],
  worse: ['kém hơn rõ', 'clearly worse'],
  noClear: ['không khác biệt rõ', 'no clear difference'],
  tooFew: ['chưa đủ lượt thử', 'too few runs'],
  notTried: ['chưa có lượt thử', 'not tried'],
  runs: ['Lượt thử', 'Runs'],
  okAndFailed: ['{ok} thành công, {failed} thất bại', '{ok} got through, {failed} failed'],
  nothing: [
    'Trong tháng này chưa có lượt thử nào đi hết đường của người dân, nên không có số liệu để đánh giá. Điều đó không có nghĩa là dịch vụ tốt hay kém.',
    'No run went the whole way of a citizen this month, so there is nothing to judge by. That does not mean that the services are good or bad.',
  ],
  few: [
    'Mới có {n} lượt thử đi hết đường, ít hơn mức {least} cần để xếp hạng: các tỷ lệ dưới đây chỉ để tham khảo.',
    'Only {n} runs went the whole way, fewer than the {least} that a rank needs: the shares below are to be read with care.',
  ],
  lead: [
    'Trong {n} lượt thử đi hết đường của người dân, {ok} lượt thành công ({share}). Tính chung tất cả {kind}: {peers}.',
    'Of {n} runs that went the whole way of a citizen, {ok} got through ({share}). All {kind} together: {peers}.',
  ],
  leadCause: [
    'Nguyên nhân thường gặp nhất là {cause}: {share} số lượt thất bại. Bên cần xử lý: {who}.',
    'The most frequent cause is {cause}: {share} of the failures. To be put right by {who}.',
  ],
  leadService: [
    'Dịch vụ khó làm nhất là “{service}”: {share} ({interval}).',
    'The service that fewest got through is “{service}”: {share} ({interval}).',
  ],
  notComplete: ['Tháng chưa kết thúc: số liệu đến {until}.', 'The month is not over: figures until {until}.'],
  byDay: ['Từng ngày', 'Day by day'],
  byDayNote: [
    'Tỷ lệ thành công mỗi ngày (giờ Việt Nam). Ngày để trống: không có lượt thử nào.',
    'Availability of each day (Viet Nam). A day that is left empty: nobody tried.',
  ],
  causes: ['Vì sao người dân không làm được', 'What stopped citizens'],
  cause: ['Nguyên nhân', 'Cause'],
  who: ['Bên cần xử lý', 'Who acts'],
  failed: ['Thất bại', 'Failed'],
  share: ['Tỷ lệ', 'Share'],
  survey: ['Khảo sát 2023', 'Survey of 2023'],
  surveyNote: [
    'Khảo sát 2023: tỷ lệ phản ánh theo sáu nhóm nguyên nhân do Bộ Thông tin và Truyền thông công bố tháng 7/2023; nhóm kết nối, chia sẻ dữ liệu không được in, 7% là phần còn lại.',
    'Survey of 2023: shares of complaints by six groups of causes, published by the Ministry of Information and Communications in July 2023; data sharing was not printed, 7% is what is left.',
  ],
  incidents: ['Sự cố trong tháng', 'Incidents of the month'],
  noIncidents: ['Không có sự cố nào.', 'There was none.'],
  hiddenIncidents: [
    'Sự cố được kể cho cơ quan chủ quản và nhà cung cấp của các cổng này, và cho trung tâm quốc gia.',
    'Incidents are told to the operators and vendors of these portals, and to the national centre.',
  ],
  services: ['Các dịch vụ, kém nhất đứng trước', 'Services, the worst first'],
  service: ['Dịch vụ', 'Service'],
  interval: ['Khoảng tin cậy ({from} đến {to})', 'Interval ({from} to {to})'],
  mainCause: ['Nguyên nhân chính', 'Main cause'],
  portals: ['Các cổng', 'Portals'],
  portal: ['Cổng', 'Portal'],
  grade: ['Hạng A–E', 'Grade'],
  gradePoints: ['Điểm', 'Points'],
  noPortal: ['Chưa có cổng nào được theo dõi.', 'No portal is watched yet.'],
  effort: ['Công sức của người dân', 'What it takes a citizen'],
  effortNote: [
    'Trung bình của các lượt thành công. Thời gian người dân cần: ước tính theo mô hình gõ phím (KLM) cho người cẩn thận.',
    'Means of the runs that got through. Time a citizen needs: estimated for a careful one by the keystroke-level model.',
  ],
  screens: ['Màn hình', 'Screens'],
  again: ['Mục hỏi lại', 'Asked again'],
  estimate: ['Người dân cần (phút)', 'Citizen needs (min)'],
  all: ['Tất cả', 'All'],
  askedAgain: ['Hỏi lại dù Nhà nước đã có', 'Asked again although the State has it'],
  askedAgainNote: [
    'Mục bắt buộc, không điền sẵn, mà dữ liệu quốc gia của người đã đăng nhập đã có; theo lượt thử mới nhất đi hết biểu mẫu, ghi bằng chữ của cổng.',
    "Required fields that were not filled in though the signed-in citizen's national record holds them; by the newest run that came to the end of the forms, in the portal's own words.",
  ],
  fields: ['Các mục hỏi lại', 'Fields asked again'],
  seen: ['Thấy ngày', 'Seen on'],
  nothingAskedAgain: ['Không thấy mục nào.', 'Nothing was found.'],
  moreRows: ['Còn {n} dòng nữa trong bảng tính XLSX.', '{n} more rows are in the spreadsheet.'],
  method: ['Cách tính', 'How it was counted'],
  methodWhole: [
    'Máy đi đúng đường của người dân: đăng nhập, điền và nộp hồ sơ, thanh toán, tra cứu. Tỷ lệ thành công = thành công / (thành công + thất bại).',
    "A machine goes the citizen's way: signs in, fills in and files, pays, tracks. Availability = got through / (got through + failed).",
  ],
  methodLeftOut: [
    'Không tính vào tỷ lệ: {faults} lỗi của chính hệ thống giám sát, {stopped} lượt dừng vì chưa có thỏa thuận để đi tiếp, {missed} lần đến giờ mà không ai thử.',
    'Not in the share: {faults} failures of the monitor itself, {stopped} runs that stopped where the agreement ends, {missed} times at which nobody tried.',
  ],
  methodInterval: [
    'Khoảng tin cậy 95% theo Wilson; chênh lệch giữa hai tháng theo Newcombe. Các lượt thất bại thường đi liền nhau, nên khoảng thật có thể rộng hơn.',
    "95% intervals are Wilson's, that of the difference between months is Newcombe's. Failures come in bursts, so that the true ones may be wider.",
  ],
  methodRank: [
    'Hạng là một khoảng: chỉ đứng sau khi cả khoảng tin cậy nằm dưới. Dưới {least} lượt thì ghi “chưa đủ lượt thử”, không xếp hạng.',
    'Ranks are ranges: behind is only what lies below with its whole interval. With fewer than {least} runs it says “too few runs”, and there is no rank.',
  ],
  methodGrade: [
    'Hạng A–E theo thang 90/80/65/50 của Bộ, nhưng điểm là của congdan (điều người dân gặp), không phải 34 tiêu chí của Bộ.',
    "Grades A to E on the ministry's bands 90/80/65/50, but by congdan's own points (what a citizen meets), not the ministry's 34 criteria.",
  ],
  printed: ['congdan · lập lúc {at} · giờ Việt Nam', 'congdan · made at {at} · Viet Nam time'],
  page: ['Trang {page}/{pages}', 'Page {page} of {pages}'],
  inconclusive: ['chưa xác định', 'inconclusive'],
  unknown: ['–', '–'],
  overview: ['Tóm tắt', 'Summary'],
  day: ['Ngày', 'Day'],
  peers: ['Tỷ lệ chung của tất cả {kind}', 'Availability of all {kind} together'],
  ranked: ['Số {kind} đủ lượt thử để xếp hạng', '{kind} with enough runs for a rank'],
  item: ['Chỉ tiêu', 'Figure'],
  value: ['Giá trị', 'Value'],
  low: ['Thấp nhất (95%)', 'Low (95%)'],
  high: ['Cao nhất (95%)', 'High (95%)'],
  ok: ['Thành công', 'Got through'],
  stopped: ['Lượt dừng', 'Stopped'],
  monitorFaults: ['Lỗi giám sát', 'Monitor faults'],
  missed: ['Bỏ lỡ', 'Missed'],
  enough: ['Đủ lượt thử', 'Enough runs'],
  yes: ['có', 'yes'],
  no: ['không', 'no'],
  rankBest: ['Hạng cao nhất', 'Best rank'],
  rankWorst: ['Hạng thấp nhất', 'Worst rank'],
  change: ['Chênh lệch so với tháng trước', 'Difference to the month before'],
  durationSeconds: ['Máy chạy (giây)', 'Machine took (s)'],
  estimatedSeconds: ['Người dân cần (giây)', 'Citizen needs (s)'],
  incident: ['Sự cố', 'Incident'],
  begin: ['Từ', 'From'],
  end: ['Đến', 'Until'],
  open: ['đang diễn ra', 'open'],
} as const satisfies Record<string, readonly [vi: string, en: string]>;
export type ReportWord = keyof typeof words;

/** Says words, numbers and times in one language. */
export function speaker(language: Language) {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  const format = (options: Intl.NumberFormatOptions) => {
    const numbers = new Intl.NumberFormat(locale, options);
    return (value: number) => numbers.format(value);
  };
  const percent = format({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = format({ maximumFractionDigits: 1, minimumFractionDigits: 1, signDisplay: 'exceptZero' });
  const calendar = { timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  const date = new Intl.DateTimeFormat(locale, calendar);
  const time = new Intl.DateTimeFormat(locale, { ...calendar, hour: '2-digit', minute: '2-digit' });
  const say = (word: ReportWord, values: Readonly<Record<string, string | number>> = {}) =>
    words[word][language === 'vi' ? 0 : 1].replaceAll(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''));
  return {
    language,
    say,
    count: format({}),
    oneDigit: format({ maximumFractionDigits: 1 }),
    percent,
    wholePercent: format({ style: 'percent', maximumFractionDigits: 0 }),
    /** "82,1% – 97,7%". */
    range: (interval: { readonly low: number; readonly high: number } | null) =>
      interval === null ? say('unknown') : `${percent(interval.low)} – ${percent(interval.high)}`,
    /** Difference of shares in points: "+1,2". */
    points: (difference: number) => signed(difference * 100),
    time: (iso: string) => time.format(new Date(iso)),
    date: (iso: string) => date.format(new Date(iso)),
    /** `2026-10` as "10/2026". */
    month: (month: string) => month.split('-').toReversed().join('/'),
    cause: (cause: FailureCause) => (cause === 'inconclusive' ? say('inconclusive') : causes[cause][language]),
    whoActs: (cause: FailureCause) => (cause === 'inconclusive' ? '' : causes[cause satisfies Cause].whoActs[language]),
    subject: (kind: SubjectKind, name: Readonly<Record<Language, string>>) =>
      kind === 'vendor' ? say('ofVendor', { name: name[language] }) : name[language],
  };
}
export type Speaker = ReturnType<typeof speaker>;

/** For the test that compares the languages. */
export const reportWords: Readonly<Record<string, readonly [vi: string, en: string]>> = words;
