import type { DueItem } from '../contributions/due-items.ts';
import { EmptyState, linkTo, type PageContext, PageShell, Spoken } from '../web/index.ts';
import { pileUp, sortDesk, whens } from './desk.ts';
import { Pile } from './desk-pile.tsx';
import { say, speak } from './messages/message.ts';
import { words } from './messages/words.tsx';

export interface DeskPageProps {
  context: PageContext;
  /** The day the desk is seen on. */
  day: string;
  items: readonly DueItem[];
  /** Partnerships by their council's area. */
  partnerships: ReadonlyMap<number, { code: string; name: string }>;
  /** The partnership it is narrowed to; null: all. */
  only: number | null;
  /** Partnerships in which the reader has something to do. */
  own: readonly { code: string; name: string }[];
}

/** What is due from one person, across all their partnerships. */
export function DeskPage({ context, day, items, partnerships, only, own }: DeskPageProps) {
  const { language } = context;
  const shown = only === null ? items : items.filter(({ partnershipId }) => partnershipId === only);
  const sorted = sortDesk(shown, day);
  const count = (when: (typeof whens)[number]) => sorted.get(when)?.length ?? 0;
  const [late, soon] = [count('late'), count('today') + count('week')];
  const lead =
    shown.length === 0
      ? speak(language, 'desk.lead.none')
      : late + soon === 0
        ? speak(language, 'desk.lead.calm')
        : speak(language, 'desk.lead.late', { late, soon });
  return (
    <PageShell
      context={context}
      title={speak(language, 'desk.title')}
      lead={<Spoken message={lead} language={language} />}
    >
      <DeskFilter context={context} items={items} partnerships={partnerships} only={only} />
      {items.length === 0 && (
        <EmptyState title={words(language, 'desk.none.title')} text={words(language, 'desk.none.text')} />
      )}
      {items.length === 0 && own.length > 0 && (
        <>
          <h2>{words(language, 'desk.none.places')}</h2>
          <ul>
            {own.map(({ code, name }) => (
              <li>
                <a href={linkTo(context, `/partnerships/${code}`)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {items.length > 0 && shown.length === 0 && <p>{words(language, 'desk.filter.none')}</p>}
      {whens.map((when) => {
        const due = sorted.get(when);
        return (
          due && (
            <section aria-labelledby={`desk-${when}`} class={`desk desk--${when}`}>
              <h2 id={`desk-${when}`}>{words(language, `when.${when}`)}</h2>
              {pileUp(due).map(({ partnershipId, piles }) => {
                const place = partnershipId === null ? undefined : partnerships.get(partnershipId);
                return (
                  <>
                    {only === null && (
                      <h3 class="desk__place">{place?.name ?? words(language, 'desk.nation')}</h3>
                    )}
                    <ul class="desk__items">
                      {piles.map((pile) => (
                        <Pile context={context} day={day} pile={pile} />
                      ))}
                    </ul>
                  </>
                );
              })}
            </section>
          )
        );
      })}
    </PageShell>
  );
}

/** Only where things wait in more than one partnership is there anything to narrow down. */
function DeskFilter({ context, items, partnerships, only }: Omit<DeskPageProps, 'day' | 'own'>) {
  const { language } = context;
  const byPlace = Map.groupBy(items, ({ partnershipId }) => partnershipId);
  const places = [...byPlace].flatMap(([id, own]) => {
    const place = id === null ? undefined : partnerships.get(id);
    return place ? [{ id, ...place, count: own.length }] : [];
  });
  if (places.length < 2 && only === null) return null;
  return (
    <nav aria-label={say(language, 'desk.filter')}>
      <ul class="desk__filter">
        <li>
          <a href={linkTo(context, '/desk')} aria-current={only === null ? 'true' : undefined}>
            {words(language, 'desk.filter.all', { count: items.length })}
          </a>
        </li>
        {places
          .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
          .map(({ id, code, name, count }) => (
            <li>
              <a
                href={linkTo(context, `/desk?partnership=${code}`)}
                aria-current={only === id ? 'true' : undefined}
              >
                {words(language, 'desk.filter.one', { partnership: name, count })}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
