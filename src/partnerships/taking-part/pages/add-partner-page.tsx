import { linkTo, type PageContext, SearchForm, Spoken } from '../../../web/index.ts';
import type { RegisterPage } from '../../bodies/register-store.ts';
import { kindName } from '../../bodies/spoken-kind.ts';
import { type PartnershipPlace, PartnershipShell } from '../../partnership-shell.tsx';
import { say, speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { BodyLink } from './body-link.tsx';

export interface AddPartnerPageProps {
  context: PageContext;
  place: PartnershipPlace;
  text: string;
  /** Null: nothing was looked for yet. */
  hits: RegisterPage | null;
}

/** The register first, so that a body is not registered twice; then a new one. */
export function AddPartnerPage({ context, place, text, hits }: AddPartnerPageProps) {
  const { language } = context;
  const path = `/partnerships/${place.area.code}/partners`;
  const title = speak(language, 'add.title');
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="partners"
      title={title}
      lead={words(language, 'add.lead')}
      steps={[{ text: title }]}
    >
      <SearchForm
        id="add"
        action={linkTo(context, `${path}/add`)}
        value={text}
        label={say(language, 'add.search')}
        hint={say(language, 'add.search.hint')}
        language={language}
      />
      {hits && (
        <section aria-labelledby="found-title">
          <h2 id="found-title">{words(language, hits.total === 0 ? 'add.none' : 'add.found', { text })}</h2>
          <ul>
            {hits.entries.map((body) => (
              <li>
                <BodyLink context={context} place={place} body={body} />,{' '}
                <Spoken message={kindName(language, body.kind)} language={language} />
              </li>
            ))}
          </ul>
          {hits.total > hits.entries.length && <p>{words(language, 'add.more')}</p>}
        </section>
      )}
      <p>
        <a class="ds_button ds_button--secondary" href={linkTo(context, `${path}/new`)}>
          {words(language, 'add.register')}
        </a>
      </p>
    </PartnershipShell>
  );
}
