import { setImmediate as turn } from 'node:timers/promises';

/**
 * Many callers, few readings: every call gets what a reading found that began after the call. A reading begins when
 * the calls that arrive together are all there, and those made while it runs share the next. A failed reading fails
 * its callers only.
 */
export function shareReading<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<unknown> = Promise.resolve();
  /** Not begun: whoever calls may still share it. */
  let next: Promise<Value> | null = null;
  const begin = async (): Promise<Value> => {
    await running;
    await turn();
    next = null;
    const reading = read();
    // Whether it goes well is the business of those who wait for it.
    running = reading.catch(() => undefined);
    return reading;
  };
  return () => (next ??= begin());
}
