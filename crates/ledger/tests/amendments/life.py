"""The figures of `src/life/tests.rs` with interest, worked out again.

1,000.00 at 12% a year in four months from the end of January; a month is
1/12 year and an odd day 1/360. Run it: it says nothing if all agree.
"""

from decimal import ROUND_HALF_UP, Decimal as D

CENT = D("0.01")
MONTH = D(1) / 100
DAY = D(12) / 100 / 360


def cents(x):
    return x.quantize(CENT, ROUND_HALF_UP)


def level(debt, factors):
    grown, paid = D(1), D(0)
    for factor in factors:
        grown *= 1 + factor
        paid = paid * (1 + factor) + 1
    return cents(debt * grown / paid)


def rows(debt, factors, amounts):
    """(amount, interest) of each row; the last one pays what is left."""
    found = []
    for at, (factor, amount) in enumerate(zip(factors, amounts)):
        interest = cents(debt * factor)
        if at == len(factors) - 1 or amount >= debt + interest:
            amount = debt + interest
        debt -= amount - interest
        found.append((amount, interest))
        if debt == 0:
            break
    return found


def even(debt, factors):
    return rows(debt, factors, [level(debt, factors)] * len(factors))


def agree(name, found, expected, arrears=None):
    arrears = arrears or [D(0)] * len(found)
    shown = " ".join(f"{a + x}/{i + x}" for (a, i), x in zip(found, arrears))
    assert shown == expected, (name, shown, expected)


plan = even(D(1000), [MONTH] * 4)
agree("plan", plan, "256.28/10.00 256.28/7.54 256.28/5.05 256.29/2.54")
left = D(1000) - D("246.28")
two = [cents(D("17.54") / 2)] * 2
agree("re-amortised", even(D(1000), [MONTH] * 2), "516.28/18.77 516.28/13.79", two)
agree("holiday runs", even(left, [2 * MONTH, MONTH, MONTH]), "258.82/15.07 258.82/5.10 258.81/2.56")
agree("holiday frozen", even(left, [MONTH] * 3), "256.28/7.54 256.28/5.05 256.29/2.54")
agree("to the end", rows(left, [MONTH] * 3, [D("256.28"), D("256.29"), D(0)]),
      "256.28/7.54 256.29/5.05 263.82/10.08", [D(0), D(0), D("7.54")])
agree("moved", rows(left, [15 * DAY, 16 * DAY, MONTH], [D("248.74"), D("256.28"), D(0)]),
      "256.28/11.31 256.28/2.71 257.73/2.55", [D("7.54"), D(0), D(0)])
agree("spread", even(left, [MONTH] * 2), "386.29/11.31 386.30/7.56", [D("3.77")] * 2)
agree("pause", even(left, [3 * MONTH, MONTH, MONTH]),
      "263.87/25.12 263.87/7.66 263.87/5.11", [D("2.51"), D("2.51"), D("2.52")])
ahead = left - 300
agree("smaller", even(ahead, [MONTH] * 3), "154.27/4.54 154.27/3.04 154.29/1.53")
agree("fewer", rows(ahead, [MONTH] * 3, [D("256.28")] * 3), "256.28/4.54 204.00/2.02")
agree("skipped", rows(ahead, [2 * MONTH, MONTH], [D("212.56"), D(0)]), "212.56/9.07 252.73/2.50")
agree("150 each", rows(left, [MONTH] * 9, [D(150)] * 9),
      "150/7.54 150/6.11 150/4.67 150/3.22 150/1.75 27.28/0.27")
agree("re-aged", even(left, [3 * MONTH, MONTH]), "396.40/28.91 396.38/10.15", [D("6.30"), D("6.29")])
agree("600 more", even(left + 600, [MONTH] * 3), "460.29/13.54 460.29/9.07 460.31/4.56")
agree("600 more, as large", rows(left + 600, [MONTH] * 9, [D("256.28")] * 9),
      "256.28/13.54 256.28/11.11 256.28/8.66 256.28/6.18 256.28/3.68 116.64/1.15")
agree("held", even(left, [D(0), MONTH, MONTH]), "253.74/0.00 253.74/5.00 253.75/2.51")
agree("settled", [(left + cents(left * 15 * DAY), cents(left * 15 * DAY))], "757.49/3.77")
