/**
 * Chance that |T| is at most `t` under Student's t with a whole number of degrees of freedom.
 * Finite sums of Abramowitz and Stegun 26.7.3 (odd) and 26.7.4 (even).
 * @throws RangeError where `degreesOfFreedom` is no whole number from 1 up
 */
export function studentTCentralArea(t: number, degreesOfFreedom: number): number {
  return centralArea(Math.atan(Math.abs(t) / Math.sqrt(degreesOfFreedom)), whole(degreesOfFreedom));
}

/** Chance that T is at most `t`. Same limits as `studentTCentralArea`. */
export function studentTCdf(t: number, degreesOfFreedom: number): number {
  const half = studentTCentralArea(t, degreesOfFreedom) / 2;
  return t < 0 ? 0.5 - half : 0.5 + half;
}

/**
 * The `t` with `studentTCdf(t) = probability`, for 0 < probability < 1.
 * Found by halving an angle (t = √df · tan θ), in which the area is smooth and bounded.
 * @throws RangeError for a probability or degrees of freedom outside their range
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`A probability lies between 0 and 1, both excluded; this one is ${probability}.`);
  }
  if (probability < 0.5) return -studentTQuantile(1 - probability, degreesOfFreedom);
  const df = whole(degreesOfFreedom);
  const wanted = 2 * probability - 1;
  let low = 0;
  let high = Math.PI / 2;
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (centralArea(middle, df) < wanted) low = middle;
    else high = middle;
  }
  return Math.sqrt(df) * Math.tan((low + high) / 2);
}

function centralArea(angle: number, df: number): number {
  const sine = Math.sin(angle);
  const cosine = Math.cos(angle);
  const odd = df % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = df === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= df - 2; k += 2) {
    term *= (cosine * cosine * (k - 1)) / k;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

function whole(degreesOfFreedom: number): number {
  if (Number.isInteger(degreesOfFreedom) && degreesOfFreedom >= 1) return degreesOfFreedom;
  throw new RangeError(`Degrees of freedom are a whole number from 1 up; these are ${degreesOfFreedom}.`);
}
