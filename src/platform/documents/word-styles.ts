import type { IStylesOptions } from 'docx';
import type { DocumentLanguage } from './document.ts';
import { wordLanguages } from './word-language.ts';

/** Sizes are half points, spaces twentieths of a point. */
export function wordStyles(language: DocumentLanguage): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '000000', font: 'Arial' },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 22, language: { value: wordLanguages[language] } },
        paragraph: { spacing: { after: 140, line: 288 } },
      },
      title: heading(44, 0),
      heading1: heading(32, 480),
      heading2: heading(26, 320),
      heading3: heading(23, 240),
      hyperlink: { run: { color: '0B4A8B', underline: { type: 'single' } } },
      footnoteText: { run: { size: 18 } },
    },
    paragraphStyles: [
      {
        ...{ id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', quickFormat: true },
        run: { bold: true },
        paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
      },
    ],
  };
}
