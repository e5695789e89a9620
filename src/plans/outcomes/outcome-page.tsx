import type { Child } from 'hono/jsx';
import { type PartnershipPlace, PartnershipShell } from '../../partnerships/index.ts';
import { linkTo, type PageContext } from '../../web/index.ts';
import type { RevisedMeasures } from '../measures/revised-measures.ts';
import { words } from '../messages/words.tsx';
import { whichPath } from '../plans/plan-address.ts';
import { OutcomeContent } from '../versions/pages/outcome-content.tsx';
import type { OutcomeInForce } from './outcome-in-force.ts';

export interface OutcomePageProps {
  context: PageContext;
  place: PartnershipPlace;
  found: OutcomeInForce;
  /** Measures whose figures have been revised since. */
  revised: RevisedMeasures;
  /** What other subjects hang on it. */
  parts: readonly Child[];
}

/** One outcome as it is in force, with what hangs on it. */
export function OutcomePage({ context, place, found, revised, parts }: OutcomePageProps) {
  const { language } = context;
  const { outcome, plan, priority, version } = found;
  const path = whichPath(place.area.code, plan.which);
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="plan"
      title={outcome.name}
      lead={words(language, 'outcome.page.lead', {
        plan: plan.title,
        number: version.number,
        priority: priority.name,
      })}
      steps={[
        ...(plan.which.kind === 'locality' ? [{ text: plan.title, href: linkTo(context, path) }] : []),
        { text: outcome.name },
      ]}
    >
      <OutcomeContent {...{ context, outcome, revised }} code={place.area.code} />
      {[...parts]}
    </PartnershipShell>
  );
}
