import type { Child } from 'hono/jsx';

export interface Definition {
  term: Child;
  description: Child;
}

/** Terms with what they are: source, period, licence of a dataset. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl class="definitions">
      {items.map((item) => (
        <div class="definitions__item">
          <dt>{item.term}</dt>
          <dd>{item.description}</dd>
        </div>
      ))}
    </dl>
  );
}
