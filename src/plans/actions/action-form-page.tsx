import type { Child } from 'hono/jsx';
import { FormPage, type FormPageProps } from '../../partnerships/index.ts';
import { type FormFields, linkTo, type Words } from '../../web/index.ts';
import type { Action } from './action.ts';
import { actionPath, actionsPath } from './action-address.ts';

/** A form about actions on its page: the way back is the action, or all of them where there is none yet. */
export function ActionFormPage<About, Fields extends FormFields>({
  of,
  ...props
}: FormPageProps<About, Fields> & {
  /** What it is about. */
  of: Action | null;
  title: Words;
  submit: Words;
  lead?: Child;
  above?: Child;
}) {
  const { context, place } = props;
  const { code } = place.area;
  const back = of === null ? actionsPath(code) : actionPath(code, of.id);
  return (
    <FormPage
      {...props}
      tab="actions"
      steps={of === null ? [] : [{ text: of.name, href: linkTo(context, back) }]}
      back={back}
    />
  );
}
