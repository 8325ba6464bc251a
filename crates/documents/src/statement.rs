//! The statement of account on paper.

use ledger::business::Business;
use ledger::statement::Statement;

use crate::error::DocumentError;
use crate::fonts::Fonts;

/// One customer's statement, to be put on paper in that customer's
/// language (else the business's) on the business's paper.
#[derive(Debug, Clone, Copy)]
pub struct Letter<'a> {
    /// What it says.
    pub statement: &'a Statement<'a>,
    /// Who sends it.
    pub business: &'a Business,
}

/// A file that grows by a customer at a time, so that its maker can show
/// progress and stop. Every customer starts on a new page and has pages
/// 1 to n; the faces are embedded once.
#[derive(Debug)]
pub struct PrintRun<'a> {
    fonts: &'a Fonts,
}

impl<'a> PrintRun<'a> {
    /// A file without pages.
    #[must_use]
    pub fn new(fonts: &'a Fonts) -> Self {
        Self { fonts }
    }

    /// Adds a customer's pages and says how many there are.
    ///
    /// # Errors
    /// A sum too large to count.
    pub fn add(&mut self, letter: Letter<'_>) -> Result<usize, DocumentError> {
        let _ = (self.fonts, letter);
        Ok(0)
    }

    /// The file.
    ///
    /// # Errors
    /// A file that can't be put together.
    pub fn finish(self) -> Result<Vec<u8>, DocumentError> {
        Ok(Vec::new())
    }
}

/// The statements of one or many customers as one PDF file.
///
/// # Errors
/// A sum too large to count, or a file that can't be put together.
pub fn statement_pdf(letters: &[Letter<'_>], fonts: &Fonts) -> Result<Vec<u8>, DocumentError> {
    let mut run = PrintRun::new(fonts);
    for letter in letters {
        run.add(*letter)?;
    }
    run.finish()
}
