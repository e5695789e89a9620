import { morningOf } from '../partners/days.ts';
import { newId } from '../partners/table.ts';
import { criteria, dissents, leftOut, proposed } from './choosing-said.ts';
import type { InventedPlan } from './invent-plan.ts';
import type { PlannedBody, Planning } from './plan-place.ts';
import { newStage, type Stage } from './stage.ts';
import { priorityThemes } from './themes.ts';

interface Days {
  published: number;
  opened: number;
  closes: number;
  /** Null: scoring is still open, and nothing is decided. */
  decided: number | null;
}

interface Candidate {
  id: string;
  name: string;
  concern: string;
  body: PlannedBody | null;
  /** Of the picture of need; null: there is no figure for it. */
  indicator: string | null;
  takenOut: string | null;
  /** How highly bodies think of it, from 0 to 1. */
  worth: number;
  decision: { decision: 'chosen' | 'left-out'; reason: string; priorityId: string | null } | null;
}

/** How the priorities of a plan were chosen before it was written, and how those of the next one are being chosen. */
export function inventChoosings(planning: Planning, plan: InventedPlan): Stage[] {
  const { place, days, endsOn } = plan;
  const first = inventChoosing(planning, plan, {
    title: `Priorities of the plan until ${endsOn.slice(0, 4)}`,
    words:
      'Candidates came from the picture of need, from partners and from community bodies. Each body scored each candidate by the same four criteria, and the board decided with the scores before it.',
    days: { published: days - 50, opened: days - 35, closes: days - 14, decided: days - 8 },
    candidates: candidatesOf(planning, plan, days - 50),
  });
  const next = inventChoosing(planning, plan, {
    title: 'What the next version of the plan puts first',
    words: `Three years on: which of these should ${place.name} put first until the plan is reviewed? Score what you know about, and leave out what you do not.`,
    days: { published: -40, opened: -11, closes: 17, decided: null },
    candidates: candidatesOf(planning, plan, -40).map((one) => ({ ...one, decision: null })),
  });
  return [...first, ...next];
}

/** All themes that a place of this kind may choose, with what communities proposed themselves. */
function candidatesOf(planning: Planning, { place, priorities }: InventedPlan, days: number): Candidate[] {
  const { random, picture, calendar } = planning;
  const open = priorityThemes.filter(({ of }) => of === undefined || of.includes(place.character));
  const taken = new Set<string>();
  const themes = open.map((theme): Candidate => {
    const keys = theme.outcomes.flatMap(({ indicators }) => indicators).filter((key) => !taken.has(key));
    const found = keys.filter((key) => picture.on(calendar.day(days), key, place.id)?.latest?.value != null);
    const worst = found.find(
      (key) => picture.on(calendar.day(days), key, place.id)?.position.verdict === 'worse',
    );
    const indicator = worst ?? found[0] ?? null;
    if (indicator !== null) taken.add(indicator);
    const priority = priorities.find(({ name }) => name === theme.name);
    return {
      id: newId(planning, days),
      name: theme.name,
      concern: theme.why,
      body: null,
      indicator,
      takenOut: null,
      worth: priority ? 0.65 + random.next() * 0.2 : 0.3 + random.next() * 0.25,
      decision: {
        decision: priority ? 'chosen' : 'left-out',
        reason: priority
          ? `${theme.why} It scored high with partners and communities alike, and none of us can do it alone.`
          : (leftOut[theme.name] ?? 'It scored lower than the others.'),
        priorityId: priority?.id ?? null,
      },
    };
  });
  const own = proposed.map(
    ({ name, concern, leftOut: reason, takenOut }, at): Candidate => ({
      id: newId(planning, days),
      ...{ name, concern, takenOut, indicator: null },
      body: place.communities[at % Math.max(place.communities.length, 1)] ?? null,
      worth: 0.35 + random.next() * 0.3,
      decision: reason === null ? null : { decision: 'left-out', reason, priorityId: null },
    }),
  );
  return [...themes, ...own];
}

