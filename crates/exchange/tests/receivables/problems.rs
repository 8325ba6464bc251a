//! Every problem, provoked.

use std::collections::BTreeMap;

use exchange::receivables::problem::Problem;
use exchange::receivables::reading::read;

use crate::mapping;

const SPEC: &str = include_str!("../../../../docs/SPEC-import.md");

const EVERYTHING: &str = r#"
    encoding = "utf-8"
    dates = "dmy"
    [columns]
    customer = "Customer"
    reference = "Number"
    issued = "Issued"
    due = "Due"
    amount = "Amount"
    currency = "Currency"
    paid_on = "Paid on"
    paid_amount = "Paid"
    disputed = "Disputed"
    terms_days = "Terms"
"#;

const HEADER: &str = "Customer,Number,Issued,Due,Amount,Currency,Paid on,Paid,Disputed,Terms";

/// Each kind of problem, and a record that has it and no other. Lines are
/// counted from 2, so that each can be found by its place.
const PROVOKED: [(&str, &[u8]); 31] = [
    ("empty", b",1,01/02/2026,03/03/2026,10.00,GBP,,,no,"),
    ("notADate", b"Jane,2,soon,03/03/2026,10.00,GBP,,,no,"),
    (
        "impossibleDay",
        b"Jane,3,31/02/2026,03/03/2026,10.00,GBP,,,no,",
    ),
    (
        "unlikelyYear",
        b"Jane,4,01/02/1926,03/03/2026,10.00,GBP,,,no,",
    ),
    ("notAnAmount", b"Jane,5,01/02/2026,03/03/2026,ten,GBP,,,no,"),
    (
        "otherDecimalMark",
        b"Jane,6,01/02/2026,03/03/2026,\"12,50\",GBP,,,no,",
    ),
    (
        "ambiguousAmount",
        b"Jane,7,01/02/2026,03/03/2026,\"1,234\",KWD,,,no,",
    ),
    (
        "tooManyDecimals",
        b"Jane,8,01/02/2026,03/03/2026,10.005,GBP,,,no,",
    ),
    (
        "tooLarge",
        b"Jane,9,01/02/2026,03/03/2026,99999999999999.00,GBP,,,no,",
    ),
    (
        "unknownCurrency",
        b"Jane,10,01/02/2026,03/03/2026,10.00,XQZ,,,no,",
    ),
    (
        "otherCurrency",
        "Jane,11,01/02/2026,03/03/2026,€10.00,GBP,,,no,".as_bytes(),
    ),
    (
        "nothingOwed",
        b"Jane,12,01/02/2026,03/03/2026,0.00,GBP,,,no,",
    ),
    (
        "creditNote",
        b"Jane,13,01/02/2026,03/03/2026,(10.00),GBP,,,no,",
    ),
    (
        "negativePayment",
        b"Jane,14,01/02/2026,03/03/2026,10.00,GBP,05/03/2026,-5.00,no,",
    ),
    (
        "paidWithoutDay",
        b"Jane,15,01/02/2026,03/03/2026,10.00,GBP,,5.00,no,",
    ),
    (
        "paidWithoutAmount",
        b"Jane,16,01/02/2026,03/03/2026,10.00,GBP,05/03/2026,,no,",
    ),
    (
        "notYesOrNo",
        b"Jane,17,01/02/2026,03/03/2026,10.00,GBP,,,perhaps,",
    ),
    ("notDays", b"Jane,18,01/02/2026,,10.00,GBP,,,no,2/10 net 30"),
    (
        "dueBeforeIssued",
        b"Jane,19,01/02/2026,03/01/2026,10.00,GBP,,,no,",
    ),
    ("tooFewCells", b"Jane,20,01/02/2026,03/03/2026"),
    (
        "tooManyCells",
        b"Jane,21,01/02/2026,03/03/2026,10.00,GBP,,,no,,more",
    ),
    (
        "unclosedQuote",
        b"\"Jane,22,01/02/2026,03/03/2026,10.00,GBP,,,no,",
    ),
    (
        "unreadableLetters",
        b"Zo\xEB,23,01/02/2026,03/03/2026,10.00,GBP,,,no,",
    ),
    ("totalsRow", b"Total,,,,230.00,,,,,"),
    ("headerAgain", HEADER.as_bytes()),
    (
        "referenceTwice",
        b"Jane,24,01/02/2026,03/03/2026,10.00,GBP,,,no,",
    ),
    (
        "referenceTwice",
        b"Jane,24,01/02/2026,03/03/2026,20.00,GBP,,,no,",
    ),
    (
        "paidBeforeIssued",
        b"Jane,25,01/02/2026,03/03/2026,10.00,GBP,01/01/2026,10.00,no,",
    ),
    (
        "alreadyOnLine",
        b"Jane,25,01/02/2026,03/03/2026,10.00,GBP,01/01/2026,10.00,no,",
    ),
    (
        "paidTooMuch",
        b"Jane,26,01/02/2026,03/03/2026,10.00,GBP,05/03/2026,20.00,no,",
    ),
    ("endsEarly", b"Jane,27,01/02/2026,03/03/2026,10.00,GBP"),
];

fn kind(problem: &Problem) -> String {
    let json = serde_json::to_value(&problem.reason).expect("json");
    json["kind"].as_str().expect("a kind").to_owned()
}

/// The problems of [`PROVOKED`], by line.
fn provoked() -> BTreeMap<usize, Problem> {
    let mut file = HEADER.as_bytes().to_vec();
    for (_, record) in PROVOKED {
        file.push(b'\n');
        file.extend_from_slice(record);
    }
    let reading = read(&file, &mapping(EVERYTHING)).expect("a table");
    assert_eq!(reading.records, PROVOKED.len());
    let mut by_line = BTreeMap::new();
    for problem in reading.problems.into_iter().chain(reading.remarks) {
        let twice = by_line.insert(problem.line, problem);
        assert_eq!(twice, None);
    }
    by_line
}

#[test]
fn every_problem_has_a_record_that_provokes_it() {
    let problems = provoked();
    for (line, (expected, _)) in (2..).zip(PROVOKED) {
        assert_eq!(
            problems.get(&line).map(kind).as_deref(),
            Some(expected),
            "line {line}"
        );
    }
}

/// The manual's table has each kind once, with the words of this test.
#[test]
fn every_problem_is_in_the_manual_in_its_own_words() {
    let mut kinds = BTreeMap::new();
    for problem in provoked().values() {
        kinds
            .entry(kind(problem))
            .or_insert_with(|| problem.to_string());
    }
    let table: BTreeMap<String, String> = SPEC
        .lines()
        .skip_while(|line| *line != "### Every problem")
        .filter_map(|line| line.strip_prefix("| `")?.strip_suffix(" |"))
        .filter_map(|line| line.split_once("` | "))
        .map(|(kind, words)| (kind.to_owned(), words.to_owned()))
        .collect();
    assert_eq!(table, kinds);
}
