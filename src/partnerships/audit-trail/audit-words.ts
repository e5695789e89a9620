/** An action as people say it: `information-request.answered` → `Information request answered`. English: actions are named in it. */
export function actionWords(action: string): string {
  const said = action.replaceAll(/[.-]/g, ' ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** A part of what was recorded as people say it: `['seat', 'endsOn']` → `seat, ends on`. */
export function partWords(path: readonly string[]): string {
  return path
    .map((key) =>
      key
        .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
        .replaceAll(/[_-]/g, ' ')
        .toLowerCase(),
    )
    .join(', ');
}
