//! The recovery key: the same key in twenty-four English words that a
//! person can print.

use zeroize::Zeroizing;

/// The words of a key, BIP 39 in English. Wiped when dropped, not shown
/// by `Debug`.
pub struct RecoveryKey(Zeroizing<String>);

impl RecoveryKey {
    /// The words, in order.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.0.split(' ')
    }
}

/// Why words are no recovery key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryError {
    /// There are not twenty-four of them.
    #[error("a recovery key has 24 words; these are {0}")]
    Count(usize),
    /// A word that is not on the list.
    #[error("word {number}, “{word}”, is not a word of a recovery key")]
    Unknown {
        /// Which word, from 1.
        number: usize,
        /// As it was typed.
        word: String,
    },
    /// All words are known, but they don't belong together.
    #[error("one of the words is another one, or two have changed places")]
    Checksum,
}
