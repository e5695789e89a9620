import type { Child } from 'hono/jsx';

export interface EmptyStateProps {
  /** What would be here. */
  title: Child;
  /** Why it is not, who adds it and how. */
  text: Child;
  action?: { text: Child; href: string };
  level?: 2 | 3;
}

/** A place with nothing in it yet teaches what belongs there. */
export function EmptyState({ title, text, action, level = 2 }: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class="empty-state">
      <Heading class="empty-state__title">{title}</Heading>
      <p>{text}</p>
      {action && (
        <p>
          <a href={action.href}>{action.text}</a>
        </p>
      )}
    </div>
  );
}
