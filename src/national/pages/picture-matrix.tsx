import { type CatalogueIndicator, markOf } from '../../evidence/index.ts';
import {
  type Column,
  type ColumnGroup,
  type PageContext,
  pathIn,
  PositionPaceMark,
  Table,
} from '../../web/index.ts';
import { words } from '../messages/words.tsx';
import type { Picture, PictureChoice, PictureRow } from '../picture.ts';
import { viewComparator } from '../view-sentence.ts';
import { pictureAddress } from './picture-address.ts';

/** Partnerships × measures, one mark each, for wide screens and paper. */
export function PictureMatrix(props: {
  context: PageContext;
  picture: Picture;
  all: Picture;
  choice: PictureChoice;
}) {
  const { context, picture, all, choice } = props;
  const { language } = context;
  const shown = { rows: picture.rows.length, measures: picture.indicators.length };
  const whole = { allRows: all.rows.length, allMeasures: all.indicators.length };
  if (shown.rows === 0 || shown.measures === 0) return <p>{words(language, 'picture.matrix.none')}</p>;
  return (
    <div class="picture-matrix__wide">
      <p>{words(language, 'picture.matrix.filtered', { ...shown, ...whole })}</p>
      <Table
        id="matrix"
        dense
        caption={words(language, 'picture.matrix.caption', { country: viewComparator(picture, language) })}
        captionHidden
        groups={domainGroups(picture.indicators, picture.view === 'family' ? 2 : 1)}
        columns={[
          partnershipColumn(context),
          ...(picture.view === 'family' ? [familyColumn(context)] : []),
          ...picture.indicators.map((one) => measureColumn(one, picture, props.context, choice)),
        ]}
        rows={picture.rows}
      />
    </div>
  );
}

function partnershipColumn({ language }: PageContext): Column<PictureRow> {
  return {
    key: 'partnership',
    heading: words(language, 'picture.partnership'),
    rowHeading: true,
    cell: ({ partnership }) => (
      <a href={pathIn(language, `/areas/${partnership.code}`)}>{partnership.name}</a>
    ),
  };
}

function familyColumn({ language }: PageContext): Column<PictureRow> {
  return {
    key: 'family',
    heading: words(language, 'view.family.column'),
    cell: ({ partnership: { familyDeprivation: group } }) => group ?? words(language, 'view.family.none'),
  };
}

function measureColumn(
  indicator: CatalogueIndicator,
  picture: Picture,
  { language }: PageContext,
  choice: PictureChoice,
): Column<PictureRow> {
  return {
    key: indicator.key,
    heading: (
      <a
        class="picture-matrix__measure"
        href={pictureAddress(language, { ...choice, measure: indicator.key })}
      >
        <span>{indicator.name}</span>
      </a>
    ),
    cell: ({ judgements }) => (
      <PositionPaceMark
        verdict={markOf(judgements.get(indicator.key))}
        comparator={viewComparator(picture, language)}
        language={language}
      />
    ),
  };
}

/** Neighbouring measures of one domain share a head; the first columns have none. */
function domainGroups(indicators: readonly CatalogueIndicator[], before: number): ColumnGroup[] {
  const groups: { heading: string; columns: number }[] = [{ heading: '', columns: before }];
  for (const { domain } of indicators) {
    const last = groups.at(-1);
    if (last && last.heading === domain) last.columns += 1;
    else groups.push({ heading: domain, columns: 1 });
  }
  return groups;
}
