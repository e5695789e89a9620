import type { Method } from '../method.ts';
import { byarMethod } from './byar.ts';
import { dissimilarityMethod } from './dissimilarity.ts';
import { dsrMethod } from './dsr.ts';
import { duncanMethod } from './duncan.ts';
import { funnelMethod } from './funnel.ts';
import { likeWithLikeMethod } from './like-with-like.ts';
import { mannKendallMethod } from './mann-kendall.ts';
import { paceMethod } from './pace.ts';
import { runChartMethod } from './run-chart.ts';
import { siiMethod } from './sii.ts';
import { theilSenMethod } from './theil-sen.ts';
import { wilsonMethod } from './wilson.ts';
import { xmrMethod } from './xmr.ts';
import { zScoreMethod } from './z-score.ts';

/** Every method of `calculate`, in the order its help lists them. */
export const methods: readonly Method[] = [
  wilsonMethod,
  byarMethod,
  dsrMethod,
  siiMethod,
  duncanMethod,
  dissimilarityMethod,
  theilSenMethod,
  mannKendallMethod,
  xmrMethod,
  runChartMethod,
  funnelMethod,
  zScoreMethod,
  paceMethod,
  likeWithLikeMethod,
];
