import { styleSheet } from '../style-sheet.ts';

interface Rule {
  selectors: readonly string[];
  declarations: string;
}

let rules: readonly Rule[] | null = null;

/**
 * The rules of our style sheets that a drawing uses, for programs that know no custom properties, nesting or `:is`:
 * colours are written out, and dark mode and forced colours, which belong to the reader's page, are left behind.
 */
export function chartStyles(markup: string): string {
  rules ??= readRules();
  const classes = new Set(
    [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  return rules
    .map(({ selectors, declarations }) => {
      const own = selectors.filter((selector) => classesOf(selector).every((name) => classes.has(name)));
      return own.length === 0 ? '' : `${own.join(',')}{${declarations}}`;
    })
    .join('');
}

function readRules(): Rule[] {
  const css = withoutMedia(`${styleSheet('colours')}\n${styleSheet('charts')}`).replace(
    /\/\*[\s\S]*?\*\//g,
    '',
  );
  const values = new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
    ([, selector = '', declarations = '']): Rule[] => {
      if (selector.trim() === ':root') return [];
      return [{ selectors: splitSelector(selector), declarations: compact(resolved(declarations, values)) }];
    },
  );
}

/** Drops `@media` and `@container` blocks, which nest one level. */
function withoutMedia(css: string): string {
  return css.replace(/@(media|container)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
}

function resolved(declarations: string, values: ReadonlyMap<string, string>): string {
  return declarations.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`The style sheets give no value to ${name}.`);
    return value;
  });
}

/** `.a, .b :is(.c, .d)` is three selectors. */
function splitSelector(selector: string): string[] {
  return selector
    .trim()
    .split(/,(?![^(]*\))/)
    .flatMap((one) => {
      const [whole, choices] = /:is\(([^)]*)\)/.exec(one) ?? [];
      if (whole === undefined || choices === undefined) return [one];
      return choices.split(',').map((choice) => one.replace(whole, choice.trim()));
    })
    .map((one) => one.trim().replace(/\s+/g, ' '));
}

function classesOf(selector: string): string[] {
  const classes = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  // A selector without a class is about elements of pages, not of drawings.
  return classes.length === 0 ? ['\u0000'] : classes;
}

function compact(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, '');
}
