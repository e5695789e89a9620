import type { Example } from '../example.ts';
import { MarkLegend } from './mark-legend.tsx';
import { paces, positions } from './mark-verdict.ts';
import { PositionPaceMark } from './position-pace-mark.tsx';

export const examples: Example[] = [
  {
    name: 'mark-every-verdict',
    render: () => (
      <ul class="styleguide__row">
        {positions.flatMap((position) =>
          [...paces, 'no-data' as const].map((pace) => (
            <li>
              <PositionPaceMark verdict={{ position, pace }} comparator="Scotland" />
            </li>
          )),
        )}
      </ul>
    ),
  },
  { name: 'mark-legend', render: () => <MarkLegend comparator="Scotland" level={3} /> },
];
