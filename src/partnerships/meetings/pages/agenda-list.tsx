import { type PageContext, Tag } from '../../../web/index.ts';
import type { AgendaItem } from '../agenda.ts';
import { words } from '../messages/words.tsx';

/** The items of a meeting in order, with what is asked of the group at each. */
export function AgendaList({ context, agenda }: { context: PageContext; agenda: readonly AgendaItem[] }) {
  const { language } = context;
  return (
    <section aria-labelledby="agenda-title">
      <h2 id="agenda-title">{words(language, 'agenda.title')}</h2>
      {agenda.length === 0 ? (
        <p>{words(language, 'agenda.none')}</p>
      ) : (
        <ol class="agenda">
          {agenda.map(({ title, asked, paperLink }) => (
            <li>
              {title} <Tag text={words(language, `asked.${asked}`)} />{' '}
              {paperLink !== null && (
                <a href={paperLink}>
                  {words(language, 'agenda.paper')}
                  <span class="visually-hidden"> – {title}</span>
                </a>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
