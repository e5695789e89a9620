import { parseArgs } from 'node:util';
import { createPartnershipFinder } from '../../geography/index.ts';
import { isRole, type Role, roles } from '../../platform/authorisation/role.ts';
import type { CommandOutput } from '../../platform/command.ts';
import type { Database } from '../../platform/database/database.ts';
import { isMailAddress } from '../../platform/mail/mail-address.ts';
import { invitePerson } from './invite-person.ts';
import { invitationDays } from './invitation-store.ts';

export interface InviteArguments {
  email: string;
  role: Role;
  /** Code of a partnership's council area; null for the whole nation. */
  partnership: string | null;
}

export const inviteUsage = 'commonty invite EMAIL --role ROLE [--partnership CODE] [--scotland]';

/** Reads the call; a list of what is wrong with it where it is, all at once. */
export function readInviteArguments(args: readonly string[]): InviteArguments | { wrong: string[] } {
  let parsed: { values: { role?: string; partnership?: string }; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { role: { type: 'string' }, partnership: { type: 'string' } },
    });
  } catch (problem) {
    return { wrong: [(problem as Error).message.split('\n', 1)[0] ?? ''] };
  }
  const { values, positionals } = parsed;
  const [email, ...more] = positionals;
  const { role, partnership } = values;
  const wrong: string[] = [];
  if (email === undefined) wrong.push('Say whom to invite: an e-mail address.');
  else if (!isMailAddress(email)) wrong.push(`"${email}" is no e-mail address such as you@example.scot.`);
  if (more.length > 0) wrong.push(`One address at a time; "${more.join(' ')}" is too much.`);
  if (role === undefined) wrong.push(`Say --role: one of ${roles.join(', ')}.`);
  else if (!isRole(role)) wrong.push(`There is no role "${role}". There are: ${roles.join(', ')}.`);
  if (wrong.length > 0 || email === undefined || role === undefined || !isRole(role)) return { wrong };
  return { email, role, partnership: partnership ?? null };
}

/** Makes the invitation and says its link, since there may be no mail server yet. Returns the exit code. */
export async function inviteFromCommandLine(
  { database, baseUrl, mails }: { database: Database; baseUrl: string; mails: boolean },
  { email, role, partnership }: InviteArguments,
  output: CommandOutput,
): Promise<number> {
  const code = partnership?.toUpperCase() ?? null;
  const partnershipId = code === null ? null : await createPartnershipFinder(database)(code);
  if (code !== null && partnershipId === null) {
    output.tell(
      `There is no partnership with the code "${partnership}". Take its council's, such as S12000036.`,
    );
    return 2;
  }
  const scope = { role, partnershipId, bodyId: null };
  const made = await invitePerson({ database, baseUrl }, 'command-line', { email, ...scope });
  if (!made.ok) {
    output.tell(
      made.problem === 'needs-partnership'
        ? `A ${role} belongs to one partnership: say --partnership CODE.`
        : `A ${role} belongs to the whole nation: leave --partnership out.`,
    );
    return 2;
  }
  output.say(made.value.link);
  output.tell(`${email} is invited as ${role}${code === null ? ' for the whole nation' : ` for ${code}`}.`);
  output.tell(`The link works once, within ${invitationDays} days. Whoever opens it takes the role.`);
  output.tell(
    mails
      ? 'A mail with it is on its way, as soon as Commonty runs.'
      : 'No mail was sent: no mail server is set. Pass the link on yourself.',
  );
  return 0;
}
