import { formatDay, type PageContext, pathIn } from '../../web/index.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { Plan } from '../plans/plan.ts';
import { blocking, fewPriorities } from './check-plan.ts';
import { gapAddress } from './gap-address.ts';
import type { PlanGap } from './plan-gap.ts';

export interface GapListProps {
  context: PageContext;
  code: string;
  plan: Pick<Plan, 'id'>;
  gaps: readonly PlanGap[];
  /** Only whoever may write is led to where it is written. */
  mayWrite: boolean;
}

type LineProps = Omit<GapListProps, 'gaps'> & { gap: PlanGap };

/** What a draft lacks, why it is asked for, and where to write it. */
export function GapList({ context, code, plan, gaps, mayWrite }: GapListProps) {
  const { language } = context;
  const count = blocking(gaps).length;
  return (
    <section aria-labelledby="check-title" class="notice">
      <h2 id="check-title" class="notice__title">
        {words(language, 'check.title')}
      </h2>
      <p>
        {count === 0
          ? words(language, 'check.ready')
          : count === 1
            ? words(language, 'check.blocked.one')
            : words(language, 'check.blocked', { count })}
      </p>
      {(['statute', 'guidance'] as const).map((weight) => {
        const some = gaps.filter((gap) => gap.weight === weight);
        if (some.length === 0) return null;
        return (
          <>
            <h3>{words(language, `check.${weight}`)}</h3>
            <ul>
              {some.map((gap) => (
                <GapLine {...{ context, code, plan, gap, mayWrite }} />
              ))}
            </ul>
          </>
        );
      })}
    </section>
  );
}

function GapLine({ context: { language }, code, plan, gap, mayWrite }: LineProps) {
  const of = gap.of ?? (gap.day === null ? null : formatDay(gap.day, language));
  const link = gap.where.at === 'signatures' ? 'check.signatures' : 'check.write';
  return (
    <li>
      {of !== null && <strong>{of}: </strong>}
      {gap.rule === 'too-many'
        ? words(language, 'gap.too-many', { most: fewPriorities })
        : words(language, `gap.${gap.rule}`)}{' '}
      {words(language, `gap.${gap.rule}.why`)} (
      {gap.section === null
        ? words(language, 'check.by-guidance')
        : words(language, 'check.section', { section: gap.section })}
      ){' '}
      {(mayWrite || gap.where.at === 'signatures') && (
        <a
          href={pathIn(language, gapAddress(code, plan.id, gap.where))}
          aria-label={`${say(language, link)}: ${of === null ? '' : `${of}: `}${
            gap.rule === 'too-many'
              ? say(language, 'gap.too-many', { most: fewPriorities })
              : say(language, `gap.${gap.rule}`)
          }`}
        >
          {words(language, link)}
        </a>
      )}
    </li>
  );
}
