"""The same work as `schedules`, done by others: how long it takes them.

Prints a line each: the name of the work, a tab, nanoseconds.
Needs numpy-financial and QuantLib (`pip install numpy-financial==1.0.0 QuantLib==1.44`).
"""

import time

import numpy as np
import numpy_financial as npf
import QuantLib as ql


def median(work, times):
    taken = []
    for _ in range(times):
        begun = time.perf_counter_ns()
        work()
        taken.append(time.perf_counter_ns() - begun)
    return sorted(taken)[times // 2]


def declining_by_numpy():
    """360 rows at 6.5% a year by the month: payment, interest, principal, balance."""
    per = np.arange(1, 361)
    rate = 0.065 / 12
    payment = npf.pmt(rate, 360, -200_000)
    interest = -npf.ipmt(rate, per, 360, 200_000)
    principal = -npf.ppmt(rate, per, 360, 200_000)
    return payment, interest, principal, 200_000 - np.cumsum(principal)


def declining_by_quantlib():
    """360 rows at 6.5% a year, days over 365: dates, and an amortising leg."""
    start = ql.Date(31, 12, 2025)
    end = start + ql.Period(360, ql.Months)
    dates = ql.Schedule(
        start, end, ql.Period(1, ql.Months), ql.NullCalendar(), ql.Unadjusted, ql.Unadjusted,
        ql.DateGeneration.Forward, True,
    )
    rate = ql.InterestRate(0.065, ql.Actual365Fixed(), ql.Compounded, ql.Monthly)
    sinking = ql.sinkingNotionals(ql.Period(30, ql.Years), ql.Monthly, 0.065, 200_000.0)
    leg = ql.FixedRateLeg(dates, ql.Actual365Fixed(), sinking[:360], [0.065])
    return rate, [flow.amount() for flow in leg]


def days_by_quantlib():
    """12 days, month by month, from the 31st."""
    start = ql.Date(31, 1, 2026)
    return list(ql.Schedule(
        start, start + ql.Period(11, ql.Months), ql.Period(1, ql.Months), ql.NullCalendar(),
        ql.Unadjusted, ql.Unadjusted, ql.DateGeneration.Forward, True,
    ))


for name, work, times in [
    ("360 rows by the month, numpy-financial (payment, interest, principal)", declining_by_numpy, 200),
    ("360 rows by the day, QuantLib (days and an amortising leg)", declining_by_quantlib, 200),
    ("12 days from the 31st, QuantLib", days_by_quantlib, 2000),
]:
    print(f"{name}\t{median(work, times)}")
