import type { ContentMeasure, ContentOutcome, PlanContent } from './plan-content.ts';
import { type WordRun, wordDifference } from './word-difference.ts';

/** What a text of a plan is, for its label. */
export type ContentField =
  | 'title'
  | 'titleGd'
  | 'vision'
  | 'needs'
  | 'planPrevention'
  | 'period'
  | 'reviewOn'
  | 'locality'
  | 'priority'
  | 'why'
  | 'evidence'
  | 'outcome'
  | 'improvement'
  | 'inequality'
  | 'inequalityException'
  | 'prevention'
  | 'scope'
  | 'noConflictBy'
  | 'owners'
  | 'national'
  | 'conflict'
  | 'measure';

export interface ContentChange {
  kind: 'added' | 'removed' | 'changed';
  field: ContentField;
  /** Name of the priority, outcome or locality it belongs to; null: the plan itself. */
  of: string | null;
  /** Of a change word by word; of what was added or removed one run. */
  runs: readonly WordRun[];
}

interface Entry {
  field: ContentField;
  of: string | null;
  text: string;
}

/** How one version became another, in the order of the newer, what went at the end. */
export function contentDifference(before: PlanContent, after: PlanContent): ContentChange[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const changes: ContentChange[] = [];
  for (const [key, { field, of, text }] of now) {
    const was = old.get(key)?.text ?? '';
    if (was === text) continue;
    const kind = was === '' ? 'added' : text === '' ? 'removed' : 'changed';
    changes.push({ kind, field, of, runs: wordDifference(was, text) });
  }
  for (const [key, { field, of, text }] of old)
    if (!now.has(key) && text !== '')
      changes.push({ kind: 'removed', field, of, runs: [{ kind: 'removed', text }] });
  return changes;
}

function entriesOf({ plan, localities, priorities }: PlanContent): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (id: string, of: string | null, texts: Partial<Record<ContentField, string | null>>) => {
    for (const [field, text] of Object.entries(texts) as [ContentField, string | null][])
      entries.set(`${id}/${field}`, { field, of, text: text ?? '' });
  };
  const { title, titleGd, vision, needs, prevention, reviewOn } = plan;
  add('plan', null, { title, titleGd, vision, needs, planPrevention: prevention, reviewOn });
  add('plan', null, { period: period(plan) });
  for (const { code, name, poorerThan, why } of localities)
    add(`locality-${code}`, name, { locality: [name, poorerThan, why].filter(Boolean).join(' – ') });
  for (const { id, name, why, evidence, outcomes } of priorities) {
    add(id, name, { priority: name, why });
    for (const one of evidence) add(one.id, name, { evidence: one.words });
    for (const outcome of outcomes) addOutcome(add, outcome);
  }
  return entries;
}

function addOutcome(
  add: (id: string, of: string, texts: Partial<Record<ContentField, string | null>>) => void,
  outcome: ContentOutcome,
): void {
  const { id, name, improvement, inequality, inequalityException, prevention, scope, noConflictBy } = outcome;
  add(id, name, { outcome: name, improvement, period: period(outcome), inequality, inequalityException });
  add(id, name, { prevention, scope, noConflictBy });
  add(id, name, {
    owners: outcome.owners.map((owner) => [owner.name, owner.signedAs].filter(Boolean).join(', ')).join('; '),
    national: outcome.national.map(({ words, list }) => `${words} (${list})`).join('; '),
  });
  for (const one of outcome.evidence) add(one.id, name, { evidence: one.words });
  for (const one of outcome.measures ?? []) add(one.id, name, { measure: measureText(one) });
  for (const one of outcome.conflicts)
    add(one.id, name, {
      conflict: [one.contested, one.localText, one.nationalText, one.whoDecides, one.decision ?? ''].join(
        '\n',
      ),
    });
}

function measureText({ name, unit, baselineValue, baselineOn, targets, figures }: ContentMeasure): string {
  const stood = figures.findLast(({ value }) => value !== null);
  return [
    `${name} (${unit})`,
    ...(baselineValue === null ? [] : [`${baselineValue}, ${baselineOn}`]),
    ...targets.map(({ value, dueOn }) => `${value}, ${dueOn}`),
    ...(stood ? [`${stood.value}, ${stood.period}`] : []),
  ].join('\n');
}

function period({ startsOn, endsOn }: { startsOn: string | null; endsOn: string | null }): string {
  return [startsOn, endsOn].filter(Boolean).join(' to ');
}
