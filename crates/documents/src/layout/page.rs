//! A page as boxes of text and patches of colour.

use crate::fonts::{Face, Fonts};

/// A page on which everything has its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// Patches of colour, drawn first.
    pub patches: Vec<Patch>,
    /// Texts.
    pub texts: Vec<Text>,
}

impl Page {
    /// An empty page.
    #[must_use]
    pub fn new(width: f32, height: f32) -> Self {
        Self {
            width,
            height,
            patches: Vec::new(),
            texts: Vec::new(),
        }
    }
}

/// A line of text, or a part of one, in one face.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// Its left edge.
    pub x: f32,
    /// Its baseline.
    pub y: f32,
    /// How wide it is.
    pub width: f32,
    /// The size of the face.
    pub size: f32,
    /// The face.
    pub face: Face,
    /// The colour.
    pub ink: Ink,
    /// What it says.
    pub text: String,
    /// The part of the document that it belongs to; none for what is
    /// only decoration to someone who listens to the page.
    pub part: Option<PartId>,
}

impl Text {
    /// The upper edge, accents included.
    #[must_use]
    pub fn top(&self) -> f32 {
        self.y - ASCENT * self.size
    }

    /// The lower edge, descenders included.
    #[must_use]
    pub fn bottom(&self) -> f32 {
        self.y + DESCENT * self.size
    }

    /// The right edge.
    #[must_use]
    pub fn right(&self) -> f32 {
        self.x + self.width
    }
}

/// How far accented capitals rise above the baseline, in sizes.
pub const ASCENT: f32 = 0.97;

/// How far descenders hang below the baseline, in sizes.
pub const DESCENT: f32 = 0.24;

/// A rectangle of one colour. Rules are thin patches.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Patch {
    /// Its left edge.
    pub x: f32,
    /// Its upper edge.
    pub y: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// How round its corners are.
    pub radius: f32,
    /// The colour.
    pub ink: Ink,
}

/// The few colours of paper. Each keeps its place between black and
/// white on a printer that has only black.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// For reading.
    Dark,
    /// For labels.
    Soft,
    /// For rules.
    Line,
    /// Behind figures.
    Cream,
    /// Behind figures that are past their day.
    Amber,
    /// Behind how to pay.
    Mint,
    /// The accent.
    Green,
}

impl Ink {
    /// Red, green and blue from 0 to 255.
    #[must_use]
    pub fn rgb(self) -> [u8; 3] {
        match self {
            Self::Dark => [0x24, 0x21, 0x1b],
            Self::Soft => [0x68, 0x63, 0x58],
            Self::Line => [0xd8, 0xd2, 0xc4],
            Self::Cream => [0xf8, 0xf4, 0xea],
            Self::Amber => [0xfb, 0xec, 0xcf],
            Self::Mint => [0xe1, 0xef, 0xe8],
            Self::Green => [0x1d, 0x68, 0x58],
        }
    }
}

/// A size, a face and a colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// The face.
    pub face: Face,
    /// Its size.
    pub size: f32,
    /// From baseline to baseline.
    pub leading: f32,
    /// The colour.
    pub ink: Ink,
}

impl Style {
    /// Regular and dark.
    #[must_use]
    pub const fn new(size: f32) -> Self {
        Self {
            face: Face::Regular,
            size,
            leading: size * 1.36,
            ink: Ink::Dark,
        }
    }

    /// In the stronger face.
    #[must_use]
    pub const fn strong(mut self) -> Self {
        self.face = Face::Strong;
        self
    }

    /// In the softer colour.
    #[must_use]
    pub const fn soft(mut self) -> Self {
        self.ink = Ink::Soft;
        self
    }

    /// With lines that far apart.
    #[must_use]
    pub const fn leading(mut self, leading: f32) -> Self {
        self.leading = leading;
        self
    }

    /// From the upper edge of a line to its baseline.
    #[must_use]
    pub fn baseline(&self) -> f32 {
        (self.leading + (ASCENT - DESCENT) * self.size) / 2.0
    }

    /// How wide a text is in this style.
    #[must_use]
    pub fn width(&self, text: &str, fonts: &Fonts) -> f32 {
        fonts.width(text, self.face, self.size)
    }
}

/// A part of a document: what someone hears who listens to it, and what
/// a program finds that reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub kind: Kind,
    /// What it is a part of; none for a document's own parts.
    pub of: Option<PartId>,
}

/// Which part; its place in the order of reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartId(pub usize);

/// What a part is, by the standard structure types of PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One customer's statement.
    Section,
    /// The answer.
    Title,
    /// The heading of a block.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A table.
    Table,
    /// A row of a table.
    Row,
    /// A cell that names its column.
    HeaderCell,
    /// A cell.
    Cell,
}
