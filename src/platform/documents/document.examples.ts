import type { SourceNote, TextDocument } from './document.ts';

const source: SourceNote = {
  note: [{ text: 'Measure: Child poverty', href: '/partnerships/S12000013/measures/1' }],
};

const drawn = (style: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="Child poverty falls from 25% to 21.5%." width="600" height="300">${style}<path class="line" d="M0 0L600 300"/></svg>`;

/** One of everything, with what is hard about it. 1 × 1 pixel, drawn by hand. */
export const everyBlock: TextDocument = {
  title: { text: 'Progress report <2026> & “all”', language: 'en' },
  language: 'en',
  description: 'What became of the plan.',
  author: 'Na h-Eileanan Siar Community Planning Partnership',
  madeOn: '2026-09-01',
  contentsTitle: { text: 'Contents' },
  notesTitle: { text: 'Sources' },
  blocks: [
    { kind: 'heading', level: 2, text: { text: 'Outcomes' } },
    { kind: 'heading', level: 3, text: { text: 'Fewer children in poverty' } },
    {
      kind: 'paragraph',
      text: [
        { text: 'It fell to 21.5%' },
        source,
        { text: ', and in Gaelic: ' },
        { text: 'bochdainn cloinne', language: 'gd' },
      ],
    },
    { kind: 'list', ordered: true, items: [[{ text: 'First' }], [{ text: 'Second', strong: true }, source]] },
    { kind: 'list', items: [[{ text: 'Elsewhere', href: 'https://example.scot/?a=1&b=2' }]] },
    {
      kind: 'table',
      caption: { text: 'Measures' },
      columns: [{ heading: { text: 'Measure' } }, { heading: { text: 'Now' }, numeric: true }],
      rows: [
        [[{ text: 'Child poverty' }], [{ text: '21.5%' }]],
        [[{ text: 'Walking\u0007 groups' }], [{ text: 'Not known' }]],
      ],
    },
    { kind: 'heading', level: 2, text: { text: 'Decisions' } },
    {
      kind: 'figure',
      svg: drawn(''),
      standalone: () => drawn('<style>.line { fill: none; }</style>'),
      png: async () =>
        Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          'base64',
        ),
      width: 1200,
      height: 600,
      alternative: { text: 'Child poverty falls from 25% to 21.5%.' },
      caption: { text: 'Child poverty since 2015' },
    },
  ],
};
