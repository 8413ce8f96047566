"""Writes reference.json beside this file: seeded random cases and what independent packages make of them.

    python3 -m venv venv && venv/bin/pip install -r requirements.txt && venv/bin/python make_reference.py

The Swift tests read the JSON; nobody needs Python to run them. `null` stands where a package answers NaN.
"""

import json
import math
import platform
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
import pingouin
import scipy
import scipy.stats
import sklearn
import sklearn.metrics
import statsmodels
from statsmodels.stats.proportion import proportion_confint

SEED = 20150915
rng = np.random.default_rng(SEED)
warnings.filterwarnings("ignore")  # constant columns and division by zero are among the cases


def number(value):
    value = float(value)
    return value if math.isfinite(value) else None


def numbers(values):
    return [float(value) for value in values]


def column(n):
    """A column as reports hold them: measured, whole numbers with many ties, scores, large offsets, constant."""
    kind = rng.integers(0, 6)
    if kind == 0:
        return rng.normal(0, 1, n)
    if kind == 1:
        return rng.integers(0, 5, n).astype(float)
    if kind == 2:
        return np.round(rng.uniform(1, 4, n), 1)
    if kind == 3:
        return 1e6 + rng.normal(0, 3, n)
    if kind == 4:
        return np.exp(rng.normal(0, 2, n))
    return np.full(n, 0.1) if rng.random() < 0.4 else rng.integers(0, 2, n) * 0.1


def two_columns(n):
    x = column(n)
    y = column(n)
    if rng.random() < 0.6:
        y = y + rng.choice([-2.0, -0.5, 0.5, 2.0]) * (x - x.mean())
    return x, y


def correlations():
    for n in [2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5] + [int(size) for size in rng.integers(6, 45, 120)]:
        x, y = two_columns(n)
        constant = bool(np.all(x == x[0]) or np.all(y == y[0]))
        rho = None if constant else number(scipy.stats.spearmanr(x, y).statistic)
        interval = None
        if rho is not None and n > 3 and abs(rho) < 1 - 1e-12:
            half = 1.96 * math.sqrt((1 + rho * rho / 2) / (n - 3))
            interval = numbers([np.tanh(np.arctanh(rho) - half), np.tanh(np.arctanh(rho) + half)])
        yield {
            "x": numbers(x),
            "y": numbers(y),
            "ranks": numbers(scipy.stats.rankdata(x, method="average")),
            "rho": rho,
            "interval": interval,
            "r": None if constant else number(scipy.stats.pearsonr(x, y).statistic),
        }


def distributions():
    for n in [1, 1, 2, 2, 3, 3] + [int(size) for size in rng.integers(4, 60, 60)]:
        values = column(n)
        shares = [0, 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975, 1]
        yield {
            "values": numbers(values),
            "mean": number(np.mean(values)),
            "median": number(np.median(values)),
            "shares": shares,
            "quantiles": numbers(np.quantile(values, shares, method="linear")),
        }


def proportions():
    for n in [1, 1, 2, 2, 3, 3] + [int(size) for size in rng.integers(4, 3000, 60)]:
        count = int(rng.integers(0, n + 1))
        yield {"count": count, "n": n, "interval": numbers(proportion_confint(count, n, 0.05, "wilson"))}


def slope_within(frame):
    """The common slope of an analysis of covariance with one intercept a cluster, by least squares."""
    design = pd.get_dummies(frame["cluster"]).to_numpy(float)
    design = np.column_stack([frame["x"], design])
    return np.linalg.lstsq(design, frame["y"].to_numpy(), rcond=None)[0][0]


def repeated_measures():
    published = pingouin.read_dataset("rm_corr")
    yield repeated_measures_case(
        published.rename(columns={"Subject": "cluster", "pH": "x", "PacO2": "y"}),
        "Bland and Altman 1995",
    )
    for index in range(80):
        clusters = int(rng.integers(3, 14))
        rows = []
        for cluster in range(clusters):
            size = int(rng.integers(2, 7))
            level = rng.normal(0, 4)
            x = np.round(rng.normal(level, 1, size), 2)
            y = np.round(rng.uniform(-1, 1) * x - level + rng.normal(0, 1, size), 2)
            rows += [(cluster, a, b) for a, b in zip(x, y)]
        yield repeated_measures_case(pd.DataFrame(rows, columns=["cluster", "x", "y"]), f"case {index}")


def repeated_measures_case(frame, name):
    result = pingouin.rm_corr(frame, x="x", y="y", subject="cluster").iloc[0]
    return {
        "name": name,
        "clusters": [
            {"x": numbers(part["x"]), "y": numbers(part["y"])} for _, part in frame.groupby("cluster")
        ],
        "r": number(result["r"]),
        "degreesOfFreedom": int(result["dof"]),
        "slope": number(slope_within(frame)),
        "pooled": number(scipy.stats.pearsonr(frame["x"], frame["y"]).statistic),
    }


