/** Which rows are asked for: a partnership's, a body's, or a body's in one partnership. */
export interface About {
  partnershipId?: number;
  bodyId?: string;
}

/** SQL with `$1` and `$2`, to be given `aboutValues`. */
export function aboutCondition(table: string): string {
  return `($1::integer is null or ${table}.partnership_id = $1) and ($2::uuid is null or ${table}.body_id = $2)`;
}

export function aboutValues({ partnershipId, bodyId }: About): [number | null, string | null] {
  return [partnershipId ?? null, bodyId ?? null];
}
