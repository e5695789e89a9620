import { securityHeaders } from '../security-headers.ts';

/** 404 in plain words, for programs and people who asked for a file that does not exist. */
export function refuseFile(why: string): Response {
  return new Response(`${why}\n`, {
    status: 404,
    headers: { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

/** Where the ending is none that this page is written in. */
export function refuseFormat(asked: string, offered: readonly string[]): Response {
  return refuseFile(
    `There is no .${asked} of this page. It is given as ${offered.map((one) => `.${one}`).join(', ')}.`,
  );
}
