#!/usr/bin/env python3
"""Writes the answers of QuantLib that the tests compare ours with.

    python3 -m venv venv && venv/bin/pip install QuantLib==1.44
    venv/bin/python make_quantlib.py

day_counts.csv: days and years between two days by each convention. The
names of QuantLib for ours are in CONVENTIONS below.
closed_days.csv: the closed days from Monday to Friday of four calendars.
rolls.csv: where each closed day of TARGET goes by each rule.
"""

import csv
import datetime as dt
import pathlib
import random

import QuantLib as ql

HERE = pathlib.Path(__file__).parent
DAY = dt.timedelta(days=1)

CONVENTIONS = {
    "actual365Fixed": ql.Actual365Fixed(),
    "actual360": ql.Actual360(),
    "actual364": ql.Actual364(),
    "actualActualIsda": ql.ActualActual(ql.ActualActual.ISDA),
    "thirty360Us": ql.Thirty360(ql.Thirty360.USA),
    "thirty360Bond": ql.Thirty360(ql.Thirty360.BondBasis),
    "thirtyE360": ql.Thirty360(ql.Thirty360.European),
    # Without a termination date, as ours without a maturity.
    "thirtyE360Isda": ql.Thirty360(ql.Thirty360.ISDA),
    "noLeap365": ql.Actual365Fixed(ql.Actual365Fixed.NoLeap),
}
CALENDARS = {
    "GB-ENG": ql.UnitedKingdom(ql.UnitedKingdom.Settlement),
    "TARGET": ql.TARGET(),
    "US": ql.UnitedStates(ql.UnitedStates.Settlement),
    "DE": ql.Germany(ql.Germany.Settlement),
}
ROLLS = {
    "following": ql.Following,
    "modifiedFollowing": ql.ModifiedFollowing,
    "preceding": ql.Preceding,
    "modifiedPreceding": ql.ModifiedPreceding,
    "nearest": ql.Nearest,
}


def theirs(day):
    return ql.Date(day.day, day.month, day.year)


def ours(day):
    return f"{day.year()}-{day.month():02}-{day.dayOfMonth():02}"


def pairs():
    """Month ends, every end of February, and days drawn by a fixed seed."""
    edges = [
        dt.date(year, month, day)
        for year in (2007, 2008, 2009)
        for month, day in [(1, 30), (1, 31), (2, 27), (2, 28), (3, 1), (3, 31), (8, 30), (8, 31), (12, 31)]
    ] + [dt.date(2008, 2, 29), dt.date(2012, 2, 29), dt.date(2000, 2, 29), dt.date(2100, 2, 28)]
    draw = random.Random(20261121)
    for start in edges:
        for end in draw.sample(edges, 9):
            if start <= end:
                yield start, end
    for _ in range(150):
        start = dt.date(1990, 1, 1) + DAY * draw.randrange(30_000)
        yield start, start + DAY * draw.randrange(800)
    for _ in range(50):
        start = dt.date(1990, 1, 1) + DAY * draw.randrange(20_000)
        yield start, start + DAY * draw.randrange(20_000)


def write(name, head, rows):
    with open(HERE / name, "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(head)
        table.writerows(rows)


def main():
    rows = []
    for start, end in sorted(set(pairs())):
        row = [start, end]
        for count in CONVENTIONS.values():
            a, b = theirs(start), theirs(end)
            row += [count.dayCount(a, b), f"{count.yearFraction(a, b):.15f}"]
        rows.append(row)
    head = ["from", "to"] + [x for name in CONVENTIONS for x in (f"{name} days", f"{name} years")]
    write("day_counts.csv", head, rows)

    span = [dt.date(2020, 1, 1) + DAY * i for i in range(365 * 11 + 3)]
    write(
        "closed_days.csv",
        ["calendar", "day"],
        [
            (name, day)
            for name, calendar in CALENDARS.items()
            for day in span
            if day.weekday() < 5 and not calendar.isBusinessDay(theirs(day))
        ],
    )
    target = CALENDARS["TARGET"]
    write(
        "rolls.csv",
        ["day", *ROLLS],
        [
            [day, *(ours(target.adjust(theirs(day), rule)) for rule in ROLLS.values())]
            for day in span
            if day.year > 2024 and not target.isBusinessDay(theirs(day))
        ],
    )


if __name__ == "__main__":
    main()
