import { type PartnershipPlace, PartnershipShell } from '../../../partnerships/index.ts';
import { linkTo, type PageContext, Tag } from '../../../web/index.ts';
import { speak } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import type { ContentChange } from '../content-difference.ts';

export interface AgainstPageProps {
  context: PageContext;
  place: PartnershipPlace;
  /** Of the plan, without `/versions`. */
  path: string;
  from: number;
  to: number;
  /** Title of the plan. */
  plan: string;
  changes: readonly ContentChange[];
}

const tones = { added: 'green', removed: 'orange', changed: 'blue' } as const;

/** How one version became another, text by text and word by word. */
export function AgainstPage({ context, place, path, plan, from, to, changes }: AgainstPageProps) {
  const { language } = context;
  const title = speak(language, 'against.title', { plan, from, to });
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="plan"
      title={title}
      lead={
        changes.length === 0
          ? words(language, 'against.lead.none')
          : changes.length === 1
            ? words(language, 'against.lead.one')
            : words(language, 'against.lead', { count: changes.length })
      }
      steps={[
        { text: speak(language, 'versions.step'), href: linkTo(context, `${path}/versions`) },
        { text: title },
      ]}
    >
      {changes.map(({ kind, field, of, runs }) => (
        <section>
          <h2>
            <Tag tone={tones[kind]} text={words(language, `change.${kind}`)} />{' '}
            {of === null
              ? words(language, `field.${field}`)
              : words(language, 'against.of', { field: speak(language, `field.${field}`).text, of })}
          </h2>
          <p class="own-words">
            {runs.map((run) =>
              run.kind === 'same' ? (
                run.text
              ) : run.kind === 'added' ? (
                <ins>{run.text}</ins>
              ) : (
                <del>{run.text}</del>
              ),
            )}
          </p>
        </section>
      ))}
    </PartnershipShell>
  );
}
