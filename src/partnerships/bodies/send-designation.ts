import { ok, type Result } from '../../kernel/result.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import type { Queries } from '../../platform/database/database.ts';
import { editedElsewhere } from '../edited-elsewhere.ts';
import type { NotDone } from '../form-at.tsx';
import type { Body, Designation } from './body.ts';
import { designationsOf } from './body-store.ts';
import { designateBody } from './designate-body.ts';
import {
  answersFromDesignation,
  type DesignationAnswers,
  type designationForm,
  designationFromAnswers,
} from './designation-form.ts';

export interface AboutDesignation {
  body: Body;
  /** Null: one is added. */
  designation: Designation | null;
}

/** Null where the address names a designation that the body does not have. */
export async function findDesignation(
  queries: Queries,
  body: Body,
  id: string | undefined,
): Promise<AboutDesignation | null> {
  if (id === undefined) return { body, designation: null };
  const designation = (await designationsOf(queries, body.id)).find((one) => one.id === id);
  return designation ? { body, designation } : null;
}

/** Does what a form about a designation says; gives the path of its body. */
export async function sendDesignation(
  doing: { transaction: Queries; actor: Actor },
  { body, designation }: AboutDesignation,
  version: number,
  answers: DesignationAnswers,
): Promise<Result<string, NotDone<typeof designationForm.fields>>> {
  const done = await designateBody(doing, body, designation, version, designationFromAnswers(answers));
  if (done.ok) return ok(`/partners/${body.id}`);
  const { problem } = done;
  return editedElsewhere(
    doing.transaction,
    problem.problem === 'gone'
      ? null
      : {
          id: problem.current.id,
          answers: answersFromDesignation(problem.current),
          version: problem.current.version,
        },
  );
}
