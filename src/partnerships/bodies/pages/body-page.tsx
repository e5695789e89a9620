import type { PropsWithChildren } from 'hono/jsx';
import type { BodyFact } from '../../../contributions/body-facts.ts';
import {
  drawnOnce,
  linkTo,
  Notice,
  type PageContext,
  PageShell,
  Spoken,
  type SpokenText,
  spokenOn,
} from '../../../web/index.ts';
import { isOn } from '../../seats/term.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { BodyFound } from '../read-body.ts';
import { kindName } from '../spoken-kind.ts';
import { BodyAbout } from './body-about.tsx';
import { BodyAsked } from './body-asked.tsx';
import { BodyDesignations } from './body-designations.tsx';
import { BodyHistory } from './body-history.tsx';
import { BodyPartnerships } from './body-partnerships.tsx';

export interface BodyPageProps {
  context: PageContext;
  found: BodyFound;
  /** What later subjects know of it. */
  facts: readonly BodyFact[];
  /** Address below which its record is changed, for those who keep it. */
  keepHref: string | null;
}

/** One body across all its partnerships; the children are what other subjects know of it. */
export function BodyPage({ context, found, facts, keepHref, children }: PropsWithChildren<BodyPageProps>) {
  const { language } = context;
  const { body } = found;
  return (
    <PageShell
      context={context}
      title={body.name}
      lead={spokenOn(context.language, bodySentence(context, found))}
      breadcrumbs={[
        { text: speak(language, 'register.title'), href: linkTo(context, '/partners') },
        { text: body.name },
      ]}
    >
      {drawnOnce(found, `${context.path} ${context.today} ${keepHref}`, () => (
        <>
          {!body.published && (
            <Notice>
              <p>{words(language, 'draft.words')}</p>
            </Notice>
          )}
          <BodyPartnerships context={context} found={found} />
          <BodyAbout context={context} found={found} keepHref={keepHref} />
          <BodyAsked context={context} found={found} />
          <BodyDesignations context={context} found={found} keepHref={keepHref} />
        </>
      ))}
      {children}
      <section aria-labelledby="promises-title">
        <h2 id="promises-title">{words(language, 'body.promises')}</h2>
        {facts.length === 0 && <p>{words(language, 'body.promises.none')}</p>}
        {facts.map(({ sentence, href, link }) => (
          <p>
            <Spoken message={sentence} language={language} />{' '}
            <a href={linkTo(context, href)}>
              <Spoken message={link} language={language} />
            </a>
          </p>
        ))}
      </section>
      {drawnOnce(found, `history ${context.path} ${context.today}`, () => (
        <BodyHistory context={context} found={found} />
      ))}
    </PageShell>
  );
}

/** What it is and where it takes part, in one sentence. */
function bodySentence({ language, today, asAt }: PageContext, found: BodyFound): SpokenText {
  const { body, memberships, areas } = found;
  const day = asAt?.day ?? today;
  const now = new Set(memberships.filter((one) => isOn(one, day)).map(({ partnershipId }) => partnershipId));
  const kind = kindName(language, body.kind).text;
  const [first] = now;
  if (first === undefined) return speak(language, 'body.lead.none', { kind });
  if (now.size > 1) return speak(language, 'body.lead.many', { kind, count: now.size });
  return speak(language, 'body.lead.one', { kind, partnership: areas.get(first)?.name ?? '' });
}
