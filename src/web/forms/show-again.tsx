import type { PageContext } from '../page-context.ts';
import type { Renderable } from '../respond.ts';
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
  return respondWithForm(request, page(problem), problem.errors.length > 0 ? 422 : 409);
}
