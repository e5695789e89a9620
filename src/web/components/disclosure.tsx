import type { Child, PropsWithChildren } from 'hono/jsx';

/** Something a reader may open: works without script, prints open (see the style sheet). */
export function Disclosure({
  summary,
  open,
  children,
}: PropsWithChildren<{ summary: Child; open?: boolean }>) {
  return (
    <details class="ds_details" open={open}>
      <summary class="ds_details__summary">{summary}</summary>
      <div class="ds_details__text">{children}</div>
    </details>
  );
}
