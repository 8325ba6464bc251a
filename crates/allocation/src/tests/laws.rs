//! Laws that hold whatever is asked and paid.

use super::*;

fn any_order() -> impl Strategy<Value = Order> {
    Just(Step::ALL.to_vec())
        .prop_shuffle()
        .prop_map(|steps| Order::new(&steps).expect("an order"))
}

fn any_over() -> impl Strategy<Value = Over> {
    prop::sample::select(vec![
        Over::NextInstalment,
        Over::LastInstalment,
        Over::ReSpread,
        Over::Credit,
    ])
}

fn any_debts() -> impl Strategy<Value = Debts> {
    prop_oneof![
        Just(Debts::OldestFirst),
        prop::collection::vec(0_usize..4, 0..3).prop_map(Debts::Chosen),
        Just(Debts::ProRata),
    ]
}

prop_compose! {
    fn horizontal()(
        components in Just(Component::ALL.to_vec()).prop_shuffle(),
        classes in Just(vec![Class::PastDue, Class::Due, Class::InAdvance]).prop_shuffle(),
        over in any_over(),
        debts in any_debts(),
    ) -> Policy {
        let place = |step: &Step| (
            classes.iter().position(|class| *class == step.class()),
            components.iter().position(|component| *component == step.component()),
        );
        let mut steps = Step::ALL;
        steps.sort_by_key(place);
        let order = Order::new(&steps).expect("an order");
        Policy { order, reading: Reading::Horizontal, over, debts }
    }
}

prop_compose! {
    fn vertical()(order in any_order(), over in any_over(), debts in any_debts()) -> Policy {
        Policy { order, reading: Reading::Vertical, over, debts }
    }
}

fn any_policy() -> impl Strategy<Value = Policy> {
    prop_oneof![
        horizontal(),
        vertical(),
        prop::sample::select(Preset::ALL.to_vec()).prop_map(Preset::policy)
    ]
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..40).prop_map(|n| day("2026-01-01") + chrono::Days::new(n))
}

prop_compose! {
    fn any_row()(debt in 0_usize..4, due in any_day(), open in [0_i64..50, 0..50, 0..50, 0..500])
        -> Asked
    {
        Asked { debt, due, open: of(open) }
    }
}

fn any_rows() -> impl Strategy<Value = Vec<Asked>> {
    prop::collection::vec(any_row(), 0..12)
}

prop_compose! {
    fn any_payment()(
        id in any::<u128>(),
        on in any_day(),
        amount in 0_i64..4_000,
        towards in prop::collection::vec(0_usize..5, 0..3),
    ) -> Payment {
        Payment { id, on, amount, towards }
    }
}

/// The rows less what the parts took of them.
fn after(rows: &[Asked], parts: impl IntoIterator<Item = Part>) -> Vec<Asked> {
    let mut rows = rows.to_vec();
    for part in parts {
        rows[part.row].open[part.component] -= part.amount;
    }
    rows
}

fn open(rows: &[Asked]) -> i64 {
    rows.iter().map(Asked::total).sum()
}

/// A policy that cuts nothing into shares.
fn in_whole_rows(mut policy: Policy) -> Policy {
    if policy.over == Over::ReSpread {
        policy.over = Over::LastInstalment;
    }
    if policy.debts == Debts::ProRata {
        policy.debts = Debts::OldestFirst;
    }
    policy
}

