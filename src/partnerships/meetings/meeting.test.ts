import { describe, expect, it } from 'vitest';
import { nextMeeting } from './meeting.ts';

const meeting = (heldOn: string, startsAt = '10:00', calledOff: string | null = null) => ({
  heldOn,
  startsAt,
  calledOff,
});

describe('the next meeting', () => {
  it('is the first from today on that was not called off', () => {
    const meetings = [
      meeting('2026-12-10'),
      meeting('2026-11-30', '10:00', 'snow'),
      meeting('2026-12-01', '14:00'),
      meeting('2026-12-01', '09:30'),
      meeting('2026-11-27'),
    ];
    expect(nextMeeting(meetings, '2026-11-28')).toEqual(meeting('2026-12-01', '09:30'));
    expect(nextMeeting(meetings, '2026-11-27')).toEqual(meeting('2026-11-27'));
    expect(nextMeeting(meetings, '2026-12-11')).toBeNull();
  });
});
