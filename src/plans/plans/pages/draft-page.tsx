import type { Child } from 'hono/jsx';
import { type PartnershipPlace, PartnershipShell } from '../../../partnerships/index.ts';
import { formatDay, type PageContext, pathIn } from '../../../web/index.ts';
import { say, speak } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import type { JudgedMeasure } from '../../measures/judge-measure.ts';
import type { Representation } from '../../representations/representation.ts';
import { GapList } from '../../validation/gap-list.tsx';
import type { PlanGap } from '../../validation/plan-gap.ts';
import { contentOfDraft } from '../../versions/content-of-draft.ts';
import { EvidenceList, PeriodText } from '../../versions/pages/evidence-list.tsx';
import { OutcomeContent, Own } from '../../versions/pages/outcome-content.tsx';
import { sheetsPath } from '../../sheets/sheet-address.ts';
import { draftPath, draftsPath } from '../plan-address.ts';
import type { PlanDraft } from '../plan-draft.ts';

export interface DraftPageProps {
  context: PageContext;
  place: PartnershipPlace;
  draft: PlanDraft;
  /** Its measures with their figures as they stand. */
  judged: readonly JudgedMeasure[];
  gaps: readonly PlanGap[];
  mayWrite: boolean;
  /** Bodies the reader may sign for. */
  leads: readonly string[];
}

