/** Where roles are held: one partnership, or the nation. */
export interface PeoplePlace {
  partnershipId: number | null;
  code: string | null;
  /** Of the partnership. */
  name: string | null;
}

/** The page of those who hold roles there. */
export function peopleAddress({ code }: Pick<PeoplePlace, 'code'>): string {
  return code === null ? '/administration/people' : `/partnerships/${code}/people`;
}
