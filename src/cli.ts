import { runCommandLine, type Verbs } from './main/run-command-line.ts';
import type { Demonstration } from './main/serve.ts';
import { terminalOutput } from './main/terminal-output.ts';

async function demonstration(): Promise<Demonstration> {
  const { demonstrationSeed, loadDemonstration } = await import('../demo/index.ts');
  return {
    seed: demonstrationSeed,
    fill: (seed) => async (database, ready, report) => {
      if (ready) return;
      await loadDemonstration(database, {
        seed,
        progress: ({ fraction }) =>
          report({ title: 'Inventing the demonstration country', done: fraction, total: 1 }),
      });
    },
  };
}

/** Each reads its code when it is called: a sum does not wait for the server's code. */
const verbs: Verbs = {
  serve: async () => {
    const { serve } = await import('./main/serve.ts');
    return serve(await demonstration());
  },
  scotland: async () => (await import('./main/scotland.ts')).scotland,
  load: async () => (await import('./main/loading-verbs.ts')).load,
  mapping: async () => (await import('./main/loading-verbs.ts')).mapping,
  calculate: async () => (await import('./evidence/calculate/index.ts')).calculate,
  invite: async () => (await import('./main/invite.ts')).invite,
  backup: async () => (await import('./main/backup.ts')).backup,
  restore: async () => (await import('./main/restore.ts')).restore,
  'verify-audit': async () => (await import('./main/verify-audit.ts')).verifyAuditTrail,
  migrate: async () => (await import('./main/migrate-database.ts')).migrateDatabase,
};

process.exitCode = await runCommandLine(verbs, process.argv.slice(2), terminalOutput());
// A launcher's channel would keep the process alive after its work is done.
if (process.connected) process.disconnect();
