import { contentSecurityPolicyWithScripts } from '../security-headers.ts';
import { type Renderable, respondWithPage } from '../respond.ts';

/** A page with a form: for one person, never kept by anybody, enhanced by our own script. */
export function respondWithForm(request: Request, page: Renderable, status = 200): Promise<Response> {
  return respondWithPage(request, page, {
    status,
    cacheControl: 'private, no-store',
    headers: { 'Content-Security-Policy': contentSecurityPolicyWithScripts },
  });
}
