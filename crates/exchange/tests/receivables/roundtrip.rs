//! What is written in any style reads back the same.

use chrono::NaiveDate;
use exchange::receivables::mapping::{DateOrder, DecimalMark, Delimiter, Mapping};
use exchange::receivables::proposal::propose;
use exchange::receivables::reading::{Paid, ReceivableRow, read};
use exchange::text::Encoding;
use money::amount::Money;
use money::currency::Currency;
use proptest::prelude::*;

const HEADER: [&str; 10] = [
    "Customer",
    "Invoice number",
    "Description",
    "Invoice date",
    "Due date",
    "Amount",
    "Currency",
    "Paid on",
    "Paid amount",
    "Disputed",
];

/// How a program may write a file.
#[derive(Debug, Clone)]
struct Style {
    encoding: Encoding,
    mark: bool,
    delimiter: Delimiter,
    crlf: bool,
    dates: DateOrder,
    separator: char,
    decimal: DecimalMark,
    group: &'static str,
}

fn style() -> impl Strategy<Value = Style> {
    (
        prop::sample::select(Encoding::ALL.to_vec()),
        any::<bool>(),
        prop::sample::select(Delimiter::ALL.to_vec()),
        any::<bool>(),
        prop::sample::select(DateOrder::ALL.to_vec()),
        prop::sample::select(vec!['/', '.', '-']),
        prop::sample::select(vec![DecimalMark::Point, DecimalMark::Comma]),
        prop::sample::select(vec!["", "'", "\u{a0}", "other"]),
    )
        .prop_map(
            |(encoding, mark, delimiter, crlf, dates, separator, decimal, group)| Style {
                encoding,
                mark,
                delimiter,
                crlf,
                dates,
                separator,
                decimal,
                group,
            },
        )
}

fn row() -> impl Strategy<Value = ReceivableRow> {
    let day = || {
        (0_i32..10_000).prop_map(|days| {
            NaiveDate::from_num_days_from_ce_opt(days + 733_000).expect("a day near 2010 to 2035")
        })
    };
    let currency = prop::sample::select(vec!["EUR", "JPY", "KWD"]);
    (
        "[A-Za-zäöüßé,;|\"' .-]{0,8}[A-Za-zÄéß\"]",
        prop::option::of("[a-zé,;|\"']{1,6}( [a-z\"]{1,4})?"),
        (day(), 0_u64..400, currency, 1_i64..10_000_000_000),
        prop::option::of((0_u64..400, 1_i64..10_000_000_000)),
        any::<bool>(),
    )
        .prop_map(
            |(customer, description, (issued, terms, code, minor), paid, disputed)| {
                let currency: Currency = code.parse().expect("a currency");
                let money = |minor| Money::from_minor(minor, currency).expect("in range");
                let later = |days| issued + chrono::Days::new(days);
                ReceivableRow {
                    line: 0,
                    customer: customer.split_whitespace().collect::<Vec<_>>().join(" "),
                    customer_name: None,
                    reference: String::new(),
                    description,
                    issued,
                    due: later(terms),
                    amount: money(minor),
                    paid: paid.map(|(days, minor)| Paid {
                        on: later(days),
                        amount: money(minor),
                    }),
                    disputed,
                    email: None,
                    phone: None,
                }
            },
        )
}

/// Rows with numbers of their own on lines of their own.
fn rows() -> impl Strategy<Value = Vec<ReceivableRow>> {
    prop::collection::vec(row(), 1..12).prop_map(|mut rows| {
        for (number, row) in rows.iter_mut().enumerate() {
            row.line = number + 2;
            row.reference = format!("R{number:04}");
        }
        rows
    })
}

impl Style {
    fn day(&self, day: NaiveDate) -> String {
        let s = self.separator;
        let format = match self.dates {
            DateOrder::Ymd => format!("%Y{s}%m{s}%d"),
            DateOrder::Dmy => format!("%d{s}%m{s}%Y"),
            DateOrder::Mdy => format!("%m{s}%d{s}%Y"),
        };
        day.format(&format).to_string()
    }

