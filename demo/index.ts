export {
  type DemonstrationOptions,
  type DemonstrationProgress,
  demonstrationSeed,
  loadDemonstration,
} from './load-demonstration.ts';
