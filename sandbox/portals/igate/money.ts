/** An amount as the portal writes it, e.g. `200.000 VNĐ`. */
export const money = (vnd: number): string => (vnd === 0 ? 'Không thu phí' : `${vnd.toLocaleString('vi-VN')} VNĐ`);
