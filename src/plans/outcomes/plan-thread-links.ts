import { Temporal } from 'temporal-polyfill';
import type { ThreadLink, ThreadLinks } from '../../contributions/thread-links.ts';
import { londonDayOf } from '../../platform/london-day.ts';
import type { Language } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { outcomePath, whichPath } from '../plans/plan-address.ts';
import type { ContentEvidence, ContentOutcome, ContentPriority } from '../versions/plan-content.ts';
import { type PlanVersion, whichOf } from '../versions/plan-version.ts';
import { readVersionsInForce } from '../versions/version-store.ts';

/** Years after which evidence of need is stale: by then every annual figure has been published twice again. */
const evidenceYears = 2;

/** What a plan in force says of its outcomes' need, priority and voice. Two queries at most, however many outcomes. */
export const planThreadLinks: ThreadLinks = async ({ queries, language, today, refs }) => {
  const codes = new Map(refs.map(({ outcomeId, code }) => [outcomeId, code]));
  const versions = await readVersionsInForce(queries, [
    ...new Set(refs.map(({ partnershipId }) => partnershipId)),
  ]);
  return versions.flatMap((version) =>
    version.content.priorities.flatMap((priority) =>
      priority.outcomes.flatMap((outcome) => {
        const code = codes.get(outcome.id);
        if (code === undefined) return [];
        const need = needLink({ priority, outcome, code, language, today });
        const said = { version, priority, outcome, code, language, today };
        return [need, priorityLink(said), voiceLink(said)].filter((link) => link !== null);
      }),
    ),
  );
};

interface Said {
  priority: ContentPriority;
  outcome: ContentOutcome;
  code: string;
  language: Language;
  today: string;
}

/** Evidence of an outcome, or of the priority it belongs to; null where there is none. */
function needLink({ priority, outcome, code, language, today }: Said): ThreadLink | null {
  const evidence = [...outcome.evidence, ...priority.evidence];
  if (evidence.length === 0) return null;
  const newest = evidence.flatMap(frozenDay).toSorted().at(-1) ?? null;
  const oldest = Temporal.PlainDate.from(today).subtract({ years: evidenceYears }).toString();
  return {
    outcomeId: outcome.id,
    station: 'need',
    strength: newest === null ? 'thin' : newest < oldest ? 'stale' : 'held',
    sentence: needSentence(language, evidence),
    href: outcomePath(code, outcome.id),
    freshOn: newest,
  };
}

function needSentence(language: Language, evidence: readonly ContentEvidence[]): ThreadLink['sentence'] {
  const [count, frozen] = [evidence.length, evidence.flatMap(frozenDay).length];
  if (frozen < count)
    return speak(language, count === 1 ? 'link.need.told' : 'link.need.some', { count, frozen });
  return speak(language, count === 1 ? 'link.need.one' : 'link.need.many', { count });
}

/**
 * What communities said, where it was taken for evidence: thin, since nothing of it says who was asked and what came of
 * it. Null where nothing was.
 */
function voiceLink({
  version,
  priority,
  outcome,
  code,
  language,
}: Said & { version: PlanVersion }): ThreadLink | null {
  const voices = [...outcome.evidence, ...priority.evidence].filter(({ kind }) => kind === 'voice');
  if (voices.length === 0) return null;
  return {
    outcomeId: outcome.id,
    station: 'voice',
    strength: 'thin',
    sentence: speak(language, 'link.voice'),
    href: outcomePath(code, outcome.id),
    freshOn: londonDayOf(version.publishedAt),
  };
}

function frozenDay({ frozenAt }: ContentEvidence): string[] {
  return frozenAt === null ? [] : [londonDayOf(frozenAt)];
}

function priorityLink({
  version,
  priority,
  outcome,
  code,
  language,
  today,
}: Said & { version: PlanVersion }): ThreadLink {
  const { plan } = version.content;
  const late = plan.reviewOn !== null && plan.reviewOn < today;
  return {
    outcomeId: outcome.id,
    station: 'priority',
    strength: late ? 'stale' : 'held',
    sentence: speak(language, late ? 'link.priority.late' : 'link.priority', { priority: priority.name }),
    href: whichPath(code, whichOf(plan)),
    freshOn: londonDayOf(version.publishedAt),
  };
}
