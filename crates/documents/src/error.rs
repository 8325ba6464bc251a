//! Why a document could not be made.

use money::amount::MoneyError;

/// Why a document could not be made.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// A face that comes with the program can't be read.
    #[error("the built-in font {0} can't be read")]
    Font(&'static str),
    /// A file without a single letter.
    #[error("there is nothing to print")]
    Empty,
    /// A sum that is too large to count.
    #[error(transparent)]
    Money(#[from] MoneyError),
    /// The file could not be put together.
    #[error("the PDF could not be put together: {0}")]
    Pdf(String),
}
