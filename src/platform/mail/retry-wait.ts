/** Minutes after the first attempt, the second and so on: they grow, and together they last a day. */
const WAITS = [1, 5, 15, 60, 120, 240, 400, 599];

/** How long to wait after this many attempts, in milliseconds; null: a day has passed, and it is given up. */
export function retryWait(attempts: number): number | null {
  const minutes = WAITS[attempts - 1];
  return minutes === undefined ? null : minutes * 60_000;
}
