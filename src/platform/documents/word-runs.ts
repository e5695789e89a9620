import type * as Docx from 'docx';
import type { ParagraphChild } from 'docx';
import {
  type DocumentLanguage,
  type DocumentLink,
  isNote,
  type Prose,
  type Run,
  type SourceNote,
} from './document.ts';
import { wordLanguages } from './word-language.ts';

/** What writing into one file of Word needs. */
export interface Writing {
  word: typeof Docx;
  language: DocumentLanguage;
  link: DocumentLink;
  numbers: ReadonlyMap<SourceNote, number>;
}

export function wordRuns(writing: Writing, prose: Prose): ParagraphChild[] {
  return prose.map((piece) => {
    if (isNote(piece)) return new writing.word.FootnoteReferenceRun(writing.numbers.get(piece) ?? 0);
    return piece.href === undefined
      ? textRun(writing, piece)
      : new writing.word.ExternalHyperlink({
          link: writing.link(piece.href),
          children: [textRun(writing, piece, 'Hyperlink')],
        });
  });
}

function textRun({ word, language: own }: Writing, { text, language, strong }: Run, style?: string) {
  const lines = withoutControls(text).split('\n');
  return new word.TextRun({
    children: lines.flatMap((line, index) => (index === 0 ? [line] : [new word.CarriageReturn(), line])),
    ...(strong ? { bold: true } : {}),
    ...(style === undefined ? {} : { style }),
    ...(language === undefined || language === own ? {} : { language: { value: wordLanguages[language] } }),
  });
}

/** XML has no place for control characters, not even escaped (XML 1.0, 2.2 Characters). */
function withoutControls(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
