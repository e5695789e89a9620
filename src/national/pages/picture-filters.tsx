import { FilterForm, type PageContext } from '../../web/index.ts';
import { say, speak } from '../messages/message.ts';
import { type Picture, type PictureChoice, pictureOrders, usualOrder } from '../picture.ts';
import { pictureAddress } from './picture-address.ts';

/** Everything that can be chosen, as one GET form: what is seen can be passed on by its address. */
export function PictureFilters(props: { context: PageContext; picture: Picture; choice: PictureChoice }) {
  const { context, picture, choice } = props;
  const { language } = context;
  const domains = [...new Set(picture.indicators.map(({ domain }) => domain))];
  const families = ([1, 2, 3, 4] as const).filter((group) =>
    picture.rows.some(({ partnership }) => partnership.familyDeprivation === group),
  );
  const filtered =
    choice.domain !== null || choice.family !== null || choice.order !== usualOrder(choice.view);
  return (
    <FilterForm
      id="choose"
      action={pictureAddress(language, {})}
      language={language}
      kept={choice.view === 'scotland' ? [] : [{ name: 'view', value: choice.view }]}
      {...(filtered
        ? { clearHref: pictureAddress(language, { view: choice.view, measure: choice.measure }) }
        : {})}
      filters={[
        {
          name: 'measure',
          label: speak(language, 'filter.measure'),
          value: choice.measure,
          choices: picture.indicators.map(({ key, name }) => ({ value: key, text: name })),
        },
        {
          name: 'domain',
          label: speak(language, 'filter.domain'),
          value: choice.domain ?? '',
          choices: [
            { value: '', text: speak(language, 'filter.domain.all') },
            ...domains.map((domain) => ({ value: domain, text: domain })),
          ],
        },
        {
          name: 'family',
          label: speak(language, 'filter.family'),
          value: choice.family === null ? '' : String(choice.family),
          choices: [
            { value: '', text: speak(language, 'filter.family.all') },
            ...families.map((group) => ({
              value: String(group),
              text: speak(language, 'filter.family.one', {
                group,
                description: say(language, `family.${group}`),
              }),
            })),
          ],
        },
        {
          name: 'order',
          label: speak(language, 'filter.order'),
          value: choice.order,
          choices: pictureOrders.map((order) => ({ value: order, text: speak(language, `order.${order}`) })),
        },
      ]}
    />
  );
}
