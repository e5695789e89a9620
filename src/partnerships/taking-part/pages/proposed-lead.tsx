import type { PageContext } from '../../../web/index.ts';
import { isOn } from '../../seats/term.ts';
import type { TableOnDay } from '../body-at-table.ts';
import { words } from '../messages/words.tsx';

/** How many members nobody of the partnership has confirmed yet; nothing where there are none. */
export function ProposedLead({ context, table }: { context: PageContext; table: TableOnDay }) {
  const { language } = context;
  const count = table.members.filter(({ memberships }) =>
    memberships.some((one) => one.proposal !== null && isOn(one, table.day)),
  ).length;
  if (count === 0) return null;
  return (
    <p>
      {count === 1 ? words(language, 'proposed.lead.one') : words(language, 'proposed.lead.many', { count })}
    </p>
  );
}
