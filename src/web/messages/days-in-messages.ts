import { formatDay } from '../components/date-text.tsx';
import type { Language } from '../language.ts';
import type { Spoken } from './message.ts';

type Parameters = Readonly<Record<string, string | number>>;
type SpeakPlainly = (language: Language, key: string, parameters?: Parameters) => Spoken;

/** Writes days given to messages (`2026-11-28`) as people do, in the language that the message is really in. */
export function speakingOfDays<Speak>(speak: Speak): Speak {
  const plainly = speak as SpeakPlainly;
  const withDays: SpeakPlainly = (language, key, parameters) => {
    const said = plainly(language, key, parameters);
    if (parameters === undefined || !Object.values(parameters).some(isDay)) return said;
    const written = Object.entries(parameters).map(([name, value]) => [
      name,
      isDay(value) ? formatDay(value, said.language) : value,
    ]);
    return plainly(language, key, Object.fromEntries(written));
  };
  return withDays as Speak;
}

function isDay(value: string | number): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
