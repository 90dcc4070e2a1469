import type { Account } from '../../sandbox/procedures/procedure.ts';

/** Two synthetic citizens. */
export const citizens: readonly Account[] = ['000204000017', '000304000029'].map((idNumber, n) => ({
  record: {
    idNumber,
    oldIdNumber: `00020400${n}`,
    fullName: n === 0 ? 'NGUYỄN VĂN THỬ' : 'TRẦN THỊ NGHIỆM',
    dateOfBirth: '02/09/1990',
    sex: n === 0 ? 'Nam' : 'Nữ',
    ethnicity: 'Kinh',
    religion: 'Không',
    nationality: 'Việt Nam',
    placeOfBirth: 'Thành phố Đà Nẵng',
    hometown: 'Thành phố Đà Nẵng',
    provinceName: 'Thành phố Đà Nẵng',
    communeName: 'Phường Hải Châu',
    address: '1 Bạch Đằng',
    phone: '0900000000',
    email: 'thu@example.vn',
    idIssuedOn: '01/01/2022',
    idIssuedBy: 'Bộ Công an',
    healthInsuranceNumber: 'GD4480000000000',
    taxCode: idNumber,
  },
  username: idNumber,
  password: `Mat-khau-${n}`,
  otpSecret: n === 0 ? 'JBSWY3DPEHPK3PXP' : 'GEZDGNBVGY3TQOJQ',
}));
