//! A row of small boxes, each with a label and a figure.

use crate::layout::flow::Flow;
use crate::layout::page::{Ink, Kind, Patch, Style};
use crate::layout::paragraph::{Line, Span, wrap};

const LABEL: Style = Style::new(8.1).soft();
const FIGURE: Style = Style::new(10.2).strong();
const PAD: f32 = 6.5;
const BETWEEN: f32 = 5.0;

/// A box.
#[derive(Debug, Clone)]
pub(crate) struct Tile {
    pub(crate) label: String,
    pub(crate) figure: String,
    /// Behind the words.
    pub(crate) ground: Ink,
    /// Whether the figure stands back.
    pub(crate) soft: bool,
}

/// Writes the boxes side by side, all equally wide; in as many rows as
/// it takes for every figure to fit.
pub(crate) fn tiles(flow: &mut Flow<'_>, tiles: &[Tile], in_a_row: usize) {
    let widest = tiles
        .iter()
        .map(|tile| FIGURE.width(&tile.figure, flow.fonts))
        .fold(0.0, f32::max);
    let width = |columns: usize| {
        let gaps = BETWEEN * (columns - 1) as f32;
        (flow.width - gaps) / columns as f32
    };
    let columns = (1..=in_a_row.max(1))
        .rev()
        .find(|columns| width(*columns) - 2.0 * PAD >= widest)
        .unwrap_or(1);
    let width = width(columns);
    flow.part(Kind::Table, |flow| {
        for (number, row) in tiles.chunks(columns).enumerate() {
            if number > 0 {
                flow.gap(BETWEEN);
            }
            flow.part(Kind::Row, |flow| one_row(flow, row, width));
        }
    });
}

fn one_row(flow: &mut Flow<'_>, row: &[Tile], width: f32) {
    let inner = width - 2.0 * PAD;
    let labels: Vec<Vec<Line>> = row
        .iter()
        .map(|tile| {
            let span = Span::new(LABEL.face, tile.label.as_str());
            wrap(&[span], LABEL.size, inner, flow.fonts)
        })
        .collect();
    let lines = labels.iter().map(Vec::len).max().unwrap_or(1) as f32;
    let air = (PAD - 1.5) * flow.air.sqrt();
    let height = 2.0 * air + lines * LABEL.leading + FIGURE.leading - 1.0;
    flow.need(height);
    let mut x = flow.x;
    for (tile, label) in row.iter().zip(&labels) {
        flow.patch(Patch {
            x,
            y: flow.y,
            width,
            height,
            radius: 4.0,
            ink: tile.ground,
        });
        flow.part(Kind::Cell, |flow| {
            let mut y = flow.y + air;
            for line in label {
                flow.line(line, x + PAD, y, LABEL);
                y += LABEL.leading;
            }
            let style = if tile.soft { FIGURE.soft() } else { FIGURE };
            let y = flow.y + height - air - FIGURE.leading;
            flow.text(&tile.figure, x + PAD, y, style);
        });
        x += width + BETWEEN;
    }
    flow.y += height;
}
