import { expect, it } from 'vitest';
import { countResults } from '../../launch/testing/vitest-run.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

it('counts tests over all files; whatever neither passed nor failed was skipped', () => {
  const files = [file('passed', 'passed', 'skipped', 'todo'), file('failed', 'passed', 'failed', 'failed')];
  expect(countResults(files)).toEqual({ passed: 2, failed: 2, skipped: 2 });
});

it('counts a file that could not be loaded as one failure', () => {
  expect(countResults([file('failed'), file('failed', 'passed', 'skipped')])).toEqual({
    passed: 1,
    failed: 2,
    skipped: 1,
  });
});
