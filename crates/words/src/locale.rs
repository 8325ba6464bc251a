//! Which language to write in, and whose way of writing it.

use std::fmt;

/// A language that there are words in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English.
    En,
    /// German.
    De,
    /// French.
    Fr,
    /// Spanish.
    Es,
}

impl Language {
    /// Every language, the first being the one that fills gaps.
    pub const ALL: [Self; 4] = [Self::En, Self::De, Self::Fr, Self::Es];

    /// The language of a BCP 47 tag such as `de` or `de-AT`, if there
    /// are words in it.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let language = tag.trim().split(['-', '_']).next()?;
        Self::ALL
            .into_iter()
            .find(|known| known.tag().eq_ignore_ascii_case(language))
    }

    /// Its BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Fr => "fr",
            Self::Es => "es",
        }
    }

    /// The countries, by ISO 3166-1, whose own way of writing days and
    /// amounts in this language is followed. The first is the one to
    /// follow everywhere else.
    fn homes(self) -> &'static [&'static str] {
        match self {
            Self::En => &[
                "GB", "AU", "CA", "GH", "HK", "IE", "IN", "JM", "KE", "MT", "MY", "NG", "NZ", "PH",
                "PK", "SG", "TT", "UG", "US", "ZA",
            ],
            Self::De => &["DE", "AT", "BE", "CH", "IT", "LI", "LU"],
            Self::Fr => &[
                "FR", "BE", "BF", "BJ", "CA", "CD", "CH", "CI", "CM", "DZ", "GA", "GN", "HT", "LU",
                "MA", "MC", "MG", "ML", "NE", "SN", "TG", "TN",
            ],
            Self::Es => &[
                "ES", "AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "MX", "NI", "PA",
                "PE", "PR", "PY", "SV", "US", "UY", "VE",
            ],
        }
    }
}

/// A language and the country whose way of writing days and amounts is
/// followed.
///
/// Guarantees that the language is spoken in the country, so that an
/// English letter to Germany reads `1,240.00` as English does.
///
/// ```
/// use words::locale::Locale;
///
/// assert_eq!(Locale::new("en", "US").to_string(), "en-US");
/// assert_eq!(Locale::new("en-US", "DE").to_string(), "en-US");
/// assert_eq!(Locale::new("en", "DE").to_string(), "en-GB");
/// assert_eq!(Locale::new("tlh", "AT").to_string(), "en-GB");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Locale {
    language: Language,
    country: &'static str,
}

impl Locale {
    /// The locale for a reader of the language of that BCP 47 tag in
    /// that country (ISO 3166-1). A country in the tag itself goes
    /// before the reader's. English stands in for a language that there
    /// are no words in.
    #[must_use]
    pub fn new(tag: &str, country: &str) -> Self {
        let language = Language::of_tag(tag).unwrap_or(Language::En);
        let homes = language.homes();
        let at_home = |country: &str| {
            homes
                .iter()
                .find(|home| home.eq_ignore_ascii_case(country.trim()))
        };
        let country = tag
            .split(['-', '_'])
            .skip(1)
            .find_map(at_home)
            .or_else(|| at_home(country))
            .or(homes.first());
        Self {
            language,
            country: country.copied().unwrap_or("GB"),
        }
    }

    /// The language of the words.
    #[must_use]
    pub fn language(self) -> Language {
        self.language
    }

    /// The country whose way of writing days and amounts is followed.
    #[must_use]
    pub fn country(self) -> &'static str {
        self.country
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.language.tag(), self.country)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_as_systems_write_it() {
        for (tag, country, locale) in [
            ("de", "", "de-DE"),
            ("de", "AT", "de-AT"),
            ("DE_ch", "AT", "de-CH"),
            ("fr-CA", "US", "fr-CA"),
            ("es", "mx", "es-MX"),
            ("es-419", "MX", "es-MX"),
            ("en-Latn-US", "", "en-US"),
            ("", "US", "en-US"),
            ("pl", "PL", "en-GB"),
        ] {
            assert_eq!(
                Locale::new(tag, country).to_string(),
                locale,
                "{tag} {country}"
            );
        }
    }

    #[test]
    fn every_language_is_found_by_its_own_tag() {
        for language in Language::ALL {
            assert_eq!(Language::of_tag(language.tag()), Some(language));
        }
    }
}
