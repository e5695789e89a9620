import type { Language } from '../language.ts';
import { Spoken, type Words } from '../messages/spoken.tsx';
import { words } from '../messages/words.tsx';

export interface Download {
  /** `CSV`, `JSON`, `SVG`. */
  format: string;
  href: string;
}

/** One row of links to the same thing as files. `what` completes their names for a screen reader. */
export function DownloadLinks({
  downloads,
  what,
  language = 'en',
}: {
  downloads: readonly Download[];
  what: Words;
  language?: Language;
}) {
  if (downloads.length === 0) return null;
  return (
    <p class="downloads">
      <span class="downloads__label">{words(language, 'chart.downloads')}</span>
      {downloads.map((download) => (
        <a href={download.href} download>
          {download.format}
          <span class="visually-hidden">
            {' '}
            – <Spoken message={what} language={language} />
          </span>
        </a>
      ))}
    </p>
  );
}
