import type { Body, BodyRecord } from './body.ts';

/** A body's record without what the register adds to it. */
export function recordOf(body: Body): BodyRecord {
  return {
    kind: body.kind,
    name: body.name,
    nameGd: body.nameGd,
    shortName: body.shortName,
    website: body.website,
    charityNumber: body.charityNumber,
    description: body.description,
    everywhere: body.everywhere,
    councilAreas: body.councilAreas,
    areaOfOperation: body.areaOfOperation,
    speaksFor: body.speaksFor,
    speaksForGroups: body.speaksForGroups,
    speaksForPlaces: body.speaksForPlaces,
    constituted: body.constituted,
    wishes: body.wishes,
    closedOn: body.closedOn,
    published: body.published,
  };
}
