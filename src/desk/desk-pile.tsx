import type { Child } from 'hono/jsx';
import type { DueItem } from '../contributions/due-items.ts';
import { DateText, Disclosure, linkTo, type PageContext, Spoken } from '../web/index.ts';
import { daysLate, type DeskPile } from './desk.ts';
import { words } from './messages/words.tsx';

/** So many of a pile stand in the open. */
const openAtFirst = 5;

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
              <Spoken message={item.kind} language={language} />
              <Day context={context} day={day} item={item} before=" · " />
            </p>
          </li>
        ))}
      </>
    );
  const open = items.length <= openAtFirst + 1 ? items : items.slice(0, openAtFirst);
  const folded = items.slice(open.length);
  const list = (shown: readonly DueItem[]) => (
    <ul class="desk__alike">
      {shown.map((item) => (
        <li>
          <a href={linkTo(context, item.href)}>
            <Spoken message={item.alike?.name ?? item.title} language={language} />
          </a>{' '}
          <span class="desk__about">
            {item.detail && item.detail.text !== item.alike?.name.text && (
              <>
                <Spoken message={item.detail} language={language} />{' '}
              </>
            )}
            <Day context={context} day={day} item={item} before="" />
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
        <Disclosure summary={words(language, 'desk.more', { count: folded.length })}>
          {list(folded)}
        </Disclosure>
      )}
    </li>
  );
}

/** When it is due and how late that is, or since when it waits. */
function Day(props: { context: PageContext; day: string; item: DueItem; before: Child }) {
  const { context, day, item, before } = props;
  const { language } = context;
  if (item.dueOn === null)
    return item.since == null ? null : (
      <>
        {before}
        {words(language, 'desk.since')} <DateText day={item.since} language={language} />
      </>
    );
  const late = daysLate(item.dueOn, day);
  return (
    <>
      {before}
      {words(language, 'desk.due')} <DateText day={item.dueOn} language={language} />
      {late > 0 && (
        <>
          {' · '}
          <strong class="desk__late">
            {words(language, late === 1 ? 'desk.late.one' : 'desk.late.many', { days: late })}
          </strong>
        </>
      )}
    </>
  );
}
