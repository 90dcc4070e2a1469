import type { Facts } from './answers.ts';
import { dateInWords } from './date-in-words.ts';
import type { Person } from './household.ts';
import { placeFacts } from './place-facts.ts';

/** House number and street, commune, province. */
export function fullAddress({ address, home }: Person): string {
  return `${address}, ${home.commune}, ${home.province}`;
}

/** What any form may ask about a person. */
export function personFacts(person: Person): Facts {
  return {
    'full-name': person.fullName,
    'family-name': person.familyName,
    'middle-name': person.middleName,
    'given-name': person.givenName,
    'other-name': 'Không có',
    'id-number': person.idNumber,
    'id-document-type': {
      text: 'Căn cước công dân',
      alternatives: ['Thẻ căn cước', 'Căn cước', 'CCCD', 'Thẻ căn cước công dân', 'Số định danh cá nhân', 'CMND/CCCD'],
    },
    'old-id-number': person.oldIdNumber,
    'id-issued-on': person.idIssuedOn,
    'id-issued-by': {
      text: person.idIssuedBy,
      alternatives: ['Cục CSQLHC về TTXH', 'Cục Cảnh sát QLHC về TTXH', 'Bộ Công an'],
    },
    'date-of-birth': person.dateOfBirth,
    'date-of-birth-in-words': dateInWords(person.dateOfBirth),
    sex:
      person.sex === 'Nam'
        ? { text: 'Nam', alternatives: ['Male', 'Giới tính nam'] }
        : { text: 'Nữ', alternatives: ['Female', 'Giới tính nữ'] },
    ethnicity: { text: 'Kinh', alternatives: ['Dân tộc Kinh', 'Kinh (Việt)', '01 - Kinh', '01. Kinh'] },
    religion: { text: 'Không', alternatives: ['Không tôn giáo', 'Không có', 'Không theo tôn giáo', '00 - Không'] },
    nationality: { text: 'Việt Nam', alternatives: ['Vietnam', 'Viet Nam', 'VN', 'Quốc tịch Việt Nam'] },
    'place-of-birth': person.home.province,
    hometown: `${person.home.commune}, ${person.home.province}`,
    ...placeFacts(person.home, person.address),
    'permanent-address': fullAddress(person),
    'current-address': fullAddress(person),
    'residence-kind': { text: 'Thường trú', alternatives: ['Nơi thường trú', 'Đăng ký thường trú'] },
    phone: person.phone,
    email: person.email,
    occupation: { text: 'Nhân viên văn phòng', alternatives: ['Lao động tự do', 'Khác'] },
    'marital-status': { text: 'Đã kết hôn', alternatives: ['Đang có vợ/chồng', 'Có vợ/chồng', 'Kết hôn'] },
    'tax-code': person.idNumber,
    'social-insurance-number': person.socialInsuranceNumber,
    'health-insurance-number': person.healthInsuranceNumber,
  };
}
