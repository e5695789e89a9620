import { type DocumentBlock, type DocumentLink, notesOf, type TextDocument } from './document.ts';
import { settledWordPackage } from './settled-word-package.ts';
import { wordBlocks } from './word-blocks.ts';
import { wordLanguages } from './word-language.ts';
import { wordRuns } from './word-runs.ts';
import { wordStyles } from './word-styles.ts';

/**
 * A document as a file of Word (Office Open XML): headings are headings, the first row of each table is its header and
 * comes again on every page, pictures have words, and the language is said. The same content gives the same bytes.
 */
export async function wordDocument(document: TextDocument, link: DocumentLink): Promise<Uint8Array> {
  // Loaded once somebody wants a file of Word: nothing else depends on it.
  const word = await import('docx');
  const { title, language, description, author, blocks, madeOn } = document;
  const notes = notesOf(blocks);
  const figures = blocks.filter((block) => block.kind === 'figure');
  const pictures = new Map<DocumentBlock, Uint8Array>(
    await Promise.all(figures.map(async (figure) => [figure, await figure.png()] as const)),
  );
  const writing = { word, language, link, numbers: new Map(notes.map((note, index) => [note, index + 1])) };
  const file = new word.Document({
    title: title.text,
    description,
    creator: author,
    lastModifiedBy: author,
    styles: wordStyles(language),
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: [
            {
              level: 0,
              format: word.LevelFormat.DECIMAL,
              text: '%1.',
              style: { paragraph: { indent: { left: 720, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    footnotes: Object.fromEntries(
      notes.map(({ note }, index) => [
        index + 1,
        { children: [new word.Paragraph({ children: wordRuns(writing, note) })] },
      ]),
    ),
    sections: [
      {
        footers: {
          default: new word.Footer({
            children: [
              new word.Paragraph({
                alignment: word.AlignmentType.RIGHT,
                children: [new word.TextRun({ children: [word.PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [
          new word.Paragraph({ heading: word.HeadingLevel.TITLE, children: wordRuns(writing, [title]) }),
          ...wordBlocks(writing, pictures, document),
        ],
      },
    ],
  });
  return settledWordPackage(await word.Packer.toBuffer(file), {
    language: wordLanguages[language],
    madeOn: madeOn.length === 10 ? `${madeOn}T00:00:00Z` : madeOn,
  });
}

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
