import { relatedDuties } from '../../src/plans/index.ts';
import { morningOf } from '../partners/days.ts';
import { newId } from '../partners/table.ts';
import type { InventedPlan } from './invent-plan.ts';
import type { PlannedBody, Planning } from './plan-place.ts';
import { type MadePlan, madeFor } from './related-plans.ts';
import { newStage, type Stage } from './stage.ts';

/** Which plans answer other laws: most current, some run out, some not recorded, some not asked for there. */
export function inventRelatedPlans(planning: Planning, plan: InventedPlan): Stage {
  const { random, calendar } = planning;
  const { place, planId } = plan;
  const stage = newStage({ partnershipId: place.id, planId, day: calendar.day(-1) });
  for (const duty of relatedDuties) {
    const made = madeFor[duty.key];
    const luck = random.next();
    if (!made) continue;
    const recorded = Math.max(plan.days + 30, -700) + random.below(60);
    const shared = {
      partnership_id: place.id,
      published_at: morningOf(calendar.day(recorded)),
      recorded_from: morningOf(calendar.day(recorded)),
    };
    const id = newId(planning, recorded);
    const row = { ...shared, id, duty: duty.key, source: null };
    if (made.of !== undefined && !made.of.includes(place.character)) {
      stage.rows.add('related_plan', {
        ...row,
        ...{
          own_plan_id: null,
          title: null,
          body_id: null,
          duty_holder: null,
          starts_on: null,
          ends_on: null,
        },
        ...{ link: null, not_needed: made.notNeeded ?? 'The law asks for none in this place.' },
      });
      continue;
    }
    // One in ten was never written down here; the rich ones keep theirs better.
    if (luck < (place.rich ? 0.04 : 0.1)) continue;
    const body = holderOf(place.partners, made);
    const own = duty.key === 'ijb-strategic-plan' ? (place.strategicPlan ?? null) : null;
    const months = duty.months ?? 60;
    // One in six has run out.
    const age = luck > 0.84 ? months + 5 : Math.floor(random.next() * months * 0.8);
    const startsOn = monthsBefore(calendar.today, age);
    const until = `${Number(startsOn.slice(0, 4)) + Math.max(Math.round(months / 12), 1)}`;
    stage.rows.add('related_plan', {
      ...row,
      own_plan_id: own,
      title:
        own !== null
          ? null
          : `${made.title.replace('{place}', place.name)} ${startsOn.slice(0, 4)}${months <= 12 ? '' : ` to ${until}`}`,
      body_id: own !== null ? null : body.id,
      duty_holder: made.withOthers ?? null,
      starts_on: own !== null ? null : startsOn,
      ends_on: null,
      link: own !== null ? null : 'https://plans.example/related',
      not_needed: null,
    });
    for (const outcome of plan.outcomes)
      if (made.shares.some((name) => outcome.theme.name.includes(name)))
        stage.rows.add('related_plan_outcome', {
          ...shared,
          id: newId(planning, recorded),
          ...{ related_plan_id: id, outcome_id: outcome.id },
        });
  }
  return stage;
}

function holderOf(partners: readonly PlannedBody[], { holder }: MadePlan): PlannedBody {
  return partners.find(({ kind }) => kind === holder) ?? partners[0]!;
}

/** The first of April, or of the month where the period is short, so many months ago. */
function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const at = year * 12 + (month - 1) - months;
  const first = Math.floor(at / 12);
  return months > 11 || at % 12 >= 3 ? `${first}-04-01` : `${first - 1}-04-01`;
}
