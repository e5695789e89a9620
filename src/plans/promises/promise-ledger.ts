import { isOpen, type PartnerPromise, standingOf } from './promise.ts';

/** Promises of one kind of standing, counted and summed exactly. */
export interface LedgerSum {
  count: number;
  pence: bigint;
  fteHundredths: number;
}

/** What was signed and was not replaced; what of it is due; what became of it. */
export interface PromiseLedger {
  promised: LedgerSum;
  /** Promised for today or an earlier day. */
  due: LedgerSum;
  kept: LedgerSum;
  /** Due before today, and still open. */
  late: LedgerSum;
  broken: LedgerSum;
}

export const ledgerColumns = ['promised', 'due', 'kept', 'late', 'broken'] as const;
export type LedgerColumn = (typeof ledgerColumns)[number];

type Counted = Pick<PartnerPromise, 'state' | 'dueOn' | 'amountPence' | 'fteHundredths'>;

/** Sums of promises as at a day. One that was renegotiated counts through the one in its place. */
export function ledgerOf(promises: readonly Counted[], today: string): PromiseLedger {
  const signed = promises.filter((one) => isOpen(one) || one.state === 'kept' || one.state === 'broken');
  return {
    promised: sumOf(signed),
    due: sumOf(signed.filter(({ dueOn }) => dueOn <= today)),
    kept: sumOf(signed.filter(({ state }) => state === 'kept')),
    late: sumOf(signed.filter((one) => standingOf(one, today) === 'late')),
    broken: sumOf(signed.filter(({ state }) => state === 'broken')),
  };
}

export interface LedgerOf<Key> {
  key: Key;
  name: string;
  ledger: PromiseLedger;
}

/** A ledger for each body or partnership, by name. */
export function ledgersBy<One extends Counted, Key>(
  promises: readonly One[],
  today: string,
  of: (promise: One) => { key: Key; name: string },
): LedgerOf<Key>[] {
  const groups = Map.groupBy(promises, (promise) => of(promise).key);
  return [...groups]
    .flatMap(([key, own]) => {
      const [first] = own;
      return first ? [{ key, name: of(first).name, ledger: ledgerOf(own, today) }] : [];
    })
    .filter(({ ledger }) => ledger.promised.count > 0)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

function sumOf(promises: readonly Counted[]): LedgerSum {
  return {
    count: promises.length,
    pence: promises.reduce((sum, { amountPence }) => sum + (amountPence ?? 0n), 0n),
    fteHundredths: promises.reduce((sum, { fteHundredths }) => sum + (fteHundredths ?? 0), 0),
  };
}
