/**
 * Where the pages of the portal stand. Each portlet is a page of its own, loaded in full; within it the part after `#`
 * says what is shown.
 */
export const portlets = {
  'trang-chu': { path: '/', title: 'Trang chủ' },
  'dich-vu-cong': { path: '/dich-vu-cong', title: 'Dịch vụ công' },
  'thuc-hien-dich-vu': { path: '/thuc-hien-dich-vu', title: 'Nộp hồ sơ trực tuyến' },
  'tra-cuu-ho-so': { path: '/tra-cuu-ho-so', title: 'Tra cứu hồ sơ' },
  'ho-so-cua-toi': { path: '/ho-so-cua-toi', title: 'Quản lý hồ sơ' },
  'dang-nhap': { path: '/dang-nhap', title: 'Đăng nhập' },
  'thong-bao-thanh-toan-truc-tuyen': { path: '/payment/result', title: 'Thông báo thanh toán trực tuyến' },
} as const;

export type Portlet = keyof typeof portlets;

/** Where the portlets ask for data, as the product has it. */
export const rest = '/o/rest/v2';
