//! Words compared as people write them: without regard to capitals,
//! accents, blanks and punctuation.

/// The letters and digits of `text`, small, without accents.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'a'..='z' | '0'..='9' => folded.push(letter),
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => folded.push('a'),
            'ç' => folded.push('c'),
            'è' | 'é' | 'ê' | 'ë' => folded.push('e'),
            'ì' | 'í' | 'î' | 'ï' => folded.push('i'),
            'ñ' => folded.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => folded.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => folded.push('u'),
            'ý' | 'ÿ' => folded.push('y'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            // The raised letters of “Nº” and accents that stand alone.
            'ª' | 'º' | '\u{300}'..='\u{36f}' => {}
            other if other.is_alphanumeric() => folded.push(other),
            _ => {}
        }
    }
    folded
}

/// `text` on one line: trimmed, with one blank for each run of blanks.
pub(crate) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// `text` cut to what fits into a message.
pub(crate) fn short(text: &str) -> String {
    const FITS: usize = 80;
    let line = one_line(text);
    match line.char_indices().nth(FITS) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_accents_blanks_and_points_make_no_difference() {
        for (written, folded) in [
            ("customerID", "customerid"),
            (" Customer-ID ", "customerid"),
            ("Fällig am:", "falligam"),
            ("Fa\u{308}llig am", "falligam"),
            ("Date d’échéance", "datedecheance"),
            ("Nº factura", "nfactura"),
            ("Straße", "strasse"),
            ("Πελάτης", "πελάτης"),
        ] {
            assert_eq!(fold(written), folded);
        }
    }

    #[test]
    fn a_long_value_is_cut_for_its_message() {
        assert_eq!(short(" a\n b "), "a b");
        assert_eq!(short(&"é".repeat(200)), format!("{}…", "é".repeat(80)));
    }
}
