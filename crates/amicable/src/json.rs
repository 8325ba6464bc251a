//! JSON from outside, and what is said of it where it can't be read.
//!
//! A reader of JSON speaks of types of the program and of columns of the
//! text; a person wants to know which field, what is wrong with it and
//! what may stand there.

use serde::de::DeserializeOwned;

use crate::error::{Code, Error};

/// Reads JSON and names the field that is off, why, and what is allowed.
/// `what` names the whole of it, such as `terms`.
///
/// # Errors
/// What is no such JSON.
pub fn read<T: DeserializeOwned>(json: &[u8], what: &str) -> Result<T, Error> {
    serde_json::from_slice::<serde::de::IgnoredAny>(json).map_err(|error| {
        let message = format!("{what}: this is no JSON: {error}");
        Error::in_field(Code::Terms, message, what)
    })?;
    let mut reader = serde_json::Deserializer::from_slice(json);
    serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        let field = if path == "." { what } else { &path };
        let error = error.inner();
        let reason = if error.is_syntax() {
            // Such as a number where one of several words belongs.
            "this is not what belongs here".to_owned()
        } else {
            reason(&without_place(&error.to_string()))
        };
        Error::in_field(Code::Terms, format!("{field}: {reason}"), field)
    })
}

/// The message without the line and the column, which the field says
/// better.
fn without_place(message: &str) -> String {
    let at = message.rfind(" at line ").unwrap_or(message.len());
    message[..at].to_owned()
}

/// What the reader said, as one would say it to a person.
fn reason(said: &str) -> String {
    if let Some(rest) = said.strip_prefix("unknown field ") {
        let (name, known) = found_and_known(rest);
        return match known.as_str() {
            "" => format!("there is no field “{name}” here, and none can stand here"),
            known => format!("there is no field “{name}” here; known are {known}"),
        };
    }
    if let Some(rest) = said.strip_prefix("unknown variant ") {
        let (name, known) = found_and_known(rest);
        return format!("“{name}” is not known here; known are {known}");
    }
    if let Some(rest) = said.strip_prefix("missing field ") {
        return format!("“{}” is needed here", rest.trim_matches('`'));
    }
    if let Some(rest) = said.strip_prefix("duplicate field ") {
        return format!("“{}” stands here twice", rest.trim_matches('`'));
    }
    // What chrono says of a day.
    let of_a_day = [
        "input is out of range",
        "premature end of input",
        "input contains invalid characters",
        "trailing input",
        "no possible date and time matching input",
    ];
    if of_a_day.contains(&said) {
        return "there is no such day; write a day as 2026-01-31".to_owned();
    }
    for wrong in ["invalid type: ", "invalid value: ", "invalid length "] {
        if let Some((found, expected)) = said
            .strip_prefix(wrong)
            .and_then(|rest| rest.rsplit_once(", expected "))
        {
            return format!("{} is not {}", plain(found), expected_words(expected));
        }
    }
    said.to_owned()
}

/// `` `a`, expected one of `b`, `c` `` as a and "b, c".
fn found_and_known(rest: &str) -> (String, String) {
    let (name, known) = rest
        .split_once(", expected ")
        .or_else(|| rest.split_once(", there are no fields"))
        .unwrap_or((rest, ""));
    let known = known.strip_prefix("one of ").unwrap_or(known);
    (name.trim_matches('`').to_owned(), known.replace('`', ""))
}

/// What was found: `integer `-3`` as -3, `string "three"` as “three”.
fn plain(found: &str) -> String {
    let (kind, value) = found.split_once(' ').unwrap_or((found, ""));
    match (kind, value) {
        ("null", _) => "nothing (null)".to_owned(),
        ("map", _) => "a group in { }".to_owned(),
        ("sequence", _) => "a list in [ ]".to_owned(),
        ("string", text) => format!("“{}”", text.trim_matches('"')),
        (_, "") => found.to_owned(),
        (_, value) => value.trim_matches('`').to_owned(),
    }
}

