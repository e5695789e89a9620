import { type Language, Notice } from '../../../web/index.ts';
import type { Finding, LawCheck } from '../draft-law.ts';
import { findingLaw, findingSentence } from '../locality-sentence.ts';
import { say } from '../messages/message.ts';

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
            <Notice title={say(language, `findings.${level}s`)} level={2}>
              <ul class={`findings findings--${level}`}>
                {of(level).map((finding) => (
                  <li>
                    {findingSentence(finding, language)} <cite>({findingLaw(finding, language)})</cite>
                  </li>
                ))}
              </ul>
            </Notice>
          ),
      )}
    </>
  );
}
