/** One of the outcomes Ministers set under Part 1 of the Act, in the list it belongs to. */
export interface NationalOutcome {
  id: string;
  /** Stable within its list: `health`. */
  code: string;
  words: string;
}

/** The national outcomes of a time. Ministers review them within every five years (section 2). */
export interface NationalOutcomeList {
  id: string;
  name: string;
  inForceFrom: string;
  /** Null: until another list takes its place. */
  inForceUntil: string | null;
  source: string;
  outcomes: readonly NationalOutcome[];
}

/** The list in force on a day; null where none was. */
export function listInForce(lists: readonly NationalOutcomeList[], day: string): NationalOutcomeList | null {
  return (
    lists.findLast(
      ({ inForceFrom, inForceUntil }) => inForceFrom <= day && (inForceUntil === null || inForceUntil >= day),
    ) ?? null
  );
}
