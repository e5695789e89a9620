import { beforeAll, describe, expect, it } from 'vitest';
import { markupProblems } from '../support/markup.ts';
import { pageTexts } from '../support/page-texts.ts';
import { unlinkedRoutes } from './unlinked-routes.ts';
import { type EverybodysWalk, type WalkedAs, walkAsEverybody } from './walk-as-everybody.ts';
import { walkedCountry } from './walked-country.ts';

let walked: EverybodysWalk;
/** One page of every kind, as the one meets it who sees most. */
let examples: readonly (WalkedAs & { html: string })[];

beforeAll(async () => {
  const country = await walkedCountry();
  walked = await walkAsEverybody(country);
  const kinds = new Map<string, WalkedAs & { html: string }>();
  for (const page of walked.pages)
    if (page.status === 200 && page.html !== null && !kinds.has(page.kind))
      kinds.set(page.kind, { ...page, html: page.html });
  examples = [...kinds.values()];
}, 600_000);

const named = ({ path, role, by }: WalkedAs) => `${path} as ${role ?? 'nobody'}, from ${by}`;

describe('every page of the router’s table', () => {
  it('is reached by links, by somebody in some role, or says what leads there instead', () => {
    const reached = new Set(
      walked.pages.filter(({ status }) => status === 200).map(({ pattern }) => pattern),
    );
    const islands = walked.table.patterns.filter((pattern) => !reached.has(pattern));
    expect(islands.toSorted()).toEqual(Object.keys(unlinkedRoutes).toSorted());
  });

  it('leads nobody to what they may not see, or what is not there', () => {
    const wrong = walked.pages.filter(({ status }) => status >= 400);
    expect(wrong.map((page) => `${named(page)}: ${page.status}`)).toEqual([]);
  });

  it('is valid HTML', async () => {
    const wrong: string[] = [];
    for (const page of examples)
      for (const problem of await markupProblems(page.html)) wrong.push(`${named(page)}: ${problem}`);
    expect(wrong).toEqual([]);
  });

  it('has one heading of the first level, and a title that is its own', () => {
    const wrong = examples.filter(({ html }) => html.match(/<h1[\s>]/g)?.length !== 1);
    expect(wrong.map(named)).toEqual([]);
    // What the nation's administrators do is done by a partnership's on a page of the same words.
    const apart = (path: string) => (path.startsWith('/administration/') ? 'The nation: ' : '');
    const byTitle = Map.groupBy(
      examples,
      ({ html, path }) => apart(path) + (/<title[^>]*>([^<]*)/.exec(html)?.[1] ?? ''),
    );
    const shared = [...byTitle].filter(([, pages]) => pages.length > 1);
    expect(shared.map(([title, pages]) => `${title}: ${pages.map(named).join(', ')}`)).toEqual([]);
  });

  it('shows nothing of what is behind it', () => {
    const wrong = examples.flatMap((page) =>
      pageTexts(recordsThemselves.test(page.path) ? '' : page.html)
        .filter(
          ({ text, path }) =>
            behind.test(text.replace(/\s\/\S+/g, '')) && !path.some((label) => label.includes('.hash')),
        )
        .map(({ text }) => `${named(page)}: ${text.trim().slice(0, 200)}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Pages that show records as they are kept: the trail, and what is kept of a person. */
const recordsThemselves = /\/audit$|\/personal-data$|\/data-requests\/|\/outbox\//;

/** An id, or a value that was never meant to be read. */
const behind = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}|\bundefined\b|\bNaN\b|\[object/;
