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
}

/** What everybody may know of a request. */
export interface RequestTimes {
  toBody: string;
  askedOn: string;
  answeredOn: string | null;
  answer: Answer | null;
}

/** True where the day it was wanted by has gone without an answer. */
export function isLate({ wantedBy, answer }: Pick<InformationRequest, 'wantedBy' | 'answer'>, today: string) {
  return answer === null && wantedBy !== null && wantedBy < today;
}
