/** Words: before and after a date or a release. Vietnamese, then English. */
export const beforeAfter = {
  beforeAfter: ['Trước và sau', 'Before and after'],
  beforeAfterNote: [
    'Đặt những ngày trước một mốc (nâng cấp, quy định mới, sửa lỗi) cạnh những ngày sau đó.',
    'Sets the days before something changed (a release, a new rule, a repair) beside the days after it.',
  ],
  changedOn: ['Mốc thay đổi', 'Changed on'],
  orRelease: ['hoặc một lần nâng cấp', 'or a release'],
  noRelease: ['chọn phiên bản', 'choose one'],
  daysEachSide: ['Mỗi bên', 'Each side'],
  onlyPortal: ['Chỉ cổng', 'Only portal'],
  beforeIt: ['Trước', 'Before'],
  afterIt: ['Sau', 'After'],
  difference: ['Chênh lệch', 'Difference'],
  whatItSays: ['Nói được gì', 'What it says'],
  twoTimes: [
    'Trước: {from} đến {at}; sau: đến {to}, giờ Việt Nam.',
    'Before: {from} until {at}; after: until {to}, Viet Nam time.',
  ],
  chanceNote: [
    'Khoảng của chênh lệch là 95 % (Newcombe); cần ít nhất {n} lượt mỗi bên. Trong 40 dòng không đổi gì vẫn có khoảng 2 dòng “rõ” do ngẫu nhiên.',
    "Intervals of differences are 95 % (Newcombe's); at least {n} runs are needed on each side. Of 40 rows in which nothing changed about 2 look clear by chance.",
  ],
} as const;
