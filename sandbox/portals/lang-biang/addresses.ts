/** Where each page of the portal stands, for its server and for the application in the browser. */
export const paths = {
  home: '/',
  services: '/dich-vu-cong',
  apply: '/ke-khai',
  filed: '/ket-qua-nop',
  paymentResult: '/payment/result',
  tracking: '/tra-cuu-tien-do',
  mine: '/ca-nhan/ho-so',
} as const;

/** Where the application asks for data. */
export const api = '/api';