def agreements():
    for n in [2, 2, 3, 3, 4, 5] + [int(size) for size in rng.integers(6, 80, 120)]:
        categories = int(rng.choice([2, 3, 4, 4, 4, 7]))
        first = rng.integers(1, categories + 1, n)
        second = np.clip(first + rng.integers(-1, 2, n) * rng.integers(0, 3, n), 1, categories)
        if rng.random() < 0.08:
            second = np.full(n, second[0])
        if rng.random() < 0.05:
            first = second = np.full(n, first[0])
        constant = bool(np.all(first == second) and np.all(first == first[0]))
        kappa = None
        if not constant:
            labels = list(range(1, categories + 1))
            kappa = number(sklearn.metrics.cohen_kappa_score(first, second, labels=labels, weights="quadratic"))
        yield {
            "first": [int(rating) for rating in first],
            "second": [int(rating) for rating in second],
            "kappa": kappa,
            "exact": number(np.mean(first == second)),
            "adjacent": number(np.mean(np.abs(first - second) <= 1)),
        }


MASK = (1 << 64) - 1


class SplitMix64:
    """Steele, Lea and Flood 2014, written anew from the paper's constants."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(self, bound):
        surplus = (1 << 64) % bound
        while True:
            product = self.next() * bound
            if product & MASK >= surplus:
                return product >> 64


def group_differences():
    """The same resamples drawn here, and the same question put to scipy with its own random numbers."""
    for index in range(30):
        clusters = []
        for _ in range(int(rng.integers(2, 25))):
            first = np.round(rng.normal(3.0, 0.6, int(rng.integers(0, 4))), 2)
            second = np.round(rng.normal(2.7, 0.6, int(rng.integers(0, 4))), 2)
            clusters.append((numbers(first), numbers(second)))
        if not any(a for a, _ in clusters) or not any(b for _, b in clusters):
            continue
        sums = sorted((len(a), sum(a), len(b), sum(b)) for a, b in clusters if a or b)
        if len(sums) < 2:
            continue
        table, seed, resamples = np.array(sums, float), int(rng.integers(0, 2**53)), 200
        generator, found = SplitMix64(seed), []
        for _ in range(resamples):
            total = table[[generator.below(len(sums)) for _ in sums]].sum(axis=0)
            if total[0] and total[2]:
                found.append(total[1] / total[0] - total[3] / total[2])
        total = table.sum(axis=0)
        firsts = [value for a, _ in clusters for value in a]
        seconds = [value for _, b in clusters for value in b]
        yield {
            "clusters": [{"first": a, "second": b} for a, b in clusters],
            "seed": seed,
            "resamples": resamples,
            "leftOut": resamples - len(found),
            "meanDifference": total[1] / total[0] - total[3] / total[2],
            "medianDifference": number(np.median(firsts) - np.median(seconds)),
            "interval": numbers(np.percentile(found, [2.5, 97.5])),
        }


def scipy_bootstraps():
    for clusters in [30, 60, 120]:
        counts = rng.integers(1, 5, (clusters, 2))
        values = [
            (np.round(rng.normal(3.0, 0.5, a), 2), np.round(rng.normal(2.8, 0.5, b), 2)) for a, b in counts
        ]
        table = np.array([(len(a), a.sum(), len(b), b.sum()) for a, b in values])

        def difference(rows, axis):
            total = table[rows].sum(axis=axis if axis >= 0 else -2)
            return total[..., 1] / total[..., 0] - total[..., 3] / total[..., 2]

        drawn = scipy.stats.bootstrap(
            (np.arange(clusters),), difference, n_resamples=20_000, batch=1_000,
            method="percentile", vectorized=True, rng=np.random.default_rng(1),
        ).confidence_interval
        yield {
            "clusters": [{"first": numbers(a), "second": numbers(b)} for a, b in values],
            "interval": numbers([drawn.low, drawn.high]),
        }


def control_charts():
    for n in [2, 3, 5, 11, 12, 13, 24] + [int(size) for size in rng.integers(2, 40, 40)]:
        values = column(n)
        mean, spread = values.mean(), 2.66 * np.abs(np.diff(values)).mean()
        yield {"values": numbers(values), "limits": numbers([mean - spread, mean, mean + spread])}


def main():
    reference = {
        "madeWith": {
            "python": platform.python_version(),
            "numpy": np.__version__,
            "pandas": pd.__version__,
            "pingouin": pingouin.__version__,
            "scipy": scipy.__version__,
            "sklearn": sklearn.__version__,
            "statsmodels": statsmodels.__version__,
        },
        "seed": SEED,
        "correlations": list(correlations()),
        "distributions": list(distributions()),
        "proportions": list(proportions()),
        "repeatedMeasures": list(repeated_measures()),
        "agreements": list(agreements()),
        "groupDifferences": list(group_differences()),
        "scipyBootstraps": list(scipy_bootstraps()),
        "controlCharts": list(control_charts()),
    }
    lines = []
    for name, cases in reference.items():
        if isinstance(cases, list):
            body = ",\n".join("    " + json.dumps(case, allow_nan=False) for case in cases)
            lines.append(f'  "{name}": [\n{body}\n  ]')
        else:
            lines.append(f'  "{name}": {json.dumps(cases)}')
    target = Path(__file__).with_name("reference.json")
    target.write_text("{\n" + ",\n".join(lines) + "\n}\n")
    print({name: len(cases) for name, cases in reference.items() if isinstance(cases, list)})


main()
