import { DefinitionList, formatDay, formatNumber, type PageContext } from '../../../web/index.ts';
import { words } from '../../messages/words.tsx';
import { type Action, reachOf } from '../action.ts';

/** People reached over people in need, each with its source; and the service before and after. */
export function ActionScale({ context, action }: { context: PageContext; action: Action }) {
  const { language } = context;
  const { need, needSource, reachSource, heard, serviceBefore, serviceAfter } = action;
  const reach = reachOf(action);
  const sources = [
    heard !== null && heard.reach !== null
      ? words(language, 'action.scale.reach-said', { day: formatDay(heard.saidOn, language) })
      : reachSource !== null && words(language, 'action.scale.reach-source', { source: reachSource }),
    needSource !== null && words(language, 'action.scale.need-source', { source: needSource }),
  ].filter((source) => source !== false);
  const unsaid = words(language, 'action.service.unsaid');
  return (
    <section aria-labelledby="action-scale">
      <h2 id="action-scale">{words(language, 'action.scale')}</h2>
      <p>{scaleSentence(reach, need, context)}</p>
      {sources.length > 0 && (
        <ul>
          {sources.map((source) => (
            <li>{source}</li>
          ))}
        </ul>
      )}
      {(serviceBefore !== null || serviceAfter !== null) && (
        <>
          <h3>{words(language, 'action.service')}</h3>
          <DefinitionList
            items={[
              { term: words(language, 'action.service.before'), description: serviceBefore ?? unsaid },
              { term: words(language, 'action.service.after'), description: serviceAfter ?? unsaid },
            ]}
          />
        </>
      )}
    </section>
  );
}

function scaleSentence(reach: number | null, need: number | null, { language }: PageContext) {
  const said = {
    reach: reach === null ? '' : formatNumber(reach, 0),
    need: need === null ? '' : formatNumber(need, 0),
  };
  if (reach !== null && need !== null) return words(language, 'action.scale.reaches', said);
  if (reach !== null) return words(language, 'action.scale.reach-only', { reach: said.reach });
  if (need !== null) return words(language, 'action.scale.need-only', { need: said.need });
  return words(language, 'action.scale.unknown');
}
