import { linkTo, type PageContext, Tag } from '../../../web/index.ts';
import type { Body } from '../../bodies/body.ts';
import type { PartnershipPlace } from '../../partnership-shell.tsx';
import { words } from '../messages/words.tsx';

/** A body's name, leading to what the partnership has recorded of it. */
export function BodyLink(props: {
  context: PageContext;
  place: PartnershipPlace;
  body: Pick<Body, 'id' | 'name' | 'published'>;
}) {
  const { context, place, body } = props;
  return (
    <>
      <a href={linkTo(context, `/partnerships/${place.area.code}/partners/${body.id}`)}>{body.name}</a>
      {!body.published && (
        <>
          {' '}
          <Tag text={words(context.language, 'draft')} tone="blue" />
        </>
      )}
    </>
  );
}
