import type { BodyKind } from '../bodies/body-kind.ts';
import { isPartnerByLaw } from '../bodies/designations-of-kind.ts';
import { type Reach, worksIn } from '../bodies/works-in.ts';

/**
 * Kinds of which every council area has one, so that a partnership without one is incomplete even where nobody
 * registered the body. The rest of Schedule 1 works in some areas only.
 */
const kindsOfEveryArea: readonly BodyKind[] = [
  'council',
  'chief-constable',
  'health-board',
  'historic-environment-scotland',
  'sepa',
  'fire-and-rescue-service',
  'scottish-natural-heritage',
  'sportscotland',
  'skills-development-scotland',
  'regional-transport-partnership',
  'visitscotland',
];

export interface RegisteredBody extends Reach {
  id: string;
  name: string;
  kind: BodyKind;
  closedOn: string | null;
}

/** A partner that the law gives a partnership and that is not at its table, and how far it is from it. */
export type AbsentPartner =
  | { missing: 'body'; kind: BodyKind }
  | { missing: 'membership' | 'seat' | 'holder'; body: RegisteredBody };

export interface TableOfDay {
  councilArea: number;
  day: string;
  /** Bodies of the register that may be statutory partners. */
  bodies: readonly RegisteredBody[];
  /** Ids of bodies that take part on the day. */
  members: ReadonlySet<string>;
  /** Seats on the day by body, and whether somebody holds each. */
  seats: ReadonlyMap<string, readonly { held: boolean }[]>;
}

/** Whom the Act makes partners (section 4(1), Schedule 1) and whom the records do not show at the table. */
export function absentPartners({ councilArea, day, bodies, members, seats }: TableOfDay): AbsentPartner[] {
  const here = bodies.filter(
    (body) =>
      (body.kind === 'council' || isPartnerByLaw(body.kind, day)) &&
      (body.closedOn === null || body.closedOn >= day) &&
      worksIn(body, councilArea),
  );
  const unregistered = kindsOfEveryArea
    .filter((kind) => !here.some((body) => body.kind === kind))
    .map((kind) => ({ missing: 'body' as const, kind }));
  const away = here.flatMap((body): AbsentPartner[] => {
    if (!members.has(body.id)) return [{ missing: 'membership', body }];
    const own = seats.get(body.id) ?? [];
    if (own.length === 0) return [{ missing: 'seat', body }];
    return own.some(({ held }) => held) ? [] : [{ missing: 'holder', body }];
  });
  return [...away, ...unregistered];
}
