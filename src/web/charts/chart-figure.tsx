import type { Child } from 'hono/jsx';
import { Disclosure } from '../components/disclosure.tsx';
import { type Download, DownloadLinks } from '../components/download-links.tsx';
import { type Source, SourceLine } from '../components/source-line.tsx';
import type { Language } from '../language.ts';
import type { Words } from '../messages/spoken.tsx';
import { words } from '../messages/words.tsx';

/** What every chart is given besides its data. */
export interface ChartFrame {
  /** Unique on the page; letters, digits and hyphens. */
  id: string;
  /** Short name of the picture, for a screen reader and for the file: `Child poverty, Fife`. */
  title: Words;
  /** The finding, composed from the verdicts; it stands above the picture. */
  sentence: Child;
  source?: Source;
  downloads?: readonly Download[];
  language?: Language;
}

export interface ChartFigureProps extends ChartFrame {
  /** Drawn once for wide places and once for phones; the style sheet shows the one that fits. */
  draw(size: ChartSize): Child;
  /** The same figures as a table, behind the disclosure. */
  table: Child;
}

export type ChartSize = 'wide' | 'narrow';

/** User units across each drawing; equal to CSS pixels where it is shown, so 12 is a readable 12. */
export const chartWidths = { wide: 560, narrow: 358 } as const;

/** The frame all charts share: sentence, picture, table behind a disclosure, source, downloads. */
export function ChartFigure(props: ChartFigureProps) {
  const { id, title, sentence, source, downloads = [], language = 'en', draw, table } = props;
  return (
    <figure class="chart" id={id}>
      <figcaption class="chart__sentence">{sentence}</figcaption>
      <div class="chart__picture">
        <div class="chart__wide">{draw('wide')}</div>
        <div class="chart__narrow">{draw('narrow')}</div>
      </div>
      <Disclosure summary={words(language, 'chart.table')}>{table}</Disclosure>
      {source && <SourceLine source={source} language={language} />}
      <DownloadLinks downloads={downloads} what={title} language={language} />
    </figure>
  );
}
