import {
  type ContentEvidence,
  type ContentLocality,
  type ContentMeasure,
  type ContentOutcome,
  type ContentOwner,
  type PlanContent,
  stoodAt,
} from './plan-content.ts';
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
  | 'measure'
  | 'representation';

/** How days, numbers and choices are said in the language of whoever reads. */
export interface ContentWords {
  day(iso: string): string;
  people(count: number, source: string | null): string;
  poorerThan(than: ContentLocality['poorerThan']): string;
  scope(scope: ContentOutcome['scope']): string;
  owner(owner: ContentOwner): string;
  value(value: string, measure: ContentMeasure): string;
}

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
export function contentDifference(
  before: PlanContent,
  after: PlanContent,
  words: ContentWords,
): ContentChange[] {
  const [old, now] = [entriesOf(before, words), entriesOf(after, words)];
  const changes: ContentChange[] = [];
  for (const [key, { field, of, text }] of now) {
    const was = old.get(key)?.text ?? '';
    if (was === text) continue;
    const kind = was === '' ? 'added' : text === '' ? 'removed' : 'changed';
    changes.push({ kind, field, of, runs: wordDifference(was, text) });
  }
  // What was said of an earlier draft stands with its version: nobody took it back.
  for (const [key, { field, of, text }] of old)
    if (!now.has(key) && text !== '' && field !== 'representation')
      changes.push({ kind: 'removed', field, of, runs: [{ kind: 'removed', text }] });
  return changes;
}

function entriesOf(
  { plan, localities, priorities, representations }: PlanContent,
  say: ContentWords,
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (id: string, of: string | null, texts: Partial<Record<ContentField, string | null>>) => {
    for (const [field, text] of Object.entries(texts) as [ContentField, string | null][])
      entries.set(`${id}/${field}`, { field, of, text: text ?? '' });
  };
  const { title, titleGd, vision, needs, prevention, reviewOn } = plan;
  add('plan', null, { title, titleGd, vision, needs, planPrevention: prevention });
  add('plan', null, { period: period(plan, say), reviewOn: reviewOn && say.day(reviewOn) });
  for (const { code, name, poorerThan, why, people, peopleSource } of localities)
    add(`locality-${code}`, name, {
      locality: joined(
        [name, people === null ? '' : say.people(people, peopleSource), say.poorerThan(poorerThan), why],
        '\n',
      ),
    });
  for (const { id, name, why, evidence, outcomes } of priorities) {
    add(id, name, { priority: name, why });
    for (const one of evidence) add(one.id, name, { evidence: evidenceText(one) });
    for (const outcome of outcomes) addOutcome(add, outcome, say);
  }
  for (const one of representations)
    add(one.id, null, {
      representation: joined([one.from, say.day(one.receivedOn), one.words, one.answer], '\n'),
    });
  return entries;
}

function addOutcome(
  add: (id: string, of: string, texts: Partial<Record<ContentField, string | null>>) => void,
  outcome: ContentOutcome,
  say: ContentWords,
): void {
  const { id, name, improvement, inequality, inequalityException, prevention, scope, noConflictBy } = outcome;
  add(id, name, {
    outcome: name,
    improvement,
    period: period(outcome, say),
    inequality,
    inequalityException,
  });
  add(id, name, { prevention, scope: say.scope(scope), noConflictBy });
  add(id, name, {
    owners: outcome.owners.map(say.owner).join('\n'),
    national: outcome.national.map(({ words, list }) => `${words} (${list})`).join('; '),
  });
  for (const one of outcome.evidence) add(one.id, name, { evidence: evidenceText(one) });
  for (const one of outcome.measures ?? []) add(one.id, name, { measure: measureText(one, say) });
  for (const one of outcome.conflicts)
    add(one.id, name, {
      conflict: joined(
        [
          ...[one.contested, one.nationalOutcome, one.localText, one.nationalText, one.whoDecides],
          joined([one.decidedOn && say.day(one.decidedOn), one.decision], ': '),
        ],
        '\n',
      ),
    });
}

/** With the figure as it stood, where there is one. */
function evidenceText({ words, frozen }: ContentEvidence): string {
  return joined([words, frozen?.sentence], '\n');
}

function measureText(measure: ContentMeasure, say: ContentWords): string {
  const { name, unit, baselineValue, baselineOn, targets, disaggregation, notAvailable } = measure;
  const stood = stoodAt(measure);
  const dated = (value: string, day: string) => `${say.value(value, measure)} (${day})`;
  return joined(
    [
      `${name} (${unit})`,
      baselineValue === null || baselineOn === null ? null : dated(baselineValue, say.day(baselineOn)),
      ...targets.map(({ value, dueOn }) => dated(value, say.day(dueOn))),
      stood?.value == null ? null : dated(stood.value, stood.period),
      ...[disaggregation, notAvailable],
    ],
    '\n',
  );
}

function joined(parts: readonly (string | null | undefined)[], by: string): string {
  return parts.filter(Boolean).join(by);
}

function period(of: { startsOn: string | null; endsOn: string | null }, say: ContentWords): string {
  return joined(
    [of.startsOn, of.endsOn].map((day) => day && say.day(day)),
    ' – ',
  );
}
