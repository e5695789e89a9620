import type { Child } from 'hono/jsx';
import { DateText, type Definition, DefinitionList, Tag } from '../../../web/index.ts';
import type { Approach } from '../approach.ts';
import { words } from '../messages/words.tsx';
import type { BodyAtTablePageProps } from './body-at-table-page.tsx';
import { KeepLink } from './keep-link.tsx';

/** Each time it was asked to take part. */
export function ApproachesAt({ context, at, keepHref }: BodyAtTablePageProps) {
  const { language } = context;
  const told = (term: Child, text: Child): Definition[] =>
    text === null ? [] : [{ term, description: <span class="typed-lines">{text}</span> }];
  const details = (one: Approach) => [
    ...told(words(language, 'at.why'), one.why),
    ...told(words(language, 'at.efforts'), one.efforts),
    ...told(
      words(language, 'community.answer'),
      <>
        {words(language, `answer.${one.answer}`)}
        {one.answeredOn && (
          <>
            {', '}
            <DateText day={one.answeredOn} language={language} />
          </>
        )}
      </>,
    ),
    ...told(words(language, 'community.wishes'), one.wishes),
    ...told(words(language, 'community.support'), one.supportGiven),
  ];
  return (
    <section aria-labelledby="approaches-title">
      <h2 id="approaches-title">{words(language, 'at.approaches')}</h2>
      {at.approaches.length === 0 && <p>{words(language, 'at.approaches.none')}</p>}
      {at.approaches.map((one) => (
        <section aria-labelledby={`approach-${one.id}`}>
          <h3 id={`approach-${one.id}`}>
            {words(language, `how.${one.how}`)}, <DateText day={one.askedOn} language={language} />
            {!one.published && (
              <>
                {' '}
                <Tag text={words(language, 'draft')} tone="blue" />
              </>
            )}
          </h3>
          <DefinitionList items={details(one)} />
          <KeepLink href={keepHref && `${keepHref}/approaches/${one.id}`}>
            {words(language, 'at.change')}
          </KeepLink>
        </section>
      ))}
      <KeepLink href={keepHref && `${keepHref}/approaches/new`}>
        {words(language, 'at.approach.add')}
      </KeepLink>
    </section>
  );
}
