/** What a group is asked to do with an item. */
export const itemAsks = ['decide', 'discuss', 'note'] as const;

export type ItemAsk = (typeof itemAsks)[number];

export interface AgendaItemWritten {
  title: string;
  asked: ItemAsk;
  /** Address of the paper; null where there is none. */
  paperLink: string | null;
}

export interface AgendaItem extends AgendaItemWritten {
  id: string;
  version: number;
  position: number;
}

export type Direction = 'up' | 'down';

/** The order after one item was moved by one place; null where it cannot move, or is not there any more. */
export function movedItem(ids: readonly string[], id: string, direction: Direction): string[] | null {
  const from = ids.indexOf(id);
  const to = direction === 'up' ? from - 1 : from + 1;
  if (from === -1 || to < 0 || to >= ids.length) return null;
  const moved = ids.toSpliced(from, 1);
  moved.splice(to, 0, id);
  return moved;
}

/** Most items on one agenda. */
export const mostItems = 100;
