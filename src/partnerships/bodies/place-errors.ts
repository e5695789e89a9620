import { type FieldError, fieldError } from '../../web/index.ts';
import { speak } from './messages/message.ts';
import type { NamedPlaces } from './named-places.ts';

/** What is wrong with the places that were typed. */
export function placeErrors({ unknown, several }: NamedPlaces): FieldError[] {
  return [
    ...unknown.map((line) =>
      fieldError('places', (language) => speak(language, 'form.wrong.place', { line: line.slice(0, 80) })),
    ),
    ...several.map(({ line, codes }) =>
      fieldError('places', (language) =>
        speak(language, 'form.wrong.places', { line, codes: codes.slice(0, 10).join(', ') }),
      ),
    ),
  ].slice(0, 1);
}
