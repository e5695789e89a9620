import { type Problem, quoted, wrong } from './problem.ts';

/** Pounds as people write them, in pence: `1,250.50` → 125050n. Never a fraction of a float, never rounded. */
export function readMoney(text: string): bigint | Problem {
  const value = quoted(text);
  const plain = text.replace(/^£\s*/, '').replace(/^([+-])\s*£?\s*/, '$1');
  const match = /^([+-]?)(\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.(\d+))?$/.exec(plain);
  if (match === null) return wrong('wrong.money', { value });
  const [, sign, pounds = '', pence = ''] = match;
  if (pence.length > 2) return wrong('wrong.decimals', { value, most: 2 });
  const amount = BigInt(pounds.replaceAll(',', '')) * 100n + BigInt(pence.padEnd(2, '0'));
  return sign === '-' ? -amount : amount;
}

/** Pence as the field shows them: `1250.50`, and `1250` where there are none. */
export function writeMoney(pence: bigint): string {
  const amount = pence < 0n ? -pence : pence;
  const rest = amount % 100n;
  const pounds = `${pence < 0n ? '-' : ''}${amount / 100n}`;
  return rest === 0n ? pounds : `${pounds}.${String(rest).padStart(2, '0')}`;
}
