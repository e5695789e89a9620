import {
  DateText,
  type Definition,
  DefinitionList,
  linkTo,
  type PageContext,
  spokenOn,
} from '../../../web/index.ts';
import { type PartnershipPlace, PartnershipShell } from '../../partnership-shell.tsx';
import { type InformationRequest, isOpen } from '../information-request.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { stateWords } from '../time-words.ts';

export interface InformationRequestPageProps {
  context: PageContext;
  place: PartnershipPlace;
  request: InformationRequest;
  /** True for those who may answer for the body asked. */
  mayAnswer: boolean;
  /** True for those who may ask for the body that asks. */
  mayChange: boolean;
}

/** One request and what came of it; for those who may see it. */
export function InformationRequestPage(props: InformationRequestPageProps) {
  const { context, place, request, mayAnswer, mayChange } = props;
  const { language, asAt } = context;
  const path = `/partnerships/${place.area.code}/information-requests`;
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="partners"
      steps={requestSteps(context, path, request)}
      title={requestTitle(context, request)}
      lead={spokenOn(language, stateWords(language, request, asAt?.day ?? context.today))}
    >
      <RequestDetails context={context} request={request} />
      {mayAnswer && !asAt && request.withdrawnOn === null && (
        <p class="no-print">
          <a class="ds_button" href={linkTo(context, `${path}/${request.id}/answer`)}>
            {words(language, answerLink(request))}
          </a>{' '}
          {isOpen(request) && (
            <a class="ds_button ds_button--secondary" href={linkTo(context, `${path}/${request.id}/part`)}>
              {words(language, 'part.link')}
            </a>
          )}
        </p>
      )}
      {mayChange && !asAt && isOpen(request) && (
        <ul class="no-print">
          {request.parts.length === 0 && (
            <li>
              <a href={linkTo(context, `${path}/${request.id}/change`)}>{words(language, 'change.link')}</a>
            </li>
          )}
          <li>
            <a href={linkTo(context, `${path}/${request.id}/withdraw`)}>{words(language, 'withdraw.link')}</a>
          </li>
        </ul>
      )}
    </PartnershipShell>
  );
}

function answerLink({ answer, parts }: InformationRequest) {
  if (answer !== null) return 'answer.change';
  return parts.length === 0 ? 'answer.link' : 'answer.rest';
}

export function requestTitle({ language }: PageContext, request: InformationRequest) {
  return speak(language, 'one.title', { from: request.fromName, to: request.toName });
}

export function requestSteps(context: PageContext, path: string, request: InformationRequest, more = false) {
  const title = requestTitle(context, request);
  return [
    { text: speak(context.language, 'page.step'), href: linkTo(context, path) },
    more ? { text: title, href: linkTo(context, `${path}/${request.id}`) } : { text: title },
  ];
}

/** What was asked, and what was answered. */
export function RequestDetails({ context, request }: { context: PageContext; request: InformationRequest }) {
  const { language, asAt } = context;
  const { answer, answeredOn, wantedBy, given, refusal } = request;
  const items: Definition[] = [
    { term: words(language, 'one.asked'), description: <span class="answer">{request.asked}</span> },
    { term: words(language, 'one.outcome'), description: request.outcome },
    {
      term: words(language, 'one.askedOn'),
      description: <DateText day={request.askedOn} language={language} />,
    },
    {
      term: words(language, 'one.wantedBy'),
      description:
        wantedBy === null ? (
          words(language, 'one.wantedBy.none')
        ) : (
          <DateText day={wantedBy} language={language} />
        ),
    },
    {
      term: words(language, 'one.answer'),
      description:
        answer === null
          ? words(language, request.withdrawnOn === null ? 'answer.none' : 'answer.withdrawn', {
              state: stateWords(language, request, asAt?.day ?? context.today).text,
            })
          : words(language, `answer.${answer}`),
    },
  ];
  for (const { cameOn, given: part } of request.parts)
    items.push({
      term: words(language, 'one.part', { day: cameOn }),
      description: <span class="answer">{part}</span>,
    });
  if (request.withdrawnOn !== null)
    items.push(
      {
        term: words(language, 'one.withdrawnOn'),
        description: <DateText day={request.withdrawnOn} language={language} />,
      },
      {
        term: words(language, 'one.withdrawnWhy'),
        description: <span class="answer">{request.withdrawnWhy}</span>,
      },
    );
  if (answeredOn !== null)
    items.push({
      term: words(language, 'one.answeredOn'),
      description: <DateText day={answeredOn} language={language} />,
    });
  if (given !== null)
    items.push({ term: words(language, 'one.given'), description: <span class="answer">{given}</span> });
  if (refusal !== null)
    items.push({
      term: words(language, answer === 'partly' ? 'one.refusal.partly' : 'one.refusal'),
      description: <span class="answer">{refusal}</span>,
    });
  return <DefinitionList items={items} />;
}
