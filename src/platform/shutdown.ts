/** The ways a supervisor, a terminal or a launcher asks Commonty to stop. */
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * Resolves with the reason once somebody asks this process to stop: a signal, or the end of the launcher that
 * started it (its channel closes, however it ended). Repeated requests change nothing: stopping is under way.
 */
export function stopRequested(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve(signal));
    process.on('disconnect', () => resolve('the end of its launcher'));
  });
}
