import type { PropsWithChildren } from 'hono/jsx';
import { linkTo, type PageContext, Table } from '../../../web/index.ts';
import type { LineUp, LineUpRow } from '../line-up.ts';
import { words } from '../messages/words.tsx';
import { DirectionKey, LineUpMarks, lineUpWords } from './direction-mark.tsx';

/** Partners by outcomes: a table where there is room, a list for each partner on a phone. */
export function LineUpMatrix(props: PropsWithChildren<{ context: PageContext; found: LineUp }>) {
  const { context, found, children } = props;
  const { language } = context;
  return (
    <section class="line-up" aria-labelledby="matrix-title">
      <h2 id="matrix-title">{words(language, found.ofPlan ? 'matrix.title.plan' : 'matrix.title')}</h2>
      <DirectionKey language={language} />
      <div class="line-up__wide">
        <Table<LineUpRow>
          id="line-up"
          caption={words(language, found.ofPlan ? 'matrix.caption.plan' : 'matrix.caption')}
          rows={found.rows}
          columns={[
            {
              key: 'partner',
              heading: words(language, 'matrix.partner'),
              cell: (row) => (
                <>
                  <PartnerLink context={context} row={row} />
                  <span class="line-up__note">
                    <RowNote context={context} row={row} />
                  </span>
                </>
              ),
            },
            ...found.outcomes.map((outcome, at) => ({
              key: `outcome-${at + 1}`,
              heading: outcome,
              cell: ({ cells }: LineUpRow) => {
                const cell = cells[at];
                return cell && <LineUpMarks cell={cell} language={language} />;
              },
            })),
          ]}
        />
      </div>
      <div class="line-up__narrow">
        {found.rows.map((row) => (
          <div>
            <h3>
              <PartnerLink context={context} row={row} />
            </h3>
            <p>
              <RowNote context={context} row={row} />
            </p>
            {row.current.length > 0 && (
              <ul>
                {row.cells
                  .filter(({ supports, neutral, pulls }) => supports + neutral + pulls > 0)
                  .map((cell) => (
                    <li>
                      <strong>{cell.outcome}</strong>: {lineUpWords(cell, language)}
                    </li>
                  ))}
              </ul>
            )}
          </div>
        ))}
      </div>
      {children}
    </section>
  );
}

function PartnerLink({ context, row }: { context: PageContext; row: LineUpRow }) {
  return <a href={linkTo(context, `/partners/${row.partner.id}/own-plans`)}>{row.partner.name}</a>;
}

/** Says where there is nothing to judge, or something nobody has. */
function RowNote({ context: { language }, row }: { context: PageContext; row: LineUpRow }) {
  const { partner, current, ended, unjudged } = row;
  if (current.length === 0)
    return ended.length === 0
      ? words(language, 'matrix.noPlan', { partner: partner.name })
      : words(language, 'matrix.ended');
  if (unjudged === 0) return null;
  return unjudged === 1
    ? words(language, 'matrix.unjudged.one')
    : words(language, 'matrix.unjudged.many', { count: unjudged });
}
