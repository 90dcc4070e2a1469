/** What a person reads, in both languages: Vietnamese, which an official reads, then English in the same sense. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** On one line, as titles and names of columns are. */
export const onOneLine = ({ vi, en }: Bilingual): string => `${vi} · ${en}`;

/** A paragraph each, as descriptions are; Grafana reads them as Markdown. */
export const inParagraphs = ({ vi, en }: Bilingual): string => `${vi}\n\n${en}`;
