import type { Language } from '../../web/index.ts';
import type { Doing } from '../form-at.tsx';
import { speak } from '../notices/messages/message.ts';
import { namesOfBodies } from '../notices/names-of-bodies.ts';
import { tellOf } from '../notices/tell-of.ts';

interface Told {
  id: string;
  /** Of the excusal before this change; null where there was none. */
  version: number | null;
  bodyId: string;
  outcome: string;
  published: boolean;
  /** Last day, where it was ended. */
  endedOn?: string;
}

/** Tells a partner what it was excused from, and of each change of that. */
export async function tellOfExcusal(doing: Doing, excusal: Told): Promise<void> {
  const { id, version, bodyId, outcome, published, endedOn: day } = excusal;
  const body = (await namesOfBodies(doing.transaction, [bodyId]))(bodyId);
  await tellOf(doing, {
    key: `excusal:${id}:${version ?? 'new'}`,
    kind: 'duty',
    unpublished: !published,
    bodies: [bodyId],
    path: `excusals#excusal-${id}`,
    subject: (language: Language) => {
      if (day !== undefined) return speak(language, 'excusal.ended', { body, day });
      return speak(language, version === null ? 'excusal.recorded' : 'excusal.changed', { body });
    },
    text: (language: Language) => speak(language, 'excusal.text', { outcome }),
  });
}
