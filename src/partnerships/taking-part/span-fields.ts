import { Temporal } from 'temporal-polyfill';
import { type FieldError, fieldError, fields } from '../../web/index.ts';
import type { Span } from '../seats/term.ts';
import { said } from './plain-words.ts';

/** First and last day, and whether everybody sees it: what memberships, seats and terms have in common. */
export const spanFields = {
  since: fields.day({ label: said('form.since') }),
  until: fields.day({ label: said('form.until'), optional: true }),
  publish: fields.tick({ label: said('form.publish'), hint: said('form.publish.hint') }),
};

export interface SpanAnswers {
  since: Temporal.PlainDate;
  until: Temporal.PlainDate | null;
  publish: boolean;
}

/** A span that ends before it begins. */
export function spanErrors({ since, until }: Pick<SpanAnswers, 'since' | 'until'>): FieldError[] {
  return until !== null && Temporal.PlainDate.compare(until, since) < 0
    ? [fieldError('until', said('form.wrong.until'))]
    : [];
}

export function spanFromAnswers({ since, until, publish }: SpanAnswers): Span & { published: boolean } {
  return { since: since.toString(), until: until?.toString() ?? null, published: publish };
}

export function answersFromSpan({ since, until, published }: Span & { published: boolean }): SpanAnswers {
  return {
    since: Temporal.PlainDate.from(since),
    until: until === null ? null : Temporal.PlainDate.from(until),
    publish: published,
  };
}
