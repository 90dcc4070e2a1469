export const money = (vnd) => `${vnd.toLocaleString('vi-VN')} VNĐ`;

/** What a service costs, in words. */
export function feeOf({ feeVnd, filing }) {
  if (filing === 'payment') return 'Theo quyết định xử phạt';
  return feeVnd > 0 ? money(feeVnd) : 'Không thu phí';
}
