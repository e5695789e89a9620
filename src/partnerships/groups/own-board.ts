/**
 * SQL: whether group `own` is the board at which seats of no group are. One group only, though a partnership may have
 * several of kind board: the one that has not ended, and that was set up first.
 */
export const isOwnBoard = `own.id = (select first.id from known.partnership_group first
  where first.partnership_id = own.partnership_id and first.kind = 'board'
  order by first.ended_on is not null, first.set_up_on nulls last, first.id limit 1)`;
