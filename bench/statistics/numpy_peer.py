"""The same work in numpy, written as fast as we know how: all series at once, in blocks that stay in the cache.

Reads one JSON request a line, answers one JSON line. The clock runs around the work alone; results are written
to a file afterwards, one column of float64 after another.
"""

import json
import sys
import time

import numpy as np
import scipy
from scipy import sparse, special, stats

Z95 = special.ndtri(0.975)
FOLDER = sys.argv[1]
SIZE = json.loads(sys.argv[2])
AREAS, PERIODS, STRATA = SIZE["areas"], SIZE["periods"], SIZE["strata"]
SETS, GROUPS, INDICATORS = SIZE["sets"], SIZE["groups"], SIZE["indicators"]


def read(name, dtype=np.float64):
    return np.fromfile(f"{FOLDER}/{name}", dtype)


def blocks_of_equal_length(values, block):
    """Series without their gaps, in blocks with one number of points: (rows, values, which x are present)."""
    present = values == values
    points = present.sum(1)
    if points.min() == values.shape[1]:
        for start in range(0, len(values), block):
            yield slice(start, start + block), values[start : start + block], None
        return
    for length in np.unique(points):
        if length < 2:
            continue
        rows = np.flatnonzero(points == length)
        for start in range(0, len(rows), block):
            some = rows[start : start + block]
            mask = present[some]
            yield some, values[some][mask].reshape(-1, length), mask


def tie_terms(ordered):
    term = np.zeros(len(ordered))
    run = np.zeros(len(ordered))
    same = ordered[:, 1:] == ordered[:, :-1]
    if not same.any():
        return term
    for column in same.T:
        run = (run + 1) * column
        term += run * (6 * run + 12) * column
    return term


