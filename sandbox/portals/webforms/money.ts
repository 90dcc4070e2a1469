/** Amounts as the product writes them, which is not in one way. */
export const money = {
  /** e.g. `200,000 VNĐ` */
  inTable: (vnd: number): string => (vnd === 0 ? 'Không thu phí' : `${vnd.toLocaleString('en-US')} VNĐ`),
  /** e.g. `200.000 vnđ` */
  inText: (vnd: number): string => `${vnd.toLocaleString('vi-VN')} vnđ`,
} as const;
