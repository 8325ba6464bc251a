//! Where documents may go, and where never.

use std::path::Path;

use journeys::desk::Desk;

/// A desk with a ledger of one customer who owes something.
fn desk() -> Desk {
    desk_and_key().0
}

/// The same with the ledger's recovery key, which opens it without the
/// time that a passphrase takes.
fn desk_and_key() -> (Desk, String) {
    let desk = Desk::new();
    let key = desk.new_ledger("shop.amicable", "GB", "GBP");
    desk.does("customer add --ledger shop.amicable --name Ada --reference A-1");
    desk.does(
        "debt --ledger shop.amicable --customer A-1 --reference 7 --issued 2026-11-01 --amount 100",
    );
    desk.write(
        "plan.json",
        r#"{"debts": ["7"], "terms": {"when": {"rhythm": {"every": "week"}, "first": "2026-12-01", "count": 4}}}"#,
    );
    (desk, key)
}

/// Every way to have a document written into `OUT`.
const WAYS: [&str; 3] = [
    "statement --ledger shop.amicable --customer A-1 --to 2026-11-30 --out OUT",
    "statements --ledger shop.amicable --one-file OUT",
    "plan print --ledger shop.amicable --customer A-1 --terms plan.json --out OUT",
];

#[test]
fn no_document_ever_takes_the_place_of_a_ledger() {
    let (desk, key) = desk_and_key();
    desk.new_ledger("other.amicable", "GB", "GBP");
    std::fs::rename(desk.file("other.amicable"), desk.file("other")).expect("renamed");
    std::fs::hard_link(desk.file("shop.amicable"), desk.file("hard.pdf")).expect("linked");
    std::fs::hard_link(desk.file("other"), desk.file("hard other.pdf")).expect("linked");
    std::fs::create_dir(desk.file("inner")).expect("a folder");
    let mut names = vec![
        "shop.amicable",
        "SHOP.AMICABLE",
        "inner/../shop.amicable",
        "new.amicable",
        "inner/New.Amicable",
        "shop.amicable-wal",
        "shop.amicable-shm",
        ".shop.amicable.lock",
        "hard.pdf",
        "hard other.pdf",
        "other",
    ];
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("shop.amicable", desk.file("soft.pdf")).expect("linked");
        std::os::unix::fs::symlink("../soft.pdf", desk.file("inner/soft.pdf")).expect("linked");
        std::os::unix::fs::symlink("later.amicable", desk.file("later.pdf")).expect("linked");
        names.extend(["soft.pdf", "inner/soft.pdf", "later.pdf"]);
    }
    let before = ["shop.amicable", "other"].map(|name| std::fs::read(desk.file(name)).expect(name));
    for way in WAYS {
        for name in &names {
            for force in ["", " --force"] {
                let line = format!("{}{force}", way.replace("OUT", &quoted(name)));
                let mut command = desk.amicable(&line);
                let answer = command.env("AMICABLE_RECOVERY_KEY", &key).output();
                let answer = answer.expect("amicable runs");
                assert_eq!(answer.status.code(), Some(8), "{line}: {answer:?}");
                let said = String::from_utf8_lossy(&answer.stderr);
                assert!(said.contains("is a ledger or belongs to one"), "{said}");
            }
        }
    }
    let after = ["shop.amicable", "other"].map(|name| std::fs::read(desk.file(name)).expect(name));
    assert_eq!(before, after);
    for name in ["new.amicable", "later.amicable", "shop.amicable-wal"] {
        assert!(!desk.file(name).exists(), "{name}");
    }
    let sound = desk.does("verify --ledger shop.amicable");
    assert!(sound.starts_with("sound"), "{sound}");
}

#[test]
fn a_ledger_of_another_name_is_known_while_it_is_open() {
    let desk = desk();
    std::fs::rename(desk.file("shop.amicable"), desk.file("Books")).expect("renamed");
    for name in ["Books", "Books-wal", "BOOKS-SHM", ".Books.lock", "BOOKS"] {
        let way = WAYS[0].replace("shop.amicable", "Books");
        let answer = desk.says(&format!("{} --force", way.replace("OUT", name)));
        assert_eq!(answer.exit, 8, "{name}: {answer:?}");
    }
    let sound = desk.does("verify --ledger Books");
    assert!(sound.starts_with("sound"), "{sound}");
}

