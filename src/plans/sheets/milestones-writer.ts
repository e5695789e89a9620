import { recordset } from './recordset.ts';
import type { SheetWriter } from './sheet-writer.ts';

const row = `jsonb_to_recordset($1) as one (id uuid, version integer, action uuid, words text, "dueOn" date, "doneOn" date)`;

/** Steps of actions, each after those its action has. */
export const milestonesWriter: SheetWriter = {
  add: async ({ transaction, partnershipId }, rows) => {
    const { rowCount } = await transaction.query(
      `insert into milestone (id, partnership_id, action_id, position, words, due_on, done_on, published_at)
       select one.id, $2, one.action,
              coalesce((select max(position) from milestone where action_id = one.action), 0)
                + row_number() over (partition by one.action order by one."dueOn", one.id),
              one.words, one."dueOn", one."doneOn", case when action.published_at is not null then recording_at() end
         from ${row} join action on action.id = one.action and action.partnership_id = $2`,
      [recordset(rows), partnershipId],
    );
    return rowCount ?? 0;
  },
  change: async ({ transaction, partnershipId }, rows) => {
    const { rowCount } = await transaction.query(
      `update milestone set words = one.words, due_on = one."dueOn", done_on = one."doneOn"
         from ${row} where milestone.id = one.id and milestone.version = one.version and milestone.partnership_id = $2`,
      [recordset(rows), partnershipId],
    );
    return rowCount ?? 0;
  },
  loose: async (_to, ids) => [...ids],
  remove: async ({ transaction }, ids) => {
    await transaction.query('delete from milestone where id = any ($1::uuid[])', [ids]);
  },
};
