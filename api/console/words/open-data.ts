/** Words: open data. Vietnamese, then English. */
export const openData = {
  openData: ['Dữ liệu mở', 'Open data'],
  openDataNote: [
    'Số liệu tổng hợp, không có dữ liệu cá nhân: ai cũng được dùng và chia sẻ lại, chỉ cần ghi nguồn “{attribution}”.',
    'Aggregates without personal data: anybody may use them and pass them on, naming “{attribution}” as the source.',
  ],
  licence: ['Giấy phép: {name}', 'Licence: {name}'],
  columnsOf: ['Ý nghĩa các cột', 'What the columns mean'],
  column: ['Cột', 'Column'],
  kindOfValue: ['Kiểu', 'Type'],
  meaning: ['Ý nghĩa', 'Meaning'],
  schemaInApi: ['Cấu trúc: xem mô tả API', 'Its schema is in the description of the API'],
} as const;
