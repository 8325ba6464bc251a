//! Bytes to text: which of the encodings in use a file is written in.

use std::borrow::Cow;
use std::fmt;

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use serde::{Deserialize, Serialize};

/// How a text file writes its letters as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    #[serde(rename = "utf-8")]
    Utf8,
    /// Windows-1252, “ANSI” in western Europe; also holds Latin-1.
    #[serde(rename = "windows-1252")]
    Windows1252,
    /// UTF-16, the low byte first: “Unicode” on Windows.
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16, the high byte first.
    #[serde(rename = "utf-16be")]
    Utf16Be,
}

/// A file as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded<'a> {
    /// The text, without a byte order mark.
    pub text: Cow<'a, str>,
    /// The encoding that it was read in.
    pub encoding: Encoding,
    /// Whether some bytes mean nothing in that encoding. Each stands in
    /// the text as U+FFFD, or as a C1 control in Windows-1252.
    pub lossy: bool,
}

impl Encoding {
    /// All that can be read.
    pub const ALL: [Self; 4] = [Self::Utf8, Self::Windows1252, Self::Utf16Le, Self::Utf16Be];

    /// The name, as in a mapping.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Windows1252 => "windows-1252",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
        }
    }

    fn table(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::Utf8 => UTF_8,
            Self::Windows1252 => WINDOWS_1252,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
        }
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Turns bytes into text. Never fails: what can't be read is marked.
///
/// A byte order mark decides, even against `encoding`, because the file
/// itself says so and a saved mapping may be older than the file. Else
/// `encoding` holds; else the bytes tell: zero bytes on one side mean
/// UTF-16, sound UTF-8 is UTF-8, and the rest is Windows-1252.
///
/// ```
/// use exchange::text::{decode, Encoding};
///
/// assert_eq!(decode(b"M\xFCller", None).text, "Müller");
/// assert_eq!(decode("Müller".as_bytes(), None).encoding, Encoding::Utf8);
/// ```
#[must_use]
pub fn decode(bytes: &[u8], encoding: Option<Encoding>) -> Decoded<'_> {
    let (encoding, rest) = match marked(bytes) {
        Some((marked, length)) => (marked, &bytes[length..]),
        None => (encoding.unwrap_or_else(|| recognise(bytes)), bytes),
    };
    let (text, malformed) = encoding.table().decode_without_bom_handling(rest);
    // Windows-1252 has five bytes without a letter, which become
    // controls that no one types.
    let unassigned =
        encoding == Encoding::Windows1252 && text.chars().any(|c| matches!(c, '\u{80}'..='\u{9f}'));
    Decoded {
        text,
        encoding,
        lossy: malformed || unassigned,
    }
}

fn marked(bytes: &[u8]) -> Option<(Encoding, usize)> {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => Some((Encoding::Utf8, 3)),
        [0xFF, 0xFE, ..] => Some((Encoding::Utf16Le, 2)),
        [0xFE, 0xFF, ..] => Some((Encoding::Utf16Be, 2)),
        _ => None,
    }
}

fn recognise(bytes: &[u8]) -> Encoding {
    if let Some(wide) = by_zero_bytes(bytes) {
        return wide;
    }
    let (mut sound, mut unsound) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        if !chunk.valid().is_ascii() {
            sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        }
        unsound += usize::from(!chunk.invalid().is_empty());
    }
    // Letters of Windows-1252 hardly ever fall into the patterns of
    // UTF-8 by chance, so a file with more sound letters than unsound
    // bytes is UTF-8 with a flaw.
    if unsound == 0 || sound > unsound {
        Encoding::Utf8
    } else {
        Encoding::Windows1252
    }
}

/// Text of figures and Latin letters in UTF-16 has a zero in nearly every
/// second byte, and always the same one of the two; other text has none.
fn by_zero_bytes(bytes: &[u8]) -> Option<Encoding> {
    let head = &bytes[..bytes.len().min(1 << 14)];
    let (mut even, mut odd, mut pairs) = (0_usize, 0_usize, 0_usize);
    for pair in head.chunks_exact(2) {
        even += usize::from(pair[0] == 0);
        odd += usize::from(pair[1] == 0);
        pairs += 1;
    }
    let most = |one: usize, other: usize| one * 8 > pairs && one > other * 8;
    if most(odd, even) {
        Some(Encoding::Utf16Le)
    } else if most(even, odd) {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;

    use super::*;

    /// `text` as a file in `encoding`.
    pub(crate) fn encode(text: &str, encoding: Encoding, mark: bool) -> Vec<u8> {
        let text = match mark && encoding != Encoding::Windows1252 {
            true => format!("\u{feff}{text}"),
            false => text.to_owned(),
        };
        match encoding {
            Encoding::Utf8 => text.into_bytes(),
            Encoding::Windows1252 => WINDOWS_1252.encode(&text).0.into_owned(),
            Encoding::Utf16Le => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Encoding::Utf16Be => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        }
    }

    #[test]
    fn each_encoding_is_recognised_with_and_without_a_mark() {
        for encoding in Encoding::ALL {
            for mark in [true, false] {
                let bytes = encode("Kunde;Betrag\nMüller & Söhne;12,50 €\n", encoding, mark);
                let decoded = decode(&bytes, None);
                assert_eq!(decoded.encoding, encoding, "mark: {mark}");
                assert_eq!(decoded.text, "Kunde;Betrag\nMüller & Söhne;12,50 €\n");
                assert!(!decoded.lossy);
            }
        }
    }

    #[test]
    fn a_name_in_greek_does_not_hide_utf_16() {
        let bytes = encode("Πελάτης;Ποσό\nΜαρία;12,50\n", Encoding::Utf16Be, false);
        assert_eq!(decode(&bytes, None).encoding, Encoding::Utf16Be);
    }

    #[test]
    fn a_mark_wins_over_what_the_mapping_says() {
        let bytes = encode("Müller", Encoding::Utf16Le, true);
        let decoded = decode(&bytes, Some(Encoding::Windows1252));
        assert_eq!(
            (decoded.encoding, &*decoded.text),
            (Encoding::Utf16Le, "Müller")
        );
    }

    #[test]
    fn one_damaged_letter_does_not_garble_all_others() {
        let decoded = decode(b"M\xC3\xBCller, S\xC3\xB6hne, Zo\xC3", None);
        assert_eq!(decoded.encoding, Encoding::Utf8);
        assert_eq!(decoded.text, "Müller, Söhne, Zo\u{fffd}");
        assert!(decoded.lossy);
    }

    #[test]
    fn bytes_without_a_letter_are_told() {
        assert!(decode(b"\x81\xFC", None).lossy);
        assert!(decode(b"M\xFCller", Some(Encoding::Utf8)).lossy);
        assert!(decode(b"a\0b", Some(Encoding::Utf16Le)).lossy);
    }

    proptest! {
        #[test]
        fn any_bytes_can_be_decoded(bytes: Vec<u8>, which in 0_usize..5) {
            let _ = decode(&bytes, Encoding::ALL.get(which).copied());
        }
    }
}
