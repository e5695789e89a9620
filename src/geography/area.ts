/** Kinds of area, from the smallest building block up. The year is the census a boundary set belongs to. */
export const areaKinds = [
  'data-zone-2001',
  'data-zone-2011',
  'data-zone-2022',
  'zone-2011',
  'zone-2022',
  'locality',
  'ward',
  'hscp-locality',
  'council',
  'hscp',
  'health-board',
  'country',
] as const;

export type AreaKind = (typeof areaKinds)[number];

/** An area as it is today. `code` is today's GSS code; retired codes lead to the same `id`. */
export interface Area {
  id: number;
  kind: AreaKind;
  code: string;
  name: string;
  /** Null where no Gaelic name is known. */
  nameGd: string | null;
}
