//! The key of a ledger: 256 bits that never leave this room as they are.

use std::fmt;

use zeroize::ZeroizeOnDrop;

/// The key of a ledger.
///
/// Guarantees: wiped from memory when dropped, never shown by `Debug`,
/// never serialized.
#[derive(Clone, ZeroizeOnDrop)]
pub struct Key([u8; 32]);

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}
