import { ButtonForm, type PageContext, Tag } from '../../../web/index.ts';
import type { AgendaItem, Direction } from '../agenda.ts';
import { moveItemForm } from '../agenda-item-form.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

/** The items as they are, each with buttons that move it and ways to change it or take it off. */
export function AgendaEditor(props: { context: PageContext; agenda: readonly AgendaItem[]; action: string }) {
  const { context, agenda, action } = props;
  const { language } = context;
  return (
    <>
      {agenda.length === 0 ? (
        <p>{words(language, 'agenda.none')}</p>
      ) : (
        <ol class="agenda agenda--edited">
          {agenda.map((item, at) => (
            <li>
              <span>
                {item.title} <Tag text={words(language, `asked.${item.asked}`)} />
              </span>
              <div class="agenda__acts">
                {at > 0 && <Move context={context} action={action} item={item} direction="up" />}
                {at < agenda.length - 1 && (
                  <Move context={context} action={action} item={item} direction="down" />
                )}
                <a href={`${action}/${item.id}/edit`}>
                  {words(language, 'do.change')}
                  <span class="visually-hidden"> – {item.title}</span>
                </a>
                <a href={`${action}/${item.id}/remove`}>
                  {words(language, 'do.remove')}
                  <span class="visually-hidden"> – {item.title}</span>
                </a>
              </div>
            </li>
          ))}
        </ol>
      )}
      <h2>{words(language, 'agenda.add')}</h2>
    </>
  );
}

function Move(props: { context: PageContext; action: string; item: AgendaItem; direction: Direction }) {
  const { context, action, item, direction } = props;
  return (
    <ButtonForm
      context={context}
      form={moveItemForm(direction)}
      action={`${action}/${item.id}/${direction}`}
      version={item.version}
      text={speak(context.language, `agenda.${direction}`)}
      what={item.title}
    />
  );
}
