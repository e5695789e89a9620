import { type PartnershipPlace, PartnershipShell } from '../../partnerships/index.ts';
import {
  DownloadLinks,
  formatDay,
  linkTo,
  type PageContext,
  pathIn,
  Table,
  tableDownloads,
  Tag,
} from '../../web/index.ts';
import { outcomePath, planPath } from '../plans/plan-address.ts';
import { say, speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { said } from './said.ts';
import { relatedDutyKeys } from './related-duty.ts';
import type { DutyLine, RelatedPlan } from './related-plan.ts';
import { Spoken } from '../../web/index.ts';

const tones = { current: 'green', 'out-of-date': 'orange', missing: 'orange' } as const;

export interface RelatedPageProps {
  context: PageContext;
  place: PartnershipPlace;
  lines: readonly DutyLine[];
  /** Names of outcomes in force. */
  outcomes: ReadonlyMap<string, string>;
  mayWrite: boolean;
}

/** Duties of other laws with the plans that answer them: what is missing or out of date stands out. */
export function RelatedPage(props: RelatedPageProps) {
  const { context, place, lines, mayWrite } = props;
  const { language, asAt } = context;
  const { code } = place.area;
  const path = `${planPath(code)}/related`;
  const many = (state: DutyLine['state']) => lines.filter((line) => line.state === state).length;
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="plan"
      title={speak(language, 'title')}
      lead={
        many('missing') + many('out-of-date') === 0
          ? words(language, 'lead.none')
          : words(language, 'lead', { missing: many('missing'), old: many('out-of-date') })
      }
      steps={[{ text: speak(language, 'step') }]}
    >
      <p>
        {words(language, 'border')}{' '}
        <a href={linkTo(context, `/partnerships/${code}/own-plans`)}>{words(language, 'own-plans')}</a>
      </p>
      {mayWrite && (
        <p class="no-print">
          <a class="ds_button" href={pathIn(language, `${path}/new`)}>
            {words(language, 'add')}
          </a>
        </p>
      )}
      <Table
        id="related"
        caption={words(language, 'table')}
        cards
        columns={[
          {
            key: 'duty',
            heading: words(language, 'duty'),
            cell: ({ duty }: DutyLine) => (
              <span id={`duty-${duty.key}`}>
                <strong>
                  <DutyName context={context} duty={duty.key} />
                </strong>
                {duty.source !== '' && (
                  <>
                    <br />
                    {duty.source}
                  </>
                )}
              </span>
            ),
          },
          {
            key: 'state',
            heading: words(language, 'state'),
            cell: ({ state, plans }) =>
              state === 'not-needed' ? (
                words(language, 'state.not-needed', { why: plans[0]?.notNeeded ?? '' })
              ) : state === 'depends' ? (
                words(language, 'state.depends')
              ) : (
                <Tag text={words(language, `state.${state}`)} tone={tones[state]} />
              ),
          },
          {
            key: 'plan',
            heading: words(language, 'plan'),
            cell: ({ plans }) =>
              plans.length === 0 ? '–' : plans.map((plan) => <Plan {...props} plan={plan} path={path} />),
          },
        ]}
        rows={lines}
      />
      <DownloadLinks
        what={speak(language, 'files')}
        downloads={tableDownloads(pathIn(language, path), asAt ? `?as-at=${asAt.day}` : '')}
        language={language}
      />
    </PartnershipShell>
  );
}

function DutyName({ context: { language }, duty }: { context: PageContext; duty: string }) {
  const key = relatedDutyKeys.find((one) => one === duty) ?? 'other';
  return <Spoken message={said(`duty.${key}`)(language)} language={language} />;
}

function Plan(props: RelatedPageProps & { plan: RelatedPlan; path: string }) {
  const { context, place, plan, path, outcomes, mayWrite } = props;
  const { language } = context;
  const { title, link, bodyName, dutyHolder, startsOn, endsOn, source, endedOn, endedWhy } = plan;
  const steps = [
    ...(endedOn === null ? (['change'] as const) : []),
    ...(endedOn === null && title !== null ? (['end'] as const) : []),
    'remove' as const,
  ];
  const shared = plan.outcomeIds.flatMap((id) => {
    const name = outcomes.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
  return (
    <div>
      {title !== null && (
        <p>
          {link === null ? (
            title
          ) : (
            <a href={link} rel="nofollow">
              {title}
            </a>
          )}
          {source !== null && <> ({source})</>}
          <br />
          {[bodyName, dutyHolder].filter((one) => one !== null).join('; ')}
          {startsOn !== null && (bodyName ?? dutyHolder) !== null && <br />}
          {startsOn !== null &&
            (endsOn === null
              ? words(language, 'period.from', { from: formatDay(startsOn, language) })
              : words(language, 'period.text', {
                  from: formatDay(startsOn, language),
                  until: formatDay(endsOn, language),
                }))}
          <br />
          {words(language, 'outcomes')}:{' '}
          {shared.length === 0
            ? words(language, 'outcomes.none')
            : shared.map(({ id, name }, at) => (
                <>
                  {at > 0 && '; '}
                  <a href={linkTo(context, outcomePath(place.area.code, id))}>{name}</a>
                </>
              ))}
        </p>
      )}
      {endedOn !== null && (
        <p>{words(language, 'ended', { day: formatDay(endedOn, language), why: endedWhy ?? '' })}</p>
      )}
      {mayWrite && (
        <ul class="inline-list no-print">
          {steps.map((step) => (
            <li>
              <a
                href={pathIn(language, `${path}/${plan.id}/${step}`)}
                aria-label={say(language, `${step}.of`, { what: title ?? plan.notNeeded ?? '' })}
              >
                {words(language, step)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
