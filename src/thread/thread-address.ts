/** Address of one outcome's thread, without the language's prefix. */
export function threadPath(code: string, outcomeId: string): string {
  return `/partnerships/${code}/plan/outcomes/${outcomeId}/thread`;
}

/** Address of all threads of a partnership. */
export function threadsPath(code: string): string {
  return `/partnerships/${code}/plan/threads`;
}
