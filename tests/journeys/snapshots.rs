//! The answers that the page is tested with are those of this core.

use journeys::page::kept;

use crate::written::{in_checkout, present};

const FOLDER: &str = "ui/src/ipc/snapshots";

#[test]
fn the_page_is_tested_on_what_the_core_says() {
    let files = std::fs::read_dir(in_checkout(FOLDER)).expect("the folder of answers");
    let mut names: Vec<String> = files
        .map(|file| file.expect("a file").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert!(names.len() > 5, "most stories are asked something");
    let mut stale = Vec::new();
    for name in names {
        let story = name.strip_suffix(".json").expect("nothing but answers");
        let before = present(&format!("{FOLDER}/{name}"));
        let asked = kept::requests(story, &before).expect(story);
        assert!(!asked.is_empty(), "{name} answers nothing");
        if kept::answered(story, &asked).expect(story) != before {
            stale.push(name);
        }
    }
    assert!(
        stale.is_empty(),
        "{stale:?} in {FOLDER} are stale; `cargo xtask snapshots` writes them anew"
    );
}
