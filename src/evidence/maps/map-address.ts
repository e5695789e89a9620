import { type Language, pathIn } from '../../web/index.ts';
import type { ClassMethod } from './indicator-map.ts';

/** What the address of a map says; null and the usual are left out, so that one map has one address. */
export interface MapAddress {
  kind: string | null;
  period: string | null;
  within: string | null;
  method: ClassMethod;
  /** Words typed into the search of the list. */
  typed: string;
  /** Page of the list, from 1. */
  page: number;
}

/** Reads the query; anything that is no page number is the first page, any other classes are quantiles. */
export function mapAddressOf(query: Readonly<Record<string, string>>): MapAddress {
  const page = Number(query['page']);
  return {
    kind: query['kind'] || null,
    period: query['period'] || null,
    within: query['within']?.toUpperCase() || null,
    method: query['classes'] === 'equal' ? 'equal' : 'quantiles',
    typed: query['q']?.trim() ?? '',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The page of a map, or with an ending a file of it. */
export function mapHref(
  indicator: string,
  { kind, period, within, method, typed, page }: Partial<MapAddress>,
  language: Language,
  ending: '' | `.${string}` = '',
): string {
  const query = new URLSearchParams({
    ...(kind ? { kind } : {}),
    ...(period ? { period } : {}),
    ...(within ? { within } : {}),
    ...(method === 'equal' ? { classes: 'equal' } : {}),
    ...(typed ? { q: typed } : {}),
    ...(page !== undefined && page > 1 ? { page: String(page) } : {}),
  }).toString();
  return pathIn(language, `/indicators/${indicator}/map${ending}${query === '' ? '' : `?${query}`}`);
}

/** The shapes of a kind of area, or of those of one council. */
export function shapesHref(kind: string, within: string | null): string {
  return `/maps/${kind}.topojson${within === null ? '' : `?within=${within}`}`;
}
