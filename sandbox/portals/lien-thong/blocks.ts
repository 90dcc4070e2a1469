/** The blocks of an application, one below the other; one is open, those before it are folded to what was answered. */
import type { FormSection, Procedure } from '../../procedures/procedure.ts';

export interface Block {
  readonly id: string;
  readonly title: string;
  /** The questions of this block; null: agency, papers, or sending. */
  readonly section: FormSection | null;
}

export const agencyBlock = 'noi-nhan';
export const papersBlock = 'giay-to';
export const sendBlock = 'gui';

/** Of a procedure of the communes one is chosen; one of the province has a single agency. */
export const choosesAgency = ({ agency }: Procedure): boolean => agency.endsWith('cấp xã');

export const blocksOf = (procedure: Procedure): readonly Block[] => [
  ...(choosesAgency(procedure) ? [{ id: agencyBlock, title: 'Nơi giải quyết', section: null }] : []),
  ...procedure.sections.map((section) => ({ id: section.id, title: section.title, section })),
  ...(procedure.attachments.length > 0 ? [{ id: papersBlock, title: 'Hình ảnh, giấy tờ', section: null }] : []),
  { id: sendBlock, title: procedure.filing === 'payment' ? 'Tìm quyết định' : 'Cam đoan và nộp', section: null },
];

/** Whether what a refusal names is mended in this block; a refusal that names nothing belongs to the last. */
export function holds({ id, section }: Block, procedure: Procedure, field: string | null): boolean {
  const [first, ...inGroup] = (field ?? '').split('.');
  if (section) return inGroup.length > 0 ? id === first : section.fields.some((one) => one.id === field);
  const isPaper = procedure.attachments.some((paper) => paper.id === field);
  if (id === papersBlock) return isPaper;
  return (
    id === sendBlock && !isPaper && !procedure.sections.some((one) => holds({ ...one, section: one }, procedure, field))
  );
}
