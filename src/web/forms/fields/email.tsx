import { z } from 'zod';
import { EmailField } from '../../components/form/text-field.tsx';
import type { FormField } from '../field.ts';
import { quoted, wrong } from '../problem.ts';
import { type FieldOptions, type Maybe, oneAnswer } from './text.tsx';

/** As long as an address can be in a mail's envelope (RFC 5321, 4.5.3.1.3). */
const longest = 254;

/** An e-mail address. */
export function email<const Options extends FieldOptions & { autocomplete?: string }>(
  options: Options,
): FormField<Maybe<Options, string>> {
  const { autocomplete } = options;
  const address = z.email().max(longest);
  return oneAnswer<Options, string>(options, {
    read: (typed) =>
      address.safeParse(typed).success ? { value: typed } : wrong('wrong.email', { value: quoted(typed) }),
    write: (value) => value,
    draw: ({ typed, ...field }) => (
      <EmailField
        {...field}
        value={typed[0] ?? ''}
        {...(autocomplete === undefined ? {} : { autocomplete })}
      />
    ),
  });
}