proptest! {
    #[test]
    fn each_coin_is_a_part_or_the_credit(
        rows in any_rows(), payment in any_payment(), policy in any_policy(),
    ) {
        let allocated = allocate(&rows, &payment, &policy).expect("an allocation");
        let parts: i64 = allocated.parts.iter().map(|part| part.amount).sum();
        prop_assert_eq!(parts + allocated.credit, payment.amount);
        prop_assert!(allocated.credit >= 0);
        for part in &allocated.parts {
            let step = policy.order.steps()[usize::from(part.step) - 1];
            prop_assert!(part.amount > 0);
            prop_assert_eq!((step.class(), step.component()), (part.class, part.component));
            let class = match rows[part.row].due.cmp(&payment.on) {
                std::cmp::Ordering::Less => Class::PastDue,
                std::cmp::Ordering::Equal => Class::Due,
                std::cmp::Ordering::Greater => Class::InAdvance,
            };
            prop_assert_eq!(part.class, class);
        }
        let left = after(&rows, allocated.parts.iter().copied());
        prop_assert!(left.iter().all(|row| Component::ALL.iter().all(|one| row.open[*one] >= 0)));
        // A credit means that nothing within reach is open.
        if allocated.credit > 0 {
            for row in &left {
                let early = row.due > payment.on;
                match policy.over {
                    Over::Credit => prop_assert!(early || row.open.is_nothing()),
                    Over::ReSpread if early => {
                        prop_assert_eq!(row.of(Component::Principal), 0);
                    }
                    _ => prop_assert!(row.open.is_nothing()),
                }
            }
        }
        prop_assert_eq!(allocate(&rows, &payment, &policy).expect("an allocation"), allocated);
    }

    #[test]
    fn nothing_is_paid_while_something_before_it_is_open(
        rows in any_rows(), payment in any_payment(), policy in any_policy(),
    ) {
        let policy = Policy { debts: Debts::OldestFirst, ..in_whole_rows(policy) };
        // The place of a component of a row among all of them, by the
        // definition of the two readings.
        let place = |row: usize, component: Component| {
            let at = &rows[row];
            let class = match at.due.cmp(&payment.on) {
                std::cmp::Ordering::Less => Class::PastDue,
                std::cmp::Ordering::Equal => Class::Due,
                std::cmp::Ordering::Greater => Class::InAdvance,
            };
            let steps = policy.order.steps();
            let of_class = steps.iter().position(|step| step.class() == class);
            let step = steps
                .iter()
                .position(|step| step.class() == class && step.component() == component);
            let mut row = (at.due.signed_duration_since(payment.on).num_days(), at.debt as i64, row as i64);
            if class == Class::InAdvance && policy.over == Over::LastInstalment {
                row = (-row.0, -row.1, -row.2);
            }
            match policy.reading {
                Reading::Horizontal => (of_class, row, step),
                Reading::Vertical => (step, row, None),
            }
        };
        let allocated = allocate(&rows, &payment, &policy).expect("an allocation");
        let places: Vec<_> = allocated.parts.iter().map(|p| place(p.row, p.component)).collect();
        prop_assert!(places.is_sorted());
        let left = after(&rows, allocated.parts.iter().copied());
        for (row, at) in left.iter().enumerate() {
            let waits = policy.over == Over::Credit && at.due > payment.on;
            for component in Component::ALL.into_iter().filter(|_| !waits) {
                let before = places.last().is_some_and(|last| place(row, component) < *last);
                prop_assert!(at.of(component) == 0 || !before);
            }
        }
    }

    #[test]
    fn the_order_of_arrival_does_not_matter(
        rows in any_rows(),
        (payments, shuffled) in prop::collection::vec(any_payment(), 0..8)
            .prop_flat_map(|list| (Just(list.clone()), Just(list).prop_shuffle())),
        policy in any_policy(),
        as_of in any_day(),
    ) {
        let replayed = replay(&rows, &payments, &policy, as_of).expect("allocations");
        prop_assert_eq!(&replay(&rows, &shuffled, &policy, as_of).expect("allocations"), &replayed);
        let paid: i64 = payments.iter().filter(|p| p.on <= as_of).map(|p| p.amount).sum();
        let credit: i64 = replayed.credits.iter().map(|(_, left)| left).sum();
        prop_assert_eq!(open(&rows) - open(&replayed.rows) + credit, paid);
        let parts = replayed.taken.iter().map(|taken| taken.part);
        prop_assert_eq!(after(&rows, parts), replayed.rows.clone());
        // No credit waits beside something that is due.
        if credit > 0 {
            prop_assert!(replayed.rows.iter().all(|row| row.due > as_of || row.open.is_nothing()));
        }
    }

    #[test]
    fn a_replay_of_one_is_an_allocation(
        rows in any_rows(), payment in any_payment(), policy in any_policy(),
    ) {
        let replayed = replay(&rows, std::slice::from_ref(&payment), &policy, payment.on)
            .expect("allocations");
        let allocated = allocate(&rows, &payment, &policy).expect("an allocation");
        let parts: Vec<Part> = replayed.taken.iter().map(|taken| taken.part).collect();
        prop_assert_eq!(parts, allocated.parts);
    }

    #[test]
    fn two_halves_on_one_day_are_the_whole(
        rows in any_rows(), payment in any_payment(), half in 0_i64..4_000, policy in any_policy(),
    ) {
        // Shares and even amounts are cut to whole coins once for each
        // payment, so they may differ by a coin.
        let policy = in_whole_rows(policy);
        let half = half.min(payment.amount);
        let halves = [half, payment.amount - half]
            .map(|amount| Payment { amount, ..payment.clone() });
        let at_once = replay(&rows, std::slice::from_ref(&payment), &policy, payment.on).expect("allocations");
        let in_two = replay(&rows, &halves, &policy, payment.on).expect("allocations");
        prop_assert_eq!(in_two.rows, at_once.rows);
    }

    #[test]
    fn shares_are_exact_and_within_a_coin_of_the_proportion(
        weights in prop::collection::vec(0_i64..1_000, 1..8), per_mille in 0_i64..=1_000,
    ) {
        let total: i64 = weights.iter().sum();
        prop_assume!(total > 0);
        let amount = total * per_mille / 1_000;
        let shares = split(amount, &weights, total);
        prop_assert_eq!(shares.iter().sum::<i64>(), amount);
        for (share, weight) in shares.iter().zip(&weights) {
            prop_assert!(share <= weight);
            prop_assert!((share * total - amount * weight).abs() < total);
        }
    }

    #[test]
    fn re_spread_lowers_rows_evenly(
        principal in prop::collection::vec(0_i64..300, 1..10), amount in 0_i64..3_000,
    ) {
        let rows: Vec<Asked> = principal
            .iter()
            .zip(day("2026-02-01").iter_days())
            .map(|(principal, due)| Asked { debt: 0, due, open: of([1, 1, 1, *principal]) })
            .collect();
        let payment = Payment { id: 1, on: day("2026-01-01"), amount, towards: vec![] };
        let policy = Policy { over: Over::ReSpread, ..Policy::default() };
        let parts = allocate(&rows, &payment, &policy).expect("an allocation").parts;
        let left = after(&rows, parts);
        let lowered: Vec<i64> = rows.iter().zip(&left).map(|(a, b)| a.total() - b.total()).collect();
        let most = lowered.iter().max().copied().unwrap_or(0);
        prop_assert_eq!(lowered.iter().sum::<i64>(), amount.min(principal.iter().sum()));
        for (lowered, principal) in lowered.iter().zip(&principal) {
            prop_assert!(lowered == principal || lowered + 1 >= most);
        }
    }

    #[test]
    fn a_policy_comes_back_from_its_json(policy in any_policy()) {
        let json = serde_json::to_string(&policy).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Policy>(&json).expect("a policy"), policy);
    }
}
