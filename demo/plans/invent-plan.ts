import { morningOf } from '../partners/days.ts';
import { newId } from '../partners/table.ts';
import { addEvidence } from './add-evidence.ts';
import { chooseThemes } from './choose-themes.ts';
import { type InventedOutcome, inventOutcome } from './invent-outcome.ts';
import { addRepresentation } from './add-representation.ts';
import type { PlanPlace, Planning } from './plan-place.ts';
import { conflicts } from './said.ts';
import { newStage, type Stage } from './stage.ts';
import { published, recorded, type Written } from './written.ts';

/** A local outcomes improvement plan as its first version has it. */
export interface InventedPlan {
  place: PlanPlace;
  planId: string;
  first: Stage;
  days: number;
  startsOn: string;
  endsOn: string;
  priorities: readonly { id: string; name: string }[];
  outcomes: InventedOutcome[];
}

/** The plan of a partnership as it was first published: section 6. */
export function inventPlan(planning: Planning, place: PlanPlace): InventedPlan {
  const { random, calendar } = planning;
  const days = place.rich ? -1_010 : -150 - random.below(700);
  const day = calendar.day(days);
  const planId = newId(planning, days - 90);
  const first = newStage(
    { partnershipId: place.id, planId, day },
    { id: newId(planning, days), number: 1, note: 'The first version.' },
  );
  const written: Written = {
    partnershipId: place.id,
    planId,
    rows: first.rows,
    days,
    day,
    at: morningOf(day),
  };
  const year = Number(day.slice(0, 4));
  const startsOn = `${year}-04-01`;
  const endsOn = `${year + 10}-03-31`;
  const themes = chooseThemes(planning, place, day);
  first.rows.add('plan', {
    ...published(written),
    id: planId,
    kind: 'loip',
    title: `${place.name} Local Outcomes Improvement Plan ${year} to ${year + 10}`,
    locality_id: null,
    vision: `A ${place.name} in which nobody’s chances are set by where they were born, and where people who are worst off are the first to see things change.`,
    needs: needsOf(
      planning,
      place,
      day,
      themes.flatMap(({ outcomes }) => outcomes),
    ),
    prevention:
      'Each partner names one thing a year that it does before harm is done, what it costs, and what it stops doing to pay for it.',
    starts_on: startsOn,
    ends_on: endsOn,
    // Some reviews are overdue, and some will be soon.
    review_on: calendar.day(place.rich ? -1_010 + 365 : Math.max(days + 730, -60 + random.below(400))),
    saved_at: written.at,
  });
  addLocalities(planning, written, place);
  const conflictAt = place.rich ? 0 : random.next() < 0.3 ? random.below(conflicts.length) : null;
  const outcomes: InventedOutcome[] = [];
  const priorities = themes.map((theme, at) => {
    const id = newId(planning, days);
    first.rows.add('plan_priority', {
      ...recorded(written),
      id,
      plan_id: planId,
      position: at + 1,
      name: theme.name,
      why: theme.why,
    });
    const indicators = new Set(theme.outcomes.flatMap(({ indicators: keys }) => keys));
    for (const indicator of [...indicators].slice(0, 2))
      addEvidence(planning, written, { priorityId: id, outcomeId: null }, { indicator, area: place });
    if (at === 0)
      addEvidence(
        planning,
        written,
        { priorityId: id, outcomeId: null },
        { voice: 'Named most often at the open evenings in the localities: 214 people came to six of them.' },
      );
    for (const outcome of theme.outcomes) {
      outcomes.push(
        inventOutcome(planning, written, place, {
          priorityId: id,
          position: outcomes.length + 1,
          theme: outcome,
          area: place,
          startsOn,
          endsOn,
          conflict: outcomes.length === 1 ? conflictAt : null,
        }),
      );
    }
    return { id, name: theme.name };
  });
  for (let said = 0; said < (place.rich ? 2 : random.below(3)); said += 1)
    addRepresentation(planning, written, place, { at: said, answered: true });
  return { place, planId, first, days, startsOn, endsOn, priorities, outcomes };
}

/** Needs and circumstances of the residents, from what was known then: section 6(2)(d). */
function needsOf(
  { picture }: Planning,
  place: PlanPlace,
  day: string,
  outcomes: readonly { indicators: readonly string[] }[],
): string {
  const keys = new Set(outcomes.flatMap(({ indicators }) => indicators));
  const sentences = [...keys].flatMap((key) => picture.frozenOn(day, key, place)?.sentence ?? []);
  return [
    `People in ${place.name} told us what their days are like, and the figures say the same from further away.`,
    ...sentences.slice(0, 4),
    'What the figures do not show, such as what it is to live on a croft, in a hostel or with a language few speak, we asked community bodies.',
  ].join('\n\n');
}

/** Section 9: every ward is a locality; where there is a group, outcomes were found to be significantly poorer. */
function addLocalities(planning: Planning, written: Written, place: PlanPlace): void {
  for (const ward of place.wards) {
    const poorer = place.grouped.some(({ id }) => id === ward.id);
    const people = planning.picture.on(written.day, 'population', ward.id)?.latest;
    written.rows.add('plan_locality', {
      ...published(written),
      id: newId(planning, written.days),
      plan_id: written.planId,
      area_id: ward.id,
      poorer_than: poorer ? 'both' : null,
      why: poorer
        ? 'More children are poor and more people die early than in the other localities, by more than chance explains; people there say the same.'
        : '',
      people: people?.value == null ? null : Math.round(people.value),
      people_source: people?.value == null ? null : `Population estimate, ${people.period.label}`,
    });
  }
}
