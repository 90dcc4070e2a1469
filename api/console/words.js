/** The console's words, Vietnamese first, and the language that the reader chose. */
const words = {
  vi: {
    title: 'congdan – giám sát dịch vụ công thiết yếu',
    skip: 'Đến nội dung chính',
    tagline: 'Người dân có nộp được hồ sơ không?',
    overview: 'Tổng quan',
    last24h: '24 giờ qua',
    availability: 'Tỷ lệ thành công',
    interval: 'khoảng tin cậy 95 %: {low} – {high}',
    noRuns: 'chưa có lượt nào',
    runs: 'Lượt chạy',
    okOf: '{ok} thành công, {failed} thất bại',
    stoppedBeside: '{n} dừng theo thỏa thuận',
    faults: 'Lỗi giám sát',
    faultsBeside: 'lỗi của chính hệ thống này, không tính cho cổng',
    missed: 'Lượt bị lỡ',
    missedBeside: 'không ai thử: chưa biết tốt hay xấu',
    openIncidents: 'Sự cố đang mở',
    noIncidents: 'Không có sự cố nào.',
    alsoShared: 'Các lượt này cũng chung: {factors}',
    failuresByCause: 'Thất bại theo nguyên nhân',
    noFailures: 'Không có thất bại nào.',
    trafficStopped: 'Đã dừng mọi truy cập tới {name}',
    running: 'Đang chạy',
    nothingRunning: 'Lúc này không có lượt nào đang chạy.',
    connected: 'trực tiếp',
    reconnecting: 'mất kết nối, đang nối lại…',
    recent: 'Lượt chạy gần đây',
    time: 'Lúc',
    service: 'Dịch vụ',
    portal: 'Cổng',
    outcome: 'Kết quả',
    cause: 'Nguyên nhân',
    stage: 'Giai đoạn',
    province: 'Tỉnh',
    nationalProvince: 'toàn quốc, bộ ngành',
    incident: 'Sự cố',
    duration: 'Thời lượng',
    all: 'Tất cả',
    none: 'Chưa có lượt chạy nào.',
    more: 'Xem thêm',
    metrics: 'Số liệu Prometheus',
    back: '← Tất cả lượt chạy',
    ok: 'thành công',
    failed: 'thất bại',
    stopped: 'dừng theo thỏa thuận',
    'monitor-fault': 'lỗi giám sát',
    skipped: 'bỏ qua',
    inconclusive: 'chưa xác định',
    login: 'đăng nhập',
    form: 'điền hồ sơ',
    payment: 'thanh toán',
    tracking: 'tra cứu',
    diagnosis: 'Chẩn đoán',
    whoActs: 'Cần xử lý: {who}',
    confidence: 'Độ chắc chắn {share} · quy tắc {rule} · {detail}',
    others: 'Khả năng khác đã cân nhắc',
    failedAt: 'Dừng ở bước: {step}',
    stages: 'Các giai đoạn',
    steps: 'Số bước',
    effort: 'Công sức của người dân',
    screens: 'Màn hình',
    fields: 'Ô phải điền',
    fieldsAskedAgain: 'Hỏi lại điều nhà nước đã có',
    undeclaredFields: 'Ô không có trong thủ tục công bố',
    uploads: 'Tệp tải lên',
    keystrokes: 'Lần gõ phím',
    estimatedSeconds: 'Thời gian ước tính',
    confirmations: 'Thử lại để xác nhận',
    changed: 'Đổi',
    device: 'thiết bị',
    network: 'mạng',
    probe: 'điểm đo',
    fileCode: 'Mã hồ sơ',
    openTrace: 'Mở vết (trace)',
    downloadTrace: 'Tải vết',
    signals: 'Tín hiệu (JSON)',
    noTrace: 'Lượt này không lưu vết.',
    monitorFault: 'Lỗi của hệ thống giám sát',
    attempt: 'lần thử {n}',
    notFound: 'Không có lượt chạy này.',
    unreachable: 'Không đọc được dữ liệu: {reason}',
    loading: 'Đang tải…',
    signIn: 'Đăng nhập',
    signOut: 'Đăng xuất',
    signInProvider: 'Đăng nhập bằng tài khoản cơ quan',
    signInToken: 'Đăng nhập bằng mã truy cập',
    token: 'Mã truy cập',
    tokenNotGood: 'Mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi.',
    signInFailed: 'Đăng nhập không thành công. Hãy thử lại.',
    signInNoGrant: 'Tài khoản này chưa được cấp quyền ở đây. Hãy hỏi trung tâm quốc gia.',
    linkNotGood: 'Đường dẫn này không đúng, đã hết hạn hoặc đã bị thu hồi.',
    signInProviderAway: 'Hệ thống định danh không trả lời. Hãy thử lại sau.',
    signInToSee: 'Hãy đăng nhập để xem từng lượt chạy và chứng cứ.',
    atThisMachine: 'Chế độ thử tại máy này: không cần đăng nhập, mọi quyền của trung tâm quốc gia.',
    seconds: '{n} giây',
    minutes: '{m} phút {s} giây',
  },
  en: {
    title: 'congdan – watching the essential public services',
    skip: 'To the main content',
    tagline: 'Do citizens get through?',
    overview: 'Overview',
    last24h: 'Last 24 hours',
    availability: 'Availability',
    interval: '95 % interval: {low} – {high}',
    noRuns: 'no runs yet',
    runs: 'Runs',
    okOf: '{ok} ok, {failed} failed',
    stoppedBeside: '{n} stopped by agreement',
    faults: 'Monitor faults',
    faultsBeside: 'our own side failed; not counted against a portal',
    missed: 'Missed slots',
    missedBeside: 'nobody tried: neither good nor bad is known',
    openIncidents: 'Open incidents',
    noIncidents: 'None.',
    alsoShared: 'These runs also share: {factors}',
    failuresByCause: 'Failures by cause',
    noFailures: 'No failures.',
    trafficStopped: 'All traffic is stopped to {name}',
    running: 'Under way',
    nothingRunning: 'No journey is under way right now.',
    connected: 'live',
    reconnecting: 'connection lost, trying again…',
    recent: 'Recent runs',
    time: 'Time',
    service: 'Service',
    portal: 'Portal',
    outcome: 'Outcome',
    cause: 'Cause',
    stage: 'Stage',
    province: 'Province',
    nationalProvince: 'whole country, ministries',
    incident: 'Incident',
    duration: 'Duration',
    all: 'All',
    none: 'No runs yet.',
    more: 'Show more',
    metrics: 'Prometheus metrics',
    back: '← All runs',
    ok: 'ok',
    failed: 'failed',
    stopped: 'stopped by agreement',
    'monitor-fault': 'monitor fault',
    skipped: 'skipped',
    inconclusive: 'inconclusive',
    login: 'login',
    form: 'form',
    payment: 'payment',
    tracking: 'tracking',
    diagnosis: 'Diagnosis',
    whoActs: 'Who has to act: {who}',
    confidence: 'Confidence {share} · rule {rule} · {detail}',
    others: 'Other causes considered',
    failedAt: 'Stopped at: {step}',
    stages: 'Stages',
    steps: 'Steps',
    effort: "The citizen's effort",
    screens: 'Screens',
    fields: 'Fields',
    fieldsAskedAgain: 'Asked again though the state knows',
    undeclaredFields: 'Fields not in the published procedure',
    uploads: 'Uploads',
    keystrokes: 'Keystrokes',
    estimatedSeconds: 'Estimated time',
    confirmations: 'Confirming runs',
    changed: 'Changed',
    device: 'device',
    network: 'network',
    probe: 'probe',
    fileCode: 'File code',
    openTrace: 'Open the trace',
    downloadTrace: 'Download the trace',
    signals: 'Signals (JSON)',
    noTrace: 'This run kept no trace.',
    monitorFault: 'Fault of the monitor itself',
    attempt: 'attempt {n}',
    notFound: 'There is no such run.',
    unreachable: 'The data cannot be read: {reason}',
    loading: 'Loading…',
    signIn: 'Sign in',
    signOut: 'Sign out',
    signInProvider: 'Sign in with your organisation',
    signInToken: 'Sign in with a token',
    token: 'Token',
    tokenNotGood: 'This token is wrong, has expired or was revoked.',
    signInFailed: 'Signing in did not succeed. Please try again.',
    signInNoGrant: 'This account has no rights here. Ask the national centre.',
    linkNotGood: 'This link is wrong, has expired or was revoked.',
    signInProviderAway: 'The identity provider does not answer. Try again later.',
    signInToSee: 'Sign in to see single runs and their evidence.',
    atThisMachine: 'Trial at this machine: nobody signs in, with all rights of the national centre.',
    seconds: '{n} s',
    minutes: '{m} min {s} s',
  },
};

