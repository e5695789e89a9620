import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // How our own renderer writes void elements and attributes says nothing about validity.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // Titles of pages are the names of places and measures, some of them long.
    'long-title': 'off',
    // A scrolling table is focusable so that the keyboard can scroll it (WCAG 2.1.1).
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // A form that sends a list repeats the name: areas ticked, names of localities.
    'form-dup-name': 'off',
    // A table laid out as cards on a phone says that it is one still: not every browser remembers.
    'no-redundant-role': [
      'error',
      { exclude: ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'] },
    ],
    'no-inline-style': 'error',
  },
});

/**
 * What is wrong with a page or a piece of one: empty where nothing is. Unknown
 * attributes count, since JSX lets `clss` and `aria-labeledby` through.
 */
export async function markupProblems(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  const invalid = report.results.flatMap((result) =>
    result.messages.map((message) => `${message.ruleId}: ${message.message} (${message.selector ?? ''})`),
  );
  return [...invalid, ...unknownAttributes(html)];
}

/** Attributes in use on the site, from the HTML standard, WAI-ARIA 1.2 and SVG 2. Add one when a page needs it. */
const known = new Set(
  [
    'id class lang title tabindex hidden role dir translate',
    'href rel type media hreflang charset name content src alt width height download',
    'action method for label value autocomplete autofocus novalidate formaction spellcheck selected checked disabled required maxlength min max step',
    'placeholder pattern inputmode readonly multiple size rows cols wrap list enctype accept open datetime',
    'scope colspan rowspan headers start reversed cite async defer integrity crossorigin loading decoding',
    'aria-label aria-labelledby aria-describedby aria-hidden aria-current aria-sort aria-live aria-atomic',
    'aria-expanded aria-controls aria-invalid aria-required aria-level aria-busy aria-valuenow aria-valuemin',
    'aria-valuemax aria-valuetext aria-roledescription aria-pressed aria-selected aria-checked aria-disabled',
    'xmlns viewBox x y x1 x2 y1 y2 cx cy r rx ry d points dx dy fill fill-rule stroke stroke-width',
    'stroke-dasharray transform text-anchor focusable overflow patternUnits patternTransform offset',
    'preserveAspectRatio clip-path opacity dominant-baseline marker-end gradientUnits',
  ].flatMap((line) => line.split(' ')),
);

function unknownAttributes(html: string): string[] {
  const problems = new Set<string>();
  for (const [, element, attributes = ''] of html.matchAll(
    /<([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g,
  )) {
    for (const [, name = ''] of attributes.matchAll(/\s+([^\s=>/]+)(?:="[^"]*")?/g)) {
      if (!known.has(name) && !name.startsWith('data-')) {
        problems.add(`unknown-attribute: <${element}> has "${name}", which no page is known to use`);
      }
    }
  }
  return [...problems];
}
