import type { Language, SpokenText } from '../../web/index.ts';
import type { Doing } from '../form-at.tsx';
import { namesOfBodies } from '../notices/names-of-bodies.ts';
import { tellOf } from '../notices/tell-of.ts';

export interface ToldOfBody {
  key: string;
  bodyId: string;
  published: boolean;
  /** Others it concerns, such as who holds the seat. */
  accounts?: readonly string[];
  subject(language: Language, body: string): SpokenText;
  text(language: Language): SpokenText;
}

/** Tells who leads or speaks for a body of its part in a partnership. */
export async function tellOfBody(
  doing: Doing,
  { key, bodyId, published, accounts = [], subject, text }: ToldOfBody,
): Promise<void> {
  const body = (await namesOfBodies(doing.transaction, [bodyId]))(bodyId);
  await tellOf(doing, {
    ...{ key, accounts, text },
    kind: 'duty',
    unpublished: !published,
    bodies: [bodyId],
    path: `partners/${bodyId}`,
    subject: (language) => subject(language, body),
  });
}
