import type { Area, AreaTopology, RelatedArea } from '../../../geography/index.ts';
import { EmptyState, Notice, type PageContext } from '../../../web/index.ts';
import { AreaShell } from '../../area-pages/area-shell.tsx';
import type { Catalogue } from '../../catalogue.ts';
import { finding } from '../../sentences/finding.tsx';
import type { Asked } from '../asked-draft.ts';
import { mostLocalities } from '../draft-address.ts';
import type { LawCheck } from '../draft-law.ts';
import type { BlockKind } from '../draft.ts';
import { draftSentence } from '../locality-sentence.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { BlockPeople } from '../read-population.ts';
import { BeginDraft } from './begin-draft.tsx';
import { DraftFindings } from './draft-findings.tsx';
import { DraftMap } from './draft-map.tsx';
import { DraftNext } from './draft-next.tsx';
import { LocalityTable } from './locality-table.tsx';
import { MoveBlocks } from './move-blocks.tsx';
import { NameLocalities } from './name-localities.tsx';

export interface DraftPageProps {
  context: PageContext;
  catalogue: Catalogue;
  area: Area;
  parents: readonly RelatedArea[];
  /** What localities could be put together from here. */
  kinds: readonly { kind: BlockKind; count: number }[];
  asked: Asked;
  /** Null unless a draft was read. */
  drawn: Drawn | null;
}

/** What is known of a draft beyond what its address says. */
export interface Drawn {
  population: BlockPeople;
  /** Null where no boundaries of the blocks are loaded. */
  topology: AreaTopology | null;
  check: LawCheck;
}

/** A draft division of a council's area: the rules it keeps and breaks, its map and lists, and the forms to change it. */
export function DraftPage(props: DraftPageProps) {
  const { context, area, asked, drawn } = props;
  const { language } = context;
  const draft = asked.state === 'draft' && drawn ? { ...props, ...asked, ...drawn } : null;
  const lead = draft
    ? finding(language, (spoken) => draftSentence(draft.check, area.name, spoken))
    : words(language, 'page.lead', { area: area.name });
  return (
    <AreaShell
      context={context}
      area={area}
      parents={props.parents}
      tab="localities"
      title={speak(language, 'page.title', { area: area.name })}
      lead={lead}
    >
      <Refused {...props} />
      {draft && (
        <div id="draft">
          <DraftFindings {...draft} />
          <LocalityTable {...draft} />
          <DraftMap {...draft} />
          <MoveBlocks {...draft} />
          {draft.draft.names.length > 0 && <NameLocalities {...draft} />}
          <DraftNext {...draft} />
        </div>
      )}
      <p>{words(language, 'page.unsaved')}</p>
      {props.kinds.length === 0 ? (
        <EmptyState
          title={words(language, 'begin.title')}
          text={words(language, 'page.noBlocks', { area: area.name })}
        />
      ) : (
        <BeginDraft {...props} again={draft !== null} />
      )}
    </AreaShell>
  );
}

/** What could not be read or done, in the words of the person's next step. */
function Refused({ context, area, asked }: DraftPageProps) {
  const { language } = context;
  if (asked.state === 'too-many') {
    return (
      <Notice title={words(language, 'change.title')} level={2}>
        <p>{words(language, 'layout.too-many', { most: mostLocalities })}</p>
      </Notice>
    );
  }
  if (asked.state === 'unreadable') {
    const { problem } = asked;
    const value = problem.value.length > 80 ? `${problem.value.slice(0, 80)}…` : problem.value;
    const place = 'place' in problem ? problem.place + 1 : 0;
    return (
      <Notice title={words(language, 'address.title')} level={2}>
        <p>
          {words(language, `address.${problem.problem}`, {
            ...{ value, place, most: mostLocalities },
            area: area.name,
          })}
        </p>
        <p>{words(language, 'address.kept')}</p>
      </Notice>
    );
  }
  if (asked.state !== 'draft' || !asked.problem) return null;
  return (
    <Notice title={words(language, 'change.title')} level={2}>
      <p>{words(language, `change.${asked.problem}`, { most: mostLocalities })}</p>
    </Notice>
  );
}
