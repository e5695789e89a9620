import type { Child } from 'hono/jsx';

/** A way to change something, for those who keep it: nothing for everybody else. */
export function KeepLink({ href, children, what }: { href: string | null; children: Child; what?: Child }) {
  if (href === null) return null;
  return (
    <p class="no-print keep-link">
      <a class="ds_button ds_button--secondary ds_button--small" href={href}>
        {children}
        {what && <span class="visually-hidden">: {what}</span>}
      </a>
    </p>
  );
}
