import { failed, ok, type Result } from '../../kernel/result.ts';
import type { NationalOutcome } from './national-outcome.ts';

type LinesProblem = { kind: 'too-long'; line: number } | { kind: 'twice'; words: string };

/** Reads one outcome from each line that is not empty. Codes are numbered: the framework gives none. */
export function readOutcomeLines(text: string): Result<Omit<NationalOutcome, 'id'>[], LinesProblem> {
  const lines = text.split('\n').map((line) => line.trim());
  const long = lines.findIndex((line) => line.length > 500);
  if (long !== -1) return failed({ kind: 'too-long', line: long + 1 });
  const all = lines.filter((line) => line !== '');
  const twin = all.find((line, at) => all.indexOf(line) !== at);
  if (twin !== undefined) return failed({ kind: 'twice', words: twin });
  return ok(all.map((words, at) => ({ code: `outcome-${at + 1}`, words })));
}
