import { describe, expect, test } from 'vitest';
import { failureKind } from '../../diagnosis/evidence/failure-kind.ts';
import { foldText } from '../../diagnosis/evidence/read-words.ts';
import { softFailures } from '../../diagnosis/evidence/soft-failures.ts';
import { softFailureWordings } from '../../diagnosis/evidence/soft-failure-wordings.ts';
import { missingWebFeature } from '../../diagnosis/evidence/web-features.ts';
import { judge } from '../../diagnosis/diagnose.ts';
import { field, obstacle, page, request, run } from './run-facts.ts';

const meaningsOf = (text: string): readonly string[] =>
  softFailures(run([obstacle(), page({ alerts: [text] })])).map(({ meaning }) => meaning);

describe('what pages say', () => {
  test.each([
    ['Hệ thống đang bảo trì. Vui lòng thử lại sau', 'maintenance'],
    ['HE THONG DANG BAO TRI', 'maintenance'],
    ['Hệ thống đang bảo trì'.normalize('NFD'), 'maintenance'],
    ['Thẻ bị khoá', 'payment-declined'],
    ['Thẻ bị khóa', 'payment-declined'],
    ['Yêu cầu của bạn thực hiện thất bại.', 'system-error'],
    ['Hết phiên đăng nhập, vui lòng đăng nhập lại', 'session-ended'],
    ['Số CMND/CCCD chưa được định danh trên hệ thống', 'no-record'],
    ['Nguyễn Văn A không có thông tin trên CSDL quốc gia về dân cư', 'no-record'],
    ['Tệp đính kèm chưa được ký số!', 'signature-device'],
    ['Vui lòng chọn định dạng ảnh JPG hoặc PNG!', 'file-type'],
    ['Chưa tích hợp, cung cấp dịch vụ thanh toán trực tuyến', 'payment-absent'],
    ['Tạo giao dịch thanh toán thất bại!', 'payment-not-created'],
    ['Chuỗi mã hóa không hợp lệ', 'payment-signature'],
    ['Thủ tục chưa được cấp phép khai thác CSDL dân cư', 'look-up-failed'],
    ['Quá thời gian chờ kết quả từ CSDLQG về dân cư', 'look-up-failed'],
    ['Dịch vụ dữ liệu dân cư hiện không phản hồi, xin thử lại', 'look-up-failed'],
    ['LGSP timeout (504)', 'look-up-failed'],
    ['Lỗi khi tra cứu CSDL quốc gia về dân cư', 'look-up-failed'],
    ['VNeID hiện đang gián đoạn', 'identity-down'],
    ['Nền tảng thanh toán chưa sẵn sàng', 'payment-not-created'],
    ['Ngày sinh khác với dữ liệu dân cư', 'record-mismatch'],
    ['Dữ liệu dân cư chưa có thông tin của ông/bà', 'no-record'],
    ['Hồ sơ đang chờ đồng bộ về Cổng quốc gia', 'not-synced'],
    ['Giao dịch thanh toán thành công', 'payment-done'],
    ['Giao dịch đang được xử lý', 'payment-pending'],
    ['Ngân hàng NCB tạm ngừng dịch vụ thẻ để khóa sổ cuối ngày', 'bank-maintenance'],
    ['THÔNG BÁO TẠM DỪNG HỆ THỐNG', 'maintenance'],
    ['Ông/Bà cần đến trụ sở UBND cấp xã ký Tờ khai', 'in-person'],
    ['Phiên làm việc này đã kết thúc', 'session-ended'],
    ['Tài khoản của Ông/Bà vừa được đăng nhập trên một thiết bị khác', 'session-ended'],
    ['Tờ khai đã quá thời hạn 01 phút kể từ khi mở', 'form-expired'],
    ['Địa chỉ IP của Quý khách tạm thời bị khóa trong 30 phút', 'rate-limited'],
    ['Thời gian trên thiết bị của bạn không chính xác', 'clock-off'],
  ])('%s: %s', (text, meaning) => expect(meaningsOf(text)).toContain(meaning));

  test.each([
    ['Hệ thống sẽ bảo trì hệ thống từ 22h ngày 30/11'],
    ['Hệ thống không còn đang bảo trì'],
    ['Nếu hệ thống đang bảo trì, ông/bà vui lòng quay lại sau'],
    ['Đăng nhập hệ thống qua tài khoản VNeID'],
    ['Thao tác thành công'],
    ['Chọn ngân hàng thanh toán'],
    ['Phiên bản 2.1 đã kết thúc thử nghiệm'],
    ['Cơ quan tiếp nhận: Công an Phường Bình Đức'],
    ['Tờ khai có hiệu lực trong 01 phút kể từ khi mở'],
    ['Thông tin được lấy từ CSDL quốc gia về dân cư'],
    ['Không phát hiện lỗi dữ liệu dân cư'],
    ['Tra cứu CSDL dân cư. Báo lỗi, góp ý'],
    ['Đăng nhập bằng VNeID không cần mật khẩu'],
    ['Hướng dẫn bảo trì công trình'],
  ])('%s: nothing', (text) => expect(meaningsOf(text)).toEqual([]));

  test('what a background answer says and the page does not is heard', () => {
    const answer = request({ resource: 'fetch', navigation: false, says: 'Địa chỉ IP tạm thời bị khóa' });
    const refused = [obstacle({ reason: 'refused', answer: 'Hồ sơ chưa được gửi' }), page(), answer];
    expect(judge(run(refused)).diagnosis?.rule).toBe('portal-turns-citizen-away');
  });

  test('every wording says at least its own meaning when shown alone', () => {
    for (const [meaning, wordings] of Object.entries(softFailureWordings)) {
      for (const wording of wordings) expect(meaningsOf(wording), wording).toContain(meaning);
    }
  });

  test('folding is one for all spellings', () => {
    expect(foldText('Hoà  BÌNH, đường')).toBe(foldText('hòa bình đường'.normalize('NFD')));
  });
});