function inventChoosing(
  planning: Planning,
  plan: InventedPlan,
  told: { title: string; words: string; days: Days; candidates: readonly Candidate[] },
): Stage[] {
  const { calendar, picture } = planning;
  const { place, planId } = plan;
  const { days, candidates } = told;
  const stageOn = (when: number) => newStage({ partnershipId: place.id, planId, day: calendar.day(when) });
  const recorded = (when: number) => ({
    partnership_id: place.id,
    recorded_from: morningOf(calendar.day(when)),
  });
  const id = newId(planning, days.published);
  const asked = [...place.partners, ...place.communities];
  const opening = stageOn(days.opened);
  const { rows } = opening;
  rows.add('priority_choosing', {
    ...recorded(days.published),
    published_at: morningOf(calendar.day(days.published)),
    ...{ id, plan_id: planId, title: told.title, words: told.words },
  });
  opening.changes.push({
    table: 'priority_choosing',
    id,
    set: {
      scoring_opened_on: calendar.day(days.opened),
      closes_on: calendar.day(days.closes),
      asked: `{${asked.map((body) => body.id).join(',')}}`,
    },
  });
  const by = criteria.map((criterion, at) => {
    const criterionId = newId(planning, days.published);
    rows.add('choosing_criterion', {
      ...recorded(days.published),
      ...{ id: criterionId, choosing_id: id, position: at + 1, ...criterion },
    });
    return { id: criterionId, highest: criterion.highest };
  });
  for (const [at, candidate] of candidates.entries()) {
    const { indicator } = candidate;
    const evidence =
      indicator === null ? null : picture.evidenceOn(calendar.day(days.published), indicator, place);
    rows.add('priority_candidate', {
      ...recorded(days.published),
      ...{ id: candidate.id, choosing_id: id, position: at + 1 },
      ...{ name: candidate.name, concern: candidate.concern, body_id: candidate.body?.id ?? null },
      indicator_key: evidence === null ? null : indicator,
      area_id: evidence === null ? null : place.id,
      evidence,
      evidence_at: evidence === null ? null : morningOf(calendar.day(days.published)),
      withdrawn_why: candidate.takenOut,
    });
  }
  const scored = candidates.filter(({ takenOut }) => takenOut === null);
  const scoredOn = days.decided === null ? days.opened + 6 : days.closes - 2;
  addScores(planning, { id, by, scored, asked, scoredOn }, (row) =>
    rows.add('candidate_score', { ...recorded(scoredOn), ...row }),
  );
  if (days.decided === null) return [opening];
  const last = scored.at(-1);
  const [partner, community, other] = [place.partners[2], place.communities[0], place.communities[1]];
  const said = [
    { body: partner, words: dissents.partner, about: null },
    { body: community, words: dissents.community, about: null },
    { body: other, words: dissents.leftOut, about: last?.id ?? null },
  ];
  for (const { body, words, about } of said)
    if (body)
      rows.add('choosing_dissent', {
        ...recorded(days.decided),
        ...{
          id: newId(planning, days.decided),
          choosing_id: id,
          candidate_id: about,
          body_id: body.id,
          words,
        },
        said_on: calendar.day(days.decided),
      });
  const deciding = stageOn(days.decided);
  for (const { id: candidateId, decision } of scored)
    if (decision !== null)
      deciding.changes.push({
        table: 'priority_candidate',
        id: candidateId,
        set: {
          decision: decision.decision,
          reason: decision.reason,
          decided_by: `${place.name} Community Planning Partnership Board`,
          decided_on: calendar.day(days.decided),
          priority_id: decision.priorityId,
        },
      });
  return [opening, deciding];
}

/** Scores of those that scored: four in five of the partners, two in three communities; fewer while it is open. */
function addScores(
  planning: Planning,
  of: {
    id: string;
    by: readonly { id: string; highest: number }[];
    scored: readonly Candidate[];
    asked: readonly PlannedBody[];
    scoredOn: number;
  },
  add: (row: Readonly<Record<string, unknown>>) => void,
): void {
  const { random } = planning;
  const open = of.scoredOn > -30;
  for (const [at, body] of of.asked.entries()) {
    // Of those who may try it out in the demonstration, nobody has scored yet.
    const silent = open
      ? body.kind === 'health-board' || body.kind === 'community-body' || at % 2 === 1
      : at % 5 === 3;
    if (silent) continue;
    for (const candidate of of.scored) {
      // What a body knows nothing about it leaves out.
      if (random.next() < 0.06) continue;
      const warmth = candidate.worth + (random.next() - 0.5) * 0.5 + (candidate.body === body ? 0.4 : 0);
      for (const criterion of of.by)
        add({
          id: newId(planning, of.scoredOn),
          choosing_id: of.id,
          candidate_id: candidate.id,
          criterion_id: criterion.id,
          body_id: body.id,
          score: Math.max(
            0,
            Math.min(
              criterion.highest,
              Math.round((warmth + (random.next() - 0.5) * 0.3) * criterion.highest),
            ),
          ),
        });
    }
  }
}
