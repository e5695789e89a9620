import { regionalColleges, regionalStrategicBodies } from './college-bodies.ts';
import { councils } from './councils.ts';
import { healthBoards, integrationJointBoards } from './health-bodies.ts';
import { nationalBodies } from './national-bodies.ts';
import { enterpriseBodies, nationalParks, transportPartnerships } from './regional-bodies.ts';
import type { StatutoryBody } from './statutory-body.ts';

/** Every council and every body of schedule 1 of the Act, as known on the day that `knownOn` states. */
export const statutoryBodies: readonly StatutoryBody[] = [
  ...councils,
  ...healthBoards,
  ...integrationJointBoards,
  ...nationalBodies,
  ...enterpriseBodies,
  ...transportPartnerships,
  ...nationalParks,
  ...regionalColleges,
  ...regionalStrategicBodies,
];
