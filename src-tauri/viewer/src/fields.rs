//! Values out of JSON objects whose keys are spelled in several ways.

use serde_json::{Map, Value};

/// The value under the first of `names` that is there. Names are written in small letters without anything between:
/// `starrating` finds `star_rating`, `Star Rating` and `starRating`.
pub(crate) fn get<'a>(object: &'a Map<String, Value>, names: &[&str]) -> Option<&'a Value> {
    names.iter().find_map(|name| {
        object
            .iter()
            .find(|(key, value)| !value.is_null() && is_called(key, name))
            .map(|(_, value)| value)
    })
}

/// Whether `key` is `name` but for case and what stands between its letters.
pub(crate) fn is_called(key: &str, name: &str) -> bool {
    let mut letters = key
        .chars()
        .filter(|mark| mark.is_alphanumeric())
        .flat_map(char::to_lowercase);
    name.chars().all(|expected| letters.next() == Some(expected)) && letters.next().is_none()
}

/// The text under one of `names`; numbers count as text, empty texts as nothing.
pub(crate) fn text(object: &Map<String, Value>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| {
        object
            .iter()
            .filter(|(key, _)| is_called(key, name))
            .find_map(|(_, value)| plain(value))
    })
}

/// A value as text, where it is text, a number or a switch.
pub(crate) fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        Value::String(_) | Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The values of an array; none where there is no array.
pub(crate) fn values(value: Option<&Value>) -> &[Value] {
    value
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default()
}

/// The number under one of `names`, also where it is written as text.
pub(crate) fn number(object: &Map<String, Value>, names: &[&str]) -> Option<f64> {
    match get(object, names)? {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// A sum of money, however it is written: text, millionths of a currency, or units and billionths, each with its code.
pub(crate) fn money(value: &Value) -> Option<String> {
    let Value::Object(object) = value else {
        return plain(value);
    };
    if let Some(text) = text(object, &["formattedamount", "formatted", "displayprice", "text"]) {
        return Some(text);
    }
    let whole = |names: &[&str]| {
        get(object, names).and_then(|value| match value {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        })
    };
    let micros = whole(&["amountmicros", "pricemicros", "micros", "priceamountmicros"]);
    let (units, nanos) = (whole(&["units"]), whole(&["nanos"]));
    let sum = match (micros, units, nanos) {
        (Some(micros), _, _) => sum(micros),
        (None, None, None) => text(object, &["amount", "value", "price"])?,
        (None, units, nanos) => {
            let micros = i128::from(units.unwrap_or(0)) * 1_000_000 + i128::from(nanos.unwrap_or(0)) / 1_000;
            sum(i64::try_from(micros).ok()?)
        }
    };
    let code =
        get(object, &["currencycode", "currency", "pricecurrencycode"]).and_then(|value| match value {
            Value::Object(code) => text(code, &["code", "currencycode"]),
            value => plain(value),
        });
    Some(match code {
        Some(code) => format!("{sum} {code}"),
        None => sum,
    })
}

/// Millionths as a number with two places, or as many as it has.
pub(crate) fn sum(micros: i64) -> String {
    let sign = if micros < 0 { "-" } else { "" };
    let (whole, rest) = (
        micros.unsigned_abs() / 1_000_000,
        micros.unsigned_abs() % 1_000_000,
    );
    let places = format!("{rest:06}");
    let (first, more) = places.split_at(2);
    format!("{sign}{whole}.{first}{}", more.trim_end_matches('0'))
}

/// Everything in a value as lines of a table: `doc.title` is the title in `doc`.
pub(crate) fn flat(value: &Value) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    flatten(value, String::new(), 0, &mut fields);
    fields
}

fn flatten(value: &Value, path: String, depth: usize, fields: &mut Vec<(String, String)>) {
    const DEEPEST: usize = 6;
    const MOST: usize = 200;
    if fields.len() >= MOST || depth > DEEPEST {
        return;
    }
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let path = if path.is_empty() {
                    key.clone()
                } else {
                    format!("{path}.{key}")
                };
                flatten(value, path, depth + 1, fields);
            }
        }
        Value::Array(values) if values.iter().all(|value| !value.is_object() && !value.is_array()) => {
            let texts: Vec<String> = values.iter().filter_map(plain).collect();
            if !texts.is_empty() {
                fields.push((path, texts.join(", ")));
            }
        }
        Value::Array(values) => {
            for (at, value) in values.iter().enumerate() {
                flatten(value, format!("{path}.{}", at + 1), depth + 1, fields);
            }
        }
        other => {
            if let Some(text) = plain(other) {
                fields.push((path, text));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{flat, get, money, sum, text};
    use serde_json::{Value, json};

    #[test]
    fn a_key_is_found_however_it_is_spelled() {
        for key in ["star_rating", "Star Rating", "starRating", "STAR-RATING"] {
            let object = json!({ key: 5 });
            let object = object.as_object().unwrap();
            assert_eq!(get(object, &["starrating"]), Some(&Value::from(5)), "{key}");
            assert_eq!(get(object, &["star"]), None);
            assert_eq!(text(object, &["starrating"]).as_deref(), Some("5"));
        }
    }

    #[test]
    fn money_is_read_in_every_form() {
        for (value, expected) in [
            (json!("4,99\u{a0}€"), Some("4,99\u{a0}€")),
            (json!(4.5), Some("4.5")),
            (
                json!({"amountMicros": "4990000", "currencyCode": {"code": "EUR"}}),
                Some("4.99 EUR"),
            ),
            (
                json!({"priceMicros": 1234000, "currency": "KWD"}),
                Some("1.234 KWD"),
            ),
            (
                json!({"units": "4", "nanos": 990000000, "currencyCode": "USD"}),
                Some("4.99 USD"),
            ),
            (json!({"currencyCode": "JPY", "units": 500}), Some("500.00 JPY")),
            (json!({"amount": "12.30", "currency": "CHF"}), Some("12.30 CHF")),
            (json!({"currency": "CHF"}), None),
            (json!(null), None),
        ] {
            assert_eq!(money(&value).as_deref(), expected, "{value}");
        }
    }

    #[test]
    fn a_refund_keeps_its_sign() {
        assert_eq!(sum(-500_000), "-0.50");
        assert_eq!(sum(-1_250_000), "-1.25");
        assert_eq!(sum(i64::MIN), "-9223372036854.775808");
        assert_eq!(sum(0), "0.00");
    }

    #[test]
    fn an_object_is_laid_flat() {
        let fields = flat(
            &json!({"doc": {"title": "A", "n": 1}, "tags": ["x", "y"], "rows": [{"a": true}], "no": null}),
        );
        let fields: Vec<_> = fields
            .iter()
            .map(|(key, value)| (key.as_str(), value.as_str()))
            .collect();

        assert_eq!(fields.len(), 4);
        for expected in [
            ("doc.title", "A"),
            ("doc.n", "1"),
            ("tags", "x, y"),
            ("rows.1.a", "true"),
        ] {
            assert!(fields.contains(&expected), "{expected:?}");
        }
    }
}
