import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Language } from '../language.ts';

/**
 * A finding in one sentence. `language` is the one it is written in, where
 * that may differ from the page's.
 */
export function SummarySentence({
  language,
  note,
  children,
}: PropsWithChildren<{ language?: Language; note?: Child }>) {
  return (
    <p class="summary-sentence" lang={language}>
      {children}
      {note && <span class="summary-sentence__note"> {note}</span>}
    </p>
  );
}
