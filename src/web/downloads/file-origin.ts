import type { PageContext } from '../page-context.ts';
import type { FileOrigin } from './table-file.ts';

/** What a file says of where it comes from. */
export function fileOrigin(request: Request, context: PageContext): FileOrigin {
  return {
    address: new URL(context.path, request.url).href,
    demonstration: context.demonstration,
    dataVersion: context.dataVersion,
    language: context.language,
  };
}
