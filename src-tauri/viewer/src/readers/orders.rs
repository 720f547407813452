//! Purchases and reservations: one JSON file per order.

use crate::fields::{get, sum, text};
use crate::item::{Kind, Record};
use crate::moment;
use serde_json::{Map, Value};

/// Reads one order; nothing when the object is none.
pub(super) fn read(object: &Map<String, Value>) -> Option<Record> {
    let id = text(object, &["merchantorderid", "orderid"]);
    let lines = get(object, &["lineitem", "lineitems"]).and_then(Value::as_array);
    let merchant = get(object, &["transactionmerchant", "merchant"]);
    if lines.is_none() && merchant.is_none() {
        return None;
    }
    let mut record = Record::new(Kind::Bought);
    record.at =
        get(object, &["creationtime", "ordertime", "purchasetime", "time"]).and_then(moment::from_json);
    record.who = merchant.and_then(|merchant| match merchant {
        Value::Object(merchant) => text(merchant, &["name"]),
        other => crate::fields::plain(other),
    });
    let names: Vec<String> = lines
        .into_iter()
        .flatten()
        .filter_map(|line| name(line, 0))
        .collect();
    record.title = if names.is_empty() {
        record.who.clone().or_else(|| id.clone()).unwrap_or_default()
    } else {
        names.join(", ")
    };
    record.url = lines.into_iter().flatten().find_map(|line| link(line, 0));
    record.text = price(object).unwrap_or_default();
    record.add("price", record.text.clone());
    record.add("order", id.clone().unwrap_or_default());
    record.identity = id.map(|id| format!("order {id}"));
    Some(record)
}

/// The first name in a line of the order, wherever it stands.
fn name(value: &Value, depth: usize) -> Option<String> {
    const DEEPEST: usize = 5;
    match value {
        Value::Object(object) if depth < DEEPEST => {
            text(object, &["name", "title", "productname", "description"])
                .or_else(|| object.values().find_map(|value| name(value, depth + 1)))
        }
        Value::Array(values) if depth < DEEPEST => values.iter().find_map(|value| name(value, depth + 1)),
        _ => None,
    }
}

fn link(value: &Value, depth: usize) -> Option<String> {
    const DEEPEST: usize = 5;
    match value {
        Value::String(text) if text.starts_with("https://") => Some(text.clone()),
        Value::Object(object) if depth < DEEPEST => object.values().find_map(|value| link(value, depth + 1)),
        Value::Array(values) if depth < DEEPEST => values.iter().find_map(|value| link(value, depth + 1)),
        _ => None,
    }
}

/// The total: the price line that says so, or else the largest.
fn price(object: &Map<String, Value>) -> Option<String> {
    let lines = get(object, &["priceline", "pricelines"])?.as_array()?;
    let amounts = lines.iter().filter_map(|line| {
        let is_total = line
            .get("type")
            .and_then(Value::as_str)
            .is_some_and(|word| word.eq_ignore_ascii_case("total"));
        let (micros, currency) = amount(line, 0);
        Some((is_total, micros?, currency))
    });
    let (_, micros, currency) = amounts.max_by_key(|(is_total, micros, _)| (*is_total, *micros))?;
    let sum = sum(micros);
    Some(match currency {
        Some(currency) => format!("{sum} {currency}"),
        None => sum,
    })
}

/// Millionths of a currency and its code, wherever they stand.
fn amount(value: &Value, depth: usize) -> (Option<i64>, Option<String>) {
    const DEEPEST: usize = 5;
    let Value::Object(object) = value else {
        return (None, None);
    };
    let mut micros = get(object, &["amountmicros"]).and_then(|value| match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    });
    let mut currency = get(object, &["currencycode", "currency"]).and_then(|value| match value {
        Value::String(code) => Some(code.clone()),
        Value::Object(code) => text(code, &["code"]),
        _ => None,
    });
    if depth < DEEPEST {
        for inner in object.values() {
            let (more, code) = amount(inner, depth + 1);
            micros = micros.or(more);
            currency = currency.or(code);
        }
    }
    (micros, currency)
}
