import { type PageContext, pathIn } from '../../../web/index.ts';
import { words } from '../../messages/words.tsx';
import type { Action } from '../action.ts';
import { actionPath } from '../action-address.ts';
import type { ActionHand } from '../action-hand.ts';

const steps = [
  ['update', 'lead'],
  ['change', 'lead'],
  ['milestones', 'lead'],
  ['measures', 'lead'],
  ['decide', 'keeper'],
  ['asked', 'keeper'],
] as const;

/** What whoever reads may do to an action. */
export function ActionDo(props: { context: PageContext; code: string; action: Action; hand: ActionHand }) {
  const { context, code, action, hand } = props;
  const { language } = context;
  const open = steps.filter(([, who]) => hand.keeps || (hand.leads && who === 'lead'));
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="action-do" class="no-print">
      <h2 id="action-do">{words(language, 'action.do')}</h2>
      <ul>
        {open.map(([step]) => (
          <li>
            <a href={pathIn(language, `${actionPath(code, action.id)}/${step}`)}>
              {words(language, `action.do.${step}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
