/** What somebody did who had an interest in an item. */
export const interestActs = ['left', 'no-part', 'stayed'] as const;

export type InterestAct = (typeof interestActs)[number];

export interface InterestWritten {
  seatId: string;
  /** Null: in the meeting as a whole. */
  agendaItemId: string | null;
  nature: string;
  done: InterestAct;
}

export interface Interest extends InterestWritten {
  id: string;
  version: number;
  bodyId: string;
  bodyName: string;
  seatTitle: string;
  itemTitle: string | null;
}