def middle(ordered):
    n = ordered.shape[1]
    return (ordered[:, (n - 1) // 2] + ordered[:, n // 2]) / 2


def kendall_s(y):
    columns = np.ascontiguousarray(y.T)
    s = np.zeros(len(y), np.int16)
    for i in range(len(columns) - 1):
        later, now = columns[i + 1 :], columns[i]
        s += np.add.reduce((later > now).view(np.int8), 0, dtype=np.int8)
        s -= np.add.reduce((later < now).view(np.int8), 0, dtype=np.int8)
    return s.astype(float)


def slope_ranks(y, x, low, high, order):
    """Rows in the order given, so that rows with the same ranks meet and few ranks need to be placed."""
    n = y.shape[1]
    first, second = np.triu_indices(n, 1)
    pairs = len(first)
    shared = (x[second] - x[first]) if x.ndim == 1 else None
    found = np.empty((3, len(y)))
    for start in range(0, len(y), 128):
        rows = order[start : start + 128]
        some = y[rows]
        slopes = some[:, second]
        slopes -= some[:, first]
        slopes /= shared if shared is not None else x[rows][:, second] - x[rows][:, first]
        lows, highs = low[rows], high[rows]
        ranks = np.unique(np.concatenate([lows, highs, [(pairs - 1) // 2, pairs // 2]]))
        slopes.partition(ranks, axis=1)
        found[0, rows] = (slopes[:, (pairs - 1) // 2] + slopes[:, pairs // 2]) / 2
        every = np.arange(len(rows))
        found[1, rows] = slopes[every, lows]
        found[2, rows] = slopes[every, highs]
    return found


def trend(values):
    x = np.arange(2001.0, 2001 + PERIODS)
    out = np.full((9, len(values)), np.nan)
    for rows, y, mask in blocks_of_equal_length(values, 4096):
        n = y.shape[1]
        pairs = n * (n - 1) // 2
        own_x = x if mask is None else np.broadcast_to(x, mask.shape)[mask].reshape(-1, n)
        ordered = np.sort(y, axis=1)
        variance = (n * (n - 1) * (2 * n + 5) - tie_terms(ordered)) / 18
        reach = Z95 * np.sqrt(variance)
        low = np.maximum(np.rint((pairs - reach) / 2).astype(int) - 1, 0)
        high = np.minimum(np.rint((pairs + reach) / 2).astype(int), pairs - 1)
        slope, lower, upper = slope_ranks(y, own_x, low, high, np.argsort(variance))
        s = kendall_s(y)
        with np.errstate(invalid="ignore", divide="ignore"):
            z = np.where(s == 0, 0, (s - np.sign(s)) / np.sqrt(variance))
        x_middle = middle(own_x) if mask is not None else np.median(x)
        out[:, rows] = (
            slope,
            lower,
            upper,
            middle(ordered) - slope * x_middle,
            s,
            variance,
            z,
            2 * special.ndtr(-np.abs(z)),
            s / pairs,
        )
    return out


def xmr(values):
    out = np.full((4, len(values)), np.nan)
    for rows, y, _ in blocks_of_equal_length(values, 4096):
        columns = np.ascontiguousarray(y.T)
        mean = np.add.reduce(columns, 0)
        mean /= len(columns)
        ranges = columns[1:] - columns[:-1]
        np.abs(ranges, out=ranges)
        moving = np.add.reduce(ranges, 0)
        moving /= len(ranges)
        limit = 3.267 * moving
        screened = np.flatnonzero((np.maximum.reduce(ranges, 0) >= limit) & (limit > 0))
        wide = ranges[:, screened]
        kept = wide < limit[screened]
        moving[screened] = np.add.reduce(wide * kept, 0) / np.add.reduce(kept, 0)
        reach = 2.66 * moving
        out[:, rows] = mean, mean - reach, mean + reach, moving
    return out


def dsr(counts, populations, standard):
    rates = len(populations)
    out = np.full((4, INDICATORS * rates), np.nan)
    for indicator in range(INDICATORS):
        dsr_of_one(counts[indicator], populations, standard, out[:, indicator * rates : (indicator + 1) * rates])
    return out


def dsr_of_one(counts, populations, standard, out):
    people = standard.sum()
    ones = np.ones(STRATA)
    for start in range(0, len(counts), 2048):
        events = counts[start : start + 2048].astype(float)
        weights = standard / populations[start : start + 2048]
        count = events @ ones
        out[3, start : start + 2048] = count
        part = weights * events
        weighted = part @ ones
        part *= weights
        variance = part @ ones
        given = np.flatnonzero((count >= 10) & (variance < np.inf))
        n = count[given]
        value = weighted[given] / people
        spread = np.sqrt(variance[given] / n) / people
        down = 1 - 1 / (9 * n) - Z95 / (3 * np.sqrt(n))
        more = n + 1
        up = 1 - 1 / (9 * more) + Z95 / (3 * np.sqrt(more))
        lower = value + spread * (n * (down * down * down) - n)
        upper = value + spread * (more * (up * up * up) - n)
        out[:3, start + given] = np.stack([value, lower, upper]) * 100_000


def inequality(values, people, cell_of):
    """Sums over areas as a sparse matrix product; one indicator at a time stays in the cache."""
    areas = np.arange(AREAS)
    belongs = sparse.csr_matrix((np.ones(AREAS), (cell_of, areas)), shape=(SETS * GROUPS, AREAS))
    everybody = belongs @ people
    counted = np.empty((INDICATORS, SETS * GROUPS, PERIODS))
    sums = np.empty_like(counted)
    parts = np.empty_like(people)
    for indicator, one in enumerate(values.reshape(INDICATORS, AREAS, PERIODS)):
        np.multiply(one, people, out=parts)
        sums[indicator] = belongs @ parts
        counted[indicator] = everybody
        if np.isnan(sums[indicator]).any():
            missing = parts != parts
            parts[missing] = 0
            sums[indicator] = belongs @ parts
            counted[indicator] = belongs @ np.where(missing, 0, people)
    sums /= counted
    return inequality_measures(in_set_order(counted), in_set_order(sums), stats.t.ppf(0.975, GROUPS - 2))


def in_set_order(cells):
    """One row per group, so that sums over groups run along rows."""
    return cells.reshape(-1, SETS, GROUPS, PERIODS).transpose(2, 0, 1, 3).reshape(GROUPS, -1)


def inequality_measures(populations, rates, t):
    share = populations / populations.sum(0)
    rank = np.cumsum(share, axis=0) - share / 2 - 0.5
    mean = (share * rates).sum(0)
    off = rates - mean
    weighted = share * rank
    spread = (weighted * rank).sum(0)
    slope = (weighted * off).sum(0) / spread
    miss = off - slope * rank
    reach = t * np.sqrt((share * miss * miss).sum(0) / (GROUPS - 2) / spread)
    first, last = rates[0], rates[-1]
    excess = mean / last - 1
    par = excess / (excess + 1) * 100
    return np.stack([-slope, -slope - reach, -slope + reach, -slope / mean, par, first - last, first / last])


def one_by_one(values, wanted):
    """scipy's functions for one series, called for the first series."""
    x = np.arange(2001.0, 2001 + PERIODS)
    out = np.full((4, wanted), np.nan)
    for row in range(wanted):
        y = values[row]
        there = y == y
        line = stats.theilslopes(y[there], x[there])
        stats.kendalltau(x[there], y[there])
        out[:, row] = line[0], line[2], line[3], np.median(y[there]) - line[0] * np.median(x[there])
    return out


class Data:
    def __init__(self):
        self.tables = {name: read(name).reshape(-1, PERIODS) for name in ("values", "gappy", "people")}
        self.cell_of = read("cellOf", np.int32)
        self.standard = read("standard")
        self.counts = read("counts", np.uint16).reshape(INDICATORS, -1, STRATA)
        self.by_age = {
            "values": read("peopleByAge", np.uint16).reshape(-1, STRATA),
            "gappy": read("gappyPeopleByAge", np.uint16).reshape(-1, STRATA),
        }


def timed(work, *arguments):
    start = time.perf_counter()
    output = work(*arguments)
    return (time.perf_counter() - start) * 1000, output


def answer(data, request):
    kernel, table = request["kernel"], request["table"]
    values = data.tables[table]
    if kernel == "trend":
        return timed(trend, values)
    if kernel == "xmr":
        return timed(xmr, values)
    if kernel == "inequality":
        return timed(inequality, values, data.tables["people"], data.cell_of)
    if kernel == "one-by-one":
        return timed(one_by_one, values, request["series"])
    return timed(dsr, data.counts, data.by_age[table], data.standard)


def main():
    print(json.dumps({"numpy": np.__version__, "scipy": scipy.__version__}), flush=True)
    data = Data()
    with np.errstate(invalid="ignore", divide="ignore"):
        for line in sys.stdin:
            milliseconds, output = answer(data, json.loads(line))
            output.astype(np.float64).tofile(f"{FOLDER}/output")
            print(json.dumps({"milliseconds": milliseconds, "columns": len(output)}), flush=True)


main()
