import type { Child } from 'hono/jsx';
import type { CatalogueIndicator } from '../../evidence/index.ts';
import {
  Disclosure,
  formatNumber,
  type Language,
  type PageContext,
  pathIn,
  Table,
  withUnit,
} from '../../web/index.ts';
import { words } from '../messages/words.tsx';
import type { Picture } from '../picture.ts';
import { explainedShare } from '../view-sentence.ts';

/** The line behind each measure of the view of like with like, and whether it is good enough to go by. */
export function PictureFits({ context, picture }: { context: PageContext; picture: Picture }) {
  const { language } = context;
  const fitOf = ({ key }: CatalogueIndicator) => picture.expected.get(key)?.fit;
  return (
    <section class="picture-fits" aria-labelledby="fits-title">
      <h2 id="fits-title">{words(language, 'fits.title')}</h2>
      <p>{words(language, 'fits.intro')}</p>
      <Disclosure summary={words(language, 'fits.summary')}>
        <Table<CatalogueIndicator>
          id="fits"
          caption={words(language, 'fits.caption')}
          captionHidden
          rows={picture.indicators}
          columns={[
            {
              key: 'measure',
              heading: words(language, 'fits.measure'),
              rowHeading: true,
              cell: ({ key, name }) => <a href={pathIn(language, `/indicators/${key}`)}>{name}</a>,
            },
            {
              key: 'period',
              heading: words(language, 'fits.period'),
              cell: ({ key }) => picture.expected.get(key)?.period?.label ?? '',
            },
            {
              key: 'share',
              heading: words(language, 'fits.share'),
              numeric: true,
              cell: (one) => explained(fitOf(one)?.r2 ?? null),
            },
            {
              key: 'slope',
              heading: words(language, 'fits.slope'),
              numeric: true,
              cell: (one) => slopeText(fitOf(one)?.slope ?? null, one, language),
            },
            {
              key: 'partnerships',
              heading: words(language, 'fits.partnerships'),
              numeric: true,
              cell: (one) => fitOf(one)?.n ?? 0,
            },
            {
              key: 'used',
              heading: words(language, 'fits.verdict'),
              cell: (one) => words(language, fitOf(one)?.note === null ? 'fits.used' : 'fits.unused'),
            },
          ]}
        />
      </Disclosure>
    </section>
  );
}

function explained(r2: number | null): string {
  return r2 === null ? '' : explainedShare(r2);
}

/** A change in a percentage is in percentage points. */
function slopeText(slope: number | null, { unit, decimals }: CatalogueIndicator, language: Language): Child {
  if (slope === null) return '';
  const text = `${slope > 0 ? '+' : ''}${formatNumber(slope, decimals + 1)}`;
  return unit === '%' ? words(language, 'fits.points', { number: text }) : withUnit(text, unit);
}
