import { linkTo, type PageContext, Tag } from '../../../web/index.ts';
import { groupPath } from '../group-address.ts';
import type { GroupBranch } from '../group-tree.ts';
import { words } from '../messages/words.tsx';
import type { ListedGroup } from '../listed-group.ts';

/** Who answers to whom, as nested lists: the tree is drawn by their lines. */
export function GroupTreeList(props: {
  context: PageContext;
  code: string;
  branches: readonly GroupBranch<ListedGroup>[];
  top?: boolean;
}) {
  const { context, code, branches, top = true } = props;
  return (
    <ul class={top ? 'group-tree' : 'group-tree__below'}>
      {branches.map(({ group, below }) => (
        <li class="group-tree__branch">
          <GroupCard context={context} code={code} group={group} />
          {below.length > 0 && <GroupTreeList context={context} code={code} branches={below} top={false} />}
        </li>
      ))}
    </ul>
  );
}

function GroupCard({ context, code, group }: { context: PageContext; code: string; group: ListedGroup }) {
  const { language } = context;
  const { nextOn } = group;
  return (
    <div class={`group-tree__card group-tree__card--${group.kind}`}>
      <p class="group-tree__name">
        <a href={linkTo(context, groupPath(code, group.id))}>{group.name}</a>{' '}
        {!group.published && <Tag text={words(language, 'draft')} tone="orange" />}
      </p>
      <p class="group-tree__facts">
        {words(language, `kind.${group.kind}`)}
        {' · '}
        <SeatsText context={context} seats={group.seats} bodies={group.bodies} />
        {' · '}
        {nextOn === null ? words(language, 'next.none') : words(language, 'next.on', { day: nextOn })}
      </p>
    </div>
  );
}

function SeatsText({ context, seats, bodies }: { context: PageContext; seats: number; bodies: number }) {
  const { language } = context;
  if (seats === 0) return <>{words(language, 'seats.none')}</>;
  return (
    <>
      {seats === 1 ? words(language, 'seats.one') : words(language, 'seats.many', { count: seats })}
      {', '}
      {bodies === 1 ? words(language, 'bodies.one') : words(language, 'bodies.many', { count: bodies })}
    </>
  );
}
