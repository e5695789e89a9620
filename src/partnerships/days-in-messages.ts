import { formatDay, type Language, type SpokenText } from '../web/index.ts';

type SpeakPlainly = (
  language: Language,
  key: string,
  parameters?: Readonly<Record<string, string | number>>,
) => SpokenText;

/** Writes days given to messages (`2026-11-28`) as people do, in the language that the message is really in. */
export function speakingOfDays<Speak>(speak: Speak): Speak {
  const plainly = speak as SpeakPlainly;
  const withDays: SpeakPlainly = (language, key, parameters) => {
    if (parameters === undefined) return plainly(language, key);
    const { language: spoken } = plainly(language, key, parameters);
    const written = Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value, spoken) : value,
    ]);
    return plainly(language, key, Object.fromEntries(written));
  };
  return withDays as Speak;
}
