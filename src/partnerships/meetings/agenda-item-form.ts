import { defineForm, fieldError, fields, type ValuesOf } from '../../web/index.ts';
import { type AgendaItemWritten, type Direction, type ItemAsk, itemAsks } from './agenda.ts';
import { speak } from './messages/message.ts';
import { said } from './said.ts';

/** One item of an agenda. */
export const agendaItemForm = defineForm(
  'agenda-item',
  {
    title: fields.text({ label: said('item.title'), max: 300 }),
    asked: fields.radios({
      label: said('item.asked'),
      choices: itemAsks.map((asked) => ({ value: asked, text: said(`asked.${asked}.form`) })),
    }),
    paperLink: fields.text({
      label: said('item.paper'),
      hint: said('item.paper.hint'),
      max: 500,
      optional: true,
    }),
  },
  {
    check: ({ paperLink }) =>
      paperLink === null || isWebAddress(paperLink)
        ? []
        : [
            fieldError('paperLink', (language) =>
              speak(language, 'problem.paper', { value: paperLink.slice(0, 80) }),
            ),
          ],
  },
);

/** A link that does nothing but lead somewhere. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol);
}

export function itemFromAnswers(answers: ValuesOf<(typeof agendaItemForm)['fields']>): AgendaItemWritten {
  return { ...answers, asked: answers.asked as ItemAsk };
}

/** The button that moves an item by one place. */
export const moveItemForm = (direction: Direction) =>
  defineForm(`move-agenda-item-${direction}`, {}, { drafts: false });
