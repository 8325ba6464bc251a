//! The recovery key: the same key in twenty-four English words that a
//! person can print.

use std::fmt;

use bip39::{Language, Mnemonic};
use zeroize::Zeroizing;

use crate::key::Key;

/// How many words there are: 256 bits and 8 of checksum, 11 a word.
pub const WORDS: usize = 24;

/// The words of a key, BIP 39 in English.
///
/// Guarantees: wiped from memory when dropped, not shown by `Debug`,
/// never serialized.
pub struct RecoveryKey(Zeroizing<String>);

impl RecoveryKey {
    /// The words, in order.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.0.split(' ')
    }

    pub(crate) fn of(key: &Key) -> Self {
        let mut text = Zeroizing::new(String::with_capacity(WORDS * 9));
        // 256 bits are what the list was made for, so there is no other
        // outcome.
        if let Ok(mnemonic) = Mnemonic::from_entropy_in(Language::English, key.bytes()) {
            for word in mnemonic.words() {
                if !text.is_empty() {
                    text.push(' ');
                }
                text.push_str(word);
            }
        }
        Self(text)
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey(…)")
    }
}

/// Why words are no recovery key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryError {
    /// There are not twenty-four of them.
    #[error("a recovery key has 24 words, and there are {0} here")]
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

/// Reads the words as a person types them from paper: in capitals or
/// not, with numbers, blanks, commas and line breaks between them, and
/// four letters are enough for a word.
pub(crate) fn parse(typed: &str) -> Result<Key, RecoveryError> {
    let mut words = Zeroizing::new(String::with_capacity(WORDS * 9));
    let mut count = 0;
    let mut unknown = None;
    let pieces = typed
        .split(|c: char| !c.is_alphabetic())
        .filter(|piece| !piece.is_empty());
    for piece in pieces {
        count += 1;
        match find(piece) {
            Some(word) => {
                if !words.is_empty() {
                    words.push(' ');
                }
                words.push_str(word);
            }
            None if unknown.is_none() => {
                unknown = Some(RecoveryError::Unknown {
                    number: count,
                    word: piece.to_owned(),
                });
            }
            None => {}
        }
    }
    // A person who left a word out, or typed the passphrase instead,
    // learns that first.
    if count != WORDS {
        return Err(RecoveryError::Count(count));
    }
    if let Some(unknown) = unknown {
        return Err(unknown);
    }
    let mnemonic = Mnemonic::parse_in_normalized(Language::English, &words)
        .map_err(|_| RecoveryError::Checksum)?;
    let entropy = Zeroizing::new(mnemonic.to_entropy());
    Key::from_bytes(&entropy).ok_or(RecoveryError::Checksum)
}

/// The word of the list that is meant: the first four letters of every
/// word on it are its own.
fn find(piece: &str) -> Option<&'static str> {
    let piece = Zeroizing::new(piece.to_lowercase());
    let list = Language::English.word_list();
    if let Ok(at) = list.binary_search(&piece.as_str()) {
        return list.get(at).copied();
    }
    if piece.chars().count() < 4 {
        return None;
    }
    let mut meant = list.iter().filter(|word| word.starts_with(&*piece));
    match (meant.next(), meant.next()) {
        (Some(word), None) => Some(word),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> Key {
        Key::from_bytes(&std::array::from_fn::<u8, 32, _>(|i| i as u8)).expect("32 bytes")
    }

    fn written() -> String {
        RecoveryKey::of(&key())
            .words()
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn the_words_are_those_of_the_standard() {
        expect_test::expect!["abandon amount liar amount expire adjust cage candy arch gather drum bullet absurd math era live bid rhythm alien crouch range attend journey unaware"].assert_eq(&written());
    }

    #[test]
    fn a_key_comes_back_however_its_words_are_typed() {
        let words: Vec<String> = written().split(' ').map(str::to_owned).collect();
        let numbered = words
            .iter()
            .enumerate()
            .map(|(i, word)| format!("{:>2}. {word}\r\n", i + 1))
            .collect::<String>();
        let short = words
            .iter()
            .map(|word| word.chars().take(4).collect::<String>())
            .collect::<Vec<_>>()
            .join("  ");
        for typed in [written(), written().to_uppercase(), numbered, short] {
            assert_eq!(parse(&typed).expect(&typed).bytes(), key().bytes());
        }
    }

    #[test]
    fn a_slip_is_named() {
        let words = written();
        let check = |typed: &str, says: &str| {
            assert_eq!(parse(typed).map(|_| ()).expect_err(typed).to_string(), says);
        };
        check("", "a recovery key has 24 words, and there are 0 here");
        check(
            &words.replacen("abandon ", "", 1),
            "a recovery key has 24 words, and there are 23 here",
        );
        check(
            &words
                .replacen("amount", "amoun", 1)
                .replacen("liar", "lair", 1),
            "word 3, “lair”, is not a word of a recovery key",
        );
        let mut swapped: Vec<&str> = words.split(' ').collect();
        swapped.swap(1, 2);
        check(
            &swapped.join(" "),
            "one of the words is another one, or two have changed places",
        );
    }

    #[test]
    fn the_words_are_not_shown_by_debug() {
        assert_eq!(format!("{:?}", RecoveryKey::of(&key())), "RecoveryKey(…)");
    }
}