    fn amount(&self, amount: Money) -> String {
        let plain = amount.to_plain();
        let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
        let (decimal, other) = match self.decimal {
            DecimalMark::Point => (".", ","),
            DecimalMark::Comma => (",", "."),
        };
        let group = if self.group == "other" {
            other
        } else {
            self.group
        };
        let digits: Vec<char> = whole.chars().collect();
        let groups: Vec<String> = digits
            .rchunks(3)
            .rev()
            .map(|c| c.iter().collect())
            .collect();
        let point = if part.is_empty() { "" } else { decimal };
        format!("{}{point}{part}", groups.join(group))
    }

    fn write(&self, rows: &[ReceivableRow]) -> Vec<u8> {
        let delimiter = match self.delimiter {
            Delimiter::Comma => b',',
            Delimiter::Semicolon => b';',
            Delimiter::Tab => b'\t',
            Delimiter::Pipe => b'|',
        };
        let end = match self.crlf {
            true => csv::Terminator::CRLF,
            false => csv::Terminator::Any(b'\n'),
        };
        let mut writer = csv::WriterBuilder::new()
            .delimiter(delimiter)
            .terminator(end)
            .from_writer(Vec::new());
        writer.write_record(HEADER).expect("written");
        for row in rows {
            let disputed = if row.disputed { "yes" } else { "no" };
            let record = [
                row.customer.clone(),
                row.reference.clone(),
                row.description.clone().unwrap_or_default(),
                self.day(row.issued),
                self.day(row.due),
                self.amount(row.amount),
                row.amount.currency().to_string(),
                row.paid.map(|paid| self.day(paid.on)).unwrap_or_default(),
                row.paid
                    .map(|paid| self.amount(paid.amount))
                    .unwrap_or_default(),
                disputed.to_owned(),
            ];
            writer.write_record(record).expect("written");
        }
        let text = String::from_utf8(writer.into_inner().expect("flushed")).expect("text");
        self.encode(text)
    }

    fn encode(&self, text: String) -> Vec<u8> {
        let text = match self.mark && self.encoding != Encoding::Windows1252 {
            true => format!("\u{feff}{text}"),
            false => text,
        };
        match self.encoding {
            Encoding::Utf8 => text.into_bytes(),
            // The letters of these tests are those of Latin-1.
            Encoding::Windows1252 => text
                .chars()
                .map(|c| u8::try_from(c).expect("Latin-1"))
                .collect(),
            Encoding::Utf16Le => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Encoding::Utf16Be => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        }
    }

    fn mapping(&self) -> Mapping {
        let mut mapping = Mapping::from_toml(
            r#"
            [columns]
            customer = "Customer"
            reference = "Invoice number"
            description = "Description"
            issued = "Invoice date"
            due = "Due date"
            amount = "Amount"
            currency = "Currency"
            paid_on = "Paid on"
            paid_amount = "Paid amount"
            disputed = "Disputed"
            "#,
        )
        .expect("a mapping");
        mapping.dates = self.dates;
        mapping.decimal = self.decimal;
        mapping
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn what_is_written_in_any_style_reads_back_the_same(style in style(), rows in rows()) {
        let reading = read(&style.write(&rows), &style.mapping()).expect("a table");
        prop_assert_eq!(&reading.problems, &[]);
        prop_assert_eq!(reading.rows, rows);
        prop_assert_eq!(reading.delimiter, style.delimiter);
    }

    /// The point of asking: where nothing is asked, nothing is misread.
    #[test]
    fn a_proposal_that_asks_nothing_reads_everything_right(style in style(), rows in rows()) {
        let file = style.write(&rows);
        let proposal = propose(&file).expect("a table");
        if !proposal.doubts.iter().any(|doubt| doubt.must_be_answered()) {
            let reading = read(&file, &proposal.mapping).expect("a table");
            prop_assert_eq!(reading.problems, []);
            prop_assert_eq!(reading.rows, rows);
        }
    }

    #[test]
    fn a_second_file_in_another_style_has_the_same_keys(
        one in style(), other in style(), rows in rows(),
    ) {
        let keys = |style: &Style| -> Vec<_> {
            let reading = read(&style.write(&rows), &style.mapping()).expect("a table");
            reading.rows.iter().map(ReceivableRow::key).collect()
        };
        prop_assert_eq!(keys(&one), keys(&other));
    }
}
