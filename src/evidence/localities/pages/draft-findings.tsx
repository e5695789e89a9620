import { type Language, Notice } from '../../../web/index.ts';
import { finding } from '../../sentences/finding.tsx';
import type { Finding, LawCheck } from '../draft-law.ts';
import { findingSentence, lawOf } from '../locality-sentence.ts';
import { words } from '../messages/words.tsx';

/** What is to be put right, then what is to be known, each with the provision it rests on. */
export function DraftFindings({
  context: { language },
  check,
}: {
  context: { language: Language };
  check: LawCheck;
}) {
  const of = (level: Finding['level']) => check.findings.filter((finding) => finding.level === level);
  return (
    <>
      {(['error', 'warning'] as const).map(
        (level) =>
          of(level).length > 0 && (
            <Notice title={words(language, `findings.${level}s`)} level={2}>
              <ul class={`findings findings--${level}`}>
                {of(level).map((one) => (
                  <li>
                    {finding(language, (spoken) => findingSentence(one, spoken))}{' '}
                    <cite>({words(language, `law.${lawOf(one)}`)})</cite>
                  </li>
                ))}
              </ul>
            </Notice>
          ),
      )}
    </>
  );
}
