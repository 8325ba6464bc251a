//! The structure of the pages: what is a heading, what is a table, and
//! in which order it is read aloud.

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::error::DocumentError;
use crate::layout::page::{Kind, PartId};
use crate::pdf::Sheaf;
use crate::pdf::draw::Marks;

/// Adds the structure tree. `marks` has a row for each page of the
/// sheaves, in order.
pub(crate) fn add(
    file: &mut Document,
    sheaves: &[Sheaf],
    marks: &[Marks],
) -> Result<(), DocumentError> {
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let root = file.new_object_id();
    let document = file.new_object_id();
    let mut sections = Vec::new();
    let mut by_page: Vec<Object> = Vec::new();
    let mut first_page = 0;
    for sheaf in sheaves {
        let end = first_page + sheaf.pages.len();
        let numbers = first_page..end;
        first_page = end;
        let ids: Vec<ObjectId> = sheaf.parts.iter().map(|_| file.new_object_id()).collect();
        let mut kids: Vec<Vec<Object>> = vec![Vec::new(); ids.len()];
        for (part, id) in sheaf.parts.iter().zip(&ids) {
            match part.of {
                Some(PartId(of)) => kids[of].push(Object::Reference(*id)),
                None => sections.push(Object::Reference(*id)),
            }
        }
        for number in numbers {
            let (Some(page), Some(page_marks)) = (pages.get(number), marks.get(number)) else {
                return Err(DocumentError::Pdf("a page is missing".to_owned()));
            };
            let mut parents = Vec::new();
            for (mark, PartId(part)) in (0_i64..).zip(page_marks) {
                kids[*part].push(Object::Dictionary(Dictionary::from_iter([
                    ("Type", Object::from("MCR")),
                    ("Pg", Object::Reference(*page)),
                    ("MCID", Object::Integer(mark)),
                ])));
                parents.push(Object::Reference(ids[*part]));
            }
            let key = i64::try_from(number).unwrap_or(i64::MAX);
            by_page.push(Object::Integer(key));
            by_page.push(Object::Array(parents));
            let page = file.get_dictionary_mut(*page).map_err(broken)?;
            page.set("StructParents", Object::Integer(key));
            page.set("Tabs", Object::from("S"));
            page.remove(b"Annots");
        }
        for ((part, id), kids) in sheaf.parts.iter().zip(&ids).zip(kids) {
            let parent = part.of.map_or(document, |PartId(of)| ids[of]);
            let mut element = Dictionary::from_iter([
                ("S", Object::from(name(part.kind))),
                ("P", Object::Reference(parent)),
                ("K", Object::Array(kids)),
            ]);
            match part.kind {
                Kind::Section => element.set("Lang", Object::string_literal(sheaf.language)),
                Kind::HeaderCell => element.set(
                    "A",
                    Dictionary::from_iter([
                        ("O", Object::from("Table")),
                        ("Scope", Object::from("Column")),
                    ]),
                ),
                _ => {}
            }
            file.set_object(*id, element);
        }
    }
    file.set_object(
        document,
        Dictionary::from_iter([
            ("S", Object::from("Document")),
            ("P", Object::Reference(root)),
            ("K", Object::Array(sections)),
        ]),
    );
    let next = i64::try_from(first_page).unwrap_or(i64::MAX);
    let parents = Dictionary::from_iter([("Nums", Object::Array(by_page))]);
    let parents = file.add_object(parents);
    file.set_object(
        root,
        Dictionary::from_iter([
            ("Type", Object::from("StructTreeRoot")),
            ("K", Object::Array(vec![Object::Reference(document)])),
            ("ParentTree", Object::Reference(parents)),
            ("ParentTreeNextKey", Object::Integer(next)),
        ]),
    );
    let catalog = file.catalog_mut().map_err(broken)?;
    catalog.set("StructTreeRoot", Object::Reference(root));
    catalog.set(
        "MarkInfo",
        Dictionary::from_iter([("Marked", Object::Boolean(true))]),
    );
    Ok(())
}

/// The standard structure type of a part.
fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Section => "Sect",
        Kind::Title => "H1",
        Kind::Heading => "H2",
        Kind::Paragraph => "P",
        Kind::Table => "Table",
        Kind::Row => "TR",
        Kind::HeaderCell => "TH",
        Kind::Cell => "TD",
    }
}

pub(crate) fn broken(error: lopdf::Error) -> DocumentError {
    DocumentError::Pdf(error.to_string())
}
