import type { Child } from 'hono/jsx';

/** A named use of a component: feeds the gallery, the validity tests, axe and the golden files. */
export interface Example {
  /** Unique over all components; lower case and hyphens: it names golden files. */
  name: string;
  render(): Child;
}
