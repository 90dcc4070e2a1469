/** An amount as the portal writes it, e.g. `135.000 đồng`. */
export const money = (vnd: number): string => (vnd === 0 ? 'Miễn phí' : `${vnd.toLocaleString('vi-VN')} đồng`);
