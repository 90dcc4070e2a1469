/** An amount as the portal writes it, e.g. `135.000 đ`. */
export const money = (vnd: number): string => `${vnd.toLocaleString('vi-VN')} đ`;
