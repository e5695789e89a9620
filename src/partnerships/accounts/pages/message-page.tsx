import type { PropsWithChildren } from 'hono/jsx';
import { type PageContext, PageShell, pathIn, type Words } from '../../../web/index.ts';
import { words } from '../messages/words.tsx';

/** A page that says what happened, or why it did not, and what to do next. */
export function MessagePage(
  props: PropsWithChildren<{
    context: PageContext;
    title: Words;
    text: readonly ReturnType<typeof words>[];
    /** The way on. */
    next?: { href: string; text: ReturnType<typeof words> };
  }>,
) {
  const { context, title, text, next, children } = props;
  return (
    <PageShell context={context} title={title}>
      {text.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {children}
      {next && (
        <p>
          <a class="ds_button" href={pathIn(context.language, next.href)}>
            {next.text}
          </a>
        </p>
      )}
    </PageShell>
  );
}
