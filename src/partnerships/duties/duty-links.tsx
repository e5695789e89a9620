import { linkTo, type PageContext } from '../../web/index.ts';
import { words } from './messages/words.tsx';

/** The way from a partnership's table to the pages of what partners owe each other. */
export function DutyLinks({ context, code }: { context: PageContext; code: string }) {
  const { language } = context;
  const pages = [
    ['excusals', 'table.excusals'],
    ['information-requests', 'table.requests'],
    ['own-plans', 'table.plans'],
  ] as const;
  return (
    <section aria-labelledby="duties-title">
      <h2 id="duties-title">{words(language, 'table.title')}</h2>
      <ul>
        {pages.map(([page, name]) => (
          <li>
            <a href={linkTo(context, `/partnerships/${code}/${page}`)}>{words(language, name)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
