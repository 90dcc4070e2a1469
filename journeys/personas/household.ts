/**
 * Synthetic households: people who fit together and whom nobody can mistake for real ones. Their identity numbers begin
 * with 000, which no province uses; their telephone numbers with 053, which no operator has; their mail goes to
 * example.com (RFC 2606); and they are called "test", "sample", "check" in Vietnamese.
 */
import { places, type Place } from './places.ts';

export interface Person {
  readonly idNumber: string;
  readonly familyName: string;
  readonly middleName: string;
  readonly givenName: string;
  readonly fullName: string;
  readonly sex: 'Nam' | 'Nữ';
  /** ISO date. */
  readonly dateOfBirth: string;
  readonly home: Place;
  /** House number and street. */
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly oldIdNumber: string;
  readonly idIssuedOn: string;
  readonly idIssuedBy: string;
  /** Ten digits, also the account at the social insurance. */
  readonly socialInsuranceNumber: string;
  /** Fifteen characters. */
  readonly healthInsuranceNumber: string;
}

const familyNames = ['NGUYỄN', 'TRẦN', 'LÊ', 'PHẠM', 'HOÀNG', 'VŨ', 'ĐẶNG', 'BÙI', 'ĐỖ', 'HỒ', 'NGÔ', 'DƯƠNG'] as const;
const middleNames = {
  Nam: ['VĂN', 'HỮU', 'ĐỨC', 'MINH', 'QUANG', 'CÔNG', 'THÀNH', 'XUÂN'],
  Nữ: ['THỊ', 'NGỌC', 'THU', 'THANH', 'KIM', 'HỒNG', 'BÍCH', 'PHƯƠNG'],
} as const;
const givenNames = ['THỬ', 'MẪU', 'NGHIỆM', 'KIỂM', 'ĐỊNH', 'GIẢ'] as const;

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const two = (n: number): string => String(n).padStart(2, '0');

/** The day `days` after `on`, as an ISO date in Viet Nam (UTC+7). */
export function dayAfter(on: Date, days: number): string {
  return new Date(on.getTime() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
}

/** Places in a household; each has its own number, which keeps the identity numbers of all people apart. */
const roles = [
  'requester',
  'spouse',
  'child',
  'father',
  'mother',
  'grandfather',
  'sibling',
  'guest',
  'neighbour',
] as const;
export type HouseholdRole = (typeof roles)[number];
export type Household = Readonly<Record<HouseholdRole, Person>>;

export const mostHouseholds = 60_000;

/**
 * 12 digits as Decree 137/2015/NĐ-CP lays them down: province (000: none), century and sex (0/1 male/female born
 * 1900-1999, 2/3 born 2000-2099), two digits of the year, six that tell people apart.
 */
function idNumber(sex: Person['sex'], dateOfBirth: string, serial: string): string {
  const century = Number(dateOfBirth.slice(0, 2)) - 19;
  return `000${century * 2 + (sex === 'Nữ' ? 1 : 0)}${dateOfBirth.slice(2, 4)}${serial}`;
}

/** The household of this index, 0 to `mostHouseholds` - 1. `on`: the day on which its newborn is some days old. */
export function household(index: number, on: Date): Household {
  if (!Number.isInteger(index) || index < 0 || index >= mostHouseholds) {
    throw new RangeError(
      `Household ${index} does not exist: the index must be a whole number from 0 to ${mostHouseholds - 1}.`,
    );
  }
  const round = Math.floor(index / familyNames.length);
  const home = pick(places, index + round);
  const family = pick(familyNames, index);
  const sex = index % 2 === 0 ? 'Nam' : 'Nữ';
  const spouseSex = sex === 'Nam' ? 'Nữ' : 'Nam';
  const spouseFamily = pick(familyNames, index + 5);
  const year = 1988 + (index % 10);

  function person(role: HouseholdRole, of: { sex: Person['sex']; family: string; born: string; home?: Place }): Person {
    const number = roles.indexOf(role);
    const serial = String(index * 16 + number).padStart(6, '0');
    const middleName = pick(middleNames[of.sex], round + number);
    // With families and middle names taken in turn, every block of 96 households moves the given names on by one.
    const givenName = pick(givenNames, index + Math.floor(round / middleNames.Nam.length) + number);
    return {
      idNumber: idNumber(of.sex, of.born, serial),
      familyName: of.family,
      middleName,
      givenName,
      fullName: `${of.family} ${middleName} ${givenName}`,
      sex: of.sex,
      dateOfBirth: of.born,
      home: of.home ?? home,
      address: `Số ${1 + (index % 200)} đường Kiểm Thử`,
      phone: `053${serial.padStart(7, '0')}`,
      email: `cong-dan-thu-${serial}@example.com`,
      oldIdNumber: `000${serial}`,
      idIssuedOn: `2021-${two(1 + (index % 12))}-${two(1 + (index % 28))}`,
      idIssuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
      socialInsuranceNumber: `0000${serial}`,
      healthInsuranceNumber: `GD4000000${serial}`,
    };
  }
  const born = (inYear: number, salt: number): string =>
    `${inYear}-${two(1 + ((index + salt) % 12))}-${two(1 + ((index * 3 + salt) % 28))}`;

  const fatherYear = year - 26 - (index % 5);
  return {
    requester: person('requester', { sex, family, born: born(year, 0) }),
    spouse: person('spouse', { sex: spouseSex, family: spouseFamily, born: born(year + (index % 3) - 1, 4) }),
    child: person('child', {
      sex: pick(['Nam', 'Nữ'] as const, round + index),
      family: sex === 'Nam' ? family : spouseFamily,
      born: dayAfter(on, -3 - (index % 20)),
    }),
    father: person('father', { sex: 'Nam', family, born: born(fatherYear, 1) }),
    mother: person('mother', { sex: 'Nữ', family: pick(familyNames, index + 3), born: born(fatherYear + 2, 2) }),
    grandfather: person('grandfather', { sex: 'Nam', family, born: born(fatherYear - 25, 3) }),
    sibling: person('sibling', { sex: spouseSex, family, born: born(year + 3, 5) }),
    guest: person('guest', {
      sex: 'Nam',
      family: pick(familyNames, index + 7),
      born: born(1980 + (index % 15), 6),
      home: pick(places, index + round + 1),
    }),
    neighbour: person('neighbour', {
      sex: 'Nữ',
      family: pick(familyNames, index + 9),
      born: born(1965 + (index % 20), 7),
    }),
  };
}
