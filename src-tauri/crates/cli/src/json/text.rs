//! A JSON value as lines for people: what is null or empty is left out.

use serde_json::Value;

/// Keys that only programs need.
const FOR_PROGRAMS: &[&str] = &["findings", "day_only", "content"];

/// One line for each value, indented by depth.
pub fn lines(value: &Value) -> String {
    let mut out = String::new();
    write(value, 0, &mut out);
    out.trim_end().to_owned()
}

fn write(value: &Value, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    match value {
        Value::Object(map) => {
            for (key, value) in
                map.iter().filter(|(key, value)| !FOR_PROGRAMS.contains(&key.as_str()) && says(value))
            {
                match plain(value) {
                    Some(text) => out.push_str(&format!("{indent}{key}: {text}\n")),
                    None => {
                        out.push_str(&format!("{indent}{key}:\n"));
                        write(value, depth + 1, out);
                    }
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                match plain(item) {
                    Some(text) => out.push_str(&format!("{indent}- {text}\n")),
                    None => {
                        out.push_str(&format!("{indent}-\n"));
                        write(item, depth + 1, out);
                    }
                }
            }
        }
        other => out.push_str(&format!("{indent}{}\n", plain(other).unwrap_or_default())),
    }
}

fn says(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(map) => map.values().any(says),
        _ => true,
    }
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.replace('\n', " ")),
        Value::Bool(true) => Some("yes".to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
