import type { Logger } from './logging.ts';

/** What is told of an answer: never the address asked for, nor who asked. */
export interface Answer {
  method: string;
  /** Pattern of the route. */
  route: string;
  status: number;
}

export interface AnswerCounts {
  add(answer: Answer): void;
  /** Tells what is not told yet. */
  stop(): void;
}

/**
 * Logs answers that take less time than a line about them: counted, and told in one line for each kind every
 * `every` milliseconds. What ends without `stop` leaves the counts of its last moments untold.
 */
export function createAnswerCounts(logger: Logger, every = 10_000): AnswerCounts {
  const counts = new Map<string, Answer & { count: number }>();
  const tell = () => {
    for (const counted of counts.values()) logger.info(counted, 'requests answered from memory');
    counts.clear();
  };
  const timer = setInterval(tell, every).unref();
  return {
    add: ({ method, route, status }) => {
      const kind = `${method} ${status} ${route}`;
      const counted = counts.get(kind);
      if (counted) counted.count += 1;
      else counts.set(kind, { method, route, status, count: 1 });
    },
    stop: () => {
      clearInterval(timer);
      tell();
    },
  };
}
