import { type PartnershipPlace, PartnershipShell } from '../../../partnerships/index.ts';
import { EmptyState, type PageContext, pathIn, Tag } from '../../../web/index.ts';
import { speak } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import { sheetsPath } from '../../sheets/sheet-address.ts';
import { draftPath, draftsPath } from '../plan-address.ts';
import type { Plan } from '../plan.ts';

export interface DraftsPageProps {
  context: PageContext;
  place: PartnershipPlace;
  plans: readonly Plan[];
  mayWrite: boolean;
  /** Whether they may take plans home as workbooks. */
  mayTake: boolean;
}

/** Working drafts of a partnership's plans. */
export function DraftsPage({ context, place, plans, mayWrite, mayTake }: DraftsPageProps) {
  const { language } = context;
  const { code } = place.area;
  const title = speak(language, 'drafts.title');
  const begin = pathIn(language, `${draftsPath(code)}/new`);
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="plan"
      title={title}
      lead={words(language, 'drafts.lead')}
      steps={[{ text: title }]}
    >
      {plans.length === 0 ? (
        <EmptyState
          title={words(language, 'drafts.none.title')}
          text={words(language, 'drafts.none.text')}
          {...(mayWrite ? { action: { text: words(language, 'drafts.new'), href: begin } } : {})}
        />
      ) : (
        <>
          <ul>
            {plans.map((plan) => (
              <li>
                <a href={pathIn(language, draftPath(code, plan.id))}>{plan.title}</a> (
                {words(language, `kind.${plan.kind}`)}
                {plan.locality && <>, {plan.locality.name}</>}){' '}
                <Tag
                  tone={plan.published ? 'green' : 'grey'}
                  text={words(language, plan.published ? 'drafts.state.published' : 'drafts.state.draft')}
                />
              </li>
            ))}
          </ul>
          {mayWrite && (
            <p>
              <a class="ds_button" href={begin}>
                {words(language, 'drafts.new')}
              </a>
            </p>
          )}
          {mayTake && (
            <p>
              <a href={pathIn(language, sheetsPath(code))}>{words(language, 'sheets.link')}</a>
            </p>
          )}
        </>
      )}
    </PartnershipShell>
  );
}
