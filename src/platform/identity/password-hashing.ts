import { hashPassword, verifyPassword } from 'better-auth/crypto';

/** Passwords being hashed at once: each takes a core for some ten milliseconds and 32 MB of memory. */
const atOnce = 2;
/** More than this many waiting would wait longer than anybody does. */
const mostWaiting = 50;

/** Thrown where too many sign in at once; whoever asked may try again in a moment. */
export class TooBusy extends Error {
  constructor() {
    super(`More than ${mostWaiting} passwords are waiting to be checked.`);
  }
}

export interface PasswordHashing {
  hash(password: string): Promise<string>;
  verify(given: { hash: string; password: string }): Promise<boolean>;
}

/** scrypt, a few at a time: however many sign in, the server goes on answering others. */
export function createPasswordHashing(): PasswordHashing {
  let running = 0;
  const waiting: (() => void)[] = [];
  const inTurn = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (running >= atOnce) {
      if (waiting.length >= mostWaiting) throw new TooBusy();
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
  return {
    hash: (password) => inTurn(() => hashPassword(password)),
    verify: (given) => inTurn(() => verifyPassword(given)),
  };
}
