//! A page into the operations of printpdf.

use std::collections::BTreeMap;

use printpdf::{
    Color, DictItem, LinePoint, Op, PaintMode, PdfFontHandle, PdfPage, Point, Polygon, PolygonRing,
    Pt, Rect, Rgb, TextItem, TextMatrix, WindingOrder,
};

use crate::fonts::{Face, Fonts};
use crate::layout::page::{Ink, Page, PartId, Patch, Text};
use crate::pdf::font_id;

/// Which part each numbered stretch of a page belongs to.
pub(crate) type Marks = Vec<PartId>;

/// Draws a page and says which part each of its marked stretches is.
pub(crate) fn page(page: &Page, fonts: &Fonts) -> (PdfPage, Marks) {
    let mut pen = Pen {
        height: page.height,
        ops: Vec::new(),
        marks: Vec::new(),
        fonts,
        ink: None,
        font: None,
    };
    pen.begin("Artifact", None);
    for patch in &page.patches {
        pen.patch(patch);
    }
    pen.end();
    pen.ops.push(Op::StartTextSection);
    let mut texts = page.texts.as_slice();
    while let Some(first) = texts.first() {
        let same = texts.iter().take_while(|text| text.part == first.part);
        let (now, rest) = texts.split_at(same.count());
        match first.part {
            Some(part) => {
                let number = i64::try_from(pen.marks.len()).unwrap_or(i64::MAX);
                pen.marks.push(part);
                pen.begin("P", Some(("MCID", DictItem::Int(number))));
            }
            None => pen.begin("Artifact", None),
        }
        for (number, text) in now.iter().enumerate() {
            // Lines of one part must not run together when read aloud.
            let goes_on = number + 1 < now.len() && first.part.is_some();
            pen.text(text, if goes_on { " " } else { "" });
        }
        pen.end();
        texts = rest;
    }
    pen.ops.push(Op::EndTextSection);
    let size = Rect::from_wh(Pt(page.width), Pt(page.height));
    let drawn = PdfPage {
        media_box: size.clone(),
        trim_box: size.clone(),
        crop_box: size,
        ops: pen.ops,
    };
    (drawn, pen.marks)
}

struct Pen<'a> {
    height: f32,
    ops: Vec<Op>,
    marks: Marks,
    fonts: &'a Fonts,
    ink: Option<Ink>,
    font: Option<(Face, f32)>,
}

impl Pen<'_> {
    fn begin(&mut self, tag: &str, property: Option<(&str, DictItem)>) {
        let tag = tag.to_owned();
        self.ops.push(match property {
            Some((name, value)) => Op::BeginMarkedContentWithProperties {
                tag,
                properties: DictItem::Dict {
                    map: BTreeMap::from([(name.to_owned(), value)]),
                },
            },
            None => Op::BeginMarkedContent { tag },
        });
    }

    fn end(&mut self) {
        self.ops.push(Op::EndMarkedContent);
    }

    fn ink(&mut self, ink: Ink) {
        if self.ink != Some(ink) {
            self.ink = Some(ink);
            let [r, g, b] = ink.rgb().map(|part| f32::from(part) / 255.0);
            let col = Color::Rgb(Rgb::new(r, g, b, None));
            self.ops.push(Op::SetFillColor { col });
        }
    }

    /// From the upper left corner, in which pages are laid out, to the
    /// lower left one, in which PDF draws.
    fn point(&self, x: f32, y: f32) -> Point {
        Point {
            x: Pt(hundredths(x)),
            y: Pt(hundredths(self.height - y)),
        }
    }

    fn text(&mut self, text: &Text, after: &str) {
        self.ink(text.ink);
        if self.font != Some((text.face, text.size)) {
            self.font = Some((text.face, text.size));
            self.ops.push(Op::SetFont {
                font: PdfFontHandle::External(font_id(text.face)),
                size: Pt(text.size),
            });
        }
        // Whoever copies a name that is drawn as boxes gets the name.
        let whole = self.fonts.has_all(&text.text, text.face);
        if !whole {
            let meant = DictItem::String {
                data: utf16(&text.text),
                literal: false,
            };
            self.begin("Span", Some(("ActualText", meant)));
        }
        let at = self.point(text.x, text.y);
        self.ops.push(Op::SetTextMatrix {
            matrix: TextMatrix::Translate(at.x, at.y),
        });
        let mut items = Vec::new();
        for stretch in self.fonts.stretches(&text.text, text.face) {
            items.push(TextItem::Text(stretch.text));
            if stretch.back != 0.0 {
                items.push(TextItem::Offset(stretch.back));
            }
        }
        if !after.is_empty() {
            items.push(TextItem::Text(after.to_owned()));
        }
        self.ops.push(Op::ShowText { items });
        if !whole {
            self.end();
        }
    }

    fn patch(&mut self, patch: &Patch) {
        self.ink(patch.ink);
        if patch.radius <= 0.0 {
            let corner = self.point(patch.x, patch.y + patch.height);
            let mut rectangle =
                Rect::from_xywh(corner.x, corner.y, Pt(patch.width), Pt(patch.height));
            rectangle.mode = Some(PaintMode::Fill);
            self.ops.push(Op::DrawRectangle { rectangle });
            return;
        }
        let ring = PolygonRing {
            points: self.rounded(patch),
        };
        self.ops.push(Op::DrawPolygon {
            polygon: Polygon {
                rings: vec![ring],
                mode: PaintMode::Fill,
                winding_order: WindingOrder::NonZero,
            },
        });
    }

    /// The outline of a rectangle with round corners.
    fn rounded(&self, patch: &Patch) -> Vec<LinePoint> {
        // How far the handles of a quarter of a circle reach.
        const REACH: f32 = 0.552_285;
        let radius = patch.radius.min(patch.width / 2.0).min(patch.height / 2.0);
        let near = radius * (1.0 - REACH);
        let (left, top) = (patch.x, patch.y);
        let (right, bottom) = (left + patch.width, top + patch.height);
        let mut points = Vec::new();
        let mut add = |x: f32, y: f32, bezier: bool| {
            points.push(LinePoint {
                p: self.point(x, y),
                bezier,
            });
        };
        add(left + radius, top, false);
        add(right - radius, top, false);
        add(right - near, top, true);
        add(right, top + near, true);
        add(right, top + radius, false);
        add(right, bottom - radius, false);
        add(right, bottom - near, true);
        add(right - near, bottom, true);
        add(right - radius, bottom, false);
        add(left + radius, bottom, false);
        add(left + near, bottom, true);
        add(left, bottom - near, true);
        add(left, bottom - radius, false);
        add(left, top + radius, false);
        add(left, top + near, true);
        add(left + near, top, true);
        add(left + radius, top, false);
        points
    }
}

/// A hundredth of a point is finer than any printer.
fn hundredths(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

/// A text as PDF writes what is not ASCII.
fn utf16(text: &str) -> Vec<u8> {
    std::iter::once(0xfeff)
        .chain(text.encode_utf16())
        .flat_map(u16::to_be_bytes)
        .collect()
}
