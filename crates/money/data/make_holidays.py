#!/usr/bin/env python3
"""Writes holidays.txt: the public holidays and weekends of every country.

    python3 -m venv venv && venv/bin/pip install holidays==0.109
    venv/bin/python make_holidays.py

The dates are those of the Python package `holidays`, which is asked once,
here, and never by the program. Lists of days would take megabytes, so
every holiday is written as the shortest rules that give exactly its days
(`1225`, `E-2` for two days before Easter, `11/4Thu`), and what no rule
gives as plain days. What was written is read back and compared before the
script ends, and the counts at the head of each section let the Rust tests
do the same with their own reader.
"""

import datetime as dt
import importlib.metadata
import pathlib
import re
import sys
import warnings

import holidays
from dateutil import easter

PINNED = "0.109"
FIRST, LAST = 2000, 2075
YEARS = range(FIRST, LAST + 1)
WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
DAY = dt.timedelta(days=1)

# The package gives a country without a region only what the whole country
# shares. Banks in the United Kingdom settle by the holidays of England and
# Wales, and a calendar without Easter Monday would surprise everyone there.
DEFAULT_REGION = {"GB": "ENG"}

# A region of ISO 3166-2; the package also has towns and school zones.
REGION = re.compile(r"[A-Z0-9]{1,3}")

HEAD = f"""\
# Public holidays and weekends, {FIRST}-{LAST}. Made by make_holidays.py from
# the Python package `holidays` {PINNED}; do not edit by hand.
#
# Days of the Islamic calendar are estimates from the first year that no
# authority has announced, and can be one day off; so are some days of the
# Hindu, Buddhist and Chinese calendars.
#
# [GB] or [GB-SCT]        a country, or a region on top of its country,
#                         then how many closed days and the sum of their
#                         numbers (days since 1970-01-01), as a check
# weekend Sat Sun         closed every week; `from 2022-01-02` where it changed;
#                         a region has such lines only if its weeks differ
# works DAYS              days of the weekend that are worked
# NAME|DAYS               a holiday; a leading `-` takes days of the country
#                         away from the region
# DAYS is a list of       1225        25 December of every year
#                         E-2, O+1    days from Easter, western or orthodox
#                         11/4Thu     fourth Thursday of November (5: the last)
#                         260504      one day, 4 May 2026
# and `:22,24-30` behind a rule keeps it to those years.
#
# The data come from a work under the MIT licence, whose notice follows.
#
"""


