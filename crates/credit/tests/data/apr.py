"""Writes apr.json: deals and the rates that solve them.

Run it as `python3 apr.py > apr.json` with mpmath installed. It shares
nothing with the Rust: months are stepped one at a time, powers are
taken in 50 digits, and the rate is found by halving alone. The deals
are built so that their unit-period is known without working it out.
"""

import json
import random
from datetime import date, timedelta
from fractions import Fraction

import mpmath

mpmath.mp.dps = 50
rng = random.Random(20_261_116)

PER_YEAR = {"day": 365, "week": 52, "halfMonth": 24, "month": 12, "year": 1}
DAYS = {"day": 1, "week": 7, "halfMonth": 15, "month": 30}


def on_day(year, month, day):
    while True:
        try:
            return date(year, month, day)
        except ValueError:
            day -= 1


def month_step(day, by, anchor):
    month = day.year * 12 + day.month - 1 + by
    return on_day(month // 12, month % 12 + 1, anchor)


def stepped_back(start, day, anchor, months):
    """How often `months` fit before `day`, and where that leads."""
    count, at = 0, day
    while True:
        before = month_step(day, -months * (count + 1), anchor)
        if before < start:
            return count, at
        count, at = count + 1, before


def us_time(start, day, anchor, unit, count):
    if unit in ("day", "week"):
        return divmod(Fraction((day - start).days, DAYS[unit] * count), 1)
    if unit == "year":
        years, at = stepped_back(start, day, anchor, 12)
        months, rest = stepped_back(start, at, anchor, 1)
        if rest == start:
            return years, Fraction(months, 12)
        return years, Fraction((at - start).days, 365)
    months, at = stepped_back(start, day, anchor, 1)
    total = 30 * months + (at - start).days
    return divmod(Fraction(total, DAYS[unit] * count), 1)


def eu_time(start, day, anchor, unit):
    if unit == "week":
        weeks, odd = divmod((day - start).days, 7)
        whole, at = Fraction(weeks, 52), start + timedelta(days=odd)
    elif unit == "year":
        years, at = stepped_back(start, day, anchor, 12)
        whole = Fraction(years)
    else:
        months, at = stepped_back(start, day, anchor, 1)
        whole = Fraction(months, 12)
    year = (at - on_day(at.year - 1, at.month, at.day)).days
    return whole + Fraction((at - start).days, year)


def mp(fraction):
    return mpmath.mpf(fraction.numerator) / fraction.denominator


def solve(worth):
    """Where `worth`, of advances less payments, turns from - to +."""
    low, high = mpmath.mpf(0), mpmath.mpf(2) ** -10
    while worth(high) < 0:
        low, high = high, high * 2
        if high > 10**11:
            return None
    for _ in range(140):
        middle = (low + high) / 2
        if worth(middle) < 0:
            low = middle
        else:
            high = middle
    return low


def us_rate(flows, per_year):
    def worth(i):
        return sum(
            mpmath.mpf(amount) / ((1 + mp(Fraction(f)) * i) * (1 + i) ** int(t))
            for amount, t, f in flows
        )

    i = solve(worth)
    return i * mp(per_year) * 100


def eu_rate(flows):
    def worth(y):
        return sum(mpmath.mpf(amount) * mpmath.exp(-y * mp(t)) for amount, t in flows)

    return (mpmath.exp(solve(worth)) - 1) * 100


def text(number):
    return mpmath.nstr(number, 30, strip_zeros=False)


def cents(number):
    return f"{number // 100}.{number % 100:02}"


def case(advances, payments, unit, count, extra=None, anchor=None, basis=None):
    """advances and payments: (day, cents), every one written out."""
    start = min(day for day, _ in advances)
    last = max(day.day for day, _ in payments if day > start)

    def anchored(day):
        ends = (day + timedelta(days=1)).day == 1
        return max(last, day.day) if ends else day.day

    us, eu = [], []
    eu_unit = {"week": "week", "year": "year"}.get(unit, "month")
    if unit == "day" and count % 7 == 0:
        eu_unit = "week"
    if basis == "days":
        eu_unit = "year"
    for side, sign in ((advances, 1), (payments, -1)):
        for day, amount in side:
            t, f = us_time(start, day, anchored(day), unit, count)
            us.append((sign * amount, t, f))
            eu.append((sign * amount, eu_time(start, day, anchored(day), eu_unit)))
    flow = lambda side: [{"on": str(day), "amount": cents(a)} for day, a in side]
    flows = {"advances": flow(advances), "payments": flow(payments)}
    flows.update(extra or {})
    if basis:
        flows["basis"] = basis
    return {
        "flows": flows,
        "us": text(us_rate(us, Fraction(PER_YEAR[unit], count))),
        "eu": text(eu_rate(eu)),
        "unit": {"unit": unit, "count": count},
    }


def some_day():
    return date(rng.randint(1995, 2030), 1, 1) + timedelta(days=rng.randint(0, 364))


def amounts(total, n, level):
    """n payments that make more than total."""
    total += total * rng.randint(1, 6000) // 10_000 + n
    if level:
        return [total // n + 1] * n
    cuts = [rng.randint(50, 150) for _ in range(n)]
    return [max(1, total * cut // sum(cuts)) + 1 for cut in cuts]


def series(first, n, unit, count, anchor):
    if unit == "week":
        return [first + timedelta(days=7 * count * k) for k in range(n)]
    if unit == "day":
        return [first + timedelta(days=count * k) for k in range(n)]
    months = {"month": count, "year": 12 * count}[unit]
    return [month_step(first, months * k, anchor) for k in range(n)]


cases = []
for k in range(200):
    kind = k % 10
    lent = rng.randint(5_000, 5_000_000)
    start = some_day()
    n = rng.randint(3, 60)
    level = rng.random() < 0.5
    if kind in (0, 1, 2, 3, 4):
        unit, count = [
            ("month", 1),
            ("month", rng.choice([2, 3, 6])),
            ("week", rng.choice([1, 2, 4])),
            ("year", 1),
            ("day", rng.choice([10, 30, 45])),
        ][kind]
        n = min(n, 12) if unit == "year" else n
        anchor = rng.choice([start.day if start.day <= 28 else 28, 5, 31])
        first = start + timedelta(days=rng.randint(5, 75))
        if unit in ("month", "year"):
            first = on_day(first.year, first.month, anchor)
            if first <= start:
                first = month_step(first, 1, anchor)
        # Thirty days are a month once in a while: far fewer of those.
        n = max(n, 20) if unit in ("day", "week") else n
        # Only 31 days can tell an end of month from a 30th; and one of
        # two more payments makes sure that some month has them.
        n = max(n, 4) if anchor == 31 else n
        days = series(first, n, unit, count, anchor)
        if anchor == 31 and max(d.day for d in days) < 31:
            continue
        pays = list(zip(days, amounts(lent, n, level)))
        basis = rng.choice([None, "days"])
        cases.append(case([(start, lent)], pays, unit, count, basis=basis))
    elif kind == 5:
        # The 1st and 16th of each month.
        first = date(start.year, start.month, 1)
        days = []
        for month in range(1, n + 1):
            at = month_step(first, month, 1)
            days += [at, at.replace(day=16)]
        pays = list(zip(days, amounts(lent, len(days), level)))
        cases.append(case([(start, lent)], pays, "halfMonth", 1))
    elif kind == 6:
        # One payment, on a day that no month ends on.
        start = start.replace(day=min(start.day, 27))
        end = start + timedelta(days=rng.randint(3, 1500))
        if end.day > 27:
            end = end.replace(day=27)
        months, at = stepped_back(start, end, end.day, 1)
        days = (end - start).days
        if months >= 12:
            unit, count = "year", 1
        elif at == start:
            unit, count = "month", months
        else:
            unit, count = "day", days
        pays = [(end, lent + lent * rng.randint(1, 3000) // 10_000 + 1)]
        found = case([(start, lent)], pays, unit, count)
        # The European rate counts one payment in months or weeks.
        weeks = at != start and days % 7 == 0
        again = case([(start, lent)], pays, "week" if weeks else "month", 1)
        found["eu"] = again["eu"]
        cases.append(found)
    elif kind in (7, 8):
        # Several advances, irregular days, the unit-period given.
        unit, count = rng.choice(
            [("month", 1), ("month", 3), ("week", 1), ("week", 2), ("day", 1), ("year", 1)]
        )
        lends = [(start, lent)]
        for _ in range(rng.randint(0, 3)):
            lends.append((start + timedelta(days=rng.randint(1, 90)), rng.randint(1, lent)))
        total = sum(a for _, a in lends)
        days = sorted(start + timedelta(days=rng.randint(95, 2500)) for _ in range(n))
        pays = list(zip(days, amounts(total, n, level)))
        given = {"unitPeriod": {"unit": unit, "count": count}}
        cases.append(case(lends, pays, unit, count, given))
    else:
        # Places in place of days.
        unit, count = rng.choice([("month", 1), ("week", 2), ("halfMonth", 1), ("year", 1)])
        days = {"month": 30, "week": 14, "halfMonth": 15, "year": 365}[unit]
        odd = rng.randint(0, days - 1)
        pays = amounts(lent, n, level)
        per_year = Fraction(PER_YEAR[unit], count)
        part = Fraction(odd, days)
        us = [(lent, 0, 0)] + [(-a, j + 1, part) for j, a in enumerate(pays)]
        eu = [(lent, Fraction(0))] + [
            (-a, (j + 1 + part) / per_year) for j, a in enumerate(pays)
        ]
        flows = {
            "advances": [{"at": "0", "amount": cents(lent)}],
            "payments": [
                {"at": j + 1, "odd": f"{odd}/{days}", "amount": cents(a)}
                for j, a in enumerate(pays)
            ],
            "unitPeriod": {"unit": unit, "count": count},
        }
        cases.append(
            {
                "flows": flows,
                "us": text(us_rate(us, per_year)),
                "eu": text(eu_rate(eu)),
                "unit": {"unit": unit, "count": count},
            }
        )

print("[")
print(",\n".join(json.dumps(c, separators=(",", ":")) for c in cases))
print("]")
