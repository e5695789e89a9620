import { FilterForm, formatDay, type PageContext } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { noRound, type ToldRound } from '../reports/told-round.ts';

export interface ChooseRoundProps {
  context: PageContext;
  path: string;
  rounds: readonly ToldRound[];
  round: ToldRound | null;
}

/** Which frozen round the pack is drawn from. */
export function ChooseRound({ context, path, rounds, round }: ChooseRoundProps) {
  const { language, asAt } = context;
  return (
    <FilterForm
      id="pack-round"
      action={path}
      filters={[
        {
          name: 'round',
          label: speak(language, 'pack.round.choose'),
          value: round?.id ?? noRound,
          choices: [
            ...rounds.map(({ id, name, frozenOn }) => ({
              value: id,
              text: speak(language, 'pack.round.choice', {
                round: name,
                day: formatDay(frozenOn, language),
              }),
            })),
            { value: noRound, text: speak(language, 'pack.round.choice.none') },
          ],
        },
      ]}
      kept={asAt ? [{ name: 'as-at', value: asAt.day }] : []}
      language={language}
    />
  );
}
