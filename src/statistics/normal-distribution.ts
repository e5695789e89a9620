const enoughTerms = 500;

/** Chance that a standard normal deviate exceeds `z` (0 ≤ result ≤ 1), good to about 1e-14 of its own size. */
export function normalUpperTail(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  if (z < 0) return 1 - normalUpperTail(-z);
  return z < 1.5 ? 0.5 - areaFromZero(z) : tailFraction(z);
}

/** Chance that a standard normal deviate is at most `z`. */
export function normalCdf(z: number): number {
  return normalUpperTail(-z);
}

/**
 * The `z` with `normalCdf(z) = probability`, for 0 < probability < 1.
 * @throws RangeError for any other probability
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`A probability lies between 0 and 1, both excluded; this one is ${probability}.`);
  }
  if (probability > 0.5) return -normalQuantile(1 - probability);
  let z = roughLowerQuantile(probability);
  for (let step = 0; step < 4; step += 1) {
    // Halley's method on Φ(z) − p: it trebles the right digits, so four steps pass double precision.
    const miss = (normalUpperTail(-z) - probability) / density(z);
    z -= miss / (1 + (z * miss) / 2);
  }
  return z;
}

/** 97.5 % point of the normal distribution: half the width of a 95 % interval in standard errors. */
export const z95 = normalQuantile(0.975);
/** 99.9 % point: half the width of a 99.8 % interval in standard errors. */
export const z998 = normalQuantile(0.999);

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** φ(z) Σ z^(2k+1) / (1·3·5…(2k+1)): Abramowitz and Stegun 26.2.11, all terms positive. */
function areaFromZero(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 1; k < enoughTerms && term > sum * 1e-18; k += 1) {
    term *= (z * z) / (2 * k + 1);
    sum += term;
  }
  return sum * density(z);
}

/** φ(z) / (z + 1/(z + 2/(z + 3/…))): Abramowitz and Stegun 26.2.14, summed from the far end. */
function tailFraction(z: number): number {
  let fraction = z;
  for (let k = enoughTerms; k > 0; k -= 1) fraction = z + k / fraction;
  return density(z) / fraction;
}

/** Start for Halley: Abramowitz and Stegun 26.2.23, within 4.5e-4 for 0 < p ≤ 0.5. */
function roughLowerQuantile(probability: number): number {
  const t = Math.sqrt(-2 * Math.log(probability));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return above / below - t;
}
