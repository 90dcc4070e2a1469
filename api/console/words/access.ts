/** Words: tokens. Vietnamese, then English. */
export const access = {
  tokens: ['Mã truy cập', 'Tokens'],
  tokensNote: [
    'Cho chương trình, và cho người không có tài khoản. Chỉ lưu giá trị băm: không ai đọc lại được một mã đã cấp.',
    'For programs, and for people without an account. Only a hash is kept: nobody can read a token again.',
  ],
  tokensOfCentre: [
    'Chỉ trung tâm quốc gia cấp và thu hồi mã truy cập.',
    'The national centre alone gives out and revokes tokens.',
  ],
  newToken: ['Cấp mã mới', 'Give out a token'],
  givenOut: ['Đã cấp', 'Given out'],
  noTokens: ['Chưa cấp mã nào.', 'None was given out yet.'],
  usedBy: ['Ai dùng', 'Used by'],
  itIs: ['Quyền', 'Rights'],
  goodForDays: ['Số ngày hiệu lực', 'Good for days'],
  goodUntil: ['Hiệu lực đến', 'Good until'],
  madeOn: ['Cấp ngày', 'Given out on'],
  readingOnly: ['Chỉ để đọc', 'For reading only'],
  giveOut: ['Cấp mã', 'Give out'],
  secretOnce: [
    'Mã của “{name}”, hiệu lực đến {day}. Chỉ hiện một lần này; hãy chép lại ngay.',
    'The token of “{name}”, good until {day}. It is shown this once; copy it now.',
  ],
  endIt: ['Thu hồi', 'End'],
  revoke: ['Thu hồi', 'Revoke'],
  revokeReally: [
    'Thu hồi mã của “{name}”? Mọi phiên làm việc bằng mã này kết thúc ngay.',
    'Revoke the token of “{name}”? Every session that began with it ends at once.',
  ],
  revokedOn: ['đã thu hồi {day}', 'revoked on {day}'],
  expiredOn: ['hết hạn {day}', 'expired on {day}'],
  grantNational: ['trung tâm quốc gia', 'national centre'],
  grantOperator: ['đơn vị vận hành', 'operator'],
  grantVendor: ['nhà cung cấp', 'vendor'],
  grantSre: ['kỹ thuật hệ thống giám sát', 'those who keep congdan running'],
  grantGuest: ['đường dẫn tới lượt chạy', 'link to a run'],
} as const;
