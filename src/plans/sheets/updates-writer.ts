import { recordset } from './recordset.ts';
import type { SheetWriter } from './sheet-writer.ts';

/** What was said of actions: added only, and accepted by whoever brings the sheet in. */
export const updatesWriter: SheetWriter = {
  add: async ({ transaction, partnershipId, today }, rows) => {
    const { rowCount } = await transaction.query(
      `insert into action_update (id, partnership_id, action_id, progress, words, reach, signed_off_as, said_on,
                                  accepted_on, published_at)
       select one.id, $2, one.action, one.progress, one.words, one.reach, one."signedOffAs", one."saidOn", $3,
              case when action.published_at is not null then recording_at() end
         from jsonb_to_recordset($1) as one (id uuid, action uuid, progress text, words text, reach integer,
                                             "signedOffAs" text, "saidOn" date)
         join action on action.id = one.action and action.partnership_id = $2`,
      [recordset(rows), partnershipId, today],
    );
    return rowCount ?? 0;
  },
  change: async (_to, rows) => {
    if (rows.length > 0) throw new Error('What was said of an action stays, and no sheet changes it.');
    return 0;
  },
  loose: async (_to, ids) => [...ids],
  remove: async ({ transaction }, ids) => {
    await transaction.query('delete from action_update where id = any ($1::uuid[])', [ids]);
  },
};