/// What was expected, without the names of types.
fn expected_words(expected: &str) -> String {
    match expected {
        "u8" | "u16" | "u32" | "u64" | "usize" | "u128" => "a whole number, 0 or more".to_owned(),
        "i8" | "i16" | "i32" | "i64" | "i128" => "a whole number".to_owned(),
        "f32" | "f64" => "a number".to_owned(),
        "a string" => "a text in quotation marks".to_owned(),
        "a boolean" => "true or false".to_owned(),
        "a sequence" => "a list in [ ]".to_owned(),
        "a map" => "a group in { }".to_owned(),
        text if text.starts_with("struct ") || text.starts_with("enum ") => {
            "a group in { }".to_owned()
        }
        text => text.replace('`', ""),
    }
}

/// Reads the terms of a plan over debts. A file of terms alone, as
/// `schedule` takes it, is told where its fields belong.
///
/// # Errors
/// What is no such JSON.
pub fn read_plan<T: DeserializeOwned>(json: &[u8]) -> Result<T, Error> {
    read(json, "terms").map_err(|error| {
        let alone = read::<schedule::terms::Terms>(json, "terms").is_ok();
        if !alone {
            return error;
        }
        let message = "terms: these are the terms of a plan by themselves; over debts of a \
                       customer they belong into a field of their own: { \"terms\": { ... } }";
        Error::in_field(Code::Terms, message, "terms")
    })
}

#[cfg(test)]
mod tests {
    use ::schedule::terms::Terms;

    use super::*;
    use crate::plan::PlanTerms;

    fn said(json: &str) -> String {
        read::<Terms>(json.as_bytes(), "terms")
            .expect_err("an error")
            .message
    }

    #[test]
    fn a_slip_is_told_by_its_field_its_reason_and_what_is_allowed() {
        for (json, expected) in [
            (
                r#"{"when":{"count":-3}}"#,
                "when.count: -3 is not a whole number, 0 or more",
            ),
            (
                r#"{"when":{"count":"three"}}"#,
                "when.count: “three” is not a whole number, 0 or more",
            ),
            (
                r#"{"start":"2026-02-30"}"#,
                "start: there is no such day; write a day as 2026-01-31",
            ),
            (
                r#"{"start":"tomorrow"}"#,
                "start: there is no such day; write a day as 2026-01-31",
            ),
            (
                r#"{"rounding":{"instalment":"newestFirst"}}"#,
                "rounding.instalment: “newestFirst” is not known here; known are halfUp, halfEven, up, down",
            ),
            (
                r#"{"amounts":{"kind":"level","eech":"1"}}"#,
                "amounts: there is no field “eech” here; known are each",
            ),
            (
                r#"{"deposit":"ten"}"#,
                "deposit: “ten” is not a group in { }",
            ),
            (
                r#"{"fees":{}}"#,
                "fees: a group in { } is not a list in [ ]",
            ),
            (
                r#"{"start":"2026-01-01","start":"2026-01-02"}"#,
                "terms: “start” stands here twice",
            ),
        ] {
            assert_eq!(said(json), expected, "{json}");
        }
        assert!(
            said("[1").starts_with("terms: this is no JSON: "),
            "{}",
            said("[1")
        );
    }

    #[test]
    fn no_message_speaks_of_the_programs_types() {
        for json in [
            r#"{"when":5}"#,
            r#"{"when":{"rhythm":{"every":"moon"}}}"#,
            r#"{"interest":"6"}"#,
            r#"{"advances":[{"on":5}]}"#,
            r#"{"amounts":{"kind":"token"}}"#,
            r#"{"solve":7}"#,
            r#"{"currency":"Euro"}"#,
            r#"{"when":{"skipMonths":[300]}}"#,
        ] {
            let said = said(json);
            for leak in [
                "u32", "u8", "i64", "struct", "enum", "variant", "line 1", "`",
            ] {
                assert!(!said.contains(leak), "{json}: {said}");
            }
        }
    }

    #[test]
    fn terms_alone_are_told_where_they_belong_in_a_plan_over_debts() {
        let alone = br#"{"start":"2026-01-01","when":{"rhythm":{"every":"month"},"count":3}}"#;
        let error = read_plan::<PlanTerms>(alone).expect_err("an error");
        assert_eq!(error.field.as_deref(), Some("terms"));
        assert!(
            error.message.contains(r#"{ "terms": { ... } }"#),
            "{}",
            error.message
        );
    }
}
