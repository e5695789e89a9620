import type { z } from 'zod';
import { GeographyProblem } from '../geography-facts.ts';

/** The value where it has this shape; otherwise GeographyProblem with the first place where it has not. */
export function refuseOtherThan<Shape extends z.ZodType>(
  shape: Shape,
  value: unknown,
  what: string,
): z.infer<Shape> {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw new GeographyProblem(`${what} is not as it should be${place && ` at ${place}`}: ${issue?.message}.`, {
    column: place,
  });
}
