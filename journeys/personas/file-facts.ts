import type { Facts } from './answers.ts';
import { dayAfter, type Person } from './household.ts';
import { fullAddress } from './person-facts.ts';
import { shorterNames } from './places.ts';

/** Put wherever free text is asked, so that no official takes the file for a real one. */
export const testNotice = 'HỒ SƠ KIỂM THỬ – KHÔNG XỬ LÝ';

/** The working day on or after the day `days` from `on`. */
function workingDayAfter(on: Date, days: number): string {
  const day = dayAfter(on, days);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 ? dayAfter(on, days + 1) : weekday === 6 ? dayAfter(on, days + 2) : day;
}

/** What the requester wants of the agency, how he gets it and how he pays: everything that is not about who he is. */
export function fileFacts(requester: Person, on: Date): Facts {
  const place = requester.home.commune;
  const yearOfBirth = Number(requester.dateOfBirth.slice(0, 4));
  return {
    case: {
      text: 'Cấp đổi',
      alternatives: [
        'Đổi thẻ',
        'Đổi',
        'Đổi giấy phép lái xe',
        'Đăng ký thuế lần đầu',
        'Đăng ký mới',
        'Cấp mới',
        'Đăng ký đúng hạn',
        'Đăng ký khai sinh đúng hạn',
        'Đăng ký lần đầu',
        'Thông thường',
        'Khác',
      ],
    },
    'content-of-request': { text: testNotice, alternatives: ['Cấp mới', 'Đăng ký mới', 'Khác'] },
    reason: {
      text: testNotice,
      alternatives: [
        'Thẻ hết hạn',
        'Thẻ hết thời hạn sử dụng',
        'Sắp hết hạn hoặc hết hạn',
        'Hết hạn',
        'Hết hạn sử dụng',
        'Bị hư hỏng',
        'Thay đổi thông tin',
        'Khác',
        'Lý do khác',
      ],
    },
    purpose: {
      text: testNotice,
      alternatives: ['Bổ sung hồ sơ cá nhân', 'Xin việc làm', 'Xin việc', 'Khác', 'Mục đích khác'],
    },
    note: testNotice,
    copies: '1',
    'wants-copies': { text: 'Có', alternatives: ['Có yêu cầu', 'Yes'] },
    pledge: { text: 'Có', alternatives: ['Đồng ý', 'Tôi đồng ý'] },
    'owner-is-requester': { text: 'Có', alternatives: ['Đúng', 'Yes'] },
    'result-delivery': {
      text: 'Trực tuyến',
      alternatives: [
        'Nhận kết quả trực tuyến',
        'Nhận bản điện tử',
        'Nhận kết quả trực tiếp',
        'Trực tiếp',
        'Nhận trực tiếp',
        'Nhận trực tiếp tại cơ quan',
      ],
    },
    'result-delivery-place': {
      text: fullAddress(requester),
      alternatives: [
        'Tại cơ quan cấp',
        'Tại cơ quan công an làm thủ tục',
        'Tại cơ quan Quản lý xuất nhập cảnh',
        'Tại cơ quan tiếp nhận hồ sơ',
        'Nhận trực tiếp',
        requester.home.province,
        ...shorterNames(requester.home.province),
      ],
    },
    'appointment-date': workingDayAfter(on, 7),
    'appointment-agency': { text: `Công an ${place}`, alternatives: [place, 'Công an xã', 'Công an phường'] },
    'period-from': dayAfter(on, 1),
    'period-until': dayAfter(on, 20),
    'destination-address': 'Số 1 đường Thử Nghiệm, Phường Hội An, Thành phố Đà Nẵng',
    'residence-history': `Từ năm ${yearOfBirth + 14} đến nay: ${fullAddress(requester)} (${testNotice})`,
    'residence-period': `Từ 01/${yearOfBirth + 14} đến nay`,
    'marriage-count': { text: '1', alternatives: ['Lần 1', 'Lần thứ nhất', 'Lần đầu'] },

    'bank-account': `000${requester.idNumber.slice(3)}`,
    'bank-name': { text: 'Ngân hàng Kiểm Thử', alternatives: ['NCB', 'Vietcombank', 'Agribank', 'Khác'] },
    'account-holder': requester.fullName,
    'payment-method': {
      text: 'Thanh toán trực tuyến',
      alternatives: ['Trực tuyến', 'Chuyển khoản', 'Thẻ ngân hàng', 'VNPAY'],
    },
    'contribution-method': {
      text: '12 tháng',
      alternatives: ['12 tháng một lần', 'Thanh toán trực tuyến', 'Hằng năm', '1 năm', '12'],
    },
    'benefit-kind': {
      text: 'Đối tượng hưởng trợ cấp xã hội',
      alternatives: [
        'Đối tượng bảo trợ xã hội',
        'Người hưởng trợ cấp hưu trí xã hội',
        'Người hưởng lương hưu',
        'Bảo trợ xã hội',
        'Mai táng phí',
        'Khác',
      ],
    },

    'passport-number': 'C0000000',
    'passport-issued-on': '2019-03-15',
    'passport-case': {
      text: 'Cấp mới',
      alternatives: ['Cấp lần đầu', 'Cấp hộ chiếu lần đầu', 'Cấp hộ chiếu', 'Hộ chiếu phổ thông', 'Khác'],
    },
    'passport-chip': {
      text: 'Có',
      alternatives: ['Có gắn chip', 'Gắn chip điện tử', 'Có gắn chíp điện tử', 'Hộ chiếu có gắn chip'],
    },
    'criminal-record-form': {
      text: 'Phiếu lý lịch tư pháp số 1',
      alternatives: ['Phiếu số 1', 'Số 1', 'LLTP số 1', 'Phiếu LLTP số 1'],
    },
    'confirm-business-ban': { text: 'Không', alternatives: ['Không yêu cầu', 'No'] },
    'driving-licence-number': requester.idNumber,
    'driving-licence-class': { text: 'A1', alternatives: ['Hạng A1', 'A'] },
    'driving-test-passed-on': `${yearOfBirth + 20}-05-20`,
    'health-check-number': `THU-${requester.idNumber.slice(6)}`,

    'ordinal-in-household': { text: '1', alternatives: ['Người thứ 1', 'Người thứ nhất', 'Thứ nhất', 'Thứ 1'] },
    'renewal-months': { text: '12', alternatives: ['12 tháng', '1 năm'] },
    'household-size': '4',
    clinic: { text: `Trạm Y tế ${place}`, alternatives: ['Trạm Y tế phường Kiểm Thử', 'Bệnh viện Kiểm Thử'] },
    'months-contributed': '36',
    'benefit-province': { text: requester.home.province, alternatives: shorterNames(requester.home.province) },

    school: 'Trường THPT Kiểm Thử',
    class: '12A1',
    'exam-subjects': {
      text: 'Vật lí',
      alternatives: ['Vật lý', 'Vật lí, Hóa học', 'Tiếng Anh, Vật lí', 'Toán', 'Ngữ văn', 'Lịch sử', 'Tiếng Anh'],
    },
    'exam-place': { text: 'Trường THPT Kiểm Thử', alternatives: ['Sở Giáo dục và Đào tạo', 'Điểm thi số 1'] },
    'priority-area': { text: 'KV3', alternatives: ['Khu vực 3', 'Không ưu tiên', '3'] },
    'priority-group': { text: 'Không', alternatives: ['Không ưu tiên', 'Không thuộc diện ưu tiên', 'Không có'] },

    'buyer-kind': {
      text: 'Cá nhân',
      alternatives: ['Hộ gia đình', 'Cá nhân, hộ gia đình', 'Công dân', 'Khách hàng cá nhân'],
    },
  };
}
