/**
 * About whom or what a portal asks: the section headings, and the words within labels, that say who is meant.
 *
 * Some subjects share words: "cha" is the child's father on a birth form and the requester's own on a passport form.
 * A form never asks about both, so whoever reads one looks among the subjects of the service's declared fields first.
 */
export interface Subject {
  readonly wordings: readonly string[];
  /** Another name that forms give to the same person: he gives the answers of that subject. */
  readonly sameAs?: 'requester';
}

export const subjects = {
  /** The signed-in citizen. */
  requester: {
    wordings: [
      'Thông tin người yêu cầu',
      'Người yêu cầu',
      'Thông tin người nộp',
      'Thông tin người nộp hồ sơ',
      'Người nộp hồ sơ',
      'Người nộp',
      'Thông tin người kê khai',
      'Người kê khai',
      'Người khai báo',
      'Thông tin người khai báo',
      'Thông tin người đề nghị',
      'Người đề nghị',
      'Thông tin người liên hệ',
      'Thông tin liên hệ',
      'Thông tin cá nhân',
      'Thông tin công dân',
      'Công dân',
      'Bản thân',
      'Thông tin chủ xe',
      'Chủ xe',
      'Người vi phạm',
      'Người nộp phạt',
      'Người nộp thuế',
      'Thông tin người nộp thuế',
      'Người sử dụng đất',
      'Chủ sử dụng đất',
      'Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất',
      'Thí sinh',
      'Thông tin thí sinh',
      'Người lao động',
      'Thông tin người lao động',
      'Người thông báo',
    ],
  },
  /** Owner of the file, whom many products ask beside the one who hands it in. */
  owner: {
    wordings: ['Thông tin chủ hồ sơ', 'Chủ hồ sơ', 'Chủ sở hữu hồ sơ', 'Người đứng tên hồ sơ'],
    sameAs: 'requester',
  },
  child: {
    wordings: [
      'Thông tin trẻ',
      'Thông tin trẻ em',
      'Thông tin người được khai sinh',
      'Người được khai sinh',
      'Thông tin con',
      'Trẻ em',
      'Của trẻ',
      'Trẻ',
      'Người con',
    ],
  },
  mother: {
    wordings: [
      'Thông tin mẹ',
      'Thông tin về người mẹ',
      'Thông tin người mẹ',
      'Người mẹ',
      'Họ tên mẹ',
      'Họ, chữ đệm, tên người mẹ',
      'Của mẹ',
      'Mẹ',
    ],
  },
  father: {
    wordings: [
      'Thông tin cha',
      'Thông tin về người cha',
      'Thông tin người cha',
      'Người cha',
      'Họ tên cha',
      'Họ, chữ đệm, tên người cha',
      'Của cha',
      'Cha',
      'Bố',
    ],
  },
  /** The child's parents together: their marriage certificate. */
  parents: {
    wordings: [
      'Thông tin cha mẹ',
      'Giấy chứng nhận kết hôn của cha mẹ',
      'Thông tin kết hôn',
      'Thông tin đăng ký kết hôn của cha, mẹ',
    ],
  },
  'requester-mother': { wordings: ['Mẹ đẻ', 'Họ và tên mẹ', 'Thông tin mẹ', 'Của mẹ', 'Mẹ'] },
  'requester-father': { wordings: ['Cha đẻ', 'Họ và tên cha', 'Thông tin cha', 'Của cha', 'Cha', 'Bố'] },
  spouse: {
    wordings: [
      'Thông tin vợ/chồng',
      'Vợ/chồng',
      'Vợ hoặc chồng',
      'Vợ (chồng)',
      'Họ và tên vợ/chồng',
      'Người phối ngẫu',
      'Vợ',
      'Chồng',
    ],
  },
  bride: { wordings: ['Thông tin bên nữ', 'Bên nữ', 'Thông tin vợ', 'Người vợ', 'Cô dâu', 'Vợ'] },
  groom: { wordings: ['Thông tin bên nam', 'Bên nam', 'Thông tin chồng', 'Người chồng', 'Chú rể', 'Chồng'] },
  deceased: {
    wordings: [
      'Thông tin người chết',
      'Thông tin người đã chết',
      'Thông tin người được khai tử',
      'Người được khai tử',
      'Người chết',
      'Người đã chết',
      'Người mất',
      'Người từ trần',
      'Thông tin giấy báo tử',
      'Giấy báo tử',
    ],
  },
  'household-head': { wordings: ['Thông tin chủ hộ', 'Chủ hộ', 'Của chủ hộ', 'Họ tên chủ hộ', 'Với chủ hộ'] },
  member: {
    wordings: [
      'Thành viên cùng thay đổi',
      'Thành viên trong hộ gia đình cùng thay đổi',
      'Những thành viên trong hộ gia đình cùng thay đổi',
      'Thông tin thành viên',
      'Thành viên hộ gia đình',
      'Thành viên hộ',
      'Thành viên',
      'Danh sách thành viên',
    ],
  },
  guest: {
    wordings: [
      'Thông tin khách',
      'Thông tin người lưu trú',
      'Người lưu trú',
      'Khách lưu trú',
      'Người đến lưu trú',
      'Khách',
    ],
  },
  /** The house or hotel where the guest stays. */
  lodging: { wordings: ['Thông tin cơ sở lưu trú', 'Cơ sở lưu trú', 'Nơi lưu trú', 'Địa chỉ lưu trú', 'Cơ sở/chủ hộ'] },
  dependant: { wordings: ['Thông tin người phụ thuộc', 'Người phụ thuộc', 'NPT', 'Danh sách người phụ thuộc'] },
  company: {
    wordings: [
      'Thông tin cơ quan, tổ chức',
      'Thông tin doanh nghiệp',
      'Thông tin tổ chức',
      'Cơ quan, tổ chức',
      'Cơ quan/tổ chức',
      'Doanh nghiệp',
      'Thông tin con dấu',
      'Công ty',
    ],
  },
  'income-payer': {
    wordings: [
      'Cơ quan chi trả thu nhập',
      'Cơ quan chi trả',
      'Thông tin cơ quan chi trả thu nhập',
      'Tổ chức trả thu nhập',
    ],
  },
  representative: {
    wordings: [
      'Thông tin người đại diện',
      'Người đại diện',
      'Người đại diện theo pháp luật',
      'Người đại diện hợp pháp',
      'Đại diện',
    ],
  },
  'old-holder': {
    wordings: [
      'Bên mua điện cũ',
      'Bên mua cũ',
      'Chủ hợp đồng cũ',
      'Chủ thể cũ',
      'Khách hàng cũ',
      'Thông tin chủ thể hiện tại',
      'Chủ hợp đồng hiện tại',
    ],
  },
  'new-holder': {
    wordings: [
      'Bên mua điện mới',
      'Bên mua mới',
      'Chủ hợp đồng mới',
      'Chủ thể mới',
      'Khách hàng mới',
      'Thông tin chủ thể mới',
      'Bên mua điện',
      'Thông tin bên mua điện',
    ],
    sameAs: 'requester',
  },
  'benefit-receiver': {
    wordings: [
      'Thông tin người nhận trợ cấp',
      'Người nhận trợ cấp',
      'Người hưởng trợ cấp',
      'Người lo mai táng',
      'Cá nhân lo mai táng',
      'Người nhận mai táng phí',
    ],
    sameAs: 'requester',
  },
  /** Where the file is handed in. */
  agency: {
    wordings: [
      'Lựa chọn cơ quan giải quyết',
      'Chọn cơ quan thực hiện',
      'Cơ quan giải quyết',
      'Cơ quan thực hiện',
      'Cơ quan tiếp nhận',
      'Đơn vị tiếp nhận',
      'Nơi nộp hồ sơ',
      'Nơi tiếp nhận',
    ],
  },
  /** The address that someone asks to be registered at. */
  'new-residence': {
    wordings: [
      'Nơi đề nghị đăng ký',
      'Nơi đăng ký thường trú',
      'Nơi đăng ký tạm trú',
      'Nơi đề nghị đăng ký thường trú',
      'Nơi đề nghị đăng ký tạm trú',
      'Địa chỉ đề nghị đăng ký',
      'Địa chỉ đăng ký thường trú',
      'Địa chỉ đăng ký tạm trú',
      'Địa chỉ đăng ký',
      'Địa chỉ tạm trú',
      'Nơi tạm trú',
      'Chỗ ở hợp pháp',
    ],
  },
  destination: { wordings: ['Nơi đến', 'Địa chỉ nơi đến', 'Thông tin nơi đến', 'Thông tin tạm vắng'] },
  'birth-place': { wordings: ['Nơi sinh', 'Địa điểm sinh', 'Thông tin nơi sinh'] },
  vehicle: { wordings: ['Thông tin xe', 'Thông tin phương tiện', 'Đặc điểm xe', 'Phương tiện', 'Xe'] },
  violation: {
    wordings: ['Thông tin vi phạm', 'Quyết định xử phạt', 'Tra cứu vi phạm', 'Thông tin quyết định xử phạt', 'Vi phạm'],
  },
  land: {
    wordings: ['Thông tin thửa đất', 'Thửa đất', 'Giấy chứng nhận đã cấp', 'Thông tin giấy chứng nhận'],
  },
  'electricity-site': {
    wordings: [
      'Địa điểm sử dụng điện',
      'Địa điểm và nhu cầu sử dụng điện',
      'Nhu cầu sử dụng điện',
      'Địa điểm dùng điện',
      'Địa chỉ dùng điện',
      'Địa chỉ sử dụng điện',
      'Nơi dùng điện',
      'Địa điểm mua điện',
    ],
  },
  wish: { wordings: ['Nguyện vọng', 'Nguyện vọng xét tuyển', 'Đăng ký nguyện vọng', 'Danh sách nguyện vọng'] },
  'former-job': {
    wordings: [
      'Thông tin việc làm',
      'Công việc trước khi thất nghiệp',
      'Quá trình làm việc',
      'Đơn vị làm việc cuối cùng',
    ],
  },
} as const satisfies Readonly<Record<string, Subject>>;

export type SubjectId = keyof typeof subjects;
