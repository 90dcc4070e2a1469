/** What a citizen sees on a page, as the in-page reader returns it: plain data, one object a frame. */

/** How a control is operated, whatever it is made of. */
export type ControlKind =
  | 'button'
  | 'link'
  /** Can be clicked, and is neither button nor link by role: half of what real portals offer. */
  | 'clickable'
  | 'text'
  | 'password'
  | 'long-text'
  | 'number'
  | 'date'
  | 'select'
  /** A drop-down made of other elements. */
  | 'combobox'
  | 'radio'
  | 'checkbox'
  | 'file';

export interface Control {
  /** Number under which the reader knows the element as long as its document lives. */
  readonly ref: number;
  readonly kind: ControlKind;
  /** Accessible name; for a clickable thing without a role its visible text. */
  readonly name: string;
  /** Its text line by line, where it has several: a tile's title and what is said under it. */
  readonly lines: readonly string[];
  readonly placeholder: string;
  readonly tooltip: string;
  /** Text beside or above that names it for the eye, where no label is bound. */
  readonly nearby: string;
  /** For a cell's control: the heading of its column, and the text of the other cells of its row. */
  readonly columnHeading: string;
  readonly row: string;
  /** Headings that stand above it, nearest first. */
  readonly sections: readonly string[];
  /** For a radio, a box, or one of several words to tap: the question, and the key that holds the group together. */
  readonly question: string;
  readonly groupKey: string;
  readonly value: string;
  readonly checked: boolean;
  /** Whether what it opens and closes (an accordion's section, a menu) is open; null where it opens nothing, as far as the page says. */
  readonly expanded: boolean | null;
  /** Visible wording of each choice of a native list, in order. */
  readonly options: readonly string[];
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly disabled: boolean;
  /** What the page says is wrong with it. */
  readonly complaint: string;
  readonly maxLength: number | null;
  readonly accept: string;
  readonly inputType: string;
  /** Not drawn: a file input behind a button, a radio behind its label. */
  readonly hidden: boolean;
  /** Something else lies over it: a dialog, an overlay. */
  readonly covered: boolean;
  /** Where it is drawn in the viewport, CSS pixels. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Path of the address a link leads to, '' where none. */
  readonly target: string;
  /** From the page's beginning to its upper edge, and from there to the page's end, however far it is scrolled, CSS pixels. */
  readonly fromTop: number;
  readonly fromEnd: number;
}

export interface FrameReading {
  /** Tells this document from the one that a reload or a post-back puts in its place. */
  readonly document: string;
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly headings: readonly string[];
  /** Visible text, cut at `maxText`. */
  readonly text: string;
  readonly textLength: number;
  /** What the page told in alerts and toasts since the last reading, also if it is gone already. */
  readonly alerts: readonly string[];
  /** Complaints in the page's error colour or in an alert role, with the field they stand at. */
  readonly complaints: readonly { readonly text: string; readonly field: string | null }[];
  readonly controls: readonly Control[];
  /** More controls were there than anyone could read. */
  readonly truncated: boolean;
  /** Size of the viewport, CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
}

/** What is written into a field, or the place of what is chosen from a native list. */
export type Written = { readonly text: string } | { readonly place: number };

/** A point of a window, CSS pixels, and which of the frames of the window around it this one is; -1: it is the outermost. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly place: number;
}

/** The in-page reader's own interface, under one name in the page's global scope. */
export interface Reader {
  read(): FrameReading;
  /** The same as JSON, which the browser writes many times faster than its debugger takes objects apart. */
  readAsJson(): string;
  /** The element itself, to be taken as a handle; null when it left the document. */
  element(ref: number): unknown;
  /** The same of a field that takes typing now; null for one that is locked, too. */
  writable(ref: number): unknown;
  /**
   * Writes into fields and chooses from native lists, one after the other. Tells of each whether it took something, which locked and
   * special ones do not; ends early where one of them made the page go on.
   */
  write(answers: readonly (Written & { readonly ref: number })[]): Promise<boolean[]>;
  /**
   * Where a click meets the element, here and now, in its window, CSS pixels; null if it moves, is locked or covered. `anything`: where
   * it is drawn, whatever lies over it.
   */
  clickPoint(ref: number, meets: 'it' | 'anything'): Promise<Point | null>;
  /** A point of one of this window's frames as a point of this window; null: something lies over the frame there. */
  pointThroughFrame(point: Point): Promise<Point | null>;
  /** What is clicked in the place of a box or radio that hides: its label, else what it stands in. */
  standIn(ref: number): number;
  /**
   * Resolves when the document has been parsed and has not changed for `forMs`, or when it has not come to rest after
   * `atMostMs`. The document in which the citizen acted, `actedMsAgo`, has to prove it from this call on: what he did may
   * show its effect late. One that came since is the effect.
   */
  atRest(forMs: number, atMostMs: number, actedMsAgo: number): Promise<void>;
  /** It has set out for another page: reading it is in vain. */
  isLeaving(): boolean;
  /** Remembers what is visible now, so that `newTexts` can tell what an opened list added. */
  remember(): void;
  /**
   * Visible texts that were not there at `remember()`, each with a ref to click. `inList`: it stands in something that
   * opened since, over the page or with the role of a list; other new texts may be anything.
   */
  newTexts(): { ref: number; text: string; selected: boolean; inList: boolean }[];
  /** Whether this element of an opened list is still to be seen. */
  isInOpenedList(ref: number): boolean;
  /** The field that narrows an opened list: a text box that came with it (`opened`), else the focused one; null: there is none. */
  listSearch(): { ref: number; opened: boolean } | null;
}

export const maxText = 6_000;
export const maxControls = 1_500;
/** Name of the reader in the page's global scope. */
export const readerName = '__congdan';
