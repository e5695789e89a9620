import { z } from 'zod';
import { PasswordField } from '../../components/form/text-field.tsx';
import type { FormField } from '../field.ts';
import { type Problem, readWith, wrong } from '../problem.ts';
import { type FieldOptions, readText } from './text.tsx';

export interface PasswordOptions extends Omit<FieldOptions, 'optional'> {
  min?: number;
  max?: number;
  autocomplete?: 'current-password' | 'new-password' | 'one-time-code';
}

/** A password, exactly as it was typed. It is never shown again, kept in a draft or part of what a form is told by. */
export function password(options: PasswordOptions): FormField<string> {
  const { min = 1, max = 256, autocomplete = 'current-password' } = options;
  const read = (typed: string): { value: string } | Problem =>
    typed === '' ? wrong('wrong.required') : readText(typed, min, max);
  return {
    label: options.label,
    hint: options.hint ?? null,
    optional: false,
    answers: 'secret',
    lines: false,
    schema: readWith(z.string(), read),
    write: () => [],
    draw: (field) => <PasswordField {...field} autocomplete={autocomplete} />,
    show: () => '',
  };
}
