import type { Child } from 'hono/jsx';
import { FormPage, type FormPageProps } from '../../partnerships/index.ts';
import { type FormFields, linkTo, type Words } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import type { PartnerPromise } from './promise.ts';
import { promisePath, promisesPath } from './promise-address.ts';

/** A form about promises on its page: the way back is the promise, or the ledger where there is none yet. */
export function PromiseFormPage<About, Fields extends FormFields>({
  promise,
  title,
  submit,
  ...props
}: FormPageProps<About, Fields> & {
  promise: PartnerPromise | null;
  title: Words;
  submit: Words;
  submitKind?: 'primary' | 'danger';
  lead?: Child;
}) {
  const { context, place } = props;
  const { code } = place.area;
  const back = promise === null ? promisesPath(code) : promisePath(code, promise.id);
  return (
    <FormPage
      {...props}
      tab="promises"
      title={title}
      submit={submit}
      steps={
        promise === null
          ? []
          : [
              {
                text: speak(context.language, 'promise.title', { body: promise.bodyName }),
                href: linkTo(context, back),
              },
            ]
      }
      back={back}
      {...(promise === null ? {} : { above: <p class="own-words">{promise.words}</p> })}
    />
  );
}
