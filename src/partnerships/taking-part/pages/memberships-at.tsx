import { DateText, type Language, Tag } from '../../../web/index.ts';
import type { Span } from '../../seats/term.ts';
import { isOn } from '../../seats/term.ts';
import { words } from '../messages/words.tsx';
import type { BodyAtTablePageProps } from './body-at-table-page.tsx';
import { KeepLink } from './keep-link.tsx';
import { Proposed } from './proposed.tsx';

/** When it took part, and on what ground. */
export function MembershipsAt({ context, at, day, keepHref }: BodyAtTablePageProps) {
  const { language } = context;
  const open = at.memberships.some((one) => one.until === null || isOn(one, day));
  return (
    <section aria-labelledby="membership-title">
      <h2 id="membership-title">{words(language, 'at.membership')}</h2>
      {at.memberships.length === 0 && <p>{words(language, 'at.membership.none')}</p>}
      <ul class="cell-list">
        {at.memberships.map((one) => (
          <li>
            {words(language, `basis.${one.basis}`)}, <SpanText span={one} language={language} />
            {!one.published && (
              <>
                {' '}
                <Tag text={words(language, 'draft')} tone="blue" />
              </>
            )}
            <Proposed membership={one} language={language} />
            <KeepLink href={keepHref && `${keepHref}/memberships/${one.id}`}>
              {words(language, one.proposal ? 'at.membership.confirm' : 'at.membership.change')}
            </KeepLink>
          </li>
        ))}
      </ul>
      {!open && <KeepLink href={keepHref && `${keepHref}/admit`}>{words(language, 'at.admit')}</KeepLink>}
    </section>
  );
}

/** `since 1 April 2024 until 31 March 2027`. */
export function SpanText({ span, language }: { span: Span; language: Language }) {
  return (
    <>
      {words(language, 'since')} <DateText day={span.since} language={language} />
      {span.until && (
        <>
          {' '}
          {words(language, 'until')} <DateText day={span.until} language={language} />
        </>
      )}
    </>
  );
}
