/** The closed lists of answers that recur in Vietnamese administrative forms. */
export const optionLists = {
  sexes: ['Nam', 'Nữ'],
  yesNo: ['Có', 'Không'],
  nationalities: [
    'Việt Nam',
    'Hoa Kỳ',
    'Hàn Quốc',
    'Nhật Bản',
    'Trung Quốc',
    'Lào',
    'Campuchia',
    'Pháp',
    'Đức',
    'Khác',
  ],
  /** The 54 peoples in the order of the statistical office's list, which portals copy. */
  ethnicities: (
    'Kinh|Tày|Thái|Hoa|Khmer|Mường|Nùng|Mông|Dao|Gia Rai|Ngái|Ê Đê|Ba Na|Xơ Đăng|Sán Chay|Cơ Ho|Chăm|Sán Dìu|Hrê|Mnông|Ra Glai|' +
    'Xtiêng|Bru - Vân Kiều|Thổ|Giáy|Cơ Tu|Giẻ Triêng|Mạ|Khơ Mú|Co|Tà Ôi|Chơ Ro|Kháng|Xinh Mun|Hà Nhì|Chu Ru|Lào|La Chí|La Ha|' +
    'Phù Lá|La Hủ|Lự|Lô Lô|Chứt|Mảng|Pà Thẻn|Cơ Lao|Cống|Bố Y|Si La|Pu Péo|Brâu|Ơ Đu|Rơ Măm'
  ).split('|'),
  /** How the person who files is related to the person it is about. */
  relationships: [
    'Bản thân',
    'Cha',
    'Mẹ',
    'Vợ',
    'Chồng',
    'Con',
    'Ông',
    'Bà',
    'Anh',
    'Chị',
    'Em',
    'Cháu',
    'Người giám hộ',
    'Khác',
  ],
  householdRelationships: [
    'Chủ hộ',
    'Vợ',
    'Chồng',
    'Con đẻ',
    'Con nuôi',
    'Cha đẻ',
    'Mẹ đẻ',
    'Anh ruột',
    'Chị ruột',
    'Em ruột',
    'Cháu ruột',
    'Ở thuê',
    'Ở nhờ',
    'Khác',
  ],
  maritalStates: ['Chưa kết hôn', 'Đã ly hôn', 'Vợ/chồng đã chết'],
  residenceKinds: ['Thường trú', 'Tạm trú', 'Nơi ở hiện tại'],
  banks: ['Vietcombank', 'VietinBank', 'BIDV', 'Agribank', 'NCB', 'MB', 'Techcombank', 'ACB', 'VPBank', 'Sacombank'],
} as const;
