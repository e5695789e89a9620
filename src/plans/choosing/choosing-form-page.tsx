import type { Child } from 'hono/jsx';
import { FormPage, type FormPageProps } from '../../partnerships/index.ts';
import { type FormFields, linkTo, type SubjectFormProps, type Words } from '../../web/index.ts';
import type { Choosing } from './choosing.ts';
import { choosingPath, choosingsPath } from './choosing-address.ts';
import { speak } from './messages/message.ts';

/** A form of a choosing on its page, or without one that of a new one: the way back is where it is shown. */
export function ChoosingFormPage<About, Fields extends FormFields>({
  choosing,
  anchor = '',
  ...props
}: FormPageProps<About, Fields> & {
  choosing: Choosing | null;
  title: Words;
  submit: Words;
  submitKind?: 'primary' | 'danger';
  lead?: Child;
  above?: Child;
  layout?: SubjectFormProps<Fields>['children'];
  anchor?: string;
}) {
  const { context, place } = props;
  const { code } = place.area;
  return (
    <FormPage
      {...props}
      tab="plan"
      steps={[
        { text: speak(context.language, 'list.step'), href: linkTo(context, choosingsPath(code)) },
        ...(choosing === null
          ? []
          : [{ text: choosing.title, href: linkTo(context, choosingPath(code, choosing.id)) }]),
      ]}
      back={choosing === null ? choosingsPath(code) : `${choosingPath(code, choosing.id)}${anchor}`}
    />
  );
}
