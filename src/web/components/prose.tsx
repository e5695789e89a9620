import { raw } from 'hono/html';

/** HTML made by `markdownPage` from the project's own files; never give it anything a reader typed. */
export function Prose({ html }: { html: string }) {
  return <div class="prose">{raw(html)}</div>;
}
