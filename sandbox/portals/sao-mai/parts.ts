/**
 * The parts of a declaration: whose it is, what is declared, papers, fee and filing. Longer ones stand in tabs, shorter
 * ones below each other beside a list of the sections.
 */
import type { FormSection, Procedure } from '../../procedures/procedure.ts';

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly FormSection[];
}

export const papersPart = 'thanh-phan';
export const filingPart = 'nop';

export function partsOf({ sections, attachments, filing }: Procedure): readonly Part[] {
  const [first, ...others] = sections;
  return [
    {
      id: 'nguoi-nop',
      title: filing === 'payment' ? 'Thông tin tra cứu' : 'Thông tin người nộp',
      sections: first ? [first] : [],
    },
    ...(others.length > 0 ? [{ id: 'noi-dung', title: 'Nội dung tờ khai', sections: others }] : []),
    ...(attachments.length > 0 ? [{ id: papersPart, title: 'Thành phần hồ sơ', sections: [] }] : []),
    { id: filingPart, title: filing === 'payment' ? 'Xác nhận' : 'Lệ phí và nộp hồ sơ', sections: [] },
  ];
}

const fewQuestions = 12;

/** Whether all is on one page. */
export const onOnePage = ({ sections }: Procedure): boolean =>
  sections.reduce((sum, { fields }) => sum + fields.length, 0) <= fewQuestions;

/** Whether what a refusal names is mended in this part; one that names nothing belongs to the last. */
export function holds({ id, sections }: Part, procedure: Procedure, field: string | null): boolean {
  const [first, ...inGroup] = (field ?? '').split('.');
  const within = (some: readonly FormSection[]): boolean =>
    some.some((section) =>
      inGroup.length > 0 ? section.id === first : section.fields.some((one) => one.id === field),
    );
  const isPaper = procedure.attachments.some((paper) => paper.id === field);
  if (id === papersPart) return isPaper;
  return id === filingPart ? !isPaper && !within(procedure.sections) : within(sections);
}
