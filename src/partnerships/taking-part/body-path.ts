/** Path of what a partnership has recorded of a body. */
export function bodyPath(code: string, bodyId: string): string {
  return `/partnerships/${code}/partners/${bodyId}`;
}
