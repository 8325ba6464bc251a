//! The phrases of `locales/`, parsed once.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::locale::{Language, Locale};

/// The files of a language, in the order in which they are read.
macro_rules! files {
    ($language:literal) => {
        [
            include_str!(concat!("../../../locales/", $language, "/common.ftl")),
            include_str!(concat!(
                "../../../locales/",
                $language,
                "/paper-countries.ftl"
            )),
            include_str!(concat!(
                "../../../locales/",
                $language,
                "/paper-statement.ftl"
            )),
            include_str!(concat!("../../../locales/", $language, "/plan-words.ftl")),
            include_str!(concat!("../../../locales/", $language, "/paper-plan.ftl")),
            include_str!(concat!("../../../locales/", $language, "/reason.ftl")),
        ]
    };
}

pub(crate) fn sources(language: Language) -> [&'static str; 6] {
    match language {
        Language::En => files!("en"),
        Language::De => files!("de"),
        Language::Fr => files!("fr"),
        Language::Es => files!("es"),
    }
}

type Bundle = FluentBundle<FluentResource>;

fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    let place = match language {
        Language::En => &BUNDLES[0],
        Language::De => &BUNDLES[1],
        Language::Fr => &BUNDLES[2],
        Language::Es => &BUNDLES[3],
    };
    place.get_or_init(|| parse(language))
}

/// Reads the files of a language. A part that can't be read is left out
/// here and found by a test below.
fn parse(language: Language) -> Bundle {
    let id: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // The marks that keep right-to-left words apart would be printed.
    bundle.set_use_isolating(false);
    for source in sources(language) {
        let resource = FluentResource::try_new(source.to_owned());
        let resource = resource.unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// What stands in a phrase's gap.
#[derive(Debug, Clone, Copy)]
pub enum Gap<'a> {
    /// A text, an amount or a day, as written.
    Text(&'a str),
    /// A number of things, which also chooses between "day" and "days".
    Count(u64),
}

impl<'a> From<&'a str> for Gap<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Gap<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Gap<'_> {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl From<u64> for Gap<'_> {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

/// The phrase of that name, its gaps filled; none if no language has it.
///
/// A phrase may also ask for `$country`, to tell a cheque from a check.
pub(crate) fn phrase(locale: Locale, id: &str, gaps: &[(&str, Gap<'_>)]) -> Option<String> {
    let mut args = FluentArgs::with_capacity(gaps.len().saturating_add(1));
    args.set("country", FluentValue::from(locale.country()));
    for (name, gap) in gaps {
        let value = match gap {
            Gap::Text(text) => FluentValue::from(*text),
            Gap::Count(count) => FluentValue::from(*count),
        };
        args.set((*name).to_owned(), value);
    }
    [locale.language(), Language::En]
        .into_iter()
        .find_map(|language| {
            let bundle = bundle(language);
            let pattern = bundle.get_message(id)?.value()?;
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
            debug_assert!(errors.is_empty(), "{id} in {language:?}: {errors:?}");
            Some(text.into_owned())
        })
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// The gaps of every message of a language, by name.
    fn messages(language: Language) -> BTreeMap<&'static str, BTreeSet<&'static str>> {
        let mut messages: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        let mut current = "";
        for line in sources(language).into_iter().flat_map(str::lines) {
            if line.starts_with('#') {
                continue;
            }
            if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                current = line.split([' ', '=']).next().unwrap_or_default();
                assert!(
                    !messages.contains_key(current),
                    "{current} twice in {language:?}"
                );
            }
            let gaps = line.split('$').skip(1);
            let gaps = gaps.filter_map(|rest| rest.split([' ', '}', ',', ')']).next());
            let gaps = gaps.filter(|gap| *gap != "country");
            messages.entry(current).or_default().extend(gaps);
        }
        messages
    }

    #[test]
    fn every_file_can_be_read() {
        for language in Language::ALL {
            for source in sources(language) {
                if let Err((_, errors)) = FluentResource::try_new(source.to_owned()) {
                    panic!("{language:?}: {errors:?}");
                }
            }
        }
    }

    #[test]
    fn every_language_has_the_same_phrases_with_the_same_gaps() {
        let english = messages(Language::En);
        for language in Language::ALL {
            let theirs = messages(language);
            let missing: Vec<_> = english
                .keys()
                .filter(|id| !theirs.contains_key(*id))
                .collect();
            let extra: Vec<_> = theirs
                .keys()
                .filter(|id| !english.contains_key(*id))
                .collect();
            assert!(
                missing.is_empty() && extra.is_empty(),
                "{language:?}: {missing:?} {extra:?}"
            );
            for (id, gaps) in &english {
                assert_eq!(gaps, &theirs[id], "{id} in {language:?}");
            }
        }
    }

    #[test]
    fn a_phrase_that_no_language_has_is_none() {
        assert_eq!(phrase(Locale::new("de", "DE"), "no-such-phrase", &[]), None);
    }
}
