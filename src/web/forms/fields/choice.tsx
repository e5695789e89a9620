import { z } from 'zod';
import { Checkboxes, type Choice, Radios, SelectField, Tick } from '../../components/form/choices.tsx';
import type { Language } from '../../language.ts';
import { type Words, textOf } from '../../messages/spoken.tsx';
import type { FormField, Text } from '../field.ts';
import { speak } from '../messages/message.ts';
import { type Problem, quoted, readWith, wrong } from '../problem.ts';
import { type FieldOptions, type Maybe, oneAnswer } from './text.tsx';

export interface FieldChoice<Value extends string = string> {
  value: Value;
  text: Text;
  hint?: Text;
}

interface ChoiceOptions<Value extends string> extends FieldOptions {
  choices: readonly FieldChoice<Value>[];
}

type ChoiceOf<Options> = Options extends { choices: readonly { value: infer Value }[] }
  ? Value & string
  : never;

/** One of a long or well-known list. */
export function select<const Options extends ChoiceOptions<string>>(
  options: Options,
): FormField<Maybe<Options, ChoiceOf<Options>>> {
  return oneOf(options, ({ typed, ...field }) => (
    <SelectField {...field} choices={drawn(options.choices, field.language)} value={typed[0] ?? ''} />
  ));
}

/** One of a few. */
export function radios<const Options extends ChoiceOptions<string>>(
  options: Options,
): FormField<Maybe<Options, ChoiceOf<Options>>> {
  return oneOf(options, ({ typed, ...field }) => (
    <Radios {...field} choices={drawn(options.choices, field.language)} value={typed[0] ?? ''} />
  ));
}

/** Any of a few; the value is a list in the order of the choices. */
export function checkboxes<const Options extends ChoiceOptions<string>>(
  options: Options,
): FormField<ChoiceOf<Options>[]> {
  const { choices, optional = false } = options;
  const read = (typed: string[]): { value: ChoiceOf<Options>[] } | Problem => {
    const strange = typed.find((value) => !choices.some((choice) => choice.value === value));
    if (strange !== undefined) return wrong('wrong.choice', { value: quoted(strange) });
    if (typed.length === 0 && !optional) return wrong('wrong.tickSome');
    return {
      value: choices.flatMap(({ value }) => (typed.includes(value) ? [value as ChoiceOf<Options>] : [])),
    };
  };
  return {
    label: options.label,
    hint: options.hint ?? null,
    optional,
    answers: 'many',
    lines: false,
    schema: readWith(z.array(z.string()), read),
    write: (values) => values,
    draw: ({ typed, ...field }) => (
      <Checkboxes {...field} choices={drawn(choices, field.language)} values={typed} />
    ),
    show: (typed, language) => typed.map((value) => textOf(shown(choices, value, language))).join(', '),
  };
}

/** One box: true where it is ticked. `mustBe: true` refuses the form without it, where somebody has to agree. */
export function tick(options: FieldOptions & { mustBe?: true }): FormField<boolean> {
  const read = (typed: string): { value: boolean } | Problem => {
    if (typed !== '' && typed !== 'yes') return wrong('wrong.choice', { value: quoted(typed) });
    return options.mustBe && typed === '' ? wrong('wrong.tick') : { value: typed === 'yes' };
  };
  return {
    label: options.label,
    hint: options.hint ?? null,
    optional: false,
    answers: 'one',
    lines: false,
    schema: readWith(z.string(), read),
    write: (value) => [value ? 'yes' : ''],
    draw: ({ typed, ...field }) => <Tick {...field} ticked={typed[0] === 'yes'} />,
    show: (typed, language) => speak(language, typed[0] === 'yes' ? 'tick.yes' : 'tick.no'),
  };
}

function oneOf<const Options extends ChoiceOptions<string>>(
  options: Options,
  draw: FormField<string>['draw'],
): FormField<Maybe<Options, ChoiceOf<Options>>> {
  const { choices } = options;
  return oneAnswer<Options, ChoiceOf<Options>>(options, {
    empty: wrong('wrong.choose'),
    read: (typed) =>
      choices.some(({ value }) => value === typed)
        ? { value: typed as ChoiceOf<Options> }
        : wrong('wrong.choice', { value: quoted(typed) }),
    write: (value) => value,
    draw,
    show: ([typed = ''], language) => shown(choices, typed, language),
  });
}

function shown(choices: readonly FieldChoice[], value: string, language: Language): Words {
  return choices.find((choice) => choice.value === value)?.text(language) ?? value;
}

function drawn(choices: readonly FieldChoice[], language: Language): Choice[] {
  return choices.map(({ value, text, hint }) => ({
    value,
    text: text(language),
    ...(hint ? { hint: hint(language) } : {}),
  }));
}
