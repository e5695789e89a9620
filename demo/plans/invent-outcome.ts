import { pick } from '../partners/person-names.ts';
import type { ActionTheme } from './actions/action-theme.ts';
import { actionThemesOf } from './actions/action-themes.ts';
import { newId } from '../partners/table.ts';
import { addEvidence } from './add-evidence.ts';
import { inventMeasures } from './invent-measures.ts';
import {
  officeOf,
  ownersAmong,
  type PlacedArea,
  type PlannedBody,
  type PlanPlace,
  type Planning,
} from './plan-place.ts';
import { conflicts } from './said.ts';
import type { OutcomeTheme } from './themes.ts';
import { published, recorded, type Written } from './written.ts';

/** An outcome as it was written down, for what comes after it. */
export interface InventedOutcome {
  id: string;
  theme: OutcomeTheme;
  /** What may be done for it, what comes first here first. */
  actions: readonly ActionTheme[];
  owners: readonly { rowId: string; body: PlannedBody; office: string }[];
}

export interface OutcomeAbout {
  priorityId: string;
  position: number;
  theme: OutcomeTheme;
  area: PlacedArea;
  startsOn: string;
  endsOn: string;
  /** Index of the conflict it stands in; null: somebody looked and found none. */
  conflict: number | null;
}

/** An outcome with its owners, of whom nearly all signed, its links, conflicts, evidence and measures. */
export function inventOutcome(
  planning: Planning,
  written: Written,
  place: PlanPlace,
  about: OutcomeAbout,
): InventedOutcome {
  const { random, nationalOutcomes } = planning;
  const { theme, area } = about;
  const id = newId(planning, written.days);
  written.rows.add('plan_outcome', {
    ...published(written),
    id,
    plan_id: written.planId,
    priority_id: about.priorityId,
    position: about.position,
    name: theme.name,
    improvement: theme.improvement,
    starts_on: about.startsOn,
    ends_on: about.endsOn,
    inequality: theme.inequality,
    inequality_exception: null,
    prevention: theme.prevention,
    scope: theme.scope,
    no_conflict_by: about.conflict === null ? 'The executive group, with the national lead' : null,
  });
  const bodies = ownersAmong(place.partners, theme.owners);
  const owners = bodies.map((body, at) => {
    const rowId = newId(planning, written.days);
    // One in twelve never got round to it, which the plan says.
    const signed = at === 0 || random.next() > 0.08;
    written.rows.add('outcome_owner', {
      ...published(written),
      id: rowId,
      outcome_id: id,
      body_id: body.id,
      lead: at === 0,
      signed_on: signed ? planning.calendar.day(written.days - random.below(20)) : null,
      signed_as: signed ? officeOf(body) : null,
      signed_version: signed ? 1 : null,
    });
    return { rowId, body, office: officeOf(body) };
  });
  for (const code of theme.national) {
    const national = nationalOutcomes.get(code);
    if (!national) throw new Error(`No National Outcome has the code ${code}.`);
    written.rows.add('outcome_national', {
      ...published(written),
      id: newId(planning, written.days),
      outcome_id: id,
      national_outcome_id: national.id,
      linked_on: written.day,
    });
  }
  if (about.conflict !== null) addConflictTo(planning, written, id, about.conflict);
  const [key] = theme.indicators;
  if (key) addEvidence(planning, written, { outcomeId: id, priorityId: null }, { indicator: key, area });
  inventMeasures(planning, written, {
    outcomeId: id,
    area,
    indicators: theme.indicators,
    owner: pick(random, bodies),
  });
  const themes = actionThemesOf(theme.name);
  const first = random.below(themes.length);
  return { id, theme, actions: [...themes.slice(first), ...themes.slice(0, first)], owners };
}

/** One of the conflicts told of, in which an outcome stands with a national one. */
export function addConflictTo(planning: Planning, written: Written, outcomeId: string, at: number): void {
  const { national, local, text, contested, who, decision } = conflicts[at]!;
  written.rows.add('outcome_conflict', {
    ...recorded(written),
    published_at: written.at,
    id: newId(planning, written.days),
    outcome_id: outcomeId,
    national_outcome_id: planning.nationalOutcomes.get(national)?.id ?? null,
    local_text: local,
    national_text: text,
    contested,
    who_decides: who,
    decision,
    decided_on: decision === null ? null : planning.calendar.day(written.days - 30),
  });
}
