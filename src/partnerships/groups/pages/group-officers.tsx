import { type PageContext, pathIn } from '../../../web/index.ts';
import type { Group } from '../group.ts';
import { groupPath } from '../group-address.ts';
import type { GroupRights } from '../group-rights.ts';
import { words } from '../messages/words.tsx';

/** What an officer can do with a group. */
export function GroupOfficers(props: {
  context: PageContext;
  code: string;
  group: Group;
  rights: GroupRights;
}) {
  const { context, code, group, rights } = props;
  const { language } = context;
  if (!rights.record) return null;
  const to = (rest: string) => pathIn(language, `${groupPath(code, group.id)}/${rest}`);
  return (
    <nav class="officers no-print" aria-labelledby="officers-title">
      <p id="officers-title">
        <strong>{words(language, 'group.officers')}</strong>
      </p>
      <ul class="inline-list">
        <li>
          <a class="ds_button ds_button--secondary" href={to('edit')}>
            {words(language, 'group.edit')}
          </a>
        </li>
        <li>
          <a class="ds_button" href={to('meetings/new')}>
            {words(language, 'group.call')}
          </a>
        </li>
        {!group.published && (
          <li>
            <a class="ds_button ds_button--secondary" href={to('publish')}>
              {words(language, 'group.publish')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
