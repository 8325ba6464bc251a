//! Every example of `docs/SPEC-schedules.md`: the terms make the rows
//! that stand below them.

use crate::published::plan;

/// The rows as the page shows them.
fn shown(terms: &str) -> String {
    let mut lines = String::from(
        "date         opening    added  principal interest    fee     total   closing  why\n",
    );
    for row in plan(terms).rows {
        let why = serde_json::to_value(row.why).expect("codes");
        let why: Vec<&str> = why
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|code| code.as_str())
            .collect();
        lines.push_str(&format!(
            "{} {:>9} {:>8} {:>10} {:>8} {:>6} {:>9} {:>9}  {}\n",
            row.due,
            row.opening.to_plain(),
            row.added.to_plain(),
            row.principal.to_plain(),
            row.interest.to_plain(),
            row.fee.to_plain(),
            row.amount.to_plain(),
            row.left.to_plain(),
            why.join(" ")
        ));
    }
    lines
}

/// What stands between two fences, the first of this kind.
fn block<'a>(text: &'a str, kind: &str) -> Option<(&'a str, &'a str)> {
    let (_, rest) = text.split_once(&format!("```{kind}\n"))?;
    rest.split_once("```")
}

#[test]
fn every_example_of_the_page_is_what_comes_out() {
    let mut page = include_str!("../../../../docs/SPEC-schedules.md");
    let mut seen = 0;
    while let Some((terms, rest)) = block(page, "json") {
        let (rows, rest) = block(rest, "text").expect("rows below the terms");
        assert_eq!(shown(terms), rows, "{terms}");
        seen += 1;
        page = rest;
    }
    assert!(seen >= 20, "{seen} examples");
}

/// Every value that the terms can have is on the page.
#[test]
fn every_code_is_on_the_page() {
    let page = include_str!("../../../../docs/SPEC-schedules.md");
    for why in schedule::row::Why::ALL {
        let code = serde_json::to_value(why).expect("a code");
        let code = format!("`{}`", code.as_str().expect("a word"));
        assert!(page.contains(&code), "{code}");
    }
}
