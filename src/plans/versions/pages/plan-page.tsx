import { type PartnershipPlace, PartnershipShell } from '../../../partnerships/index.ts';
import {
  type Crumb,
  DownloadLinks,
  drawnOnce,
  EmptyState,
  formatDay,
  linkTo,
  type PageContext,
  pathIn,
  tableDownloads,
} from '../../../web/index.ts';
import { say, speak } from '../../messages/message.ts';
import type { RevisedMeasures } from '../../measures/revised-measures.ts';
import { words } from '../../messages/words.tsx';
import { draftsPath, planPath, whichPath } from '../../plans/plan-address.ts';
import { outcomesOf } from '../plan-content.ts';
import { type PlanVersion, whichOf } from '../plan-version.ts';
import { londonDayOf } from '../../../platform/london-day.ts';
import { PlanContentView } from './plan-content-view.tsx';

export interface PlanPageProps {
  context: PageContext;
  place: PartnershipPlace;
  version: PlanVersion;
  /** Measures whose figures have been revised since. */
  revised: RevisedMeasures;
  /** Whether it is the one in force. */
  inForce: boolean;
  /** Locality plans in force, beside the partnership's own. */
  localityPlans: readonly { code: string; name: string; title: string }[];
  /** Whether the reader may see drafts. */
  staff: boolean;
  steps?: readonly Crumb[];
  /** The page is that of this version, whichever is in force. */
  named?: boolean;
  day: string;
}

/** A version of a plan as it was published. */
export function PlanPage(props: PlanPageProps) {
  const {
    context,
    place,
    version,
    revised,
    inForce,
    localityPlans,
    staff,
    steps,
    named = false,
    day,
  } = props;
  const { language } = context;
  const { content, number, publishedAt, sha256 } = version;
  const { code } = place.area;
  const path = whichPath(code, whichOf(content.plan));
  const published = formatDay(londonDayOf(publishedAt), language);
  const file = `${path}/versions/${number}.json`;
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="plan"
      title={
        inForce ? content.plan.title : speak(language, 'version.title', { plan: content.plan.title, number })
      }
      {...(named
        ? { documentTitle: speak(language, 'version.title', { plan: content.plan.title, number }) }
        : {})}
      lead={
        inForce ? (
          <>
            {words(language, 'plan.lead', {
              kind: say(language, `kind.${content.plan.kind}`),
              number,
              day: published,
            })}{' '}
            {words(language, 'plan.lead.counts', {
              priorities: content.priorities.length,
              outcomes: outcomesOf(content).length,
            })}
          </>
        ) : (
          words(language, 'plan.version.old', { number, day: published })
        )
      }
      {...(steps ? { steps } : {})}
    >
      <ul class="inline-list no-print">
        {!inForce && (
          <li>
            <a href={linkTo(context, path)}>{words(language, 'plan.version.current')}</a>
          </li>
        )}
        <li>
          <a href={linkTo(context, `${path}/versions`)}>{words(language, 'plan.versions')}</a>
        </li>
        <li>
          <a href={linkTo(context, `${planPath(code)}/national-outcomes`)}>
            {words(language, 'plan.national')}
          </a>
        </li>
        <PlanNeighbours context={context} code={code} />
        {staff && (
          <li>
            <a href={pathIn(language, draftsPath(code))}>{words(language, 'plan.draft')}</a>
          </li>
        )}
      </ul>
      {drawnOnce(version, `${context.path} ${day}`, () => (
        <PlanContentView {...{ context, code, content, day, revised }} linked={inForce} />
      ))}
      {localityPlans.length > 0 && (
        <section aria-labelledby="locality-plans">
          <h2 id="locality-plans">{words(language, 'plan.localities.plans')}</h2>
          <ul>
            {localityPlans.map(({ code: area, name, title }) => (
              <li>
                <a href={linkTo(context, `${planPath(code)}/localities/${area}`)}>{title}</a> ({name})
              </li>
            ))}
          </ul>
        </section>
      )}
      <DownloadLinks
        what={speak(language, 'plan.files')}
        downloads={[
          { format: 'JSON', href: pathIn(language, file) },
          ...(inForce ? tableDownloads(pathIn(language, `${planPath(code)}/outcomes`)).slice(0, 2) : []),
        ]}
        language={language}
      />
      <p>
        {words(language, 'plan.sha')}: <code class="hash">{sha256}</code>
      </p>
    </PartnershipShell>
  );
}

/** Pages that belong to the plan as a whole, whether one is in force or not. */
function PlanNeighbours({ context, code }: { context: PageContext; code: string }) {
  const { language } = context;
  return (
    <>
      {(['threads', 'choosing', 'related'] as const).map((page) => (
        <li>
          <a href={linkTo(context, `${planPath(code)}/${page}`)}>{words(language, `plan.${page}`)}</a>
        </li>
      ))}
      <li>
        <a href={linkTo(context, `/partnerships/${code}/own-plans`)}>{words(language, 'plan.own-plans')}</a>
      </li>
    </>
  );
}

/** Where no plan has been published. */
export function NoPlanPage({ context, place, staff }: Pick<PlanPageProps, 'context' | 'place' | 'staff'>) {
  const { language } = context;
  return (
    <PartnershipShell context={context} place={place} tab="plan" title={speak(language, 'plan.none.step')}>
      <EmptyState
        title={words(language, 'plan.none.title')}
        text={words(language, 'plan.none.text')}
        {...(staff
          ? {
              action: {
                text: words(language, 'plan.draft'),
                href: pathIn(language, draftsPath(place.area.code)),
              },
            }
          : {})}
      />
      <ul class="inline-list no-print">
        <PlanNeighbours context={context} code={place.area.code} />
      </ul>
    </PartnershipShell>
  );
}
