// A door of its own: an analyst's sum must not wait for the pages and the loading pipeline to be read.
export { command as calculate } from './calculate.ts';
