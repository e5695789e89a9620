import { formatDay, type PageContext } from '../../../web/index.ts';
import { type Choosing, stateOf } from '../choosing.ts';
import { words } from '../messages/words.tsx';

/** Where a choosing stands on a day, in words. */
export function StateText(props: { context: PageContext; choosing: Choosing; day: string }) {
  const { context, choosing, day } = props;
  const { language } = context;
  const state = stateOf(choosing, day);
  if (state === 'draft' || state === 'gathering') return <>{words(language, `state.${state}`)}</>;
  return <>{words(language, `state.${state}`, { day: formatDay(choosing.closesOn ?? '', language) })}</>;
}