/** A working draft whole: what is missing, what it says, and where each part is written. */
export function DraftPage(props: DraftPageProps) {
  const { context, place, draft, judged, gaps, mayWrite, leads } = props;
  const { language } = context;
  const { code } = place.area;
  const { plan, localities } = draft;
  const content = contentOfDraft(draft, judged);
  const to = (rest: string) => pathIn(language, `${draftPath(code, plan.id)}/${rest}`);
  const title = speak(language, 'draft.title', { plan: plan.title });
  const edit = (rest: string, name: string) =>
    mayWrite && (
      <Links
        links={[
          {
            href: to(rest),
            text: words(language, 'draft.change'),
            label: say(language, 'draft.change.of', { what: name }),
          },
          ...(rest === 'words'
            ? []
            : [
                {
                  href: to(`${rest}/remove`),
                  text: words(language, 'draft.remove'),
                  label: say(language, 'draft.remove.of', { what: name }),
                },
              ]),
        ]}
      />
    );
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="plan"
      title={title}
      lead={words(language, plan.published ? 'draft.lead.published' : 'draft.lead')}
      steps={[
        { text: speak(language, 'drafts.step'), href: pathIn(language, draftsPath(code)) },
        { text: title },
      ]}
    >
      <GapList context={context} code={code} plan={plan} gaps={gaps} mayWrite={mayWrite} />
      {mayWrite && (
        <p>
          <a class="ds_button" href={to('publish')}>
            {words(language, 'draft.publish')}
          </a>{' '}
          <a href={pathIn(language, sheetsPath(code))}>{words(language, 'sheets.link')}</a>
        </p>
      )}
      <section aria-labelledby="words">
        <h2 id="words">{words(language, 'draft.words')}</h2>
        {edit('words', say(language, 'draft.words'))}
        <p>
          {words(language, 'plan.period')}: <PeriodText context={context} of={plan} />
        </p>
        <h3>{words(language, 'plan.vision')}</h3>
        <Own text={plan.vision} context={context} />
        <h3>{words(language, 'plan.needs')}</h3>
        <Own text={plan.needs} context={context} />
        <h3>{words(language, 'plan.prevention')}</h3>
        <Own text={plan.prevention} context={context} />
      </section>
      <section aria-labelledby="priorities">
        <h2 id="priorities">{words(language, 'plan.priorities')}</h2>
        {content.priorities.length === 0 && <p>{words(language, 'draft.none')}</p>}
        {content.priorities.map((priority) => (
          <section aria-labelledby={`priority-${priority.id}`}>
            <h3 id={`priority-${priority.id}`}>{priority.name}</h3>
            {edit(`priorities/${priority.id}`, `“${priority.name}”`)}
            <Own text={priority.why} context={context} />
            <EvidenceList context={context} evidence={priority.evidence} />
            {mayWrite && (
              <Links
                links={[
                  ...priority.evidence.map((one) => ({
                    href: to(`evidence/${one.id}/remove`),
                    text: words(language, 'draft.remove.of', { what: `“${one.words.slice(0, 60)}”` }),
                  })),
                  {
                    href: to(`priorities/${priority.id}/evidence`),
                    text: words(language, 'draft.add.evidence'),
                    label: say(language, 'draft.add.evidence.of', { what: priority.name }),
                  },
                  {
                    href: to(`outcomes/new?priority=${priority.id}`),
                    text: words(language, 'draft.add.outcome'),
                    label: `${say(language, 'draft.add.outcome')}: ${priority.name}`,
                  },
                ]}
              />
            )}
            {priority.outcomes.map((outcome) => (
              <article aria-labelledby={`outcome-${outcome.id}`}>
                <h4 id={`outcome-${outcome.id}`}>{outcome.name}</h4>
                {edit(`outcomes/${outcome.id}`, `“${outcome.name}”`)}
                <OutcomeContent context={context} code={code} outcome={outcome} />
                <Links
                  links={[
                    ...outcome.owners
                      .filter(({ bodyId, signedTheseWords }) => leads.includes(bodyId) && !signedTheseWords)
                      .map(({ bodyId, name }) => ({
                        href: to(`outcomes/${outcome.id}/sign/${bodyId}`),
                        text: words(language, 'draft.sign', { body: name }),
                        label: `${say(language, 'draft.sign', { body: name })}: ${outcome.name}`,
                      })),
                    ...(mayWrite
                      ? [
                          ...outcome.conflicts.map((one) => ({
                            href: to(`conflicts/${one.id}`),
                            text: words(language, 'draft.conflict', { what: one.contested.slice(0, 60) }),
                          })),
                          {
                            href: to(`outcomes/${outcome.id}/conflicts/new`),
                            text: words(language, 'draft.add.conflict'),
                            label: say(language, 'draft.add.conflict.of', { what: outcome.name }),
                          },
                          ...(outcome.measures ?? []).flatMap(({ id, name, indicatorKey }) => [
                            {
                              href: to(`measures/${id}/${indicatorKey === null ? 'own' : 'indicator'}`),
                              text: words(language, 'measure.change.of', { name }),
                            },
                            {
                              href: to(`measures/${id}/remove`),
                              text: words(language, 'measure.remove.of', { name }),
                            },
                          ]),
                          {
                            href: to(`outcomes/${outcome.id}/measures/indicator`),
                            text: words(language, 'measure.add.indicator'),
                            label: say(language, 'measure.add.indicator.of', { outcome: outcome.name }),
                          },
                          {
                            href: to(`outcomes/${outcome.id}/measures/own`),
                            text: words(language, 'measure.add.own'),
                            label: say(language, 'measure.add.own.of', { outcome: outcome.name }),
                          },
                          {
                            href: to(`outcomes/${outcome.id}/evidence`),
                            text: words(language, 'draft.add.evidence'),
                            label: say(language, 'draft.add.evidence.of', { what: outcome.name }),
                          },
                        ]
                      : []),
                  ]}
                />
              </article>
            ))}
          </section>
        ))}
        {mayWrite && (
          <p>
            <a href={to('priorities/new')}>{words(language, 'draft.add.priority')}</a>
          </p>
        )}
      </section>
      {plan.kind === 'loip' && (
        <section aria-labelledby="localities">
          <h2 id="localities">{words(language, 'plan.localities')}</h2>
          {localities.length === 0 && <p>{words(language, 'draft.none')}</p>}
          {localities.map(({ id, area, poorerThan, why }) => (
            <>
              <p>
                <strong>{area.name}</strong>: {words(language, `poorer.${poorerThan ?? 'not'}`)} {why}
              </p>
              {edit(`localities/${id}`, area.name)}
            </>
          ))}
          {mayWrite && (
            <p>
              <a href={to('localities/new')}>{words(language, 'draft.add.locality')}</a>
            </p>
          )}
        </section>
      )}
      <section aria-labelledby="representations">
        <h2 id="representations">{words(language, 'draft.representations')}</h2>
        {draft.representations.length === 0 && <p>{words(language, 'draft.none')}</p>}
        <ul>
          {draft.representations.map((one) => (
            <li>
              <RepresentationLine context={context} one={one} />{' '}
              {mayWrite && one.versionNumber === null && (
                <a href={to(`representations/${one.id}`)}>
                  {words(language, 'draft.representation.change')}
                  <span class="visually-hidden"> – {one.words.slice(0, 60)}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
        {mayWrite && (
          <p>
            <a href={to('representations/new')}>{words(language, 'draft.add.representation')}</a>
          </p>
        )}
      </section>
    </PartnershipShell>
  );
}

function RepresentationLine({ context: { language }, one }: { context: PageContext; one: Representation }) {
  return (
    <>
      <strong>{one.bodyName ?? words(language, 'plan.from.resident')}</strong>,{' '}
      {formatDay(one.receivedOn, language)}: {one.words.slice(0, 300)} (
      {one.versionNumber !== null
        ? words(language, 'draft.representation.closed', { number: one.versionNumber })
        : words(
            language,
            one.answer === null ? 'draft.representation.unanswered' : 'draft.representation.answered',
          )}
      )
    </>
  );
}

function Links({ links }: { links: readonly { href: string; text: Child; label?: string }[] }) {
  if (links.length === 0) return null;
  return (
    <ul class="inline-list no-print">
      {links.map(({ href, text, label }) => (
        <li>
          <a href={href} aria-label={label}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
