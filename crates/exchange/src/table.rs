//! Delimited text to records of cells.
//!
//! Written here rather than taken from a library for two reasons: a
//! person looks a problem up by its physical line, which must be right
//! after blank lines and line breaks within quotes; and one lost quote
//! must cost one line, not swallow the rest of the file.

use std::borrow::Cow;

use crate::receivables::mapping::Delimiter;

/// One record: a row of cells, from one physical line or, with line
/// breaks in quotes, several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Record<'a> {
    /// The line on which it starts, counted from 1.
    pub(crate) line: usize,
    pub(crate) cells: Vec<Cow<'a, str>>,
    /// A cell began with a quote that is not closed.
    pub(crate) lost_quote: bool,
    /// It goes on after [`MOST_COLUMNS`] cells, which are all it holds.
    pub(crate) too_wide: bool,
}

/// How many cells a record may have. Each takes twenty times the room of
/// the delimiter that makes it, so a line of nothing but delimiters must
/// not become cells.
pub(crate) const MOST_COLUMNS: usize = 1_000;

impl Record<'_> {
    /// What a cell says: without blanks around it and without the `="…"`
    /// by which programs keep a spreadsheet from taking a reference for
    /// a number. Nothing beyond the end of the record.
    pub(crate) fn cell(&self, place: usize) -> &str {
        let cell = self.cells.get(place).map_or("", |cell| cell.trim());
        let kept = cell.strip_prefix("=\"").and_then(|c| c.strip_suffix('"'));
        kept.map_or(cell, str::trim)
    }
}

/// The records of a text, without those that have nothing in any cell.
///
/// A cell in quotes may hold the delimiter, line breaks and, doubled,
/// quotes. Lines end with LF, CRLF or CR. A quote that is never closed,
/// or is closed in the middle of a cell on a later line, was no opening
/// quote: its record ends with its line and is marked. Each byte is
/// looked at a fixed number of times whatever the quotes.
#[derive(Debug, Clone)]
pub(crate) struct Records<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    delimiter: u8,
    /// No quote is closed on a later line from here on.
    quotes_end_with_line: bool,
}

impl Delimiter {
    pub(crate) fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
        }
    }
}

/// What Excel writes on a line of its own before the table, `sep=;`, and
/// where the table starts after it.
fn declared(text: &str) -> Option<(Delimiter, usize)> {
    let line = text.split(['\r', '\n']).next()?;
    let declared = line.strip_prefix("sep=").or(line.strip_prefix("SEP="))?;
    let delimiter = Delimiter::ALL
        .into_iter()
        .find(|d| declared.as_bytes() == [d.byte()])?;
    let rest = &text[line.len()..];
    let end = if rest.starts_with("\r\n") { 2 } else { 1 };
    Some((delimiter, line.len() + end.min(rest.len())))
}

/// The delimiter of `text`: the one that it declares, else the one by
/// which most of the first records hold a cell that `knows` recognises,
/// else the one that cuts them most evenly into most cells.
pub(crate) fn delimiter_of(text: &str, knows: impl Fn(&str) -> bool) -> Option<Delimiter> {
    const LOOK_AT: usize = 200;
    const HEADER_WITHIN: usize = 50;
    if let Some((delimiter, _)) = declared(text) {
        return Some(delimiter);
    }
    let evidence = |delimiter: Delimiter| {
        let records: Vec<Record<'_>> = Records::new(text, delimiter).take(LOOK_AT).collect();
        let known = records
            .iter()
            .take(HEADER_WITHIN)
            .filter(|record| record.cells.len() > 1)
            .map(|record| record.cells.iter().filter(|cell| knows(cell)).count())
            .max()
            .unwrap_or(0);
        let mut widths: Vec<usize> = records.iter().map(|r| r.cells.len()).collect();
        widths.sort_unstable();
        let (width, often) = widths
            .chunk_by(|a, b| a == b)
            .map(|same| (same[0], same.len()))
            .filter(|&(width, _)| width > 1)
            .max_by_key(|&(_, often)| often)
            .unwrap_or((0, 0));
        // The share of even records counts twice: commas within amounts
        // and names cut often, but never evenly.
        let evenness = often * often * width.saturating_sub(1) * 100_000;
        (known, evenness / widths.len().pow(2).max(1))
    };
    Delimiter::ALL
        .into_iter()
        .map(|delimiter| (evidence(delimiter), delimiter))
        .filter(|((_, evenness), _)| *evenness > 0)
        .rev()
        .max_by_key(|(evidence, _)| *evidence)
        .map(|(_, delimiter)| delimiter)
}

impl<'a> Records<'a> {
    pub(crate) fn new(text: &'a str, delimiter: Delimiter) -> Self {
        let skip = declared(text).map(|(_, start)| start);
        Self {
            text,
            at: skip.unwrap_or(0),
            line: 1 + usize::from(skip.is_some()),
            delimiter: delimiter.byte(),
            quotes_end_with_line: false,
        }
    }

