//! Pages into a PDF file.
//!
//! printpdf draws the pages and embeds the faces; what it does not write
//! is added to its document here: the language, the title, and the
//! structure by which a screen reader finds its way.

mod draw;
mod structure;

use std::hash::Hasher as _;

use lopdf::{Dictionary, Object, Stream, StringFormat, text_string};
use printpdf::{FontId, PdfDocument, PdfFont, PdfSaveOptions};

use crate::error::DocumentError;
use crate::fonts::{Face, Fonts};
use crate::layout::page::{Page, Part};

/// One customer's pages and their parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheaf {
    /// The pages.
    pub pages: Vec<Page>,
    /// The parts that the texts belong to.
    pub parts: Vec<Part>,
    /// BCP 47 tag of the language.
    pub language: &'static str,
}

/// What a file says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct About {
    pub(crate) title: String,
    pub(crate) author: String,
}

const FACES: [Face; 2] = [Face::Regular, Face::Strong];

/// The name of a face in the file; six capitals, as PDF asks of the tag
/// of a subset.
fn font_id(face: Face) -> FontId {
    FontId(match face {
        Face::Regular => "AMREGU".to_owned(),
        Face::Strong => "AMSEMI".to_owned(),
    })
}

/// The file. The same pages give the same bytes.
pub(crate) fn file(
    sheaves: &[Sheaf],
    about: &About,
    fonts: &Fonts,
) -> Result<Vec<u8>, DocumentError> {
    let mut document = PdfDocument::new(&about.title);
    for face in FACES {
        let font = PdfFont::new(fonts.parsed(face).clone());
        document.resources.fonts.map.insert(font_id(face), font);
    }
    let mut marks = Vec::new();
    for page in sheaves.iter().flat_map(|sheaf| &sheaf.pages) {
        let (drawn, mark) = draw::page(page, fonts);
        document.pages.push(drawn);
        marks.push(mark);
    }
    let mut warnings = Vec::new();
    let mut file = document.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    if let Some(warning) = warnings.first() {
        return Err(DocumentError::Pdf(format!("{warning:?}")));
    }
    describe(&mut file, sheaves, about)?;
    structure::add(&mut file, sheaves, &marks)?;
    file.compress();
    let mut bytes = Vec::new();
    file.save_modern(&mut bytes)
        .map_err(|error| DocumentError::Pdf(error.to_string()))?;
    Ok(bytes)
}

/// Adds what the file says about itself.
fn describe(
    file: &mut lopdf::Document,
    sheaves: &[Sheaf],
    about: &About,
) -> Result<(), DocumentError> {
    file.version = "1.7".to_owned();
    let info = Dictionary::from_iter([
        ("Title", text_string(&about.title)),
        ("Author", text_string(&about.author)),
        ("Creator", text_string("Amicable")),
    ]);
    let info = file.add_object(info);
    file.trailer.set("Info", Object::Reference(info));
    // A name for the file that says nothing but "the same" or "another".
    let id = Object::String(digest(sheaves).to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", Object::Array(vec![id.clone(), id]));
    let language = sheaves.first().map_or("en", |sheaf| sheaf.language);
    let mut xmp = Stream::new(
        Dictionary::from_iter([
            ("Type", Object::from("Metadata")),
            ("Subtype", Object::from("XML")),
        ]),
        xmp(about, language).into_bytes(),
    );
    xmp.allows_compression = false;
    let xmp = file.add_object(xmp);
    let catalog = file.catalog_mut().map_err(structure::broken)?;
    catalog.set("Lang", Object::string_literal(language));
    catalog.set("Metadata", Object::Reference(xmp));
    catalog.set(
        "ViewerPreferences",
        Dictionary::from_iter([("DisplayDocTitle", Object::Boolean(true))]),
    );
    Ok(())
}

fn xmp(about: &About, language: &str) -> String {
    let title = escaped(&about.title);
    let author = escaped(&about.author);
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>Amicable</xmp:CreatorTool>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{feff}',
    )
}

fn escaped(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// Sixteen bytes that differ when what can be read differs.
fn digest(sheaves: &[Sheaf]) -> [u8; 16] {
    let mut halves = [Fnv(0xcbf2_9ce4_8422_2325), Fnv(0x9ae1_6a3b_2f90_404f)];
    for half in &mut halves {
        for text in sheaves.iter().flat_map(|s| &s.pages).flat_map(|p| &p.texts) {
            half.write(text.text.as_bytes());
            half.write(&text.x.to_bits().to_be_bytes());
            half.write(&text.y.to_bits().to_be_bytes());
        }
    }
    let mut digest = [0; 16];
    digest[..8].copy_from_slice(&halves[0].finish().to_be_bytes());
    digest[8..].copy_from_slice(&halves[1].finish().to_be_bytes());
    digest
}

/// FNV-1a, which stays the same from one compiler to the next.
struct Fnv(u64);

impl std::hash::Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
