//! A pen that writes down the page and takes a new one at its end.

use crate::fonts::Fonts;
use crate::layout::page::{Ink, Kind, Page, Part, PartId, Patch, Style, Text};
use crate::layout::paragraph::{Line, Span, wrap};
use crate::layout::sheet::Sheet;

/// Writes from top to bottom, on as many pages as it takes.
#[derive(Debug, Clone)]
pub struct Flow<'a> {
    /// The faces.
    pub fonts: &'a Fonts,
    /// The sheet that is written on.
    pub sheet: Sheet,
    /// The pages so far; the last is being written on.
    pub pages: Vec<Page>,
    /// The parts so far, in the order of reading.
    pub parts: Vec<Part>,
    /// How far down the page the pen is.
    pub y: f32,
    /// The left edge of what is written.
    pub x: f32,
    /// How wide a line may be.
    pub width: f32,
    /// How much of the space between things is kept: all of it, or less
    /// where that saves a page.
    pub air: f32,
    /// How far down a page may be written on.
    floor: f32,
    /// The part that is being written.
    part: Option<PartId>,
}

impl<'a> Flow<'a> {
    /// A pen at the top of a first page that ends at `floor`.
    #[must_use]
    pub fn new(sheet: Sheet, floor: f32, fonts: &'a Fonts) -> Self {
        Self {
            fonts,
            sheet,
            pages: vec![Page::new(sheet.width, sheet.height)],
            parts: Vec::new(),
            y: sheet.top,
            x: sheet.left,
            width: sheet.inner(),
            air: 1.0,
            floor,
            part: None,
        }
    }

    /// What is left of the page.
    #[must_use]
    pub fn room(&self) -> f32 {
        self.floor - self.y
    }

    /// What a page has after the first.
    #[must_use]
    pub fn full_page(&self) -> f32 {
        self.floor - self.sheet.top_next
    }

    /// Leaves some space, unless the page has just begun.
    pub fn gap(&mut self, height: f32) {
        let begun = self.pages.len() > 1 && self.y <= self.sheet.top_next;
        if !begun {
            self.y += height * self.air;
        }
    }

    /// Takes a new page if that much does not fit on this one.
    pub fn need(&mut self, height: f32) {
        if height > self.room() && !self.at_top() {
            self.next_page();
        }
    }

    /// Takes a new page.
    pub fn next_page(&mut self) {
        self.pages
            .push(Page::new(self.sheet.width, self.sheet.height));
        self.y = self.sheet.top_next;
    }

    fn at_top(&self) -> bool {
        self.pages.len() > 1 && self.y <= self.sheet.top_next
    }

