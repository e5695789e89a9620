import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import { Spoken, type Words } from '../messages/spoken.tsx';
import { words } from '../messages/words.tsx';

export interface Source {
  /** Who published what, and about when: `DWP and HMRC, children in low-income families, 2021/22`. */
  text: Words;
  /** Page of the dataset, where there is one. */
  href?: string;
  /** Anything that should be known with it: estimated, provisional, a break. */
  note?: Child;
}

/** The line under a figure that says how it is known, one click from its dataset. */
export function SourceLine({ source, language = 'en' }: { source: Source; language?: Language }) {
  const text = <Spoken message={source.text} language={language} />;
  return (
    <p class="source-line">
      <span class="source-line__label">{words(language, 'chart.source')}</span>{' '}
      {source.href ? <a href={source.href}>{text}</a> : text}
      {source.note && <> · {source.note}</>}
    </p>
  );
}
