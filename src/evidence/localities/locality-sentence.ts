import type { Language } from '../../web/index.ts';
import { wordList } from '../sentences/word-list.ts';
import type { Finding, LawCheck } from './draft-law.ts';
import type { Block } from './draft.ts';
import type { LocalityEvidence, LocalityFinding } from './locality-evidence.ts';
import { say } from './messages/message.ts';

/** How many names stand in a sentence before the rest are only counted. */
const named = 6;

/** The head of a draft's page: whether it keeps the rules, never more than was checked. */
export function draftSentence(check: LawCheck, area: string, language: Language = 'en'): string {
  const count = check.localities.length;
  if (count === 0) return say(language, 'draft.empty');
  const problems = check.findings.filter(({ level }) => level === 'error').length;
  if (problems === 0)
    return count === 1
      ? say(language, 'draft.whole', { area })
      : say(language, 'draft.keeps', { area, count });
  return problems === 1
    ? say(language, 'draft.breaks.one', { count })
    : say(language, 'draft.breaks.many', { count, problems });
}

/** One finding in words; the law it rests on stands in `findingLaw`. */
export function findingSentence(finding: Finding, language: Language = 'en'): string {
  switch (finding.rule) {
    case 'too-many-people':
      return say(language, 'finding.too-many-people', {
        locality: finding.locality,
        people: whole(finding.people),
        over: whole(finding.people - 30_000),
      });
    case 'people-unknown':
      return say(language, 'finding.people-unknown', {
        locality: finding.locality,
        list: blockList(finding.blocks, language),
      });
    case 'left-out':
      return finding.blocks.length === 1
        ? say(language, 'finding.left-out.one', { list: blockList(finding.blocks, language) })
        : say(language, 'finding.left-out.many', {
            count: finding.blocks.length,
            list: blockList(finding.blocks, language),
          });
    case 'in-several':
      return finding.blocks
        .map(({ block, localities }) =>
          say(language, 'finding.in-several', { block: block.name, list: wordList(localities, language) }),
        )
        .join(' ');
    case 'ward-over':
      return say(language, 'finding.ward-over', {
        locality: finding.locality,
        people: whole(finding.people),
      });
    case 'empty':
      return say(language, 'finding.empty', { locality: finding.locality });
    case 'undivided':
      return say(language, 'finding.undivided');
  }
}

/** Which provision a finding rests on: that on the size of localities, or that they divide the whole area. */
export function lawOf({ rule }: Finding): 'size' | 'cover' {
  return rule === 'too-many-people' || rule === 'people-unknown' || rule === 'ward-over' ? 'size' : 'cover';
}

/** The head of the comparison: which localities are poorer than both on something; null where nothing is tested. */
export function evidenceSentence(
  evidence: readonly LocalityEvidence[],
  names: { area: string; country: string },
  language: Language = 'en',
): string | null {
  const tested = evidence.filter(({ findings }) => findings.some(({ test }) => test !== null));
  const total = tested.length;
  if (total === 0) return null;
  const poorer = tested.filter(({ findings }) => findings.some(isPoorerThanBoth));
  if (poorer.length === 0) return say(language, 'evidence.none', { total, ...names });
  const list = shortList(
    poorer.map(({ name }) => name),
    language,
  );
  return poorer.length === 1
    ? say(language, 'evidence.one', { total, list, ...names })
    : say(language, 'evidence.both', { total, count: poorer.length, list, ...names });
}

function isPoorerThanBoth({ test }: LocalityFinding): boolean {
  return test?.area?.verdict === 'poorer' && test.country?.verdict === 'poorer';
}

/** What the comparison says of one locality: counts of clear gaps, and that no clear gap is not sameness. */
export function localitySentence(
  { name, findings }: LocalityEvidence,
  names: { area: string; country: string },
  language: Language = 'en',
): string {
  const tested = findings.filter(({ test }) => test?.area && test.country);
  const total = tested.length;
  if (total === 0) return say(language, 'locality.none', { locality: name });
  const count = (side: 'area' | 'country', verdict: string) =>
    tested.filter(({ test }) => test?.[side]?.verdict === verdict).length;
  const [poorer, better] = [count('area', 'poorer'), count('area', 'better')];
  const [poorerCountry, betterCountry] = [count('country', 'poorer'), count('country', 'better')];
  if (poorer + better + poorerCountry + betterCountry === 0)
    return say(language, 'locality.same', { locality: name, total, ...names });
  const sentences = [
    say(language, 'locality.poorer', {
      ...{ locality: name, poorer, better, poorerCountry, betterCountry, total },
      ...names,
    }),
  ];
  const both = tested.filter(isPoorerThanBoth);
  if (both.length > 0) {
    const list = wordList(
      both.map(({ measure }) => measure.indicator.phrase),
      language,
    );
    sentences.push(say(language, 'locality.which', { list }));
  }
  return sentences.join(' ');
}

/** Why one measure is not tested here; null where it is. */
export function notTestedSentence(
  { notTested, leftOut, units, measure }: LocalityFinding,
  language: Language = 'en',
): string | null {
  if (notTested === null) return null;
  const reason =
    notTested === 'withheld'
      ? say(language, 'notTested.withheld', { count: leftOut, units })
      : say(language, `notTested.${notTested}`);
  return say(language, 'notTested', { measure: measure.indicator.name, reason });
}

/** How many of a tested measure's small areas have no counts; null where all have. */
export function leftOutSentence(
  { leftOut, units, measure }: LocalityFinding,
  language: Language = 'en',
): string | null {
  if (leftOut === 0) return null;
  return say(language, 'leftOut', { measure: measure.indicator.name, count: leftOut, units });
}

function blockList(blocks: readonly Block[], language: Language): string {
  return shortList(
    blocks.map(({ name }) => name),
    language,
  );
}

function shortList(names: readonly string[], language: Language): string {
  const shown = names.slice(0, named);
  const rest = names.length - shown.length;
  return wordList(rest > 0 ? [...shown, say(language, 'list.more', { count: rest })] : shown, language);
}

function whole(count: number): string {
  return Math.round(count).toLocaleString('en-GB');
}
