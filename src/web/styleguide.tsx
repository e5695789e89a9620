import type { Example } from './example.ts';
import type { PageContext } from './page-context.ts';
import { PageShell } from './page-shell.tsx';
import { examples as marks } from './charts/position-pace-mark.examples.tsx';
import { examples as tileMaps } from './charts/tile-map.examples.tsx';
import { examples as trends } from './charts/trend-chart.examples.tsx';
import { examples as forms } from './components/forms.examples.tsx';
import { examples as fields } from './components/form/form.examples.tsx';
import { examples as texts } from './components/text.examples.tsx';
import { examples as maps } from './charts/area-map.examples.tsx';
import { examples as bars } from './charts/bars-and-funnel.examples.tsx';
import { examples as rowCharts } from './charts/row-charts.examples.tsx';
import { examples as tables } from './components/table.examples.tsx';

/** Every example, under the heading it has in the gallery. */
export const gallery: readonly { heading: string; examples: readonly Example[] }[] = [
  { heading: 'Position and pace', examples: marks },
  { heading: 'Tile map', examples: tileMaps },
  { heading: 'Trend', examples: trends },
  { heading: 'Spine and ladder', examples: rowCharts },
  { heading: 'Slope, funnel and pyramid', examples: bars },
  { heading: 'Map', examples: maps },
  { heading: 'Table', examples: tables },
  { heading: 'Search and filters', examples: forms },
  { heading: 'Forms', examples: fields },
  { heading: 'Text', examples: texts },
];

/** The gallery of components: for those who build pages, on a development instance only. */
export function StyleguidePage({ context }: { context: PageContext }) {
  return (
    <PageShell
      context={context}
      title="Style guide"
      lead="Every component with its named examples. All places and figures are invented."
      breadcrumbs={[{ text: 'Picture of 32', href: '/' }, { text: 'Style guide' }]}
    >
      {gallery.map(({ heading, examples }) => (
        <section class="section">
          <h2>{heading}</h2>
          {examples.map((example) => (
            <div class="styleguide__example" data-example={example.name}>
              {example.render()}
            </div>
          ))}
        </section>
      ))}
    </PageShell>
  );
}
