//! JSON that a person can read and compare, in little room.

use std::collections::BTreeMap;

use serde_json::Value;

/// Lines end here where they can.
const WIDTH: usize = 110;

/// A value as text: keys by the alphabet, and on one line what fits on it.
#[must_use]
pub fn of(value: &Value) -> String {
    let mut out = String::new();
    write(&mut out, &sorted(value), 0);
    out.push('\n');
    out
}

/// A value on one line, the same for the same value.
#[must_use]
pub fn key(value: &Value) -> String {
    sorted(value).to_string()
}

/// The keys of objects in the order of the alphabet, whichever way this
/// build of serde_json keeps them.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Array(values) => values.iter().map(sorted).collect(),
        Value::Object(fields) => {
            let fields: BTreeMap<_, _> = fields.iter().collect();
            fields
                .into_iter()
                .map(|(key, each)| (key.clone(), sorted(each)))
                .collect()
        }
        plain => plain.clone(),
    }
}

fn write(out: &mut String, value: &Value, depth: usize) {
    let line = value.to_string();
    if line.chars().count() + depth <= WIDTH {
        out.push_str(&line);
        return;
    }
    let parts: Vec<(String, &Value)> = match value {
        Value::Array(values) => values.iter().map(|each| (String::new(), each)).collect(),
        Value::Object(fields) => {
            let name = |key: &String| format!("{}:", Value::String(key.clone()));
            fields.iter().map(|(key, each)| (name(key), each)).collect()
        }
        _ => {
            out.push_str(&line);
            return;
        }
    };
    let (open, close) = if value.is_array() {
        ('[', ']')
    } else {
        ('{', '}')
    };
    out.push(open);
    for (at, (name, each)) in parts.iter().enumerate() {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        out.push_str(&" ".repeat(depth + 1));
        out.push_str(name);
        write(out, each, depth + 1);
    }
    out.push('\n');
    out.push_str(&" ".repeat(depth));
    out.push(close);
}