export const language = localStorage.getItem('congdan-language') === 'en' ? 'en' : 'vi';
const locale = language === 'en' ? 'en-GB' : 'vi-VN';

/** The words of a key, with values put in; a key without words (a new slug) is shown as it is. */
export function say(key, values = {}) {
  const sentence = words[language][key] ?? key;
  return sentence.replaceAll(/\{(\w+)\}/g, (_all, name) => String(values[name] ?? ''));
}

/** Puts the page's fixed words into the chosen language and makes its button work. */
export function speak() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-words]')) element.textContent = say(element.dataset.words);
  const button = document.querySelector('#language');
  button.textContent = language === 'en' ? 'Tiếng Việt' : 'English';
  button.lang = language === 'en' ? 'vi' : 'en';
  button.addEventListener('click', () => {
    localStorage.setItem('congdan-language', language === 'en' ? 'vi' : 'en');
    location.reload();
  });
}

export const percent = (share) =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);

export const count = (number) => new Intl.NumberFormat(locale).format(number);

/** Milliseconds, in the words of people. */
export function spell(ms) {
  const seconds = ms / 1000;
  if (seconds < 60) {
    const n = new Intl.NumberFormat(locale, { maximumFractionDigits: seconds < 10 ? 1 : 0 }).format(seconds);
    return say('seconds', { n });
  }
  const whole = Math.round(seconds);
  return say('minutes', { m: Math.floor(whole / 60), s: whole % 60 });
}

/** A moment in Viet Nam, wherever the reader is. */
export function clockTime(iso) {
  const options = {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  };
  return new Intl.DateTimeFormat(locale, options).format(new Date(iso));
}
