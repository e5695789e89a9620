import { draftPath, draftsPath } from '../plans/plan-address.ts';
import type { GapPlace } from './plan-gap.ts';

/** Where a gap is filled, without `/gd`. */
export function gapAddress(code: string, planId: string, where: GapPlace): string {
  const draft = draftPath(code, planId);
  switch (where.at) {
    case 'words':
      return `${draft}/words`;
    case 'priorities':
      return `${draft}#priorities`;
    case 'new-priority':
      return `${draft}/priorities/new`;
    case 'representations':
      return `${draft}/representations/new`;
    case 'outcomes':
      return `${draft}/outcomes/new`;
    case 'localities':
      return `${draft}/localities/new`;
    case 'plans':
      return `${draftsPath(code)}/new`;
    case 'priority':
      return `${draft}/priorities/${where.id}`;
    case 'priority-evidence':
      return `${draft}/priorities/${where.id}/evidence`;
    case 'outcome':
      return `${draft}/outcomes/${where.id}`;
    case 'signatures':
    case 'conflicts':
      return `${draft}#outcome-${where.id}`;
    case 'outcome-measures':
      return `${draft}/outcomes/${where.id}/measures/indicator`;
    case 'measure-own':
      return `${draft}/measures/${where.id}/own`;
    case 'measure-indicator':
      return `${draft}/measures/${where.id}/indicator`;
    case 'locality':
      return `${draft}/localities/${where.id}`;
    case 'representation':
      return `${draft}/representations/${where.id}`;
  }
}
