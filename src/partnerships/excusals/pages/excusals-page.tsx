import {
  Disclosure,
  DownloadLinks,
  EmptyState,
  linkTo,
  type PageContext,
  spokenOn,
  tableDownloads,
} from '../../../web/index.ts';
import { type PartnershipPlace, PartnershipShell } from '../../partnership-shell.tsx';
import { type ExcusalState, excusalState } from '../excusal.ts';
import type { AgreedExcusal } from '../excusal-store.ts';
import { excusalsSentence } from '../excusals-sentence.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { ExcusalEntry } from './excusal-entry.tsx';

export interface ExcusalsPageProps {
  context: PageContext;
  place: PartnershipPlace;
  excusals: readonly AgreedExcusal[];
  /** True for those who keep the partnership's records. */
  keeps: boolean;
}

/** Every excusal a partnership agreed: those in force, those to come, and those that are over. */
export function ExcusalsPage({ context, place, excusals, keeps }: ExcusalsPageProps) {
  const { language, asAt } = context;
  const day = asAt?.day ?? context.today;
  const changes = keeps && !asAt;
  const path = `/partnerships/${place.area.code}/excusals`;
  const inState = (state: ExcusalState) => excusals.filter((one) => excusalState(one, day) === state);
  const over = inState('over');
  const entries = (some: readonly AgreedExcusal[]) =>
    some.map((excusal) => <ExcusalEntry context={context} excusal={excusal} day={day} keeps={changes} />);
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="partners"
      steps={[{ text: speak(language, 'page.step') }]}
      title={speak(language, 'page.title')}
      lead={spokenOn(language, excusalsSentence(excusals, day, Boolean(asAt), language))}
    >
      <p>{words(language, 'law')}</p>
      {changes && (
        <p class="no-print">
          <a class="ds_button" href={linkTo(context, `${path}/new`)}>
            {words(language, 'add.link')}
          </a>
        </p>
      )}
      {excusals.length === 0 && (
        <EmptyState title={words(language, 'empty.title')} text={words(language, 'empty.text')} />
      )}
      {(['in-force', 'to-come'] as const).map((state) => {
        const some = inState(state);
        return (
          some.length > 0 && (
            <section aria-labelledby={state}>
              <h2 id={state}>{words(language, `state.${state}`)}</h2>
              {entries(some)}
            </section>
          )
        );
      })}
      {over.length > 0 && (
        <section aria-labelledby="over">
          <h2 id="over">{words(language, 'state.over')}</h2>
          <Disclosure
            summary={
              over.length === 1
                ? words(language, 'state.over.summary.one')
                : words(language, 'state.over.summary.many', { count: over.length })
            }
          >
            {entries(over)}
          </Disclosure>
        </section>
      )}
      {excusals.length > 0 && (
        <DownloadLinks
          what={speak(language, 'files.what')}
          downloads={tableDownloads(linkTo({ language, asAt: null }, path), asAt ? `?as-at=${asAt.day}` : '')}
          language={language}
        />
      )}
    </PartnershipShell>
  );
}
