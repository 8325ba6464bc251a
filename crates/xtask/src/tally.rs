//! Counts tests from what the test runners print.

/// Tests that passed, failed, or were left out.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

impl Tally {
    /// Takes in one line of cargo's or vitest's output. Both close with a
    /// summary, and no other line of theirs looks like it:
    ///
    /// ```text
    /// test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; …
    ///       Tests  1 failed | 11 passed (12)
    /// ```
    pub(crate) fn read(&mut self, line: &str) {
        let line = plain(line);
        let summary = line
            .strip_prefix("test result: ")
            .and_then(|rest| rest.split_once(". "))
            .map(|(_, counts)| counts)
            .or_else(|| line.trim_start().strip_prefix("Tests  "));
        let words: Vec<&str> = summary.unwrap_or_default().split_whitespace().collect();
        for pair in words.windows(2) {
            let count = pair[0].parse().unwrap_or(0);
            match pair[1].trim_end_matches(';') {
                "passed" => self.passed += count,
                "failed" => self.failed += count,
                _ => {}
            }
        }
    }
}

/// A line without the colours of a terminal.
fn plain(line: &str) -> String {
    let mut text = String::new();
    let mut chars = line.trim_end().chars();
    while let Some(c) = chars.next() {
        if c == '\u{1b}' {
            chars.by_ref().find(char::is_ascii_alphabetic);
        } else {
            text.push(c);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::Tally;

    fn check(output: &str, passed: u32, failed: u32) {
        let mut tally = Tally::default();
        output.lines().for_each(|line| tally.read(line));
        assert_eq!(tally, Tally { passed, failed });
    }

    #[test]
    fn cargo_closes_each_program_with_its_counts() {
        check(
            "running 14 tests
             test result: fake. 99 passed; indented, so printed by a test
test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s
test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.10s",
            15,
            2,
        );
    }

    #[test]
    fn vitest_counts_files_and_tests_and_only_tests_are_counted() {
        check(
            " Test Files  1 failed | 3 passed (4)
      Tests  1 failed | 11 passed | 2 skipped (14)
   Start at  10:00:00",
            11,
            1,
        );
    }

    #[test]
    fn colours_do_not_hide_a_summary() {
        check(
            "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m7 passed\u{1b}[39m\u{1b}[22m\u{1b}[90m (7)\u{1b}[39m",
            7,
            0,
        );
    }
}
