/** A group of people, ordered by disadvantage, with its rate in any unit. */
export interface RankedGroup {
  population: number;
  rate: number;
}

/**
 * Concentration index of a rate over ranked groups, most disadvantaged first. `absolute` = Σ pⱼ(2Xⱼ − 1)yⱼ in the
 * rate's unit, with p the population share and X the relative rank of the group's midpoint; `relative` is that over the
 * mean rate. Below 0 = concentrated among the disadvantaged.
 * Source: WHO, Handbook on Health Inequality Monitoring, 2013; healthequal's `rci` and `aci`.
 * `relative` is null where the mean is 0; both are where nobody lives in any group.
 * @throws RangeError for a population below 0
 */
export function concentrationIndex(groups: readonly RankedGroup[]): {
  absolute: number | null;
  relative: number | null;
} {
  const total = groups.reduce((sum, { population }) => sum + population, 0);
  if (groups.some(({ population }) => !(population >= 0))) throw new RangeError('A population is 0 or more.');
  if (total === 0) return { absolute: null, relative: null };
  let below = 0;
  let absolute = 0;
  let mean = 0;
  for (const { population, rate } of groups) {
    const share = population / total;
    absolute += share * (2 * below + share - 1) * rate;
    mean += share * rate;
    below += share;
  }
  return { absolute, relative: mean === 0 ? null : absolute / mean };
}