#[test]
fn what_is_there_already_is_replaced_only_when_forced() {
    let desk = desk();
    for way in WAYS {
        desk.write("letter.pdf", "mine");
        let line = way.replace("OUT", "letter.pdf");
        let answer = desk.says(&line);
        assert_eq!(answer.exit, 8, "{line}: {answer:?}");
        assert!(answer.err.contains("exists already"), "{answer:?}");
        assert_eq!(read(&desk.file("letter.pdf")), b"mine");
        desk.does(&format!("{line} --force"));
        assert!(read(&desk.file("letter.pdf")).starts_with(b"%PDF"));
    }
}

#[test]
fn a_folder_of_statements_is_written_whole_or_not_at_all() {
    let desk = desk();
    desk.does("customer add --ledger shop.amicable --name Bo --reference B-1");
    std::fs::create_dir(desk.file("all")).expect("a folder");
    desk.write("all/B-1 Bo 2026-11-21.pdf", "mine");
    let line = "statements --ledger shop.amicable --out all";
    let answer = desk.says(line);
    assert_eq!(answer.exit, 8, "{answer:?}");
    assert!(answer.err.contains("B-1 Bo 2026-11-21.pdf exists already"));
    assert_eq!(read(&desk.file("all/B-1 Bo 2026-11-21.pdf")), b"mine");
    assert_eq!(names_in(&desk.file("all")), ["B-1 Bo 2026-11-21.pdf"]);
    desk.does(&format!("{line} --force"));
    assert_eq!(
        names_in(&desk.file("all")),
        ["A-1 Ada 2026-11-21.pdf", "B-1 Bo 2026-11-21.pdf"]
    );
    let answer = desk.says(line);
    assert!(
        answer.err.contains("and 1 more of the files exist already"),
        "{answer:?}"
    );
}

#[test]
fn nothing_but_the_document_is_touched_on_the_way() {
    let desk = desk();
    desk.write("letter.part", "mine");
    desk.write("letter.pdf.part", "mine, too");
    desk.does(&WAYS[0].replace("OUT", "letter.pdf"));
    assert_eq!(read(&desk.file("letter.part")), b"mine");
    assert_eq!(read(&desk.file("letter.pdf.part")), b"mine, too");
    assert!(read(&desk.file("letter.pdf")).starts_with(b"%PDF"));
    let left = names_in(desk.file("x").parent().expect("a folder"));
    assert_eq!(
        left,
        [
            "letter.part",
            "letter.pdf",
            "letter.pdf.part",
            "plan.json",
            "shop.amicable"
        ]
    );
}

#[cfg(unix)]
#[test]
fn links_are_replaced_and_not_written_through() {
    let desk = desk();
    desk.write("precious.txt", "mine");
    std::os::unix::fs::symlink("precious.txt", desk.file("letter.pdf")).expect("linked");
    let line = WAYS[0].replace("OUT", "letter.pdf");
    assert_eq!(desk.says(&line).exit, 8);
    desk.does(&format!("{line} --force"));
    assert_eq!(read(&desk.file("precious.txt")), b"mine");
    assert!(read(&desk.file("letter.pdf")).starts_with(b"%PDF"));
    let letter = desk.file("letter.pdf").symlink_metadata().expect("a file");
    assert!(letter.is_file());
}

#[cfg(unix)]
#[test]
fn devices_and_pipes_are_no_place_for_a_document() {
    let desk = desk();
    let made = std::process::Command::new("mkfifo")
        .arg(desk.file("pipe"))
        .status();
    assert!(made.expect("mkfifo runs").success());
    for (name, kind) in [("/dev/null", "a device"), ("pipe", "a named pipe")] {
        let answer = desk.says(&format!("{} --force", WAYS[0].replace("OUT", name)));
        assert_eq!(answer.exit, 7, "{answer:?}");
        assert!(answer.err.contains(kind), "{answer:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_document_that_is_replaced_keeps_who_may_read_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = desk();
    let file = desk.write("letter.pdf", "mine");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o640)).expect("set");
    desk.does(&format!("{} --force", WAYS[0].replace("OUT", "letter.pdf")));
    let mode = file.metadata().expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
}

fn read(file: &Path) -> Vec<u8> {
    std::fs::read(file).expect("a file")
}

fn names_in(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// A name with blanks, as the desk's command line wants it.
fn quoted(name: &str) -> String {
    format!("'{name}'")
}
