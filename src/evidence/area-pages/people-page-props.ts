import type { Area, RelatedArea } from '../../geography/index.ts';
import type { PageContext } from '../../web/index.ts';
import type { AreaPeople } from './read-people.ts';

/** What the people page and its parts are told. */
export interface PeoplePageProps {
  context: PageContext;
  area: Area;
  parents: readonly RelatedArea[];
  people: AreaPeople;
}