    fn record(&mut self) -> Option<Record<'a>> {
        if self.at >= self.text.len() {
            return None;
        }
        let mut record = Record {
            line: self.line,
            cells: Vec::new(),
            lost_quote: false,
            too_wide: false,
        };
        loop {
            let cell = match self.quoted() {
                Quoted::Cell(cell) => cell,
                Quoted::Lost => {
                    record.lost_quote = true;
                    Cow::Borrowed(self.bare())
                }
                Quoted::No => Cow::Borrowed(self.bare()),
            };
            if record.cells.len() < MOST_COLUMNS {
                record.cells.push(cell);
            } else {
                record.too_wide = true;
            }
            match self.text.as_bytes().get(self.at) {
                Some(&byte) if byte == self.delimiter => self.at += 1,
                Some(b'\r') if self.text[self.at..].starts_with("\r\n") => {
                    self.at += 2;
                    break;
                }
                Some(_) => {
                    self.at += 1;
                    break;
                }
                None => break,
            }
        }
        self.line += 1;
        Some(record)
    }

    /// The text up to the next delimiter or line end.
    fn bare(&mut self) -> &'a str {
        let rest = &self.text[self.at..];
        let delimiter = self.delimiter;
        let length = rest
            .bytes()
            .position(|byte| byte == delimiter || byte == b'\n' || byte == b'\r')
            .unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    /// The cell here, if it is in quotes. Blanks around the quotes are
    /// not part of it.
    fn quoted(&mut self) -> Quoted<'a> {
        let rest = &self.text[self.at..];
        let blanks = rest.len() - rest.trim_start_matches(' ').len();
        if !rest[blanks..].starts_with('"') {
            return Quoted::No;
        }
        let start = self.at + blanks + 1;
        let mut from = start;
        let mut cell = Cow::Borrowed("");
        let end = loop {
            let Some(length) = self.text[from..].find('"') else {
                self.quotes_end_with_line = true;
                return Quoted::Lost;
            };
            let end = from + length;
            push(&mut cell, &self.text[from..end]);
            if self.text[end + 1..].starts_with('"') {
                push(&mut cell, "\"");
                from = end + 2;
            } else {
                break end;
            }
        };
        let breaks = line_breaks(&self.text[start..end]);
        if breaks > 0 && self.quotes_end_with_line {
            return Quoted::Lost;
        }
        let before = self.at;
        self.at = end + 1;
        let trailing = self.bare();
        if !trailing.trim_matches(' ').is_empty() {
            if breaks > 0 {
                self.at = before;
                return Quoted::Lost;
            }
            push(&mut cell, trailing);
        }
        self.line += breaks;
        Quoted::Cell(cell)
    }
}

enum Quoted<'a> {
    No,
    Lost,
    Cell(Cow<'a, str>),
}

fn push<'a>(cell: &mut Cow<'a, str>, text: &'a str) {
    if cell.is_empty() {
        *cell = Cow::Borrowed(text);
    } else {
        cell.to_mut().push_str(text);
    }
}

