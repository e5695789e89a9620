import { GeographyProblem } from '../geography-facts.ts';

/** Names under which publishers keep the code of the area itself, surest first. */
const knownCodes = [
  'dz11_code',
  'DataZone',
  'DZ2011_Code',
  'DZ2022_Code',
  'dzcode',
  'iz11_code',
  'InterZone',
  'IZ2011_Code',
  'IZ2022_Code',
  'izcode',
  'ward22_code',
  'ltla24_code',
  'hb19_code',
  'HBCode',
  'HIACode',
  'local_auth',
  'code',
  'id',
];

/** The properties of each feature, in the file's order. */
export type Properties = readonly Readonly<Record<string, unknown>>[];

/**
 * The property that holds each area's code: a known name, else the only one whose values are all different Scottish
 * codes. Throws GeographyProblem where there is none, or more than one and nothing to choose by.
 */
export function codePropertyOf(properties: Properties): string {
  const names = Object.keys(properties[0] ?? {});
  const known = knownCodes.find(
    (name) => names.includes(name) && properties.every((own) => isText(own[name])),
  );
  if (known !== undefined) return known;
  const likely = names.filter((name) => {
    const values = properties.map((own) => own[name]);
    return (
      values.every((value) => /^S\d{8}$/.test(textOf(value) ?? '')) && new Set(values).size === values.length
    );
  });
  const [only] = likely;
  if (only !== undefined && likely.length === 1) return only;
  throw new GeographyProblem(
    likely.length === 0
      ? `No property holds the areas' codes (nine characters beginning with S). Properties: ${names.join(', ')}.`
      : `Several properties could be the areas' codes: ${likely.join(', ')}. Rename the right one to “code”.`,
    { column: likely.join(', ') },
  );
}

/** `dz11_code` goes with `dz11_name`; otherwise whatever is plainly a name. */
export function namePropertyOf(properties: Properties, codeProperty: string): string | undefined {
  const names = Object.keys(properties[0] ?? {});
  const sibling = codeProperty.replace(/code$/i, 'name');
  return [sibling, 'area_name', 'name'].find((name) => name !== codeProperty && names.includes(name));
}

/** A property as text; null where it is neither text nor a number. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
