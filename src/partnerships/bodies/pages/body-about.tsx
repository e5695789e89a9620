import type { Child } from 'hono/jsx';
import {
  DateText,
  type Definition,
  DefinitionList,
  linkTo,
  type PageContext,
  Spoken,
} from '../../../web/index.ts';
import { words } from '../messages/words.tsx';
import type { BodyFound } from '../read-body.ts';
import { groupName, kindName } from '../spoken-kind.ts';
import { OriginText } from './origin-text.tsx';

type AboutTerm =
  | 'kind'
  | 'nameGd'
  | 'shortName'
  | 'description'
  | 'speaksFor'
  | 'places'
  | 'constituted'
  | 'wishes'
  | 'works'
  | 'charityNumber'
  | 'website'
  | 'keeper'
  | 'origin';

/** What is recorded of the body itself. What is not recorded is left out, but for where it works. */
export function BodyAbout(props: { context: PageContext; found: BodyFound; keepHref: string | null }) {
  const { context, found, keepHref } = props;
  const { language } = context;
  const { body, areas } = found;
  const told = (term: AboutTerm, description: Child | null): Definition[] =>
    description === null ? [] : [{ term: words(language, `body.${term}`), description }];
  const area = (id: number) => {
    const known = areas.get(id);
    return known ? [<a href={linkTo(context, `/areas/${known.code}`)}>{known.name}</a>] : [];
  };
  const list = (items: Child[]) =>
    items.length === 0 ? null : (
      <ul class="inline-list">
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    );
  const groups = list(
    body.speaksForGroups.map((group) => <Spoken message={groupName(language, group)} language={language} />),
  );
  const keeper = body.keeperId === null ? undefined : areas.get(body.keeperId);
  return (
    <section aria-labelledby="about-title">
      <h2 id="about-title">{words(language, 'body.about')}</h2>
      <DefinitionList
        items={[
          ...told('kind', <Spoken message={kindName(language, body.kind)} language={language} />),
          ...told('nameGd', body.nameGd && <span lang="gd">{body.nameGd}</span>),
          ...told('shortName', body.shortName),
          ...told('description', body.description && <Lines text={body.description} />),
          ...told(
            'speaksFor',
            body.speaksFor === null && groups === null ? null : (
              <>
                {body.speaksFor && <Lines text={body.speaksFor} />}
                {groups}
              </>
            ),
          ),
          ...told('places', list(body.speaksForPlaces.flatMap(area))),
          ...told(
            'constituted',
            body.constituted === null
              ? null
              : words(language, body.constituted ? 'body.constituted.yes' : 'body.constituted.no'),
          ),
          ...told('wishes', body.wishes && <Lines text={body.wishes} />),
          ...told(
            'works',
            body.everywhere
              ? words(language, 'body.works.everywhere')
              : (list([
                  ...(body.areaOfOperation ? [body.areaOfOperation] : []),
                  ...body.councilAreas.flatMap(area),
                ]) ?? words(language, 'body.works.unknown')),
          ),
          ...told('charityNumber', body.charityNumber),
          ...told(
            'website',
            body.website && (
              <a href={body.website} rel="nofollow">
                {body.website}
              </a>
            ),
          ),
          ...(body.closedOn === null
            ? []
            : [
                {
                  term: words(language, 'closed.title'),
                  description: <DateText day={body.closedOn} language={language} />,
                },
              ]),
          ...told(
            'keeper',
            keeper ? (
              <a href={linkTo(context, `/partnerships/${keeper.code}/partners`)}>{keeper.name}</a>
            ) : (
              words(language, 'body.keeper.nation')
            ),
          ),
          ...told('origin', found.origin && <OriginText context={context} origin={found.origin} />),
        ]}
      />
      {keepHref && (
        <p class="no-print">
          <a class="ds_button" href={`${keepHref}/change`}>
            {words(language, found.origin && !found.origin.confirmed ? 'body.confirm' : 'body.change')}
          </a>
        </p>
      )}
    </section>
  );
}

/** Typed text with its lines as they were typed. */
function Lines({ text }: { text: string }) {
  return <span class="typed-lines">{text}</span>;
}