fn line_breaks(text: &str) -> usize {
    let returns = text.matches('\r').count();
    let feeds = text.matches('\n').count();
    returns + feeds - text.matches("\r\n").count()
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        loop {
            let record = self.record()?;
            if record.too_wide || record.cells.iter().any(|cell| !cell.trim().is_empty()) {
                return Some(record);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, delimiter: Delimiter, expected: Expect) {
        let mut seen = String::new();
        for record in Records::new(text, delimiter) {
            let lost = if record.lost_quote { " lost quote" } else { "" };
            seen += &format!("{}:{lost} {:?}\n", record.line, record.cells);
        }
        expected.assert_eq(&seen);
    }

    #[test]
    fn quotes_hold_delimiters_line_breaks_and_quotes() {
        check(
            "a,b\r\n\"Smith, J.\",\"two\r\nlines\"\r\n\"6\"\" pipe\",6\" pipe\r\n, \"x\" ,\"\"\r\n",
            Delimiter::Comma,
            expect![[r#"
                1: ["a", "b"]
                2: ["Smith, J.", "two\r\nlines"]
                4: ["6\" pipe", "6\" pipe"]
                5: ["", "x", ""]
            "#]],
        );
    }

    #[test]
    fn lines_are_counted_as_an_editor_counts_them() {
        check(
            "\n\na;b\r\r\n;;\n \nc;d\re",
            Delimiter::Semicolon,
            expect![[r#"
                3: ["a", "b"]
                7: ["c", "d"]
                8: ["e"]
            "#]],
        );
    }

    #[test]
    fn a_lost_quote_costs_one_line() {
        check(
            "a,\"b\nc,d\ne,\"f\"\ng,\"two\nlines\"\n\"h,\"\"i\"\"\nj,k",
            Delimiter::Comma,
            expect![[r#"
                1: lost quote ["a", "\"b"]
                2: ["c", "d"]
                3: ["e", "f"]
                4: ["g", "two\nlines"]
                6: lost quote ["\"h", "i\"\""]
                7: ["j", "k"]
            "#]],
        );
    }

    #[test]
    fn no_more_of_a_line_is_held_than_a_table_may_have_columns() {
        let widest = ",".repeat(MOST_COLUMNS - 1) + "x";
        let wider = format!("{}\n{}\nnext,line\n", ",".repeat(2_000_000), widest);
        let records: Vec<Record<'_>> = Records::new(&wider, Delimiter::Comma).collect();
        let seen: Vec<(usize, bool, usize)> = records
            .iter()
            .map(|record| (record.line, record.too_wide, record.cells.len()))
            .collect();
        assert_eq!(
            seen,
            [
                (1, true, MOST_COLUMNS),
                (2, false, MOST_COLUMNS),
                (3, false, 2)
            ]
        );
        assert!(records[0].cells.capacity() < 2 * MOST_COLUMNS);
    }

    #[test]
    fn text_after_a_closing_quote_belongs_to_the_cell() {
        check(
            "\"Smith, John\" Jr.,x\n",
            Delimiter::Comma,
            expect![[r#"
                1: ["Smith, John Jr.", "x"]
            "#]],
        );
    }

    #[test]
    fn the_line_that_declares_the_delimiter_is_no_record() {
        assert_eq!(
            delimiter_of("sep=|\r\na|b,c\r\n", |_| false),
            Some(Delimiter::Pipe)
        );
        check(
            "sep=|\r\na|b\r\n",
            Delimiter::Pipe,
            expect![[r#"
                2: ["a", "b"]
            "#]],
        );
        check("sep=,", Delimiter::Comma, expect![""]);
    }

    #[test]
    fn the_delimiter_is_the_one_that_cuts_evenly() {
        for (text, delimiter) in [
            ("a,b,c\n1,2,3\n", Some(Delimiter::Comma)),
            (
                "n;betrag\nMüller, Hans;1,5\nMeier;2,5\n",
                Some(Delimiter::Semicolon),
            ),
            ("a\tb\n1,5\t2,5\n3,5\t4,5\n", Some(Delimiter::Tab)),
            ("a|b|c\n\"x,\n,y\"|2|3\n", Some(Delimiter::Pipe)),
            (
                "a;b\n1;2,3,4,5,6\n1;2,3\n1;2,3,4\n",
                Some(Delimiter::Semicolon),
            ),
            ("A\nB\nC\na;b\n1;2\n", Some(Delimiter::Semicolon)),
            ("just\nwords\n", None),
            ("", None),
        ] {
            assert_eq!(delimiter_of(text, |_| false), delimiter, "{text}");
        }
        // A title above the table says less than a name that is known.
        let text = "Open, as of, today\na,b;x,y\n1,2;3,4\n";
        assert_eq!(delimiter_of(text, |_| false), Some(Delimiter::Comma));
        assert_eq!(
            delimiter_of(text, |cell| cell == "a,b"),
            Some(Delimiter::Semicolon)
        );
    }

    proptest! {
        /// The `csv` crate is the other opinion.
        #[test]
        fn what_the_csv_crate_writes_reads_back_the_same(
            cells in prop::collection::vec(
                prop::collection::vec("[a-z ,;|\t\"\r\n]{0,8}", 3), 1..8),
            delimiter in prop::sample::select(Delimiter::ALL.to_vec()),
        ) {
            let mut writer = csv::WriterBuilder::new()
                .delimiter(delimiter.byte())
                .quote_style(csv::QuoteStyle::NonNumeric)
                .from_writer(Vec::new());
            for record in &cells {
                writer.write_record(record).expect("written");
            }
            let bytes = writer.into_inner().expect("flushed");
            let text = String::from_utf8(bytes).expect("text");
            let read: Vec<Vec<String>> = Records::new(&text, delimiter)
                .map(|record| record.cells.into_iter().map(Cow::into_owned).collect())
                .collect();
            let full: Vec<Vec<String>> = cells
                .into_iter()
                .filter(|record| record.iter().any(|cell| !cell.trim().is_empty()))
                .collect();
            prop_assert_eq!(read, full);
        }

        #[test]
        fn any_text_is_cut_and_its_lines_rise(text in "[ab,\"\r\n]{0,60}") {
            let lines: Vec<usize> = Records::new(&text, Delimiter::Comma).map(|r| r.line).collect();
            prop_assert!(lines.is_sorted_by(|a, b| a < b));
        }
    }
}
