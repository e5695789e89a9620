import { type Language, Tag } from '../../../web/index.ts';
import type { Membership } from '../membership.ts';
import { words } from '../messages/words.tsx';

/** What nobody of the partnership has confirmed yet: where it comes from, and what to look at. */
export function Proposed({ membership, language }: { membership: Membership; language: Language }) {
  const { proposal } = membership;
  if (proposal === null) return null;
  return (
    <>
      {' '}
      <NotConfirmed language={language} />
      <br />
      <span lang="en">
        {words(language, 'proposed.from', { source: proposal.source })}
        {proposal.doubt && <> {proposal.doubt}</>}
      </span>
    </>
  );
}

export function NotConfirmed({ language }: { language: Language }) {
  return <Tag text={words(language, 'proposed.tag')} tone="orange" />;
}
