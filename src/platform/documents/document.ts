/** Languages that words of a document may be in. */
export type DocumentLanguage = 'en' | 'gd';

/** Words of one kind. What a catalogue's `speak` gives is one already. */
export interface Run {
  text: string;
  /** The document's own unless told. */
  language?: DocumentLanguage;
  /** Path on the site, without the language's prefix, or an absolute address. */
  href?: string;
  strong?: boolean;
}

/** Where a figure is from: a footnote in Word, a note at the end in HTML. */
export interface SourceNote {
  note: readonly Run[];
}

export type Prose = readonly (Run | SourceNote)[];

/** A document's title is level 1. */
export type HeadingLevel = 2 | 3 | 4;

export type DocumentBlock =
  | { kind: 'heading'; level: HeadingLevel; text: Run }
  | { kind: 'paragraph'; text: Prose }
  | { kind: 'list'; items: readonly Prose[]; ordered?: boolean }
  | DocumentTable
  | DocumentFigure;

export interface DocumentTable {
  kind: 'table';
  /** It says again what a figure above it draws: folded on a page, open where the document stands alone. */
  folded?: true;
  caption: Run;
  columns: readonly { heading: Run; numeric?: boolean }[];
  /** Cells in the order of the columns; the first of each row names it. */
  rows: readonly (readonly Prose[])[];
}

export interface DocumentFigure {
  kind: 'figure';
  /** Markup of one `<svg>` that says what it shows, drawn with the styles of a page. */
  svg: string;
  /** The same with styles of its own, for a file that stands alone. */
  standalone(): string;
  /** The same as PNG, for programs that draw no SVG. */
  png(): Promise<Uint8Array>;
  /** In the chart's units, which are pixels of a screen. */
  width: number;
  height: number;
  /** What it shows, for whoever cannot see it. */
  alternative: Run;
  caption: Run;
}

/** One content model for a page, a file of HTML and a file of Word. */
export interface TextDocument {
  title: Run & { language: DocumentLanguage };
  language: DocumentLanguage;
  /** What it is, in one sentence. */
  description: string;
  author: string;
  /** ISO instant or day that it shows: the same content gives the same bytes. */
  madeOn: string;
  blocks: readonly DocumentBlock[];
  /** Heading of the list of its second-level headings; null: none. */
  contentsTitle: Run | null;
  /** Heading of the notes. */
  notesTitle: Run;
}

/** Makes a path of the site, or an address, into what a link of this file leads to. */
export type DocumentLink = (href: string) => string;

export const isNote = (piece: Run | SourceNote): piece is SourceNote => 'note' in piece;

/** The notes in the order they are read; each stands once, however often it is pointed to. */
export function notesOf(blocks: readonly DocumentBlock[]): SourceNote[] {
  const found = new Set<SourceNote>();
  for (const block of blocks)
    for (const prose of proseOf(block)) for (const piece of prose) if (isNote(piece)) found.add(piece);
  return [...found];
}

function proseOf(block: DocumentBlock): readonly Prose[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'heading':
    case 'figure':
      return [];
  }
}

/** Headings with the names that links within the document use, in order. */
export function namedHeadings(blocks: readonly DocumentBlock[]) {
  return blocks
    .filter((block) => block.kind === 'heading')
    .map((heading, index) => ({ heading, name: `part_${index + 1}` }));
}
