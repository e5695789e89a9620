import { describe, expect, it } from 'vitest';
import { type ThreadLink, threadStations } from '../contributions/thread-links.ts';
import { assembleThreads, brokenMostOften, brokenStations, heldCount } from './thread.ts';

const ref = (outcomeId: string) => ({ outcomeId, partnershipId: 1, code: 'D12000001' });
const link = (
  outcomeId: string,
  station: ThreadLink['station'],
  strength: ThreadLink['strength'],
  freshOn: string | null = null,
): ThreadLink => ({
  outcomeId,
  station,
  strength,
  sentence: { text: `${station} ${strength}`, language: 'en' },
  href: null,
  freshOn,
});

describe('a thread', () => {
  it('has every station in order, broken where nobody knows anything', () => {
    const [thread] = assembleThreads([ref('a')], []);
    expect(thread?.stations.map(({ station }) => station)).toEqual([...threadStations]);
    expect(new Set(thread?.stations.map(({ strength }) => strength))).toEqual(new Set(['broken']));
  });

  it('is as strong at a station as its weakest link, and as fresh as its oldest', () => {
    const [thread] = assembleThreads(
      [ref('a')],
      [
        link('a', 'result', 'held', '2026-10-01'),
        link('a', 'result', 'stale', '2025-10-01'),
        link('a', 'result', 'thin'),
        link('a', 'need', 'held', '2026-01-01'),
      ],
    );
    const at = (station: string) => thread?.stations.find((one) => one.station === station);
    expect(at('result')).toMatchObject({ strength: 'stale', freshOn: '2025-10-01' });
    expect(at('need')).toMatchObject({ strength: 'held', freshOn: '2026-01-01' });
    expect(thread && heldCount(thread)).toBe(1);
    expect(thread && brokenStations(thread)).not.toContain('result');
  });

  it('takes links of its own outcome only, and keeps the order it was asked in', () => {
    const threads = assembleThreads(
      [ref('b'), ref('a')],
      [link('a', 'need', 'held'), link('c', 'need', 'held')],
    );
    expect(threads.map(({ ref: { outcomeId } }) => outcomeId)).toEqual(['b', 'a']);
    expect(threads.map(heldCount)).toEqual([0, 1]);
  });
});

describe('the station broken most often', () => {
  it('is counted over all threads', () => {
    const whole = threadStations.filter((station) => station !== 'voice');
    const threads = assembleThreads(
      [ref('a'), ref('b')],
      [
        ...whole.map((station) => link('a', station, 'held')),
        ...whole.filter((station) => station !== 'need').map((station) => link('b', station, 'thin')),
      ],
    );
    expect(brokenMostOften(threads)).toEqual({ station: 'voice', times: 2 });
  });

  it('is none where nothing is broken', () => {
    const links = threadStations.map((station) => link('a', station, 'stale'));
    expect(brokenMostOften(assembleThreads([ref('a')], links))).toBeNull();
    expect(brokenMostOften([])).toBeNull();
  });
});
