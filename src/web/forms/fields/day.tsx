import { Temporal } from 'temporal-polyfill';
import { DateField } from '../../components/form/text-field.tsx';
import type { FormField } from '../field.ts';
import { speak } from '../messages/message.ts';
import { quoted, wrong } from '../problem.ts';
import { readDay, writeDay } from '../read-day.ts';
import { type FieldOptions, type Maybe, oneAnswer } from './text.tsx';

/** A legal day, in one field: the Design System's date picker without its calendar. */
export function day<
  const Options extends FieldOptions & { min?: Temporal.PlainDate; max?: Temporal.PlainDate },
>(options: Options): FormField<Maybe<Options, Temporal.PlainDate>> {
  const { min, max } = options;
  const field = oneAnswer<Options, Temporal.PlainDate>(options, {
    read: (typed) => {
      const read = readDay(typed);
      if (typeof read === 'function') return read;
      const value = quoted(typed);
      if (min && Temporal.PlainDate.compare(read, min) < 0)
        return wrong('wrong.dayEarly', { value, min: writeDay(min) });
      if (max && Temporal.PlainDate.compare(read, max) > 0)
        return wrong('wrong.dayLate', { value, max: writeDay(max) });
      return { value: read };
    },
    write: writeDay,
    draw: ({ typed, ...drawn }) => <DateField {...drawn} value={typed[0] ?? ''} />,
  });
  return { ...field, hint: options.hint ?? ((language) => speak(language, 'day.hint')) };
}