test.each([
  ['net::ERR_CONNECTION_REFUSED', 'refused'],
  ['ECONNRESET', 'reset'],
  ['net::ERR_EMPTY_RESPONSE', 'reset'],
  ['net::ERR_NAME_NOT_RESOLVED', 'name'],
  ['ENOTFOUND', 'name'],
  ['net::ERR_CONNECTION_TIMED_OUT', 'timeout'],
  ['ETIMEDOUT', 'timeout'],
  ['net::ERR_CERT_COMMON_NAME_INVALID', 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
  ['net::ERR_TUNNEL_CONNECTION_FAILED', 'proxy'],
  ['net::ERR_INTERNET_DISCONNECTED', 'offline'],
  ['net::ERR_ABORTED', 'aborted'],
  ['net::ERR_ADDRESS_UNREACHABLE', 'no-route'],
  ['?', 'other'],
])('%s is %s', (failure, kind) => expect(failureKind(failure)).toBe(kind));

test.each([
  ['ReferenceError: structuredClone is not defined', 'structuredClone'],
  ['TypeError: items.at is not a function', 'items.at'],
  ['TypeError: crypto.randomUUID is not a function', 'crypto.randomUUID'],
  ["ReferenceError: Can't find variable: ResizeObserver", 'ResizeObserver'],
  ["TypeError: Cannot read properties of undefined (reading 'getUserMedia')", 'getUserMedia'],
  ["SyntaxError: Unexpected token '??='", '??='],
  ['ReferenceError: initForm is not defined', null],
  ['TypeError: form.submitAll is not a function', null],
  ["TypeError: Cannot read properties of null (reading 'value')", null],
])('%s lacks %s', (message, feature) => expect(missingWebFeature(message)).toBe(feature));

test.each(['Cơ quan cấp', 'Quan hệ với chủ hộ', 'Tình trạng hôn nhân', 'Mã số bảo hiểm xã hội', 'Xã hội'])(
  '%s is no administrative unit',
  (label) => {
    const signals = [
      obstacle({ reason: 'unanswerable', subject: label }),
      field({ label, declared: null, answered: false }),
    ];
    expect(judge(run(signals)).diagnosis?.detail).toBe('undeclared-field');
  },
);

test.each(['Phường/Xã', 'Phường Hải Châu', 'Tỉnh/Thành phố', 'Xã'])('%s is one', (label) => {
  expect(judge(run([obstacle({ reason: 'unanswerable', subject: label })])).diagnosis?.detail).toBe('stale-list');
});
