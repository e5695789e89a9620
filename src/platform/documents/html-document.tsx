import { raw } from 'hono/html';
import type { DocumentLink, TextDocument } from './document.ts';
import { DocumentBlocks } from './document-blocks.tsx';
import { documentStyle } from './document-style.ts';

/** A document as one accessible file of HTML that needs nothing else: style and pictures are inside. */
export async function htmlDocument(document: TextDocument, link: DocumentLink): Promise<string> {
  const { title, language, description, author } = document;
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title.text}</title>
        <meta name="description" content={description} />
        <meta name="author" content={author} />
        <style>{raw(documentStyle)}</style>
      </head>
      <body>
        <main>
          <h1
            {...(title.language === undefined || title.language === language ? {} : { lang: title.language })}
          >
            {title.text}
          </h1>
          <DocumentBlocks document={document} link={link} alone />
        </main>
      </body>
    </html>
  );
  return `<!DOCTYPE html>\n${String(await page.toString())}\n`;
}
