import type { FileChild } from 'docx';
import {
  type DocumentBlock,
  type DocumentFigure,
  type DocumentTable,
  namedHeadings,
  type TextDocument,
} from './document.ts';
import { type Writing, wordRuns } from './word-runs.ts';

/** Room between the margins of a page of A4: in twentieths of a point, and in pixels of a screen. */
const room = { twips: 9026, pixels: 600 };

/** The blocks of a document, its contents as links before them. */
export function wordBlocks(
  writing: Writing,
  pictures: ReadonlyMap<DocumentBlock, Uint8Array>,
  { blocks, contentsTitle }: Pick<TextDocument, 'blocks' | 'contentsTitle'>,
): FileChild[] {
  const { word } = writing;
  const named = namedHeadings(blocks);
  const names = new Map<DocumentBlock, string>(named.map(({ heading, name }) => [heading, name]));
  const top = named.filter(({ heading }) => heading.level === 2);
  const contents =
    contentsTitle === null || top.length < 2
      ? []
      : [
          new word.Paragraph({ style: 'Caption', children: wordRuns(writing, [contentsTitle]) }),
          ...top.map(
            ({ heading, name }) =>
              new word.Paragraph({
                bullet: { level: 0 },
                children: [
                  new word.InternalHyperlink({ anchor: name, children: wordRuns(writing, [heading.text]) }),
                ],
              }),
          ),
        ];
  let lists = 0;
  const written = blocks.flatMap((block): FileChild[] => {
    switch (block.kind) {
      case 'heading':
        return [
          new word.Paragraph({
            heading: headingOf(writing, block.level),
            children: [
              new word.Bookmark({ id: names.get(block) ?? '', children: wordRuns(writing, [block.text]) }),
            ],
          }),
        ];
      case 'paragraph':
        return [new word.Paragraph({ children: wordRuns(writing, block.text) })];
      case 'list': {
        lists += 1;
        const look = block.ordered
          ? { numbering: { reference: 'numbers', level: 0, instance: lists } }
          : { bullet: { level: 0 } };
        return block.items.map((item) => new word.Paragraph({ ...look, children: wordRuns(writing, item) }));
      }
      case 'table':
        return table(writing, block);
      case 'figure':
        return figure(writing, block, pictures.get(block));
    }
  });
  return [...contents, ...written];
}

/** The title has a style of its own, so that what hangs below it begins with the first level. */
function headingOf({ word }: Writing, level: 2 | 3 | 4) {
  const { HEADING_1, HEADING_2, HEADING_3 } = word.HeadingLevel;
  return { 2: HEADING_1, 3: HEADING_2, 4: HEADING_3 }[level];
}

function table(writing: Writing, { caption, columns, rows }: DocumentTable): FileChild[] {
  const { word } = writing;
  const width = Math.floor(room.twips / columns.length);
  const cell = (children: Parameters<typeof wordRuns>[1], index: number, heading: boolean) =>
    new word.TableCell({
      width: { size: width, type: word.WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      ...(heading ? { shading: { type: word.ShadingType.CLEAR, fill: 'EBEBEB', color: 'auto' } } : {}),
      children: [
        new word.Paragraph({
          spacing: { after: 0 },
          ...(columns[index]?.numeric ? { alignment: word.AlignmentType.RIGHT } : {}),
          children: wordRuns(writing, children),
        }),
      ],
    });
  return [
    new word.Paragraph({ style: 'Caption', children: wordRuns(writing, [caption]) }),
    new word.Table({
      width: { size: room.twips, type: word.WidthType.DXA },
      columnWidths: columns.map(() => width),
      tableLook: { firstRow: true, firstColumn: true },
      rows: [
        new word.TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ heading }, index) => cell([{ ...heading, strong: true }], index, true)),
        }),
        ...rows.map(
          (cells) =>
            new word.TableRow({
              cantSplit: true,
              children: cells.map((children, index) => cell(children, index, false)),
            }),
        ),
      ],
    }),
    // Two tables without anything between them would be one.
    new word.Paragraph({ children: [] }),
  ];
}

function figure(
  writing: Writing,
  { width, height, alternative, caption }: DocumentFigure,
  png: Uint8Array | undefined,
): FileChild[] {
  const { word } = writing;
  if (png === undefined) throw new Error(`No picture was drawn of “${caption.text}”.`);
  const scale = Math.min(1, room.pixels / width);
  return [
    new word.Paragraph({
      keepNext: true,
      children: [
        new word.ImageRun({
          type: 'png',
          data: png,
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          altText: { name: caption.text, title: caption.text, description: alternative.text },
        }),
      ],
    }),
    new word.Paragraph({ style: 'Caption', children: wordRuns(writing, [caption]) }),
  ];
}
