import { beforeAll, describe, expect, it } from 'vitest';
import { freeTexts } from '../../src/main/free-texts.ts';
import { personalData } from '../../src/main/personal-data.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

/** Columns in which nobody types about anybody, and why. */
const noWords: Readonly<Record<string, string>> = {
  'board_decision.flag_key': 'Made of the kind and the id of what it answers.',
  'body.charity_number': 'A number.',
  'body.speaks_for_groups': 'Choices of a list.',
  'membership.proposed_source': 'Of the list of bodies that comes with the software.',
  'membership.proposed_doubt': 'Of the list of bodies that comes with the software.',
  'measure.indicator_key': 'The key of an indicator.',
  'plan_evidence.indicator_key': 'The key of an indicator.',
  'plan_evidence.frozen': 'Official figures as they stood.',
  'priority_candidate.indicator_key': 'The key of an indicator.',
  'priority_candidate.evidence': 'Official figures as they stood.',
  'related_plan.duty': 'Chosen from a list of duties.',
  'progress_report_version.sha256': 'A checksum.',
  'progress_report_version.renderer': 'A version of the software.',
  'progress_report_version.published_by': 'A pseudonym.',
  'plan_version.sha256': 'A checksum.',
  'reporting_round.frozen_sha256': 'A checksum.',
  'plan_version.renderer': 'A version of the software.',
  'plan_version.published_by': 'A pseudonym.',
  'national_outcome.code': 'A code.',
  'update_request.token_hash': 'A hash.',
  'sheet_import.counts': 'Numbers of rows.',
  'sheet_change.mark': 'A checksum.',
  'sheet_change.read_mark': 'A checksum.',
  'role_grant.granted_by': 'A pseudonym.',
  'role_grant.ended_by': 'A pseudonym.',
  'invitation.role': 'A role, chosen from a list.',
  'invitation.token_hash': 'A hash.',
  'invitation.invited_by': 'A pseudonym.',
  'invitation.email': 'An address, erased with the account or with a request about it.',
  'audit_entry.actor': 'A pseudonym.',
  'audit_entry.acting_for': 'A pseudonym.',
  'audit_entry.action': 'What was done, as a code.',
  'audit_entry.subject_id': 'An id.',
  'audit_entry.before': 'Cannot change: looked through besides, and told with its ground.',
  'audit_entry.after': 'Cannot change: looked through besides, and told with its ground.',
  'audit_entry.why': 'Cannot change: looked through besides, and told with its ground.',
  'data_request.sought': 'Whom the request is about; destroyed when it is closed.',
  'data_request.why': 'Destroyed when the request is closed.',
  'data_request.answer_to': 'Destroyed when the request is closed.',
  'mention.in_table': 'The name of a table.',
  'mention.in_column': 'The name of a column.',
  'mention.part': 'The id of an item.',
  'mention.ground_words':
    'Words of an officer about a law, told to the person; the form says not to name them.',
};

/** What refers to an account, or is called like a name or an address, and needs no contribution. */
const nobodys: Readonly<Record<string, string>> = {
  'verification.identifier': 'Links under way, deleted with the account by their value.',
};

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});

interface Column {
  table: string;
  column: string;
}
const named = ({ table, column }: Column) => `${table}.${column}`;
const columns = async (where: string): Promise<string[]> => {
  const { rows } = await database.query<Column>(
    `select c.relname as "table", a.attname as "column"
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and c.relname !~ '_history$' and (${where})
      order by 1, 2`,
  );
  return rows.map(named);
};

/** A check of the table names every value it may have: then nobody types it. */
const choice = `exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'
  and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) ~ '= ANY \\(\\(?ARRAY|IN \\(')`;
const typed = `format_type(a.atttypid, -1) in ('text', 'jsonb', 'text[]') and not ${choice}`;
/** Of a partnership, or kept with a history: people write these. */
const written = `(exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'partnership_id')
  or to_regclass(c.relname || '_history') is not null or c.relname ~ '^national_outcome')`;

describe('words that may name somebody', () => {
  it('are declared, column by column, or nobody types them', async () => {
    const declared = freeTexts.flatMap(({ table, columns: of }) =>
      Object.keys(of).map((column) => named({ table, column })),
    );
    const there = await columns(`${typed} and ${written}`);
    expect(there.filter((one) => !declared.includes(one) && !(one in noWords))).toEqual([]);
    expect(Object.keys(noWords).filter((one) => declared.includes(one) || !there.includes(one))).toEqual([]);
    const all = await columns('true');
    expect(declared.filter((one) => !all.includes(one))).toEqual([]);
    expect(new Set(declared).size).toBe(declared.length);
  });

  it('are missed when a column is added that nobody declared', async () => {
    const planted = await freshDatabase();
    await planted.query('alter table decision add column remarks text');
    const { rows } = await planted.query<Column>(
      `select c.relname as "table", a.attname as "column" from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relname = 'decision' and a.attnum > 0 and ${typed} and ${written}`,
    );
    expect(rows.map(named)).toContain('decision.remarks');
    expect(freeTexts.some(({ table, columns: of }) => table === 'decision' && 'remarks' in of)).toBe(false);
  });

  it('stand on a page that can be found, for every table', async () => {
    for (const text of freeTexts)
      await database.query(
        `select (select ${text.address} from (select 'S'::text as code) named) as address,
                ${text.partnership ?? 'r.partnership_id'} as partnership from ${text.table} r`,
      );
  });
});

describe('a person’s own copy', () => {
  it('holds every table that refers to an account, or holds a name or an address', async () => {
    const covered = personalData(true).flatMap(({ covers }) => covers);
    const declared = freeTexts.flatMap(({ table, columns: of }) =>
      Object.keys(of).map((column) => named({ table, column })),
    );
    const refers = await columns(
      `exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
          and k.confrelid = 'account'::regclass and a.attnum = any(k.conkey))
       or a.attname ~ '(^|_)account(_id)?$' and format_type(a.atttypid, -1) = 'uuid'
       or a.attname ~ '(e_?mail|address|holder_name|deputy_name|answer_to)$' and format_type(a.atttypid, -1) = 'text'
       or c.relname = 'account' and a.attname in ('id', 'name')`,
    );
    expect(refers.length).toBeGreaterThan(20);
    expect(refers.filter((one) => !covered.includes(one) && !(one in nobodys))).toEqual([]);
    const all = await columns('true');
    expect([...covered, ...Object.keys(nobodys)].filter((one) => !all.includes(one))).toEqual([]);
    expect(declared).toContain('update_request.email');
  });
});
