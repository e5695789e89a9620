import type { DueItem } from '../contributions/due-items.ts';
import { DateText, EmptyState, linkTo, type PageContext, PageShell, Spoken } from '../web/index.ts';
import { daysLate, sortDesk, whens } from './desk.ts';
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
}

/** What is due from one person, across all their partnerships. */
export function DeskPage({ context, day, items, partnerships, only }: DeskPageProps) {
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
      {items.length > 0 && shown.length === 0 && <p>{words(language, 'desk.filter.none')}</p>}
      {whens.map((when) => {
        const due = sorted.get(when);
        return (
          due && (
            <section aria-labelledby={`desk-${when}`} class={`desk desk--${when}`}>
              <h2 id={`desk-${when}`}>{words(language, `when.${when}`)}</h2>
              <ul class="desk__items">
                {due.map((item) => (
                  <Item
                    context={context}
                    day={day}
                    item={item}
                    place={item.partnershipId === null ? undefined : partnerships.get(item.partnershipId)}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </PageShell>
  );
}

function Item(props: {
  context: PageContext;
  day: string;
  item: DueItem;
  place: { name: string } | undefined;
}) {
  const { context, day, item, place } = props;
  const { language } = context;
  const late = item.dueOn === null ? 0 : daysLate(item.dueOn, day);
  return (
    <li class="desk__item">
      <a class="desk__title" href={linkTo(context, item.href)}>
        <Spoken message={item.title} language={language} />
      </a>
      {item.detail && (
        <p class="desk__detail">
          <Spoken message={item.detail} language={language} />
        </p>
      )}
      <p class="desk__about">
        <Spoken message={item.kind} language={language} />
        {place && ` · ${place.name}`}
        {item.dueOn !== null && (
          <>
            {' · '}
            <DateText day={item.dueOn} language={language} />
          </>
        )}
        {late > 0 && (
          <>
            {' · '}
            <strong>
              {words(language, late === 1 ? 'desk.late.one' : 'desk.late.many', { days: late })}
            </strong>
          </>
        )}
      </p>
    </li>
  );
}

/** Only where things wait in more than one partnership is there anything to narrow down. */
function DeskFilter({ context, items, partnerships, only }: Omit<DeskPageProps, 'day'>) {
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
