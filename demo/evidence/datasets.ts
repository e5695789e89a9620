import type { World } from '../world.ts';
import { writeAttainment } from './attainment.ts';
import type { CountModel } from './count-model.ts';
import { writeDeprivationIndex } from './deprivation-index.ts';
import { writeEarlyMortality } from './early-mortality.ts';
import { type DemoDataset, describeDataset, type FigureSink } from './figure-sink.ts';
import { writeFragility } from './fragility.ts';
import { countModels } from './outcome-models.ts';
import { writePopulation } from './population.ts';
import { surveyModels, writeSurvey } from './surveys.ts';
import { writeCounts } from './write-counts.ts';

function* each<Model>(models: readonly Model[], write: (model: Model) => Generator<void>): Generator<void> {
  for (const model of models) yield* write(model);
}

const inDomains = (...domains: string[]): CountModel[] =>
  countModels.filter(({ indicator }) => domains.includes(indicator.domain));

/** Every dataset of the demonstration, each a release of its own. */
export function demoDatasets(world: World): DemoDataset[] {
  const counts = (sink: FigureSink, ...domains: string[]): Generator<void> =>
    each(inDomains(...domains), (model) => writeCounts(world, model, sink));
  return [
    {
      description: describeDataset(
        'demonstration-population',
        'Population of Strathmorran',
        'People by small area and every larger area at each mid-year; by sex and five-year age band.',
      ),
      write: (sink) => writePopulation(world, sink),
    },
    {
      description: describeDataset(
        'demonstration-deprivation',
        'Index of deprivation of Strathmorran',
        'Rank, tenth and fifths of every small area in four editions, and people on a low income.',
      ),
      write: (sink) => writeDeprivationIndex(world, sink),
    },
    {
      description: describeDataset(
        'demonstration-children-and-poverty',
        'Early years and poverty in Strathmorran',
        'Counts of children and of people on low incomes or benefits, with small counts withheld.',
      ),
      write: (sink) => counts(sink, 'Early years', 'Poverty'),
    },
    {
      description: describeDataset(
        'demonstration-learning',
        'Learning in Strathmorran',
        'School leavers’ qualifications and where they and other young people go.',
      ),
      write: function* (sink) {
        yield* counts(sink, 'Learning');
        yield* writeAttainment(world, sink);
      },
    },
    {
      description: describeDataset(
        'demonstration-safety-and-place',
        'Safety, business and place in Strathmorran',
        'Crimes, fires, businesses, carbon and how the population holds up.',
      ),
      write: function* (sink) {
        yield* counts(sink, 'Work', 'Safety', 'Place');
        yield* writeFragility(world, sink);
      },
    },
    {
      description: describeDataset(
        'demonstration-health',
        'Health in Strathmorran',
        'Use of hospitals and deaths under 75.',
      ),
      write: function* (sink) {
        yield* counts(sink, 'Health');
        yield* writeEarlyMortality(world, sink);
      },
    },
    {
      description: describeDataset(
        'demonstration-surveys',
        'Sample surveys of Strathmorran',
        'Work, pay, fuel poverty, wellbeing and loneliness as a sample of people tell of them.',
      ),
      write: (sink) => each(surveyModels, (model) => writeSurvey(world, model, sink)),
    },
  ];
}
