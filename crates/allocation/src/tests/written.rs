//! The page of the policies, their JSON, and what is refused.

use super::*;

#[test]
fn the_examples_of_the_page_are_true() {
    let page = include_str!("../../../../docs/SPEC-allocation.md");
    let examples: Vec<_> = page
        .split("```example\n")
        .skip(1)
        .filter_map(|rest| rest.split("\n```").next())
        .collect();
    assert_eq!(examples.len(), 4);
    for example in examples {
        let (policy, rest) = example.split_once('\n').expect("a policy");
        let (asked, rest) = rest.split_once("\npays ").expect("rows");
        let (paid, ways_of_it) = rest.split_once('\n').expect("a payment");
        assert_eq!(ways(policy, asked, paid), ways_of_it);
    }
    let forms = page.split("```").find(|block| block.starts_with("json"));
    let forms = forms.expect("the forms of a policy");
    let forms: Vec<Policy> = forms.lines().skip(1).map(policy).collect();
    assert_eq!(forms.len(), 2);
    for preset in Preset::ALL {
        let name = serde_json::to_string(&preset)
            .expect("JSON")
            .replace('"', "`");
        assert!(page.contains(&format!("\n| {name}")), "{name}");
    }
}

#[test]
fn the_json_of_a_policy() {
    let show = |json: &str| match serde_json::from_str::<Policy>(json) {
        Ok(policy) => serde_json::to_string(&policy).expect("JSON"),
        Err(error) => error.to_string(),
    };
    let forms = [
        r#""proRata""#,
        r#"{}"#,
        r#"{ "preset": "costsPrincipalInterest" }"#,
        r#"{ "preset": "costsPrincipalInterest", "over": "reSpread" }"#,
        r#"{ "order": ["penalty", "fee", "interest", "principal"], "debts": { "chosen": [] } }"#,
        r#"{ "debts": { "chosen": [3, 1] }, "over": "credit" }"#,
        r#""fairest""#,
        r#"{ "ovr": "credit" }"#,
        r#"{ "order": ["penalty", "fee", "interest"] }"#,
        r#"{ "order": ["penalty", "fee", "interest", "principal", "fee"] }"#,
        r#"{ "order": ["penalty", "fee", "interest", "principle"] }"#,
        r#"{ "order": ["penalty", "dueFee"] }"#,
        r#"{ "order": ["dueFee"] }"#,
        r#"{ "order": ["dueFee", "dueFee"] }"#,
        r#"{ "order": [] }"#,
        r#"{ "preset": "principalFirst", "reading": "horizontal" }"#,
        r#"7"#,
    ];
    let shown: Vec<_> = forms
        .map(|form| format!("{form}\n  {}", show(form)))
        .into_iter()
        .collect();
    expect![[r#"
        "proRata"
          "proRata"
        {}
          "oldestFirst"
        { "preset": "costsPrincipalInterest" }
          "costsPrincipalInterest"
        { "preset": "costsPrincipalInterest", "over": "reSpread" }
          {"order":["pastDuePenalty","duePenalty","pastDueFee","dueFee","pastDuePrincipal","duePrincipal","pastDueInterest","dueInterest","inAdvancePenalty","inAdvanceFee","inAdvancePrincipal","inAdvanceInterest"],"reading":"vertical","over":"reSpread","debts":"oldestFirst"}
        { "order": ["penalty", "fee", "interest", "principal"], "debts": { "chosen": [] } }
          "customersChoice"
        { "debts": { "chosen": [3, 1] }, "over": "credit" }
          {"order":["pastDuePenalty","pastDueFee","pastDueInterest","pastDuePrincipal","duePenalty","dueFee","dueInterest","duePrincipal","inAdvancePenalty","inAdvanceFee","inAdvanceInterest","inAdvancePrincipal"],"reading":"horizontal","over":"credit","debts":{"chosen":[3,1]}}
        "fairest"
          unknown variant `fairest`, expected one of `oldestFirst`, `customersChoice`, `costsInterestPrincipal`, `costsPrincipalInterest`, `principalFirst`, `proRata` at line 1 column 9
        { "ovr": "credit" }
          unknown field `ovr`, expected one of `preset`, `order`, `reading`, `over`, `debts` at line 1 column 7
        { "order": ["penalty", "fee", "interest"] }
          order misses principal at line 1 column 43
        { "order": ["penalty", "fee", "interest", "principal", "fee"] }
          order names fee twice at line 1 column 63
        { "order": ["penalty", "fee", "interest", "principle"] }
          order names principle, which is neither a component such as principal nor a step such as pastDuePrincipal at line 1 column 54
        { "order": ["penalty", "dueFee"] }
          order names the component penalty among steps; write four components or twelve steps at line 1 column 34
        { "order": ["dueFee"] }
          order misses pastDuePenalty at line 1 column 23
        { "order": ["dueFee", "dueFee"] }
          order names dueFee twice at line 1 column 33
        { "order": [] }
          order misses pastDuePenalty at line 1 column 15
        { "preset": "principalFirst", "reading": "horizontal" }
          order must name all steps that are pastDue one after the other, or be read with reading vertical
        7
          invalid type: integer `7`, expected the name of a policy or a policy in full at line 1 column 1"#]].assert_eq(&shown.join("\n"));
}

#[test]
fn the_words_are_those_of_the_json() {
    for step in Step::ALL {
        assert_eq!(serde_json::to_value(step).expect("JSON"), step.word());
        let in_two = [step.class().word(), step.component().word()].concat();
        assert_eq!(in_two.to_lowercase(), step.word().to_lowercase());
    }
    for component in Component::ALL {
        assert_eq!(
            serde_json::to_value(component).expect("JSON"),
            component.word()
        );
    }
    for class in [Class::PastDue, Class::Due, Class::InAdvance] {
        assert_eq!(serde_json::to_value(class).expect("JSON"), class.word());
    }
}

#[test]
fn what_cannot_be_allocated_says_which_field_and_why() {
    let on = day("2026-03-31");
    let pay = |amount| Payment {
        id: 1,
        on,
        amount,
        towards: vec![],
    };
    let row = |open| Asked {
        debt: 0,
        due: on,
        open: of(open),
    };
    let most = Money::MAX_MINOR;
    let policy = Policy::default();
    let torn = Policy {
        reading: Reading::Horizontal,
        ..Preset::CostsInterestPrincipal.policy()
    };
    let errors = [
        allocate(&[row([0; 4]), row([0, -1, 0, 0])], &pay(1), &policy).map(drop),
        allocate(&[row([0, 0, most, 1])], &pay(1), &policy).map(drop),
        allocate(&[row([0, 0, most + 1, 0])], &pay(1), &policy).map(drop),
        allocate(&[row([i64::MAX; 4])], &pay(1), &policy).map(drop),
        allocate(&[], &pay(-1), &policy).map(drop),
        replay(&[], &[pay(1), pay(most + 1)], &policy, on).map(drop),
        allocate(&[], &pay(1), &torn).map(drop),
    ];
    let shown: Vec<_> = errors
        .into_iter()
        .map(|error| {
            let error = error.expect_err("an error");
            format!("{}: {error}", error.field())
        })
        .collect();
    expect![[r#"
        rows[1].fee: rows[1].fee is less than nothing
        rows: rows: more than can be kept exactly
        rows[0].interest: rows[0].interest: more than can be kept exactly
        rows[0].penalty: rows[0].penalty: more than can be kept exactly
        payment.amount: payment.amount is less than nothing
        payments[1].amount: payments[1].amount: more than can be kept exactly
        order: order must name all steps that are pastDue one after the other, or be read with reading vertical"#]].assert_eq(&shown.join("\n"));
}

#[test]
fn as_many_rows_as_a_plan_may_have_and_a_payment_on_each_take_no_time() {
    let start = day("2003-01-03");
    let due = |week: u64| start + chrono::Days::new(7 * week);
    let rows: Vec<Asked> = (0..1_200)
        .map(|week| Asked {
            debt: usize::try_from(week % 7).expect("a debt"),
            due: due(week),
            open: of([100, 200, 300, 10_000]),
        })
        .collect();
    let payments: Vec<Payment> = (0..1_200)
        .map(|week| Payment {
            id: week.into(),
            on: due(week),
            amount: 10_600,
            towards: vec![],
        })
        .collect();
    for preset in Preset::ALL {
        let replayed = replay(&rows, &payments, &preset.policy(), due(1_200)).expect("allocations");
        assert!(
            replayed.rows.iter().all(|row| row.open.is_nothing()),
            "{preset:?}"
        );
    }
}