    /// How high something is when it is written at this width.
    #[must_use]
    pub fn height_of(&self, write: impl Fn(&mut Flow<'a>)) -> f32 {
        let mut trial = Flow {
            pages: vec![Page::new(self.sheet.width, self.sheet.height)],
            parts: Vec::new(),
            y: 0.0,
            floor: f32::MAX,
            part: None,
            ..*self
        };
        write(&mut trial);
        trial.y
    }

    /// Writes something on one page, if a page can hold it.
    pub fn together(&mut self, write: impl Fn(&mut Flow<'a>)) {
        let height = self.height_of(&write);
        if height <= self.full_page() {
            self.need(height);
        }
        write(self);
    }

    /// Writes a part of the document.
    pub fn part<T>(&mut self, kind: Kind, write: impl FnOnce(&mut Flow<'a>) -> T) -> T {
        let id = PartId(self.parts.len());
        self.parts.push(Part {
            kind,
            of: self.part,
        });
        let outer = self.part.replace(id);
        let written = write(self);
        self.part = outer;
        written
    }

    /// Writes decoration: what repeats or can be seen but not heard.
    pub fn decoration<T>(&mut self, write: impl FnOnce(&mut Flow<'a>) -> T) -> T {
        let outer = self.part.take();
        let written = write(self);
        self.part = outer;
        written
    }

    /// Writes a paragraph across the width, line by line.
    pub fn paragraph(&mut self, text: &str, style: Style) {
        self.spans(&[Span::new(style.face, text)], style);
    }

    /// Writes a paragraph of several faces.
    pub fn spans(&mut self, spans: &[Span], style: Style) {
        let lines = wrap(spans, style.size, self.width, self.fonts);
        for line in &lines {
            self.need(style.leading);
            self.line(line, self.x, self.y, style);
            self.y += style.leading;
        }
    }

    /// Writes a line with its upper left corner there; the pen stays.
    pub fn line(&mut self, line: &Line, x: f32, top: f32, style: Style) {
        for (offset, span) in &line.pieces {
            let style = Style {
                face: span.face,
                ..style
            };
            self.text(&span.text, x + offset, top, style);
        }
    }

    /// Writes a text with its upper left corner there; the pen stays.
    pub fn text(&mut self, text: &str, x: f32, top: f32, style: Style) {
        if text.is_empty() {
            return;
        }
        let text = Text {
            x,
            y: top + style.baseline(),
            width: style.width(text, self.fonts),
            size: style.size,
            face: style.face,
            ink: style.ink,
            text: text.to_owned(),
            part: self.part,
        };
        if let Some(page) = self.pages.last_mut() {
            page.texts.push(text);
        }
    }

    /// Writes a text with its upper right corner there; the pen stays.
    pub fn text_right(&mut self, text: &str, right: f32, top: f32, style: Style) {
        let width = style.width(text, self.fonts);
        self.text(text, right - width, top, style);
    }

    /// Draws a rule across the width; the pen stays.
    pub fn rule(&mut self, y: f32, thick: f32, ink: Ink) {
        self.patch(Patch {
            x: self.x,
            y,
            width: self.width,
            height: thick,
            radius: 0.0,
            ink,
        });
    }

    /// Colours a patch.
    pub fn patch(&mut self, patch: Patch) {
        if let Some(page) = self.pages.last_mut() {
            page.patches.push(patch);
        }
    }

    /// Writes further in, by that much from the left and the right.
    pub fn inset<T>(&mut self, left: f32, right: f32, write: impl FnOnce(&mut Flow<'a>) -> T) -> T {
        let (x, width) = (self.x, self.width);
        self.x += left;
        self.width -= left + right;
        let written = write(self);
        (self.x, self.width) = (x, width);
        written
    }

    /// Writes within a frame. On a new page the frame goes on.
    pub fn framed(&mut self, frame: Frame, write: impl Fn(&mut Flow<'a>)) {
        let inside = |flow: &mut Flow<'a>| {
            flow.y += frame.pad * flow.air;
            flow.inset(frame.pad + frame.bar, frame.pad, &write);
            flow.y += frame.pad * flow.air;
        };
        let height = self.height_of(inside);
        if height <= self.full_page() {
            self.need(height);
        }
        let (first, start) = (self.pages.len(), self.y);
        inside(self);
        if first == self.pages.len() {
            self.y = self.y.max(start + frame.least);
        }
        for number in first..=self.pages.len() {
            let top = if number == first {
                start
            } else {
                self.sheet.top_next
            };
            let last = number == self.pages.len();
            let bottom = if last { self.y } else { self.floor };
            let mut patch = Patch {
                x: self.x,
                y: top,
                width: self.width,
                height: bottom - top,
                radius: frame.radius,
                ink: frame.ink,
            };
            if frame.bar > 0.0 {
                patch.width = frame.bar;
            }
            if let Some(page) = self.pages.get_mut(number - 1) {
                page.patches.push(patch);
            }
        }
    }
}

/// A tinted box, or a bar at the left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// The colour.
    pub ink: Ink,
    /// From the frame to what is in it.
    pub pad: f32,
    /// How round its corners are.
    pub radius: f32,
    /// The width of the bar; 0 for a box.
    pub bar: f32,
    /// How high it is at least.
    pub least: f32,
}
