const dots = new Intl.NumberFormat('vi-VN');
const commas = new Intl.NumberFormat('en-US');

/** `200.000 VNĐ` */
export const money = (vnd: number): string => `${dots.format(vnd)} VNĐ`;

/** `200,000`, as tables write it. */
export const bareMoney = (vnd: number): string => commas.format(vnd);
