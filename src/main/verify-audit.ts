import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readAuditTrail } from '../platform/audit/audit-store.ts';
import { type ExportedHead, readExportedHeads } from '../platform/audit/head-file.ts';
import { readHeadText } from '../platform/audit/head-text.ts';
import { headFile } from '../platform/audit/keep-heads.ts';
import { type AuditFinding, verifyAudit } from '../platform/audit/verify-audit.ts';
import { readAuditExport, verifyAuditExport } from '../platform/audit/verify-audit-export.ts';
import type { Command, CommandOutput } from '../platform/command.ts';
import { openInstance } from '../platform/database/instance-database.ts';
import { commandConfiguration } from './command-configuration.ts';

const usage = 'commonty verify-audit [--heads FILE] [--head POSITION:HASH]… [--export FILE] [--scotland]';

/** Exit code 0: intact; 1: somebody changed the trail, or it could not be read; 2: the call was wrong. */
export const verifyAuditTrail: Command = {
  verb: 'verify-audit',
  summary:
    'check that nobody changed the audit trail (--heads FILE, --head HEAD; --scotland: the real instance)',
  run: async (args, output) => {
    const asked = argumentsOf(args);
    if (asked === null) {
      output.tell(`${usage}: there are no other arguments.`);
      return 2;
    }
    if (asked.help) {
      for (const line of help) output.say(line);
      return 0;
    }
    const named = (asked.head ?? []).map((text) => ({ text, head: readHeadText(text) }));
    const wrong = named.find(({ head }) => head === null);
    if (wrong) {
      output.tell(
        `--head "${wrong.text}" is no head: it must be an entry's number, a colon and 64 digits from 0 to f, as in the mail.`,
      );
      return 2;
    }
    const configuration = commandConfiguration(output);
    if (!configuration) return 2;
    if (asked.heads !== undefined && !existsSync(asked.heads)) {
      output.tell(`There is no file ${asked.heads}.`);
      return 2;
    }
    if (asked.export !== undefined && !existsSync(asked.export)) {
      output.tell(`There is no file ${asked.export}.`);
      return 2;
    }
    const kind = asked.scotland ? 'real' : 'demonstration';
    const file = asked.heads ?? headFile(configuration.auditHeadsFolder, kind);
    const given = named.flatMap(({ head }) => (head === null ? [] : [{ ...head, exportedAt: null }]));
    const heads = [...(await readExportedHeads(file)), ...given];
    if (asked.export !== undefined)
      return tellOfExport(asked.export, heads, sourceOf(file, given.length), output);
    const instance = await openInstance(kind, configuration, { report: output.tell, join: true });
    try {
      return tell(
        await verifyAudit(readAuditTrail(instance.database), heads),
        sourceOf(file, given.length),
        output,
      );
    } finally {
      await instance.close();
    }
  },
};

/** A file from the pages of the audit trail, by itself: the database is not asked. */
async function tellOfExport(
  path: string,
  heads: readonly ExportedHead[],
  source: string,
  output: CommandOutput,
): Promise<number> {
  const read = readAuditExport(await readFile(path, 'utf8'));
  if (!read.ok) {
    output.tell(`${path} is no audit trail as its page gives it as JSON.`);
    return 2;
  }
  return tell(verifyAuditExport(read.value, heads), source, output);
}

function sourceOf(file: string, given: number): string {
  return given === 0 ? file : `${file} and ${given} from --head`;
}

function tell(finding: AuditFinding, source: string, output: CommandOutput): number {
  if (!finding.intact) {
    output.say(`NOT INTACT: ${finding.where}: ${finding.what}.`);
    return 1;
  }
  const { entries, heads, lastHead } = finding;
  output.say(`Intact: ${entries} entries, each with the hash it must have.`);
  output.say(
    lastHead
      ? `${heads} exported heads agree, the last ${lastHead.exportedAt === null ? '' : `of ${lastHead.exportedAt} `}at entry ${lastHead.position} (${source}).`
      : `No exported head to compare with (${source}): a trail written anew from the start would not be found out.`,
  );
  return 0;
}

function argumentsOf(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        heads: { type: 'string' },
        head: { type: 'string', multiple: true },
        export: { type: 'string' },
        scotland: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch {
    return null;
  }
}

const help = [
  usage,
  '',
  'Reads the whole audit trail and says whether every entry is as it was recorded, none is missing, and the trail',
  'passes through every head that was exported. If not, it says which entries, and ends with exit code 1.',
  '',
  '--heads FILE           the exported heads; without it, the file that a running Commonty keeps. Keep copies where',
  '                       nobody who can write to the database can write. Lines from mails may stand in it.',
  '--head POSITION:HASH   a head as it was mailed (COMMONTY_AUDIT_HEADS_TO); as often as you like',
  '--export FILE          a JSON file from a page of the audit trail instead of the database: whether its entries are as',
  '                       they were recorded. What was left out of it cannot be told.',
  '--scotland             the real instance instead of that of npm start',
];
