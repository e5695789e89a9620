import { type Actor, holdsAnywhere } from '../../platform/authorisation/actor.ts';
import type { Partnership } from '../../geography/index.ts';
import { linkTo, type PageContext, PageShell, Table } from '../../web/index.ts';
import { type LookedAfter, lookedAfterIn, lookedAfterInNation } from './looked-after.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';

export interface AdministrationPageProps {
  context: PageContext;
  actor: Actor;
  partnerships: readonly Pick<Partnership, 'id' | 'code' | 'name' | 'nameGd'>[];
}

/** More than these stand in a table, one partnership a row. */
const mostSections = 3;

/** From where people, the trail and personal data are looked after: of the nation, and of each partnership. */
export function AdministrationPage({ context, actor, partnerships }: AdministrationPageProps) {
  const { language } = context;
  const nation = lookedAfterInNation(actor);
  const places = partnerships
    .map((place) => ({
      code: place.code,
      name: (language === 'gd' && place.nameGd) || place.name,
      links: lookedAfterIn(actor, place),
    }))
    .filter(({ links }) => links.length > 0);
  const ofNation = actor.grants.some(({ partnershipId }) => partnershipId === null);
  return (
    <PageShell context={context} title={speak(language, 'title')} lead={words(language, 'lead')}>
      {actor.actingFor !== null && holdsAnywhere(actor, ['officer', 'administrator']) && (
        <p>{words(language, 'none')}</p>
      )}
      {places.length <= mostSections &&
        places.map(({ code, name, links }) => (
          <section aria-labelledby={`of-${code}`}>
            <h2 id={`of-${code}`}>{name}</h2>
            <Links context={context} links={links} />
          </section>
        ))}
      {nation.length > 0 && (
        <section aria-labelledby="of-nation">
          <h2 id="of-nation">{words(language, ofNation ? 'nation' : 'everywhere')}</h2>
          <Links context={context} links={nation} />
        </section>
      )}
      {places.length > mostSections && <Places context={context} places={places} />}
    </PageShell>
  );
}

function Links({ context, links }: { context: PageContext; links: readonly LookedAfter[] }) {
  return (
    <ul>
      {links.map(({ what, href }) => (
        <li>
          <a href={linkTo(context, href)}>{words(context.language, what)}</a>
        </li>
      ))}
    </ul>
  );
}

interface Place {
  name: string;
  code: string;
  links: readonly LookedAfter[];
}

const columns = ['people', 'trail', 'requests'] as const;

function Places({ context, places }: { context: PageContext; places: readonly Place[] }) {
  const { language } = context;
  const shown = columns.filter((what) => places.some(({ links }) => links.some((one) => one.what === what)));
  return (
    <Table
      cards
      id="partnerships"
      caption={words(language, 'partnerships')}
      rows={places}
      columns={[
        {
          key: 'partnership',
          heading: words(language, 'partnership'),
          cell: ({ code, name }) => <a href={linkTo(context, `/partnerships/${code}`)}>{name}</a>,
        },
        ...shown.map((what) => ({
          key: what,
          heading: words(language, `short.${what}`),
          cell: ({ name, links }: Place) => {
            const link = links.find((one) => one.what === what);
            return (
              link && (
                <a href={linkTo(context, link.href)}>
                  {words(language, `short.${what}`)}
                  <span class="visually-hidden"> {words(language, `of.${what}`, { partnership: name })}</span>
                </a>
              )
            );
          },
        })),
      ]}
    />
  );
}
