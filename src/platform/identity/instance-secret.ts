import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartProblem } from '../start-problem.ts';

/** File in the data folder that holds the secret, where no setting gives one. */
export const secretFile = 'secret';

/**
 * The secret that signs cookies and encrypts second factors: the setting's, or one made once and kept in the data
 * folder where only its owner can read it. Losing it signs everybody out and second factors must be set up anew.
 */
export async function instanceSecret(setting: string | null, dataFolder: string): Promise<string> {
  if (setting !== null) return setting;
  const file = join(dataFolder, secretFile);
  await mkdir(dataFolder, { recursive: true });
  try {
    // Two that start at once: one makes it, the other finds it.
    await writeFile(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
  }
  const secret = (await readFile(file, 'utf8')).trim();
  if (secret.length < 32)
    throw new StartProblem(
      `${file} holds no secret of at least 32 characters. Put the old one back, or remove the file: ` +
        'a new one is made, everybody is signed out and second factors must be set up anew.',
    );
  return secret;
}
