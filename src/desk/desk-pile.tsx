import type { DueItem } from '../contributions/due-items.ts';
import { DateText, Disclosure, linkTo, type PageContext, Spoken } from '../web/index.ts';
import { daysLate, type DeskPile } from './desk.ts';
import { words } from './messages/words.tsx';

/** So many of a pile stand in the open. */
const openAtFirst = 5;

/** So many more are listed behind it; of the rest stands how many they are, until some of these are done. */
const foldedAtMost = 100;

/** One thing with its link and its day, or many alike: what to do said once, and a link and a day for each. */
export function Pile({ context, day, pile }: { context: PageContext; day: string; pile: DeskPile }) {
  const { items } = pile;
  const [first] = items;
  if (!first) return null;
  const { alike } = first;
  const { language } = context;
  if (items.length === 1 || !alike)
    return (
      <>
        {items.map((item) => (
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
              <About context={context} day={day} item={item} more={item.kind} />
            </p>
          </li>
        ))}
      </>
    );
  const open = items.length <= openAtFirst + 1 ? items : items.slice(0, openAtFirst);
  const folded = items.slice(open.length, open.length + foldedAtMost);
  const rest = items.length - open.length - folded.length;
  const list = (shown: readonly DueItem[]) => (
    <ul class="desk__alike">
      {shown.map((item) => (
        <li>
          <a href={linkTo(context, item.href)}>
            <Spoken message={item.alike?.name ?? item.title} language={language} />
          </a>{' '}
          <span class="desk__about">
            <About
              context={context}
              day={day}
              item={item}
              more={item.detail?.text === item.alike?.name.text ? null : item.detail}
            />
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <li class="desk__item">
      <p class="desk__title">
        <Spoken message={alike.title(items.length)} language={language} />
      </p>
      {list(open)}
      {folded.length > 0 && (
        <Disclosure summary={words(language, 'desk.more', { count: folded.length + rest })}>
          {list(folded)}
          {rest > 0 && <p>{words(language, 'desk.rest', { count: rest })}</p>}
        </Disclosure>
      )}
    </li>
  );
}

/** When it is due and how late that is, or since when it waits, and what else there is to know, in one line. */
function About(props: { context: PageContext; day: string; item: DueItem; more: DueItem['detail'] }) {
  const { context, day, item, more } = props;
  const { language } = context;
  const late = item.dueOn === null ? 0 : daysLate(item.dueOn, day);
  const [word, on] =
    item.dueOn === null ? (['desk.since', item.since ?? null] as const) : (['desk.due', item.dueOn] as const);
  const parts = [
    on !== null && (
      <>
        {words(language, word)} <DateText day={on} language={language} />
      </>
    ),
    late > 0 && (
      <strong class="desk__late">
        {words(language, late === 1 ? 'desk.late.one' : 'desk.late.many', { days: late })}
      </strong>
    ),
    more && <Spoken message={more} language={language} />,
  ].filter((part) => part !== false && part !== null);
  return (
    <>
      {parts.map((part, at) => (
        <>
          {at > 0 && ' · '}
          {part}
        </>
      ))}
    </>
  );
}
