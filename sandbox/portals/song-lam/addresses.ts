/** Where each page of the portal stands, for its server and for the application in the browser. */
export const paths = {
  services: 'thu-tuc-hanh-chinh',
  login: 'dang-nhap',
  apply: 'nop-ho-so',
  filed: 'nop-ho-so-thanh-cong',
  paymentResult: 'payment/result',
  tracking: 'tra-cuu-ho-so',
  mine: 'ho-so-cua-toi',
} as const;

/** Where the application asks for data. */
export const api = '/api/v1';
