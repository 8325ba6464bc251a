//! Nothing overlaps, nothing is cut.

use documents::layout::page::Page;
use documents::layout::sheet::Sheet;
use documents::pdf::Sheaf;
use ledger::business::Business;

/// Less than this can't be seen.
pub(crate) const HAIR: f32 = 0.2;

/// Every text of a page is within the margins, apart from every other
/// one, and inside the box that it begins in.
pub(crate) fn is_tidy(page: &Page, sheet: &Sheet) -> Result<(), String> {
    for (number, text) in page.texts.iter().enumerate() {
        let inside = text.x >= sheet.left - HAIR
            && text.right() <= sheet.width - sheet.right + HAIR
            && text.top() >= 0.0
            && text.bottom() <= sheet.height - sheet.bottom + HAIR;
        if !inside {
            return Err(format!("beyond the margins: {text:?}"));
        }
        for other in &page.texts[number + 1..] {
            let apart = text.right() <= other.x + HAIR
                || other.right() <= text.x + HAIR
                || text.bottom() <= other.top() + HAIR
                || other.bottom() <= text.top() + HAIR;
            if !apart {
                return Err(format!("{text:?}\noverlaps\n{other:?}"));
            }
        }
        for patch in page.patches.iter().filter(|patch| patch.radius > 0.0) {
            let begins = text.x >= patch.x
                && text.x <= patch.x + patch.width
                && text.y >= patch.y
                && text.y <= patch.y + patch.height;
            let ends = text.right() <= patch.x + patch.width + HAIR
                && text.bottom() <= patch.y + patch.height + HAIR
                && text.top() >= patch.y - HAIR;
            if begins && !ends {
                return Err(format!("{text:?}\nleaves its box\n{patch:?}"));
            }
        }
    }
    Ok(())
}

pub(crate) fn all_tidy(sheaf: &Sheaf, business: &Business) -> Result<(), String> {
    let sheet = Sheet::of(business.paper);
    sheaf
        .pages
        .iter()
        .try_for_each(|page| is_tidy(page, &sheet))
}
