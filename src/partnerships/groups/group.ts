/** What kinds of group a partnership works in, as they stand below each other. */
export const groupKinds = ['board', 'executive', 'thematic', 'locality'] as const;

export type GroupKind = (typeof groupKinds)[number];

/** What somebody writes down of a group. Days are ISO. */
export interface GroupWritten {
  kind: GroupKind;
  name: string;
  nameGd: string | null;
  /** What it is there for. */
  remit: string;
  /** The area a locality group works in; null for the other kinds. */
  localityId: number | null;
  /** The group it answers to. */
  parentId: string | null;
  /** How many seats must be filled at a meeting for it to decide; null: no number is set. */
  quorum: number | null;
  setUpOn: string | null;
  endedOn: string | null;
  /** Outcomes of the plan it answers for, with their names as they were chosen. */
  planOutcomes: readonly { id: string; name: string }[];
  /** What else it answers for, each in plain words. */
  outcomes: readonly string[];
}

/** A group of a partnership. */
export interface Group extends GroupWritten {
  id: string;
  version: number;
  /** False: a draft of the partnership's own. */
  published: boolean;
  locality: { code: string; name: string } | null;
}

/** Whether a group works on a day: not before it was set up, nor after it ended. */
export function worksOn({ setUpOn, endedOn }: Pick<Group, 'setUpOn' | 'endedOn'>, day: string): boolean {
  return (setUpOn === null || setUpOn <= day) && (endedOn === null || endedOn >= day);
}
