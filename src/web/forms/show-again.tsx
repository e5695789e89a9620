import type { PageContext } from '../page-context.ts';
import type { Renderable } from '../respond.ts';
import { say } from './messages/message.ts';
import type { FormState } from './form-state.ts';
import type { SentProblem } from './read-form.ts';
import { respondWithForm } from './respond-with-form.ts';
import { UnreadablePage } from './unreadable-page.tsx';

/**
 * The answer to a form that could not be acted on: the form again with what was typed (422, or 409 where somebody or
 * something came before it), or a page that says why nothing could be read.
 */
export function showAgain(
  request: Request,
  context: PageContext,
  problem: SentProblem | FormState,
  page: (state: FormState) => Renderable,
): Promise<Response> {
  if ('kind' in problem) {
    if (problem.kind === 'errors') return showAgain(request, context, problem.state, page);
    return respondWithForm(request, <UnreadablePage context={context} problem={problem} />, problem.status);
  }
  const drawn = page(problem);
  return problem.errors.length === 0
    ? respondWithForm(request, drawn, 409)
    : respondWithForm(request, saidFirst(drawn, say(context.language, 'error.before')), 422);
}

/**
 * The title of the document is the first thing that is read out: it begins by saying that something is wrong, also
 * where a page forgot to.
 */
function saidFirst(page: Renderable, words: string): Renderable {
  return {
    toString: async () =>
      String(await page.toString()).replace(/(<title[^>]*>)([^<]*)/, (whole, start, title) =>
        title.startsWith(words) ? whole : `${start}${words} ${title}`,
      ),
  };
}
