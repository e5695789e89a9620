import type { FileColumn, Language, TableFile } from '../../web/index.ts';
import type { Alignment, Partner } from './line-up.ts';
import { say } from './messages/message.ts';
import { type OwnPlan, periodState, type Priority } from './own-plan.ts';

interface LineUpFileRow {
  partner: Partner;
  plan: OwnPlan | null;
  priority: Priority | null;
  alignment: Alignment | null;
}

/** Everything of the page as a file: a row for each priority and outcome that was judged, and for what was not. */
export function lineUpTable(
  partners: readonly Partner[],
  plans: readonly OwnPlan[],
  alignments: readonly Alignment[],
  partnership: { code: string; name: string },
  day: string,
  language: Language,
): TableFile<LineUpFileRow> {
  const byPriority = Map.groupBy(alignments, ({ priorityId }) => priorityId);
  const rowsOf = (partner: Partner): LineUpFileRow[] => {
    const own = plans.filter(({ bodyId }) => bodyId === partner.id);
    if (own.length === 0) return [{ partner, plan: null, priority: null, alignment: null }];
    return own.flatMap((plan): LineUpFileRow[] => {
      if (plan.priorities.length === 0) return [{ partner, plan, priority: null, alignment: null }];
      return plan.priorities.flatMap((priority) =>
        (byPriority.get(priority.id) ?? [null]).map((alignment) => ({ partner, plan, priority, alignment })),
      );
    });
  };
  return {
    title: say(language, 'file.title', { partnership: partnership.name }),
    fileName: `own-plans-${partnership.code}`,
    columns: [
      text('partner', 'Partner', ({ partner }) => partner.name),
      text('partner_id', 'Its id in the register', ({ partner }) => partner.id),
      text('plan', 'Its plan; empty where nobody has recorded one', ({ plan }) => plan?.title ?? null),
      text('kind', 'Kind of plan', ({ plan }) => plan && say(language, `kind.${plan.kind}`)),
      text(
        'duty_holder',
        'Who must make it, where not the partner alone',
        ({ plan }) => plan?.dutyHolder ?? null,
      ),
      text('link', 'The plan itself', ({ plan }) => plan?.link ?? null),
      ofDay('starts_on', 'First day of the plan', ({ plan }) => plan?.startsOn ?? null),
      ofDay('ends_on', 'Its last day; empty where it names none', ({ plan }) => plan?.endsOn ?? null),
      text('state', `to-come, current or ended on ${day}`, ({ plan }) => plan && periodState(plan, day)),
      text('priority', 'Words of the priority', ({ priority }) => priority?.words ?? null),
      text(
        'outcome',
        'Priority of the shared plan or, where none is named, domain; empty where nothing was judged',
        ({ alignment }) => alignment?.outcome ?? null,
      ),
      text(
        'plan_priority_id',
        'Id of the priority of the shared plan; empty where a domain was judged',
        ({ alignment }) => alignment?.planPriorityId ?? null,
      ),
      text('direction', 'supports, neutral or pulls', ({ alignment }) => alignment?.direction ?? null),
      text('reason', 'Why the partnership says so', ({ alignment }) => alignment?.reason ?? null),
    ],
    rows: partners.flatMap(rowsOf),
    sources: [],
    notes: [say(language, 'file.note')],
  };
}

type Cell = FileColumn<LineUpFileRow>['cell'];

function text(key: string, description: string, cell: Cell): FileColumn<LineUpFileRow> {
  return { key, type: 'text', description, cell };
}

function ofDay(key: string, description: string, cell: Cell): FileColumn<LineUpFileRow> {
  return { key, type: 'day', description, cell };
}
