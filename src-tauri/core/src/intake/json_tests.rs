use super::{items, number, parse, text, time};
use jiff::Timestamp;
use proptest::prelude::{any, proptest};
use serde_json::{Value, json};

#[test]
fn numbers_are_read_in_every_form() {
    for (value, expected) in [
        (json!(3599), Some(3599)),
        (json!("3599"), Some(3599)),
        (json!(" 3599 "), Some(3599)),
        (json!("3599.0"), Some(3599)),
        (json!(3599.5), Some(3600)),
        (json!(-5), Some(0)),
        (json!(u64::MAX), Some(i64::MAX.unsigned_abs())),
        (json!("18446744073709551616"), Some(i64::MAX.unsigned_abs())),
        (json!("1e300"), Some(i64::MAX.unsigned_abs())),
        (json!("NaN"), None),
        (json!("soon"), None),
        (json!(null), None),
        (json!([1]), None),
        (json!(true), None),
    ] {
        assert_eq!(number(&value), expected, "{value}");
    }
}

#[test]
fn texts_are_read_in_every_form() {
    assert_eq!(text(&json!(" a ")).as_deref(), Some("a"));
    assert_eq!(text(&json!(7)).as_deref(), Some("7"));
    assert_eq!(text(&json!("")), None);
    assert_eq!(text(&json!({})), None);
}

#[test]
fn one_value_is_a_list_of_one() {
    assert_eq!(items(&json!(["a", "b"])).len(), 2);
    assert_eq!(items(&json!("a")).len(), 1);
    assert!(items(&Value::Null).is_empty());
}

#[test]
fn times_are_read_in_every_form_and_never_at_the_ends_of_time() {
    let expected: Timestamp = "2026-11-22T14:02:00Z".parse().unwrap();
    for value in [
        json!("2026-11-22T14:02:00Z"),
        json!("2026-11-22T15:02:00+01:00"),
        json!("2026-11-22T14:02:00"),
        json!("2026-11-22T14:02:00.000000Z"),
        json!(1_795_356_120_i64),
        json!("1795356120"),
        json!(1_795_356_120_000_i64),
        json!({"seconds": "1795356120", "nanos": 0}),
    ] {
        assert_eq!(time(&value), Some(expected), "{value}");
    }
    for value in [
        json!("https://x/"),
        json!(""),
        json!(null),
        json!([]),
        json!({}),
        json!(99),
        json!(i64::MIN),
    ] {
        assert_eq!(time(&value), None, "{value}");
    }
    for value in [
        json!("9999-12-30T22:00:00.999Z"),
        json!(u64::MAX),
        json!({"seconds": u64::MAX, "nanos": -7}),
    ] {
        let read = time(&value).unwrap();
        assert!(
            read.checked_add(jiff::SignedDuration::from_hours(24 * 366))
                .is_ok(),
            "{value}"
        );
        assert!(
            read.checked_sub(jiff::SignedDuration::from_hours(24 * 366))
                .is_ok(),
            "{value}"
        );
    }
}

#[test]
fn what_stands_before_the_json_is_no_trouble() {
    for bytes in [
        &b"\xef\xbb\xbf{\"a\":1}"[..],
        b")]}'\n{\"a\":1}",
        b" {\"a\":1}\r\n",
    ] {
        assert_eq!(parse(bytes).unwrap(), json!({"a": 1}));
    }
    assert_eq!(parse(b"{\"a\":\"\xff\"}").unwrap(), json!({"a": "\u{fffd}"}));
}

#[test]
fn a_number_beyond_all_bounds_costs_nothing_else() {
    let value =
        parse(r#"{"a": 1, "ü\"1e999": [1e999, -1E+999, 2], "é": "1e999", "b": 1e999}"#.as_bytes()).unwrap();

    assert_eq!(
        value,
        json!({"a": 1, "ü\"1e999": ["1e999", "-1E+999", 2], "é": "1e999", "b": "1e999"})
    );
    assert_eq!(number(&value["b"]), Some(i64::MAX.unsigned_abs()));
    for broken in [&b"{\"a\": 1e999"[..], b"1e999e", b"\"1e999", b"{\"a\" 1e999}"] {
        assert!(parse(broken).is_err(), "{broken:?}");
    }
}

proptest! {
    #[test]
    fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..200), words in ".{0,40}") {
        if let Ok(value) = parse(&bytes) {
            let _ = (number(&value), text(&value), time(&value), items(&value).len());
        }
        let value = Value::String(words);
        let _ = (number(&value), text(&value), time(&value));
    }
}
