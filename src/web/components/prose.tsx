import { raw } from 'hono/html';
import type { Language } from '../language.ts';

/** `lang` is that of the text, where it is not the page's. HTML made by `markdownPage` from the project's own files; never give it anything a reader typed. */
export function Prose({ html, lang }: { html: string; lang?: Language | undefined }) {
  return (
    <div class="prose" lang={lang}>
      {raw(html)}
    </div>
  );
}
