import { createHash } from 'node:crypto';
import { answers, type Answers, type Facts } from './answers.ts';
import { fileFacts } from './file-facts.ts';
import { dayAfter, household, type Household, type Person } from './household.ts';
import { fullAddress, personFacts } from './person-facts.ts';
import type { Persona } from './persona.ts';
import { placeFacts } from './place-facts.ts';
import { propertyAnswers } from './property-answers.ts';

/** 160 bits as base32 (RFC 4648), reproducible from the index: a test secret, no secret. */
function otpSecret(index: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...createHash('sha1').update(`congdan test citizen ${index}`).digest()]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  return bits.replace(/.{5}/g, (five) => alphabet.charAt(Number.parseInt(five, 2)));
}

/** Facts about someone as bride or groom: the wedding is the story of another day than the household's child. */
function brideOrGroom(person: Person): Facts {
  return {
    ...personFacts(person),
    'marital-status': {
      text: 'Chưa kết hôn',
      alternatives: ['Độc thân', 'Chưa đăng ký kết hôn', 'Chưa đăng ký kết hôn với ai'],
    },
    'marriage-count': { text: '1', alternatives: ['Lần 1', 'Lần thứ nhất', 'Lần đầu', 'Thứ nhất', 'Một'] },
  };
}

function familyAnswers(people: Household, on: Date): Answers {
  const { requester, spouse, child, father, mother, grandfather, sibling, guest } = people;
  const [man, woman] = requester.sex === 'Nam' ? [requester, spouse] : [spouse, requester];
  const hospital = `Bệnh viện Kiểm Thử, ${child.home.commune}, ${child.home.province}`;
  const weddingDay = `${Number(requester.dateOfBirth.slice(0, 4)) + 27}-10-10`;
  const agency = `Ủy ban nhân dân ${child.home.commune}`;
  return {
    ...answers('child', {
      ...personFacts(child),
      'place-of-birth': hospital,
      'time-of-birth': '08:30',
      'birth-notice-number': `THU-${child.idNumber.slice(6)}`,
      relationship:
        requester.sex === 'Nam'
          ? { text: 'Cha', alternatives: ['Cha đẻ', 'Bố', 'Cha ruột', 'Cha/mẹ', 'Cha, mẹ'] }
          : { text: 'Mẹ', alternatives: ['Mẹ đẻ', 'Mẹ ruột', 'Cha/mẹ', 'Cha, mẹ'] },
      clinic: {
        text: 'Trạm Y tế phường Kiểm Thử',
        alternatives: [`Trạm y tế ${child.home.commune}`, 'Bệnh viện Kiểm Thử'],
      },
    }),
    ...answers('birth-place', placeFacts(child.home, 'Bệnh viện Kiểm Thử')),
    ...answers('mother', personFacts(woman)),
    ...answers('father', personFacts(man)),
    ...answers('parents', {
      'marriage-certificate-number': `${child.idNumber.slice(6)}/THU`,
      'marriage-certificate-date': weddingDay,
      'marriage-certificate-place': agency,
    }),
    ...answers('requester-father', personFacts(father)),
    ...answers('requester-mother', personFacts(mother)),
    ...answers('spouse', personFacts(spouse)),
    ...answers('bride', brideOrGroom(woman)),
    ...answers('groom', brideOrGroom(man)),
    ...answers('household-head', {
      ...personFacts(father),
      relationship: {
        text: 'Con',
        alternatives: ['Con đẻ', 'Con ruột', requester.sex === 'Nam' ? 'Con trai' : 'Con gái', 'Thành viên khác'],
      },
    }),
    ...answers('member', {
      ...personFacts(sibling),
      relationship: { text: 'Con', alternatives: ['Con đẻ', 'Con ruột', 'Em', 'Em ruột', 'Thành viên khác'] },
      'ordinal-in-household': { text: '2', alternatives: ['Người thứ 2', 'Người thứ hai', 'Thứ 2'] },
    }),
    ...answers('dependant', {
      ...personFacts(mother),
      relationship: { text: 'Mẹ', alternatives: ['Mẹ đẻ', 'Mẹ ruột', 'Cha/mẹ', 'Cha, mẹ'] },
      'period-from': `${dayAfter(on, 0).slice(0, 7)}-01`,
    }),
    ...answers('guest', {
      ...personFacts(guest),
      'passport-number': 'C0000000',
      reason: {
        text: 'HỒ SƠ KIỂM THỬ – KHÔNG XỬ LÝ',
        alternatives: ['Thăm người thân', 'Du lịch', 'Công tác', 'Khác'],
      },
      'period-from': dayAfter(on, 0),
      'period-until': dayAfter(on, 2),
    }),
    ...answers('lodging', {
      'lodging-kind': { text: 'Hộ gia đình', alternatives: ['Nhà ở hộ gia đình', 'Nhà riêng', 'Cơ sở khác', 'Khác'] },
      'company-name': `Hộ gia đình ${father.fullName}`,
      'full-name': father.fullName,
      'id-number': father.idNumber,
      phone: father.phone,
      ...placeFacts(father.home, father.address),
    }),
    ...answers('deceased', {
      ...personFacts(grandfather),
      relationship: { text: 'Cháu', alternatives: ['Cháu ruột', 'Cháu nội', 'Người thân', 'Người thân thích', 'Khác'] },
      'last-residence': fullAddress(grandfather),
      'date-of-death': dayAfter(on, -2),
      'time-of-death': '05:15',
      'place-of-death': fullAddress(grandfather),
      'cause-of-death': { text: 'Tuổi già', alternatives: ['Già yếu', 'Bệnh tật', 'Bệnh', 'Khác'] },
      'death-notice-number': `THU-${grandfather.idNumber.slice(6)}`,
      'death-notice-date': dayAfter(on, -1),
      'death-notice-by': `Trạm Y tế ${grandfather.home.commune}`,
      'burial-date': dayAfter(on, 0),
    }),
  };
}

/**
 * The test citizen of this index: always the same one, with his household, his papers and an answer to everything a
 * service of the catalogue may ask. Free text says that the file is a test.
 * `on`: the day on which he files; the newborn's birth, a death, appointments lie around it. Throws a RangeError
 * when the index is no whole number from 0 to 59,999.
 */
export function makePersona(index: number, on: Date = new Date('2026-11-21T00:00:00+07:00')): Persona {
  const people = household(index, on);
  const { requester } = people;
  const requesterFacts: Facts = { ...personFacts(requester), ...fileFacts(requester, on) };
  return {
    id: `test-citizen-${index}`,
    account: {
      username: requester.idNumber,
      password: `Thu-${requester.idNumber.slice(6)}-Mau`,
      otpSecret: otpSecret(index),
    },
    answers: {
      ...answers('requester', requesterFacts),
      ...answers('owner', requesterFacts),
      ...answers('new-holder', requesterFacts),
      ...answers('benefit-receiver', requesterFacts),
      ...familyAnswers(people, on),
      ...propertyAnswers(people, on),
    },
  };
}
