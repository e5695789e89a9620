import type { FreeText } from '../../contributions/free-text.ts';
import type { PersonalData, PersonalDataQueries } from '../../contributions/personal-data.ts';
import { londonToday } from '../../platform/london-day.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { findMentions, type FoundMention } from './find-mentions.ts';
import { openDataRequest, textOf } from './open-data-request.ts';
import { excerptOf, soughtWords, wholePattern } from './sought.ts';
import { tellOfDataRequest } from './tell-of-data-request.ts';

const inTexts = 'Places where others wrote your name or address';
const inTrail = 'Entries of the audit trail with your name in their words';

/**
 * What others typed about somebody. Only people can tell whether a name in a text is theirs, and whether the record
 * makes sense without it: each place goes to those who keep that partnership's records.
 */
export function mentionsPersonalData(texts: readonly FreeText[], answers: boolean): PersonalData {
  return {
    subject: 'mentions',
    covers: ['data_request.answer_to'],
    exportAll: async (queries, accountId) => {
      const { sought } = await wordsOf(queries, accountId);
      const found = await findMentions(queries, texts, sought);
      const names = await partnershipNames(queries);
      const trail = await inAudit(queries, sought);
      return [
        {
          title: inTexts,
          records: found.map((one) => ({
            what: textOf(texts, one)?.title ?? one.table,
            part: textOf(texts, one)?.columns[one.column] ?? one.column,
            partnership: names.get(one.partnershipId) ?? null,
            page: one.address,
            words: excerptOf(one.text, sought),
            onlyInHistory: !one.current,
          })),
        },
        { title: inTrail, records: trail },
      ];
    },
    erase: async (queries, accountId) => {
      const { sought, email } = await wordsOf(queries, accountId);
      const found = await findMentions(queries, texts, sought);
      const byPartnership = new Map<number | null, FoundMention[]>();
      for (const one of found)
        byPartnership.set(one.partnershipId, [...(byPartnership.get(one.partnershipId) ?? []), one]);
      const references: string[] = [];
      for (const [partnershipId, places] of byPartnership) {
        const asked = {
          ...{ partnershipId, kind: 'erase' as const, askedOn: londonToday(), sought },
          ...{ why: null, answerTo: answers ? email : null },
        };
        const id = await openDataRequest(queries, asked, places);
        references.push(id);
        await recordAudit(queries, {
          actor: 'system',
          ...(partnershipId === null ? {} : { partnershipId }),
          action: 'data-request.opened',
          subjectId: id,
          after: { kind: 'erase', places: places.length },
        });
        await tellOfDataRequest(queries, { id, partnershipId, places: places.length }, accountId);
      }
      const trail = (await inAudit(queries, sought)).length;
      return [
        {
          title: inTexts,
          erased: 0,
          kept: found.length,
          ground: found.length === 0 ? null : textGround(references),
        },
        { title: inTrail, erased: 0, kept: trail, ground: trail === 0 ? null : trailGround },
      ];
    },
  };
}

const textGround = (references: readonly string[]) =>
  'Each place goes to the people who keep the partnership’s records. They take your name out, in the history too, or keep it with a ground ' +
  'that you are told by mail, within one month (UK GDPR, Article 12(3)). Until then your name and address are kept with the request, ' +
  `and for nothing else; then they are destroyed. To ask about it, name this reference: ${references.join(', ')}.`;

const trailGround =
  'The audit trail cannot be changed without showing as broken. What somebody typed into a record before your name was taken out stays in ' +
  'it, seen by administrators and auditors only: UK GDPR, Article 17(3)(b), with the Public Records (Scotland) Act 2011.';

async function wordsOf({ query }: PersonalDataQueries, accountId: string) {
  const { rows } = await query<{ name: string; email: string; former: string[] }>(
    `select name, email, array(select distinct to_address from mail_message where account_id = account.id) as former
       from account where id = $1`,
    [accountId],
  );
  const { name, email, former } = rows[0] ?? { name: null, email: null, former: [] };
  return { sought: soughtWords([name, email, ...former]), email };
}

async function inAudit({ query }: PersonalDataQueries, sought: readonly string[]) {
  if (sought.length === 0) return [];
  const { rows } = await query(
    `select at, action, subject_id as record, before, after, why from audit_entry
      where coalesce(before::text, '') ~* any($1::text[]) or coalesce(after::text, '') ~* any($1::text[])
         or coalesce(why, '') ~* any($1::text[])
      order by position`,
    [sought.map(wholePattern)],
  );
  return rows;
}

async function partnershipNames({ query }: PersonalDataQueries): Promise<Map<number | null, string>> {
  const { rows } = await query<{ id: number; name: string }>(
    `select area_id as id, area.name from partnership join area on area.id = area_id`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
