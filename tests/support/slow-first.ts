import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest are begun first, so that none of them runs on alone at the end. */
const SLOW = [/tests\/journeys\/accessibility/, /tests\/faults\//, /tests\/journeys\//, /\/demo\//];

export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => turn(a) - turn(b));
  }
}

function turn({ moduleId }: TestSpecification): number {
  const found = SLOW.findIndex((pattern) => pattern.test(moduleId));
  return found < 0 ? SLOW.length : found;
}
