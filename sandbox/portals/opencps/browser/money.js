export const money = (vnd) => `${vnd.toLocaleString('vi-VN')} vnđ`;
