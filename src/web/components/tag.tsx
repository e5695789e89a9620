import type { Child } from 'hono/jsx';

/** A word on a state: `provisional`, `estimated`. The word says it; the colour only helps. */
export function Tag({ text, tone = 'grey' }: { text: Child; tone?: 'grey' | 'blue' | 'orange' | 'green' }) {
  return <span class={`ds_tag tag tag--${tone}`}>{text}</span>;
}
