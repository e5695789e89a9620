/** Which way is better. The same three words as an indicator's polarity. */
export type Polarity = 'high-is-good' | 'high-is-bad' | 'neutral';

/** +1 where up is better, −1 where down is better, 0 where neither is. */
export function betterSign(polarity: Polarity): -1 | 0 | 1 {
  if (polarity === 'neutral') return 0;
  return polarity === 'high-is-good' ? 1 : -1;
}
