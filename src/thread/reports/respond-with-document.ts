import { htmlDocument } from '../../platform/documents/html-document.tsx';
import type { TextDocument } from '../../platform/documents/document.ts';
import { wordDocument, wordType } from '../../platform/documents/word-document.ts';
import { linkTo, type PageContext, respondWithBytes, respondWithDownload } from '../../web/index.ts';

/** Files a document is written as. */
export const documentFormats = ['docx', 'html'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export const isDocumentFormat = (ending: string | null): ending is DocumentFormat =>
  ending === 'docx' || ending === 'html';

/** A document as a file to keep. Its links lead to this site. */
export async function respondWithDocument(
  request: Request,
  page: PageContext,
  format: DocumentFormat,
  document: TextDocument,
  fileName: string,
): Promise<Response> {
  // A file is read on later days, when its figures' pages show others.
  const asAt = { day: document.madeOn.slice(0, 10) };
  const link = (href: string) => new URL(linkTo({ language: page.language, asAt }, href), request.url).href;
  const name = `${page.demonstration ? 'demonstration-' : ''}${fileName}.${format}`;
  if (format === 'html')
    return respondWithDownload(request, await htmlDocument(document, link), 'text/html; charset=utf-8', name);
  return respondWithBytes(request, new Uint8Array(await wordDocument(document, link)), wordType, {
    headers: { 'Content-Disposition': `attachment; filename="${name}"` },
  });
}
