import type { Language } from '../../web/index.ts';
import { say } from '../messages/message.ts';
import type { PartnerPromise } from './promise.ts';

/** Pence as people read them, exactly: `£1,250.50`, and `£1,250` where there are none. */
export function poundsText(pence: bigint): string {
  const whole = (pence / 100n).toLocaleString('en-GB');
  const rest = pence % 100n;
  return rest === 0n ? `£${whole}` : `£${whole}.${String(rest).padStart(2, '0')}`;
}

/** Pence as a decimal string for files: `1250.50`. */
export function poundsForFile(pence: bigint): string {
  return `${pence / 100n}.${String(pence % 100n).padStart(2, '0')}`;
}

/** Hundredths of a full-time post as a decimal: `1.5`. */
export function fteNumber(hundredths: number): number {
  return hundredths / 100;
}

/** How much a promise is of; empty where it is neither money nor staff. */
export function amountText(
  { amountPence, fteHundredths }: Pick<PartnerPromise, 'amountPence' | 'fteHundredths'>,
  language: Language,
): string {
  if (amountPence !== null) return poundsText(amountPence);
  return fteHundredths === null ? '' : say(language, 'promise.fte', { count: fteNumber(fteHundredths) });
}
