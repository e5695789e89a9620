import type { Child, PropsWithChildren } from 'hono/jsx';

/** Something a reader may open: works without script, and prints as it stands; a closed one in a chart is left off. */
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
