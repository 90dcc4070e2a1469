/** Real communes of today's provinces (since 1 July 2025), where the synthetic households live. */
export interface Place {
  readonly province: string;
  readonly commune: string;
}

export const places: readonly [Place, ...Place[]] = [
  { province: 'Thành phố Đà Nẵng', commune: 'Phường Hải Châu' },
  { province: 'Thành phố Hà Nội', commune: 'Phường Cửa Nam' },
  { province: 'Thành phố Hồ Chí Minh', commune: 'Phường Bến Thành' },
  { province: 'Thành phố Huế', commune: 'Phường Vỹ Dạ' },
  { province: 'Thành phố Cần Thơ', commune: 'Phường Ninh Kiều' },
  { province: 'Thành phố Hải Phòng', commune: 'Phường Chí Linh' },
  { province: 'Tỉnh Thanh Hoá', commune: 'Phường Hàm Rồng' },
  { province: 'Tỉnh Quảng Ninh', commune: 'Phường Bãi Cháy' },
  { province: 'Tỉnh Khánh Hoà', commune: 'Phường Nha Trang' },
  { province: 'Tỉnh Cao Bằng', commune: 'Phường Tân Giang' },
  { province: 'Tỉnh An Giang', commune: 'Phường Long Xuyên' },
  { province: 'Tỉnh Lào Cai', commune: 'Phường Cam Đường' },
];

/** How lists shorten a unit's name: without its kind, and with the kind abbreviated. */
export function shorterNames(unit: string): readonly string[] {
  const bare = unit.replace(/^(Thành phố|Tỉnh|Phường|Xã|Đặc khu) /, '');
  const abbreviated = { 'Thành phố': 'TP', Tỉnh: 'T', Phường: 'P', Xã: 'X', 'Đặc khu': 'ĐK' };
  const kind = unit.slice(0, unit.length - bare.length - 1) as keyof typeof abbreviated;
  return [bare, `${abbreviated[kind]} ${bare}`, `${abbreviated[kind]}. ${bare}`];
}
