export const money = (vnd: number): string => `${vnd.toLocaleString('vi-VN')} VNĐ`;
