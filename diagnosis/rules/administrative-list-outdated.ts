import { confidence, type Rule } from '../rule.ts';

/** Names of levels as labels have them; with marks, since "tình trạng" and "xã hội" are no places. */
const administrativeUnit =
  /^(tỉnh|thành phố|phường|xã|đặc khu)(?![\p{L}\p{M}]|\s+hội)|đơn vị hành chính|phường\s*\/\s*xã|xã\s*\/\s*phường/iu;

/** A list of today may name a province of before here and there, as a place of birth. */
const manyOutdated = 5;

/**
 * The list of administrative units is older than the law: the citizen's province or ward of today is not in it, or a
 * district is demanded, a level abolished on 1 July 2025.
 */
export const administrativeListOutdated = {
  id: 'administrative-list-outdated',
  cause: 'data-sharing',
  detail: 'stale-list',
  needs: ['obstacle', 'askedFields', 'outdatedUnits'],
  judge: ({ obstacle, askedFields, outdatedUnits }) => {
    if (obstacle?.stage !== 'form') return null;
    const stopped =
      obstacle.reason === 'unanswerable' || obstacle.reason === 'not-fillable' || obstacle.reason === 'control-missing';
    const district = askedFields.abolishedDistrict;
    const unit = administrativeUnit.test((obstacle.subject ?? '').normalize('NFC'));
    const outdated = unit && outdatedUnits.length >= manyOutdated;
    if (!stopped && !(obstacle.reason === 'refused' && (district !== null || outdated))) return null;
    // A menu item "Phường …" that is not there is a control; an option of a field is what the journey calls unanswerable.
    const absent = unit && obstacle.reason !== 'control-missing' && obstacle.reason !== 'refused';
    if (district === null && !absent && !outdated) return null;
    return {
      confidence: district !== null || outdated ? confidence.clear : confidence.likely,
      reasons: [
        ...(outdated
          ? [
              {
                en: `The list still offers provinces that ended on 1 July 2025: ${outdatedUnits.slice(0, 5).join(', ')}.`,
                vi: `Danh mục vẫn còn các tỉnh đã sắp xếp từ ngày 1/7/2025: ${outdatedUnits.slice(0, 5).join(', ')}.`,
              },
            ]
          : []),
        district !== null
          ? {
              en: `The form demands "${district.label}": districts were abolished on 1 July 2025.`,
              vi: `Biểu mẫu bắt buộc "${district.label}" trong khi cấp huyện đã bỏ từ ngày 1/7/2025.`,
            }
          : {
              en: `The list offers no answer for "${obstacle.subject ?? ''}" as of the law since 1 July 2025.`,
              vi: `Danh mục không có lựa chọn đúng cho "${obstacle.subject ?? ''}" theo đơn vị hành chính từ 1/7/2025.`,
            },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'askedFields' | 'outdatedUnits'>;
