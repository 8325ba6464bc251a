//! Who may read what opens a ledger, and what is never waited for.

use journeys::desk::Desk;

#[cfg(unix)]
#[test]
fn a_ledger_is_its_owners_alone_and_stays_as_its_owner_set_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = Desk::new();
    desk.new_ledger("shop.amicable", "GB", "GBP");
    desk.does("sample sample.amicable");
    let mode = |name: &str| {
        let file = desk.file(name).metadata().expect("a ledger");
        file.permissions().mode() & 0o777
    };
    assert_eq!(mode("shop.amicable"), 0o600);
    assert_eq!(mode("sample.amicable"), 0o600);
    let shared = std::fs::Permissions::from_mode(0o640);
    std::fs::set_permissions(desk.file("shop.amicable"), shared).expect("set");
    let mut change = desk.amicable("passphrase --ledger shop.amicable");
    change.env("AMICABLE_NEW_PASSPHRASE", "nine slow herons at noon");
    assert!(change.output().expect("runs").status.success());
    assert_eq!(mode("shop.amicable"), 0o640);
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_device_is_neither_a_ledger_nor_a_file_to_import() {
    let desk = Desk::new();
    desk.new_ledger("shop.amicable", "GB", "GBP");
    let made = std::process::Command::new("mkfifo")
        .arg(desk.file("pipe"))
        .status();
    assert!(made.expect("mkfifo runs").success());
    for (name, kind) in [
        ("pipe", "a named pipe"),
        ("/dev/zero", "a device"),
        (".", "a folder"),
    ] {
        for line in [
            format!("customers --ledger {name}"),
            format!("import receivables {name} --ledger shop.amicable"),
            format!("schedule --terms {name}"),
        ] {
            let answer = desk.says(&line);
            assert_eq!(answer.exit, 7, "{line}: {answer:?}");
            assert!(
                answer.err.contains(&format!("is {kind}, not a file")),
                "{answer:?}"
            );
        }
    }
}

#[test]
fn a_line_of_two_million_cells_is_refused_by_its_columns() {
    let desk = Desk::new();
    desk.new_ledger("shop.amicable", "GB", "GBP");
    desk.write("wide.csv", ",".repeat(2_000_000));
    let answer = desk.says("import receivables wide.csv --ledger shop.amicable");
    assert_eq!(answer.exit, 5, "{answer:?}");
    assert_eq!(
        answer.err,
        "amicable: line 1 has more than 1000 columns, more than a table here may have\n"
    );
}

/// The limit as the system tells it of the running process, and what
/// becomes of one that is told to dump its core.
#[cfg(target_os = "linux")]
#[test]
fn the_memory_of_the_terminal_program_is_never_dumped() {
    use std::io::Write as _;
    use std::os::unix::process::ExitStatusExt as _;
    use std::process::Stdio;

    let desk = Desk::new();
    // It waits for its terms, with all the limits that it has set itself.
    let mut child = desk
        .amicable("schedule --terms -")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("runs");
    let mut input = child.stdin.take().expect("a pipe");
    input.write_all(b"{").expect("it reads");
    let limits = format!("/proc/{}/limits", child.id());
    let none = |limits: &str| {
        let core = limits.lines().find(|line| line.starts_with("Max core"));
        core.is_some_and(|line| line.split_whitespace().skip(4).take(2).all(|n| n == "0"))
    };
    let begun = std::time::Instant::now();
    while !none(&std::fs::read_to_string(&limits).expect("its limits")) {
        assert!(begun.elapsed().as_secs() < 10, "it sets its limits");
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let killed = std::process::Command::new("kill")
        .args(["-QUIT", &child.id().to_string()])
        .status();
    assert!(killed.expect("kill runs").success());
    let status = child.wait().expect("it ends");
    assert_eq!((status.signal(), status.core_dumped()), (Some(3), false));
}

/// A page of the ledger that only the answer needs is damaged.
#[test]
fn what_was_saved_is_said_to_be_saved_though_it_cannot_be_read() {
    const PAGE: usize = 4096;
    let desk = Desk::new();
    desk.new_ledger("shop.amicable", "GB", "GBP");
    let file = desk.file("shop.amicable");
    let whole = std::fs::read(&file).expect("a ledger");
    let add = "customer add --ledger shop.amicable --name Ada --reference A-1";
    for page in 1..whole.len() / PAGE {
        let flip = |bytes: &[u8]| {
            let mut bytes = bytes.to_vec();
            bytes[page * PAGE + 100] ^= 1;
            std::fs::write(&file, bytes).expect("written");
        };
        flip(&whole);
        let answer = desk.says(add);
        if answer.exit == 9 {
            assert!(
                answer.err.contains("the customer was added; but"),
                "{answer:?}"
            );
            assert!(!answer.err.contains("nothing"), "{answer:?}");
            flip(&std::fs::read(&file).expect("a ledger"));
            assert!(
                desk.does("customers --ledger shop.amicable")
                    .contains("A-1  Ada")
            );
            return;
        }
    }
    panic!("no page is needed by the answer alone");
}
