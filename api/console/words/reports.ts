/** Words: monthly reports. Vietnamese, then English. */
export const reports = {
  reports: ['Báo cáo', 'Reports'],
  reportsNote: [
    'Báo cáo tháng để in và gửi đi: tỷ lệ thành công, hạng, nguyên nhân, sự cố, từng dịch vụ, công sức của người dân và cách tính.',
    'A monthly report to print and hand on: availability, rank, causes, incidents, each service, what it takes a citizen, and how it was counted.',
  ],
  reportAbout: ['Báo cáo về', 'About'],
  aboutProvince: ['một tỉnh, thành phố', 'a province'],
  aboutMinistry: ['một bộ, ngành hoặc cổng quốc gia', 'a ministry or the national portal'],
  aboutVendor: ['một nhà cung cấp', 'a vendor'],
  whichOne: ['Chọn', 'Which one'],
  month: ['Tháng', 'Month'],
  asPdf: ['Tải PDF để in', 'Download to print (PDF)'],
  asXlsx: ['Tải bảng tính (XLSX)', 'Download the spreadsheet (XLSX)'],
  nobodyToReportOn: ['Chưa có cổng nào như vậy được theo dõi.', 'No such portal is watched yet.'],
  rankAmong: ['trong {n} nơi đủ lượt thử', 'of {n} with enough runs'],
  againstMonth: ['So với tháng {month}', 'Against {month}'],
  pointsMore: ['{n} điểm %', '{n} points'],
  clearlyBetter: ['tốt hơn rõ ({low} đến {high})', 'clearly better ({low} to {high})'],
  clearlyWorse: ['kém hơn rõ ({low} đến {high})', 'clearly worse ({low} to {high})'],
  noClearDifference: ['không khác biệt rõ ({low} đến {high})', 'no clear difference ({low} to {high})'],
  incidentsOfMonth: ['Sự cố trong tháng', 'Incidents of the month'],
  incidentsForThose: [
    'Sự cố được kể cho cơ quan chủ quản và nhà cung cấp của các cổng này, và cho trung tâm quốc gia.',
    'Incidents are told to the operators and vendors of these portals, and to the national centre.',
  ],
  monthNotOver: ['Tháng chưa kết thúc: số liệu đến {until}.', 'The month is not over: figures until {until}.'],
} as const;
