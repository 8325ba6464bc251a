//! What becomes of an answer that can't be written out.

#[cfg(target_os = "linux")]
mod full {
    use std::fs::File;

    use journeys::desk::Desk;

    /// Where every writing finds the disk full.
    fn full() -> File {
        File::options()
            .write(true)
            .open("/dev/full")
            .expect("Linux has it")
    }

    fn with_full_disk(desk: &Desk, line: &str) -> (i32, String) {
        let output = desk.amicable(line).stdout(full()).output().expect("runs");
        let said = String::from_utf8(output.stderr).expect("text");
        (output.status.code().unwrap_or(-1), said)
    }

    #[test]
    fn an_answer_that_finds_the_disk_full_is_an_error() {
        let desk = Desk::new();
        desk.new_ledger("shop.amicable", "GB", "GBP");
        desk.does("customer add --ledger shop.amicable --name Ada --reference A-1");
        desk.write("rows.json", "{}");
        for line in [
            "ageing --ledger shop.amicable",
            "ageing --ledger shop.amicable --json",
            "customers --ledger shop.amicable --json",
            "customer show --ledger shop.amicable --customer A-1",
            "statement --ledger shop.amicable --customer A-1 --to 2026-11-30 --json",
            "verify --ledger shop.amicable",
            "--help",
            "--version",
            "plan agree --help",
        ] {
            let (exit, said) = with_full_disk(&desk, line);
            assert_eq!(exit, 8, "{line}: {said}");
            assert!(said.contains("the answer can't be written out"), "{said}");
            assert!(!said.contains("done all the same"), "{line}: {said}");
        }
    }

    #[test]
    fn what_was_done_before_the_answer_is_said_to_be_done() {
        let desk = Desk::new();
        desk.new_ledger("shop.amicable", "GB", "GBP");
        desk.does("customer add --ledger shop.amicable --name Ada --reference A-1");
        let pay = "pay --ledger shop.amicable --customer A-1 --amount 5 --as-credit";
        let (exit, said) = with_full_disk(&desk, pay);
        assert_eq!(exit, 8, "{said}");
        assert!(said.contains("what the command did is done"), "{said}");
        let page = desk.does("customer show --ledger shop.amicable --customer A-1");
        assert!(page.contains("has a credit of 5.00 GBP"), "{page}");
    }

    #[test]
    fn a_ledger_is_not_made_before_its_key_was_written_out() {
        let desk = Desk::new();
        let new = "new shop.amicable --business Shop --country GB --currency GBP";
        let (exit, said) = with_full_disk(&desk, new);
        assert_eq!(exit, 8, "{said}");
        assert!(said.contains("nothing was changed"), "{said}");
        let folder = desk.file("x");
        let left = std::fs::read_dir(folder.parent().expect("a folder")).expect("a folder");
        assert_eq!(left.count(), 0);
        desk.does(new);
    }

    #[test]
    fn a_passphrase_is_not_changed_before_the_new_key_was_written_out() {
        let desk = Desk::new();
        let old_key = desk.new_ledger("shop.amicable", "GB", "GBP");
        let before = std::fs::read(desk.file("shop.amicable")).expect("a ledger");
        let mut change = desk.amicable("passphrase --ledger shop.amicable");
        change.env("AMICABLE_NEW_PASSPHRASE", "nine slow herons at noon");
        let output = change.stdout(full()).output().expect("runs");
        assert_eq!(output.status.code(), Some(8), "{output:?}");
        desk.does("verify --ledger shop.amicable");
        // To a reader who has gone, a key is as lost.
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let output = change.stdout(writer).output().expect("runs");
        assert_eq!(output.status.code(), Some(8), "{output:?}");
        let said = String::from_utf8(output.stderr).expect("text");
        assert!(said.contains("nothing was changed"), "{said}");
        let after = std::fs::read(desk.file("shop.amicable")).expect("a ledger");
        assert_eq!(before, after);
        let mut by_key = desk.amicable("verify --ledger shop.amicable");
        by_key.env("AMICABLE_RECOVERY_KEY", &old_key);
        assert!(by_key.output().expect("runs").status.success());
    }

    #[test]
    fn a_note_that_nobody_can_read_costs_no_key() {
        let desk = Desk::new();
        let new = "new shop.amicable --business Shop --country GB --currency GBP";
        let output = desk.amicable(new).stderr(full()).output().expect("runs");
        assert!(output.status.success());
        let words = String::from_utf8(output.stdout).expect("text");
        assert_eq!(words.split_whitespace().count(), 24);
    }
}

#[cfg(unix)]
#[test]
fn a_reader_who_has_seen_enough_ends_the_output_quietly_and_the_ledger_is_closed() {
    use std::io::{BufRead as _, BufReader};
    use std::process::Stdio;

    use journeys::desk::Desk;

    let desk = Desk::new();
    desk.does("sample shop.amicable");
    let mut command = desk.amicable("ageing --ledger shop.amicable --json");
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("runs");
    let mut line = String::new();
    // Dropped after one line, as `head -1` does.
    BufReader::with_capacity(1, child.stdout.take().expect("a pipe"))
        .read_line(&mut line)
        .expect("a line");
    let output = child.wait_with_output().expect("ends");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(output.stderr, b"");
    let folder = desk.file("x");
    let names: Vec<_> = std::fs::read_dir(folder.parent().expect("a folder"))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    assert_eq!(names, ["shop.amicable"]);
}
