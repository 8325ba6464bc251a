//! The PDF file: the same each time, readable, described, with the faces
//! in it once.

mod cases;

use cases::look::fonts;
use cases::{Book, business, day};
use documents::error::DocumentError;
use documents::statement::{Letter, PrintRun, statement_pdf};
use ledger::business::Business;
use ledger::statement::statement;
use lopdf::{Document, Object};

fn file(books: &[Book], business: &Business) -> Vec<u8> {
    let statements: Vec<_> = books
        .iter()
        .map(|book| {
            let from = Some(day("2026-08-01"));
            statement(&book.account, from, day("2026-11-21")).expect("countable")
        })
        .collect();
    let letters: Vec<_> = statements
        .iter()
        .map(|statement| Letter {
            statement,
            business,
        })
        .collect();
    statement_pdf(&letters, fonts()).expect("a file")
}

fn read(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).expect("a PDF")
}

#[test]
fn the_same_account_gives_the_same_bytes() {
    let one = file(&[cases::several_currencies(), cases::late()], &business());
    let two = file(&[cases::several_currencies(), cases::late()], &business());
    assert!(one == two);
    assert!(one != file(&[cases::late()], &business()));
}

#[test]
fn a_run_of_customers_is_one_file_that_has_the_faces_once() {
    let books: Vec<Book> = (0..52).map(|_| cases::late()).collect();
    let bytes = file(&books, &business());
    let pdf = read(&bytes);
    assert_eq!(pdf.get_pages().len(), 52);
    let faces = pdf.objects.values().filter(|object| {
        let dictionary = object.as_dict();
        dictionary.is_ok_and(|d| d.has(b"FontFile2"))
    });
    assert_eq!(faces.count(), 2);
    assert!(bytes.len() < 52 * 10_000, "{} bytes", bytes.len());
}

#[test]
fn the_text_can_be_searched_and_copied() {
    let pdf = read(&file(&[cases::on_track()], &business()));
    let text = pdf.extract_text(&[1]).expect("text");
    let text = text.replace('\n', "");
    for words in ["Marta Kowalska", "1,240.00", "Friday 27 November"] {
        assert!(text.contains(words), "{words} in {text}");
    }
}

#[test]
fn the_file_says_its_title_and_language_and_has_a_structure() {
    let pdf = read(&file(&[cases::on_track().reader("fr", "FR")], &business()));
    let catalog = pdf.catalog().expect("a catalog");
    assert_eq!(
        catalog.get(b"Lang").and_then(Object::as_str).expect("Lang"),
        b"fr"
    );
    let marked = catalog.get(b"MarkInfo").and_then(Object::as_dict);
    let marked = marked
        .and_then(|info| info.get(b"Marked"))
        .and_then(Object::as_bool);
    assert!(marked.expect("MarkInfo"));
    assert!(catalog.has(b"StructTreeRoot") && catalog.has(b"Metadata"));
    let kinds: Vec<String> = pdf
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter_map(|d| d.get(b"S").and_then(Object::as_name).ok())
        .map(|name| String::from_utf8_lossy(name).into_owned())
        .collect();
    for kind in [
        "Document", "Sect", "H1", "H2", "P", "Table", "TR", "TH", "TD",
    ] {
        assert!(kinds.iter().any(|known| known == kind), "{kind}");
    }
}

#[test]
fn a_name_that_the_faces_lack_can_still_be_copied() {
    let book = Book::new("李小龍", "", "L-1", &[]);
    let pdf = read(&file(&[book], &business()));
    let page = pdf.get_pages()[&1];
    let content = pdf.get_page_content(page);
    let content = String::from_utf8_lossy(&content).to_ascii_uppercase();
    assert!(content.contains("FEFF674E5C0F9F8D"), "its ActualText");
}

#[test]
fn a_run_without_letters_is_refused() {
    let empty = PrintRun::new(fonts()).finish();
    assert!(matches!(empty, Err(DocumentError::Empty)));
}
