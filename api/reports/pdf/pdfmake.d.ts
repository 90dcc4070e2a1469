/** What the report uses of pdfmake. Its own types (@types/pdfmake) bring a browser's globals with them, which are not there on a server. */
declare module 'pdfmake' {
  export type Margins = [left: number, top: number, right: number, bottom: number];

  export interface Style {
    readonly font?: string;
    readonly fontSize?: number;
    readonly lineHeight?: number;
    readonly bold?: boolean;
    readonly color?: string;
    readonly alignment?: 'left' | 'right' | 'center';
    readonly margin?: Margins;
  }

  interface Drawn {
    readonly type: 'line' | 'rect';
    readonly color?: string;
    readonly lineWidth?: number;
    readonly lineColor?: string;
    readonly [coordinate: string]: number | string | undefined;
  }

  export interface TableLayout {
    readonly hLineWidth?: (line: number) => number;
    readonly vLineWidth?: (line: number) => number;
    readonly hLineColor?: (line: number) => string;
    readonly vLineColor?: (line: number) => string;
    readonly paddingLeft?: (column: number) => number;
    readonly paddingRight?: (column: number) => number;
    readonly paddingTop?: (row: number) => number;
    readonly paddingBottom?: (row: number) => number;
  }

  interface Table {
    readonly headerRows?: number;
    readonly dontBreakRows?: boolean;
    readonly widths: readonly (number | string)[];
    readonly body: readonly (readonly Content[])[];
  }

  interface Kinds {
    readonly text: string | readonly Content[];
    readonly ul: readonly Content[];
    readonly stack: readonly Content[];
    readonly columns: readonly Content[];
    readonly canvas: readonly Drawn[];
    readonly svg: string;
    readonly table: Table;
  }

  interface Placed extends Style {
    readonly style?: string;
    readonly layout?: TableLayout;
    readonly width?: number | string;
  }

  export type Content = string | (Placed & { [Kind in keyof Kinds]: Pick<Kinds, Kind> }[keyof Kinds]);

  interface Pdf {
    readonly pageSize: 'A4';
    readonly pageMargins: Margins;
    readonly info: Readonly<Record<string, string | Date>>;
    /** BCP 47. */
    readonly language: string;
    readonly displayTitle: boolean;
    readonly defaultStyle: Style;
    readonly styles: Readonly<Record<string, Style>>;
    readonly content: readonly Content[];
    readonly footer: (page: number, pages: number) => Content;
    /** `verticalRatio`: 0 at the top of the page, 1 at its foot. */
    readonly pageBreakBefore: (node: {
      readonly style?: string;
      readonly startPosition: { readonly verticalRatio: number };
    }) => boolean;
  }

  const pdfmake: {
    setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
    setUrlAccessPolicy(allows: (address: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    createPdf(pdf: Pdf): { getBuffer(): Promise<Buffer> };
  };
  // Its own export: a package's, not ours.
  // eslint-disable-next-line no-restricted-exports
  export default pdfmake;
}
