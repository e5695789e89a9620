import type { PageContext } from '../../../web/index.ts';
import type { PartnershipPlace } from '../../partnership-shell.tsx';
import type { TableOnDay } from '../body-at-table.ts';

/** What every part of a partnership's page of partners is drawn from. */
export interface TableSectionProps {
  context: PageContext;
  place: PartnershipPlace;
  table: TableOnDay;
}
