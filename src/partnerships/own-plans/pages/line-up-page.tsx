import {
  DownloadLinks,
  linkTo,
  type PageContext,
  pathIn,
  spokenOn,
  tableDownloads,
} from '../../../web/index.ts';
import { type PartnershipPlace, PartnershipShell } from '../../partnership-shell.tsx';
import type { Alignment, LineUp } from '../line-up.ts';
import { lineUpSentence } from '../line-up-sentence.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { Outcome } from '../outcome.ts';
import type { OwnPlan } from '../own-plan.ts';
import { AlignmentList } from './alignment-list.tsx';
import { ConflictList } from './conflict-list.tsx';
import { LineUpMatrix } from './line-up-matrix.tsx';
import { OwnPlanEntry } from './own-plan-entry.tsx';

export interface LineUpPageProps {
  context: PageContext;
  place: PartnershipPlace;
  found: LineUp;
  alignments: readonly Alignment[];
  outcomes: readonly Outcome[];
  /** True for those who keep the partnership's records. */
  keeps: boolean;
  /** True for those who may record a plan of some partner. */
  mayRecord: boolean;
  mayChange(plan: OwnPlan): boolean;
}

/** How partners' own plans line up with the outcomes: the matrix, what none carries, and where they pull apart. */
export function LineUpPage(props: LineUpPageProps) {
  const { context, place, found, outcomes, mayRecord } = props;
  const { language, asAt } = context;
  const path = `/partnerships/${place.area.code}/own-plans`;
  const ended = found.rows.flatMap(({ partner, ended: plans }) => plans.map((plan) => ({ partner, plan })));
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="partners"
      steps={[{ text: speak(language, 'page.step') }]}
      title={speak(language, 'page.title')}
      lead={spokenOn(language, lineUpSentence(found, language))}
    >
      <p>{words(language, 'law')}</p>
      {mayRecord && !asAt && (
        <p class="no-print">
          <a class="ds_button" href={linkTo(context, `${path}/new`)}>
            {words(language, 'add.link')}
          </a>
        </p>
      )}
      {found.ofPlan && (
        <p>
          {words(language, 'against.plan')}{' '}
          <a href={linkTo(context, `/partnerships/${place.area.code}/plan`)}>
            {words(language, 'against.link')}
          </a>
        </p>
      )}
      <LineUpMatrix context={context} found={found}>
        <DownloadLinks
          what={speak(language, 'files.what')}
          downloads={tableDownloads(pathIn(language, path), asAt ? `?as-at=${asAt.day}` : '')}
          language={language}
        />
      </LineUpMatrix>
      <section aria-labelledby="uncarried-title">
        <h2 id="uncarried-title">
          {words(language, found.ofPlan ? 'uncarried.title.plan' : 'uncarried.title')}
        </h2>
        <p>
          {found.uncarried.length > 0
            ? words(language, 'uncarried.text')
            : words(language, found.ofPlan ? 'uncarried.none.plan' : 'uncarried.none')}
        </p>
        {found.uncarried.length > 0 && (
          <ul>
            {found.uncarried.map((outcome) => (
              <li>{outcome}</li>
            ))}
          </ul>
        )}
      </section>
      <ConflictList context={context} conflicts={found.conflicts} outcomes={outcomes} />
      {ended.length > 0 && (
        <section aria-labelledby="outdated-title">
          <h2 id="outdated-title">{words(language, 'outdated.title')}</h2>
          <ul>
            {ended.map(({ partner, plan }) => (
              <li>
                {words(language, 'outdated.text', {
                  plan: plan.title,
                  partner: partner.name,
                  day: plan.endsOn ?? plan.startsOn,
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {found.withoutPlan.length > 0 && (
        <section aria-labelledby="missing-title">
          <h2 id="missing-title">{words(language, 'missing.title')}</h2>
          <ul>
            {found.withoutPlan.map((partner) => (
              <li>{words(language, 'matrix.noPlan', { partner: partner.name })}</li>
            ))}
          </ul>
        </section>
      )}
      <Views {...props} path={path} />
    </PartnershipShell>
  );
}

/** Every priority with every view of it: what the matrix counts. */
function Views(props: LineUpPageProps & { path: string }) {
  const { context, found, alignments, keeps, mayChange, path } = props;
  const { language, asAt } = context;
  const day = asAt?.day ?? context.today;
  const byPriority = Map.groupBy(alignments, ({ priorityId }) => priorityId);
  const rows = found.rows.filter(({ current, ended }) => current.length + ended.length > 0);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="views-title">
      <h2 id="views-title">{words(language, 'views.title')}</h2>
      {rows.map(({ partner, current, ended }) => (
        <div>
          <h3 id={`partner-${partner.id}`}>{partner.name}</h3>
          {[...current, ...ended].map((plan) => (
            <OwnPlanEntry
              context={context}
              plan={plan}
              day={day}
              level={4}
              changeHref={!asAt && mayChange(plan) ? `${path}/${plan.id}/change` : null}
              under={(priority) => (
                <AlignmentList
                  context={context}
                  priority={priority}
                  alignments={byPriority.get(priority.id) ?? []}
                  path={keeps && !asAt ? path : null}
                />
              )}
            />
          ))}
        </div>
      ))}
    </section>
  );
}
