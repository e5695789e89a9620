import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import { words } from '../messages/words.tsx';

export interface PagePart {
  /** Of the heading or section it leads to. */
  id: string;
  name: Child;
}

/** The way to the parts of a long page. Use one on a page, before what it leads past. */
export function PageContents({
  parts,
  language = 'en',
}: {
  parts: readonly PagePart[];
  language?: Language;
}) {
  return (
    <nav class="page-contents" aria-labelledby="contents-title">
      <p id="contents-title">
        <strong>{words(language, 'contents.title')}</strong>
      </p>
      <ul class="inline-list">
        {parts.map(({ id, name }) => (
          <li>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
