/**
 * Many callers, few readings: every call gets what a reading found that began after the call, and all calls made
 * while one runs share the next. A failed reading fails its callers only.
 */
export function shareReading<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | null = null;
  let next: Promise<Value> | null = null;
  const start = (): Promise<Value> => {
    const reading = read().finally(() => {
      if (running === reading) running = null;
    });
    running = reading;
    return reading;
  };
  return () => {
    if (running === null) return start();
    next ??= running.then(ignored, ignored).then(() => {
      next = null;
      return start();
    });
    return next;
  };
}

/** Whether the reading before went well is the business of those who waited for it. */
const ignored = (): undefined => undefined;
