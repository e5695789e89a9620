import { type FormFields, pathIn, type Words } from '../../../web/index.ts';
import type { Body } from '../../bodies/body.ts';
import type { FormPageProps } from '../../form-at.tsx';
import { FormPage } from '../../form-page.tsx';
import { bodyPath } from '../body-path.ts';

/** A form about a body in one partnership. */
export function BodyFormPage<Fields extends FormFields>(
  props: Omit<FormPageProps<unknown, Fields>, 'about'> & {
    body: Pick<Body, 'id' | 'name'>;
    title: Words;
    submit: Words;
  },
) {
  const { body, context, place } = props;
  const path = bodyPath(place.area.code, body.id);
  return (
    <FormPage
      {...props}
      tab="partners"
      steps={[{ text: body.name, href: pathIn(context.language, path) }]}
      back={path}
    />
  );
}
