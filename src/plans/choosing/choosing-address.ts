import { planPath } from '../plans/plan-address.ts';

export const choosingsPath = (code: string) => `${planPath(code)}/choosing`;

export const choosingPath = (code: string, id: string) => `${choosingsPath(code)}/${id}`;
