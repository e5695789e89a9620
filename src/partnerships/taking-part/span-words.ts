import { formatDay, type Language } from '../../web/index.ts';
import type { Span } from '../seats/term.ts';
import { say } from './messages/message.ts';

/** The parts of a sentence that names a span: its first day, and `` until 31 March 2027`` where it has a last one. */
export function spanWords({ since, until }: Span, language: Language): { since: string; until: string } {
  return {
    since: formatDay(since, language),
    until:
      until === null ? '' : say(language, 'form.wrong.until-part', { until: formatDay(until, language) }),
  };
}
