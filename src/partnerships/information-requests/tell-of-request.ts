import type { Language } from '../../web/index.ts';
import type { Doing } from '../form-at.tsx';
import { speak } from '../notices/messages/message.ts';
import { namesOfBodies } from '../notices/names-of-bodies.ts';
import { tellOf } from '../notices/tell-of.ts';
import type { InformationRequest } from './information-request.ts';

type Told = Pick<InformationRequest, 'id' | 'fromBody' | 'toBody' | 'wantedBy'>;

/** Tells the partner that is asked. What passes between partners is theirs: nobody else is told. */
export async function tellOfQuestion(
  doing: Doing,
  { id, fromBody, toBody, wantedBy: by }: Told,
): Promise<void> {
  const nameOf = await namesOfBodies(doing.transaction, [fromBody, toBody]);
  const named = { from: nameOf(fromBody), to: nameOf(toBody) };
  await tellOf(doing, {
    key: `request-asked:${id}`,
    kind: 'information-request',
    unpublished: true,
    bodies: [toBody],
    path: `information-requests/${id}`,
    subject: (language: Language) =>
      by === null
        ? speak(language, 'request.asked', named)
        : speak(language, 'request.askedBy', { ...named, by }),
    text: (language: Language) => speak(language, 'request.asked.text'),
  });
}

/** Tells the partner that was asked that it need not answer any more. */
export function tellOfWithdrawal(
  doing: Doing,
  { id, toBody, fromName: from, toName: to }: InformationRequest,
): Promise<void> {
  return tellOf(doing, {
    key: `request-withdrawn:${id}`,
    kind: 'information-request',
    unpublished: true,
    bodies: [toBody],
    path: `information-requests/${id}`,
    subject: (language: Language) => speak(language, 'request.withdrawn', { from, to }),
    text: (language: Language) => speak(language, 'request.withdrawn.text'),
  });
}

/** Tells the partner that asked that a part of the answer came. */
export function tellOfPart(
  doing: Doing,
  { id, fromBody, fromName: from, toName: to }: InformationRequest,
  partId: string,
): Promise<void> {
  return tellOf(doing, {
    key: `request-part:${partId}`,
    kind: 'information-request',
    unpublished: true,
    bodies: [fromBody],
    path: `information-requests/${id}`,
    subject: (language: Language) => speak(language, 'request.part', { from, to }),
    text: (language: Language) => speak(language, 'request.part.text'),
  });
}

/** Tells the partner that asked, of the answer and of each change of it. */
export function tellOfAnswer(
  doing: Doing,
  { id, version, fromBody, fromName: from, toName: to }: InformationRequest,
): Promise<void> {
  return tellOf(doing, {
    key: `request-answered:${id}:${version}`,
    kind: 'information-request',
    unpublished: true,
    bodies: [fromBody],
    path: `information-requests/${id}`,
    subject: (language: Language) => speak(language, 'request.answered', { from, to }),
    text: (language: Language) => speak(language, 'request.answered.text'),
  });
}
