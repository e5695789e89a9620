import type { Child } from 'hono/jsx';
import { type PartnershipPlace, PartnershipShell } from '../../../partnerships/index.ts';
import { DownloadLinks, formatDay, type PageContext, pathIn, tableDownloads } from '../../../web/index.ts';
import { type ChoosingWhole, type Candidate, stateOf } from '../choosing.ts';
import { choosingPath, choosingsPath } from '../choosing-address.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { results } from '../results.ts';
import { linkTo } from '../../../web/index.ts';
import { CandidateEntry } from './candidate-entry.tsx';
import { CriteriaPart } from './criteria-part.tsx';
import { DecisionPart } from './decision-part.tsx';
import { DissentPart } from './dissent-part.tsx';
import { ResultPart } from './result-part.tsx';

export interface ChoosingPageProps {
  context: PageContext;
  place: PartnershipPlace;
  found: ChoosingWhole;
  day: string;
  /** Whether the reader may see scores. */
  shown: boolean;
  mayWrite: boolean;
  /** Bodies the reader proposes, scores and disagrees for. */
  speaksFor: readonly string[];
}

/** One choosing whole: what is chosen among, by what, who scored what, who disagrees, and what was decided. */
export function ChoosingPage(props: ChoosingPageProps) {
  const { context, place, found, day, shown, mayWrite, speaksFor } = props;
  const { language, asAt } = context;
  const { choosing, candidates, criteria, scores } = found;
  const state = stateOf(choosing, day);
  const path = choosingPath(place.area.code, choosing.id);
  const scored = candidates.filter(({ withdrawnWhy }) => withdrawnWhy === null);
  const told = results(scored, criteria, scores);
  const to = (rest: string) => pathIn(language, `${path}/${rest}`);
  const before = state === 'draft' || state === 'gathering';
  const mayPropose = mayWrite ? before : speaksFor.length > 0 && state === 'gathering';
  const links: { href: string; text: Child }[] = [
    ...(mayWrite ? [{ href: to('change'), text: words(language, 'actions.change') }] : []),
    ...(mayWrite && state === 'draft'
      ? [{ href: to('publish'), text: words(language, 'actions.publish') }]
      : []),
    ...(mayWrite && before ? [{ href: to('candidates/add'), text: words(language, 'candidates.add') }] : []),
    ...(mayPropose ? [{ href: to('candidates/new'), text: words(language, 'candidates.new') }] : []),
    ...(mayWrite && before ? [{ href: to('criteria/new'), text: words(language, 'criteria.new') }] : []),
    ...(mayWrite && state === 'gathering'
      ? [{ href: to('scoring/new'), text: words(language, 'actions.open') }]
      : []),
    ...(mayWrite && state === 'scoring'
      ? [{ href: to('scoring/new'), text: words(language, 'actions.move') }]
      : []),
    ...speaksFor.flatMap((id) => {
      const body = found.bodies.find((one) => one.id === id)?.name ?? '';
      if (before || body === '') return [];
      return [
        ...(state === 'scoring'
          ? [{ href: to(`scores/${id}/edit`), text: words(language, 'scores.own', { body }) }]
          : []),
        { href: to(`dissents/${id}/new`), text: words(language, 'dissent.new', { body }) },
      ];
    }),
  ];
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="plan"
      title={choosing.title}
      lead={<Lead {...props} scored={scored} />}
      steps={[
        { text: speak(language, 'list.step'), href: linkTo(context, choosingsPath(place.area.code)) },
        { text: choosing.title },
      ]}
    >
      {choosing.words !== '' && <p class="own-words">{choosing.words}</p>}
      {links.length > 0 && (
        <ul class="inline-list no-print" aria-label={speak(language, 'actions.title').text}>
          {links.map(({ href, text }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      {!before && <ResultPart context={context} found={found} results={told} state={state} shown={shown} />}
      {(state === 'closed' || scored.some(({ decision }) => decision !== null)) && (
        <DecisionPart
          context={context}
          choosing={choosing}
          candidates={scored}
          path={path}
          mayWrite={mayWrite}
        />
      )}
      {!before && <DissentPart context={context} found={found} path={path} speaksFor={speaksFor} />}
      <section aria-labelledby="candidates">
        <h2 id="candidates">{words(language, 'candidates.title')}</h2>
        {candidates.length === 0 && <p>{words(language, 'candidates.none')}</p>}
        {candidates.map((candidate) => (
          <CandidateEntry
            context={context}
            candidate={candidate}
            removeHref={
              mayWrite && before && candidate.withdrawnWhy === null
                ? to(`candidates/${candidate.id}/remove`)
                : null
            }
          />
        ))}
      </section>
      <CriteriaPart context={context} criteria={criteria} path={mayWrite && before ? path : null} />
      <DownloadLinks
        what={speak(language, 'files.what')}
        downloads={tableDownloads(pathIn(language, path), asAt ? `?as-at=${asAt.day}` : '')}
        language={language}
      />
    </PartnershipShell>
  );
}

/** Where it stands, in one sentence. */
function Lead(props: ChoosingPageProps & { scored: readonly Candidate[] }) {
  const { context, found, day, scored, shown } = props;
  const { language } = context;
  const { choosing } = found;
  const state = stateOf(choosing, day);
  const candidates = scored.length;
  if (state === 'draft') return <>{words(language, 'lead.draft')}</>;
  if (state === 'gathering') return <>{words(language, 'lead.gathering', { candidates })}</>;
  const until = formatDay(choosing.closesOn ?? '', language);
  if (state === 'scoring' || !shown)
    return <>{words(language, 'lead.scoring', { candidates, day: until })}</>;
  if (candidates > 0 && scored.every(({ decision }) => decision !== null)) {
    const chosen = scored.filter(({ decision }) => decision?.decision === 'chosen');
    return chosen.length === 0 ? (
      <>{words(language, 'lead.decided.none', { candidates })}</>
    ) : (
      <>
        {words(language, 'lead.decided', {
          ...{ chosen: chosen.length, candidates },
          names: chosen.map(({ name }) => name).join('; '),
        })}
      </>
    );
  }
  const gave = new Set(found.scores.map(({ bodyId }) => bodyId));
  return <>{words(language, 'lead.closed', { day: until, scored: gave.size, asked: found.bodies.length })}</>;
}
