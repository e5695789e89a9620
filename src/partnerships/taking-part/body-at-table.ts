import type { Body } from '../bodies/body.ts';
import { isCommunityKind } from '../bodies/body-kind.ts';
import { type DisadvantagedGroup, groupsUnheard } from '../bodies/disadvantaged-group.ts';
import type { FacilitationEntry } from '../facilitation/facilitation-entry.ts';
import { hasGap, mustFacilitate } from '../facilitation/facilitating-partner.ts';
import type { SeatWithTerms } from '../seats/seat.ts';
import { endsSoon, holderOn, isOn } from '../seats/term.ts';
import { absentPartners, type AbsentPartner } from './absent-partner.ts';
import type { Approach } from './approach.ts';
import type { Membership } from './membership.ts';

/** A body with all that one partnership has recorded of it. */
export interface BodyAtTable {
  body: Body;
  /** Newest first, as everything else. */
  memberships: readonly Membership[];
  seats: readonly SeatWithTerms[];
  approaches: readonly Approach[];
  entries: readonly FacilitationEntry[];
}

/** A partnership's table on a day: who sits there, who was asked, who facilitates, and what is missing. */
export interface TableOnDay {
  day: string;
  members: BodyAtTable[];
  facilitating: { at: BodyAtTable; last: FacilitationEntry | null; gap: boolean }[];
  /** Community bodies, members or not. */
  community: BodyAtTable[];
  /** Groups for which no community body here speaks that takes part or wishes to. */
  unheard: DisadvantagedGroup[];
  absent: AbsentPartner[];
  /** Seats of the day that nobody holds. */
  vacant: { at: BodyAtTable; seat: SeatWithTerms }[];
  /** Terms of the day that end within months. */
  ending: { at: BodyAtTable; seat: SeatWithTerms }[];
}

export function isMember({ memberships }: BodyAtTable, day: string): boolean {
  return memberships.some((one) => isOn(one, day));
}

export function seatsOn({ seats }: BodyAtTable, day: string): SeatWithTerms[] {
  return seats.filter((seat) => isOn(seat, day));
}

export function tableOnDay(around: readonly BodyAtTable[], councilArea: number, day: string): TableOnDay {
  const members = around.filter((at) => isMember(at, day));
  const seats = around.flatMap((at) => seatsOn(at, day).map((seat) => ({ at, seat })));
  const community = around.filter(
    (at) => isCommunityKind(at.body.kind) && (at.approaches.length > 0 || at.memberships.length > 0),
  );
  return {
    day,
    members,
    community,
    facilitating: around
      .filter(({ body }) => isOpen(body, day) && mustFacilitate(body, councilArea, day))
      .map((at) => {
        const last = at.entries.find(({ doneOn }) => doneOn <= day) ?? null;
        return { at, last, gap: hasGap(last?.doneOn ?? null, day) };
      }),
    unheard: groupsUnheard(community.filter((at) => speaksUp(at, day)).map(({ body }) => body)),
    absent: absentPartners({
      councilArea,
      day,
      bodies: around.map(({ body }) => body),
      members: new Set(members.map(({ body }) => body.id)),
      seats: new Map(
        around.map((at) => [
          at.body.id,
          seatsOn(at, day).map(({ terms }) => ({ held: holderOn(terms, day) !== null })),
        ]),
      ),
    }),
    vacant: seats.filter(({ seat }) => holderOn(seat.terms, day) === null),
    ending: seats.filter(({ seat }) => {
      const term = holderOn(seat.terms, day);
      return term !== null && endsSoon(term, day);
    }),
  };
}

/** Takes part, or has said that it wishes to. */
function speaksUp(at: BodyAtTable, day: string): boolean {
  const answer = at.approaches[0]?.answer;
  return isMember(at, day) || answer === 'wishes-to' || answer === 'partly';
}

function isOpen({ closedOn }: Body, day: string): boolean {
  return closedOn === null || closedOn >= day;
}
