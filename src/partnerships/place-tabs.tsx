import { AreaTabs } from '../evidence/index.ts';
import type { PageContext } from '../web/index.ts';

/** The partnership's tabs on a page that is none of them: its people, its trail. Nothing on the nation's. */
export function PlaceTabs({
  context,
  place,
}: {
  context: PageContext;
  place: { code: string | null; name: string | null } | null;
}) {
  if (!place?.code || place.name === null) return null;
  return (
    <AreaTabs context={context} area={{ code: place.code, name: place.name, kind: 'council' }} current="" />
  );
}
