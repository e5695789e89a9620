/** Where a request is answered: by one partnership, or by the nation for what belongs to none. */
export interface RequestPlace {
  partnershipId: number | null;
  code: string | null;
  name: string | null;
}

/** The list of requests there. */
export function requestsAddress({ code }: Pick<RequestPlace, 'code'>): string {
  return code === null ? '/administration/data-requests' : `/partnerships/${code}/data-requests`;
}
