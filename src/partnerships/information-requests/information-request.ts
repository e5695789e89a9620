export const answers = ['given', 'partly', 'refused'] as const;
export type Answer = (typeof answers)[number];

/** One partner asks another for information: section 14(4) of the Act. Days are ISO. */
export interface InformationRequest {
  id: string;
  version: number;
  fromBody: string;
  fromName: string;
  toBody: string;
  toName: string;
  asked: string;
  outcome: string;
  askedOn: string;
  wantedBy: string | null;
  /** Null: nothing yet. */
  answer: Answer | null;
  answeredOn: string | null;
  given: string | null;
  /** Why something, or everything, was kept back. */
  refusal: string | null;
  /** Null: it stands. Only what has no whole answer is withdrawn. */
  withdrawnOn: string | null;
  withdrawnWhy: string | null;
  /** What of the answer came before the whole did, in the order it came. */
  parts: readonly AnswerPart[];
}

/** A part of an answer, with more to come after it. */
export interface AnswerPart {
  /** ISO day. */
  cameOn: string;
  given: string;
}

/** What everybody may know of a request. */
export interface RequestTimes {
  toBody: string;
  askedOn: string;
  answeredOn: string | null;
  answer: Answer | null;
  withdrawnOn: string | null;
}

/** True while it waits for its answer, or for the rest of one. */
export function isOpen({ answer, withdrawnOn }: Pick<RequestTimes, 'answer' | 'withdrawnOn'>): boolean {
  return answer === null && withdrawnOn === null;
}

/** True where the day it was wanted by has gone without an answer. */
export function isLate(
  request: Pick<InformationRequest, 'wantedBy' | 'answer' | 'withdrawnOn'>,
  today: string,
): boolean {
  return isOpen(request) && request.wantedBy !== null && request.wantedBy < today;
}

/** The first day the whole answer can be of: the day of asking, or that of the last part. ISO. */
export function earliestAnswer({ askedOn, parts }: Pick<InformationRequest, 'askedOn' | 'parts'>): string {
  return parts.at(-1)?.cameOn ?? askedOn;
}
