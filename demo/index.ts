export { demonstrationFirstLoad } from './demonstration-first-load.ts';
export {
  type DemonstrationOptions,
  type DemonstrationProgress,
  demonstrationSeed,
  loadDemonstration,
} from './load-demonstration.ts';
