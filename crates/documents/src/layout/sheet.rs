//! Sheets of paper, their margins and where an envelope has its window.
//!
//! The measures are those of `docs/SPEC-statement.md`.

use ledger::business::Paper;

/// Points in a millimetre.
pub const MM: f32 = 72.0 / 25.4;

/// A sheet and what is where on it, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sheet {
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// The left margin.
    pub left: f32,
    /// The right margin, measured from the right edge.
    pub right: f32,
    /// Where the letterhead begins.
    pub top: f32,
    /// Where the text of the second page begins.
    pub top_next: f32,
    /// The free strip at the bottom edge.
    pub bottom: f32,
    /// Where the window of the envelope shows the address.
    pub window: Window,
    /// Where the text goes on below the window.
    pub body: f32,
    /// Where to fold, and where to punch: marks at the left edge.
    pub marks: &'static [f32],
}

/// The part of the sheet that a window shows wherever the sheet has
/// slid to, and the address in it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    /// The left edge of the address.
    pub left: f32,
    /// How wide a line of the address may be.
    pub width: f32,
    /// Where the address begins when it is short.
    pub address: f32,
    /// Where it may begin when it is long.
    pub top: f32,
    /// Where it should end.
    pub bottom: f32,
}

impl Sheet {
    /// The sheet for a kind of paper.
    #[must_use]
    pub fn of(paper: Paper) -> Self {
        match paper {
            Paper::A4 => Self::a4(),
            Paper::Letter => Self::letter(),
        }
    }

    /// A4, laid out by DIN 5008 form B: an address field of 85 by 45 mm
    /// that begins 20 mm from the left and 45 mm from the top, its text
    /// 5 mm further in, its upper 17.7 mm for the sender and remarks.
    fn a4() -> Self {
        Self {
            width: 210.0 * MM,
            height: 297.0 * MM,
            left: 25.0 * MM,
            right: 20.0 * MM,
            top: 16.0 * MM,
            top_next: 27.0 * MM,
            bottom: 10.0 * MM,
            window: Window {
                left: 25.0 * MM,
                width: 80.0 * MM,
                address: 62.7 * MM,
                top: 51.0 * MM,
                bottom: 90.0 * MM,
            },
            body: 97.0 * MM,
            marks: &[105.0 * MM, 148.5 * MM, 210.0 * MM],
        }
    }

    /// US Letter, folded in three for a #10 window envelope: the window
    /// is 4 1/2 by 1 1/8 inches, 7/8 inch from the left and 1/2 inch
    /// from the bottom of an envelope of 9 1/2 by 4 1/8 inches.
    fn letter() -> Self {
        Self {
            width: 215.9 * MM,
            height: 279.4 * MM,
            left: 25.4 * MM,
            right: 19.05 * MM,
            top: 14.0 * MM,
            top_next: 25.0 * MM,
            bottom: 10.0 * MM,
            window: Window {
                left: 25.4 * MM,
                width: 85.0 * MM,
                address: 58.4 * MM,
                top: 52.5 * MM,
                bottom: 80.4 * MM,
            },
            body: 94.5 * MM,
            marks: &[],
        }
    }

    /// The width between the margins.
    #[must_use]
    pub fn inner(&self) -> f32 {
        self.width - self.left - self.right
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(a: f32, mm: f32) -> bool {
        (a / MM - mm).abs() < 0.05
    }

    #[test]
    fn the_address_on_a4_stands_in_the_field_of_din_5008_form_b() {
        let window = Sheet::of(Paper::A4).window;
        assert!(close(window.left, 20.0 + 5.0));
        assert!(close(window.left + window.width, 20.0 + 85.0));
        assert!(close(window.address, 45.0 + 17.7));
        assert!(close(window.bottom, 45.0 + 45.0));
        assert!(window.top > 45.0 * MM);
    }

    #[test]
    fn the_address_on_letter_shows_in_the_window_of_a_number_10_envelope() {
        let sheet = Sheet::of(Paper::Letter);
        let inch = 72.0;
        // The sheet lies at the bottom of the envelope, its first fold
        // down, anywhere between the left and the right end.
        let panel = sheet.height / 3.0;
        let (low, high) = (panel - 0.5 * inch, panel - (0.5 + 1.125) * inch);
        let slack = 9.5 * inch - sheet.width;
        let (from, to) = (0.875 * inch, (0.875 + 4.5) * inch - slack);
        let window = sheet.window;
        assert!(
            window.top >= high && window.bottom <= low + 0.1,
            "{high} {low}"
        );
        assert!(window.left >= from && window.left + window.width <= to);
        assert!(sheet.body > panel, "the text begins below the fold");
    }
}