def nth_weekday(year, month, n, weekday):
    """The n-th such weekday of a month; 5 is the last one."""
    if n < 5:
        first = dt.date(year, month, 1)
        return first + DAY * ((weekday - first.weekday()) % 7 + 7 * (n - 1))
    last = dt.date(year + month // 12, month % 12 + 1, 1) - DAY
    return last - DAY * ((last.weekday() - weekday) % 7)


EASTER = {
    "E": {y: easter.easter(y, easter.EASTER_WESTERN) for y in YEARS},
    "O": {y: easter.easter(y, easter.EASTER_ORTHODOX) for y in YEARS},
}


def rule_day(rule, year):
    """The day that a rule gives in a year, or none."""
    if rule[0] in EASTER:
        return EASTER[rule[0]][year] + DAY * int(rule[1:])
    if "/" in rule:
        month, rest = rule.split("/")
        return nth_weekday(year, int(month), int(rest[0]), WEEKDAYS.index(rest[1:]))
    try:
        return dt.date(year, int(rule[:2]), int(rule[2:]))
    except ValueError:
        return None


def rules_of(day):
    """Every rule that gives this day."""
    yield f"{day:%m%d}"
    for kind, days in EASTER.items():
        offset = (day - days[day.year]).days
        if -70 <= offset <= 70:
            yield f"{kind}{offset:+d}"
    name = WEEKDAYS[day.weekday()]
    n = (day.day - 1) // 7 + 1
    if n < 5:
        yield f"{day:%m}/{n}{name}"
    if (day + 7 * DAY).month != day.month:
        yield f"{day:%m}/5{name}"


def years_text(years):
    """`00-21,23` for a set of years; nothing for all of them."""
    if len(years) == len(YEARS):
        return ""
    runs = []
    for year in sorted(years):
        if runs and runs[-1][1] == year - 1:
            runs[-1][1] = year
        else:
            runs.append([year, year])
    text = [f"{a % 100:02}" if a == b else f"{a % 100:02}-{b % 100:02}" for a, b in runs]
    return ":" + ",".join(text)


def write_days(days):
    """The shortest rules for a set of days, the most telling one first.

    A rule must give at least a third of the days, or it is chance and not
    a rule: some new moon or other always falls near Easter.
    """
    left, written = set(days), []
    while left:
        covers = {}
        for day in left:
            for rule in rules_of(day):
                covers.setdefault(rule, set()).add(day)
        best, gain = None, 0
        for rule, covered in sorted(covers.items()):
            text = rule + years_text({d.year for d in covered})
            saved = 7 * len(covered) - len(text) - 1
            told = rule.isdigit() or 3 * len(covered) >= len(days)
            if told and saved > gain:
                best, gain = (text, covered), saved
        if best is None:
            break
        written.append(best[0])
        left -= best[1]
    return " ".join(written + [f"{day:%y%m%d}" for day in sorted(left)])


def read_days(text):
    """What `write_days` wrote, for the check at the end."""
    days = set()
    for token in text.split():
        if len(token) == 6 and token.isdigit():
            days.add(dt.date(2000 + int(token[:2]), int(token[2:4]), int(token[4:])))
            continue
        rule, _, years = token.partition(":")
        for run in years.split(",") if years else [f"{FIRST % 100}-{LAST % 100}"]:
            a, _, b = run.partition("-")
            for year in range(2000 + int(a), 2000 + int(b or a) + 1):
                day = rule_day(rule, year)
                if day:
                    days.add(day)
    return days


def language(entity):
    """The English that the package offers, or its only language."""
    offered = [l for l in entity.supported_languages if l.startswith("en")]
    if entity.default_language in offered:
        return entity.default_language
    return next((l for l in ("en_GB", "en_US", *offered) if l in offered), None)


def ask(entity, region=None):
    """Name -> days, and the worked days of weekends, of one calendar."""
    made = entity(years=YEARS, subdiv=region, language=language(entity))
    named = {}
    for day in made:
        if FIRST <= day.year <= LAST:
            for name in made.get_list(day):
                named.setdefault(name.replace("|", "/"), set()).add(day)
    works = {d for d in made.weekend_workdays if FIRST <= d.year <= LAST and d not in made}
    return made, named, works


def weekends(made):
    """[(first day, weekdays)] of one calendar, day by day from the package."""
    day, end, found = dt.date(FIRST, 1, 1), dt.date(LAST, 12, 24), []
    week = set()
    while day <= end:
        closed = made.is_weekend(day)
        if not found or closed != (day.weekday() in week):
            week = {(day + DAY * i).weekday() for i in range(7) if made.is_weekend(day + DAY * i)}
            found.append((day, sorted(week)))
        day += DAY
    return found


def section(code, entity, region, lines):
    """Writes one section and checks that it reads back as it was."""
    made, named, works = ask(entity, region)
    body = []
    weeks = weekends(made)
    if region == DEFAULT_REGION.get(code):
        head, base = code, {}
    else:
        head = f"{code}-{region}"
        country, base, base_works = ask(entity, DEFAULT_REGION.get(code))
        works -= base_works
        if weeks == weekends(country):
            weeks = []
    for since, week in weeks:
        text = " ".join(["weekend"] + [WEEKDAYS[d] for d in week])
        body.append(text if since.year == FIRST else f"{text} from {since}")
    if works:
        body.append("works " + " ".join(f"{day:%y%m%d}" for day in sorted(works)))
    for name in sorted(named.keys() | base.keys()):
        more = named.get(name, set()) - base.get(name, set())
        less = base.get(name, set()) - named.get(name, set())
        for sign, days in (("-", less), ("", more)):
            if days:
                text = write_days(days)
                assert read_days(text) == days, (head, name)
                body.append(f"{sign}{name}|{text}")
    closed = set().union(*named.values()) if named else set()
    check = sum((day - dt.date(1970, 1, 1)).days for day in closed)
    lines.append(f"[{head}] {len(closed)} {check}")
    lines.extend(body)


def main():
    if holidays.__version__ != PINNED:
        sys.exit(f"this script is written for holidays {PINNED}, not {holidays.__version__}")
    # Some calendars of the package warn that they begin or end inside the
    # span; their other years simply have no such days.
    warnings.simplefilter("ignore")
    licence = next(
        f for f in importlib.metadata.files("holidays") if f.name == "LICENSE"
    ).read_text()
    lines = []
    countries = holidays.list_supported_countries(include_aliases=False)
    for code in sorted(countries):
        entity = getattr(holidays, code)
        section(code, entity, DEFAULT_REGION.get(code), lines)
        for region in sorted(countries[code]):
            if REGION.fullmatch(region):
                if region == DEFAULT_REGION.get(code):
                    # The same as the country, and a person may still say so.
                    lines.append(f"[{code}-{region}] {lines_of(code, lines)}")
                else:
                    section(code, entity, region, lines)
    # The days on which euro payments between banks settle.
    section("TARGET", holidays.XECB, None, lines)
    notice = "".join(f"# {line}".rstrip() + "\n" for line in licence.strip().splitlines())
    out = pathlib.Path(__file__).with_name("holidays.txt")
    out.write_text(HEAD + notice + "\n" + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{out.name}: {len(countries)} countries, {out.stat().st_size} bytes")


def lines_of(code, lines):
    """The check numbers at the head of a section that is already written."""
    head = next(line for line in lines if line.startswith(f"[{code}] "))
    return head.split("] ")[1]


if __name__ == "__main__":
    main()
