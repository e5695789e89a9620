import type { Child, PropsWithChildren } from 'hono/jsx';

/** Something beside the text: what cannot be told, a caveat, where to look next. */
export function Notice({ title, level = 3, children }: PropsWithChildren<{ title?: Child; level?: 2 | 3 }>) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class="notice">
      {title && <Heading class="notice__title">{title}</Heading>}
      {children}
    </div>
  );
}
