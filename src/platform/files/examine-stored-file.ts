import { recordAudit } from '../audit/audit-store.ts';
import { transaction } from '../database/database.ts';
import { failed, type Result } from '../../kernel/result.ts';
import { askClamd } from './ask-clamd.ts';
import type { ContentKind } from './content-kind.ts';
import { type ExaminedFile, examineFile } from './examine-file.ts';
import type { FileRefusal } from './file-refusal.ts';
import type { FileServices } from './file-services.ts';
import { releaseContent } from './release-content.ts';
import type { StoredFile } from './stored-file.ts';
import { clearStoredFile, findStoredFile, refuseStoredFile } from './stored-file-store.ts';

/**
 * Looks at a file in quarantine and clears or refuses it; what is refused loses its content. Where the scanner of
 * viruses cannot be asked, it stays where it is. Null: there is no such file.
 */
export async function examineStoredFile(
  services: FileServices,
  id: string,
  taken: readonly ContentKind[],
): Promise<StoredFile | null> {
  const { database, store } = services;
  const file = await findStoredFile(database, id);
  if (file === null || file.state !== 'quarantined') return file;
  const examined = await store.local(file.sha256, (path) => examineFile(path, file.originalName, taken));
  const verdict = examined.ok ? await scanned(services, file, examined) : examined;
  if (verdict === 'unscanned') return file;
  await transaction(database, async (open) => {
    const settled = verdict.ok
      ? await clearStoredFile(open, id, verdict.value.mediaType)
      : await refuseStoredFile(open, id, verdict.problem);
    if (!settled) return;
    await recordAudit(open, {
      actor: 'system',
      action: verdict.ok ? 'file.cleared' : 'file.refused',
      subjectId: id,
      after: verdict.ok ? { mediaType: verdict.value.mediaType } : verdict.problem,
    });
  });
  if (!verdict.ok) await releaseContent(services, file.sha256);
  return findStoredFile(database, id);
}

type Verdict = Result<ExaminedFile, FileRefusal>;

async function scanned(
  { clamd, store, logger }: FileServices,
  { sha256 }: StoredFile,
  harmless: Verdict,
): Promise<Verdict | 'unscanned'> {
  if (clamd === null) return harmless;
  let name: string | null;
  try {
    name = await askClamd(clamd, store.open(sha256));
  } catch (problem) {
    logger.warn({ err: problem }, 'the scanner of viruses could not be asked; a file stays in quarantine');
    return 'unscanned';
  }
  return name === null ? harmless : failed({ code: 'virus', name });
}
