import { DateText, type PageContext } from '../../../web/index.ts';
import { words } from '../../messages/words.tsx';
import { poundsText } from '../../promises/amount-text.ts';
import type { ActionDecision } from '../action.ts';

/** What was decided of an action's scale, newest first. */
export function ActionDecisions(props: { context: PageContext; decisions: readonly ActionDecision[] }) {
  const { context, decisions } = props;
  const { language } = context;
  return (
    <section aria-labelledby="action-decisions">
      <h2 id="action-decisions">{words(language, 'action.decisions')}</h2>
      {decisions.length === 0 ? (
        <p>{words(language, 'action.decisions.none')}</p>
      ) : (
        <ol>
          {decisions.map(({ decided, decidedOn, reasons, costAtFullNeedPence, whoPays }) => (
            <li>
              <p>
                <DateText day={decidedOn} language={language} />:{' '}
                <strong>{words(language, `action.decided.${decided}`)}</strong>
              </p>
              <p class="own-words">{reasons}</p>
              {costAtFullNeedPence !== null && (
                <p>{words(language, 'action.decision.cost', { amount: poundsText(costAtFullNeedPence) })}</p>
              )}
              {whoPays !== null && <p>{words(language, 'action.decision.payer', { payer: whoPays })}</p>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
