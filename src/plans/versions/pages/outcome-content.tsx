import { type Definition, DefinitionList, formatDay, linkTo, type PageContext } from '../../../web/index.ts';
import { MeasureContent } from '../../measures/measure-content.tsx';
import type { RevisedMeasures } from '../../measures/revised-measures.ts';
import { words } from '../../messages/words.tsx';
import type { ContentOutcome, ContentOwner } from '../plan-content.ts';
import { EvidenceList, PeriodText } from './evidence-list.tsx';

/** Everything a version says of one outcome. */
export function OutcomeContent({
  context,
  code,
  outcome,
  revised = null,
  linked = true,
}: {
  context: PageContext;
  /** The partnership's. */
  code: string;
  outcome: ContentOutcome;
  revised?: RevisedMeasures | null;
  /** False of a version that is no longer in force: what it measured may not be measured any more. */
  linked?: boolean;
}) {
  const { language } = context;
  const items: Definition[] = [
    {
      term: words(language, 'outcome.improvement'),
      description: <Own text={outcome.improvement} context={context} />,
    },
    {
      term: words(language, 'plan.period'),
      description: <PeriodText context={context} of={outcome} />,
    },
    {
      term: words(language, 'outcome.inequality'),
      description:
        outcome.inequalityException === null ? (
          <Own text={outcome.inequality} context={context} />
        ) : (
          <>
            <p>{words(language, 'outcome.exception')}</p>
            <Own text={outcome.inequalityException} context={context} />
          </>
        ),
    },
    { term: words(language, 'outcome.scope'), description: words(language, `scope.${outcome.scope}`) },
    {
      term: words(language, 'outcome.owners'),
      description: <Owners context={context} owners={outcome.owners} />,
    },
    {
      term: words(language, 'outcome.national'),
      description:
        outcome.national.length === 0 ? (
          words(language, 'outcome.national.none')
        ) : (
          <ul>
            {outcome.national.map((one) => (
              <li>
                {words(language, 'outcome.national.since', {
                  words: one.words,
                  list: one.list,
                  day: formatDay(one.linkedOn, language),
                })}
              </li>
            ))}
          </ul>
        ),
    },
    {
      term: words(language, 'outcome.conflicts'),
      description: <Conflicts context={context} outcome={outcome} />,
    },
  ];
  if (outcome.prevention !== '')
    items.push({
      term: words(language, 'outcome.prevention'),
      description: <Own text={outcome.prevention} context={context} />,
    });
  if (outcome.evidence.length > 0)
    items.push({
      term: words(language, 'priority.evidence'),
      description: <EvidenceList context={context} evidence={outcome.evidence} />,
    });
  if (outcome.measures && outcome.measures.length > 0)
    items.push({
      term: words(language, 'outcome.measures'),
      description: <MeasureContent {...{ context, code, revised, linked }} measures={outcome.measures} />,
    });
  return <DefinitionList items={items} />;
}

/** Somebody's own words, or that there are none. */
export function Own({ text, context }: { text: string; context: PageContext }) {
  return text === '' ? <>{words(context.language, 'outcome.none')}</> : <div class="own-words">{text}</div>;
}

function Owners({ context, owners }: { context: PageContext; owners: readonly ContentOwner[] }) {
  const { language } = context;
  if (owners.length === 0) return <>{words(language, 'outcome.owners.none')}</>;
  return (
    <ul>
      {owners.map((owner) => (
        <li>
          <a href={linkTo(context, `/partners/${owner.bodyId}`)}>{owner.name}</a>
          {owner.lead && <> ({words(language, 'outcome.owner.lead')})</>}:{' '}
          {owner.signedOn === null
            ? words(language, 'outcome.owner.unsigned')
            : words(language, owner.signedTheseWords ? 'outcome.owner.signed' : 'outcome.owner.other', {
                day: formatDay(owner.signedOn, language),
                office: owner.signedAs ?? '',
              })}
        </li>
      ))}
    </ul>
  );
}

function Conflicts({ context, outcome }: { context: PageContext; outcome: ContentOutcome }) {
  const { language } = context;
  const { conflicts, noConflictBy } = outcome;
  if (conflicts.length === 0)
    return noConflictBy === null ? (
      <>{words(language, 'outcome.conflicts.unsought')}</>
    ) : (
      <>{words(language, 'outcome.conflicts.none', { who: noConflictBy })}</>
    );
  return (
    <>
      {conflicts.map((one) => (
        <ul>
          {one.nationalOutcome && (
            <li>
              <strong>{words(language, 'conflict.national-outcome')}</strong>: {one.nationalOutcome}
            </li>
          )}
          <li class="own-words">
            <strong>{words(language, 'conflict.local')}</strong>: {one.localText}
          </li>
          <li class="own-words">
            <strong>{words(language, 'conflict.national')}</strong>: {one.nationalText}
          </li>
          <li class="own-words">
            <strong>{words(language, 'conflict.contested')}</strong>: {one.contested}
          </li>
          <li>
            <strong>{words(language, 'conflict.who')}</strong>: {one.whoDecides}
          </li>
          <li class="own-words">
            {one.decision === null || one.decidedOn === null ? (
              words(language, 'conflict.open')
            ) : (
              <>
                <strong>
                  {words(language, 'conflict.decision', { day: formatDay(one.decidedOn, language) })}
                </strong>
                : {one.decision}
              </>
            )}
          </li>
        </ul>
      ))}
    </>
  );
}
