//! How files are cut into records.

use super::{LARGEST, Object, Piece, Splitter};
use proptest::prelude::{Just, Strategy, any, prop_assert_eq, prop_oneof, proptest};
use serde_json::{Value, json};
use std::io::BufReader;

fn split(text: &[u8], object: Object) -> Vec<(Piece, String, String)> {
    // The smallest buffer shows what depends on where a chunk ends.
    let mut splitter = Splitter::new(BufReader::with_capacity(3, text), object);
    let mut pieces = Vec::new();
    while let Some(piece) = splitter.next().unwrap() {
        let (start, length) = splitter.place();
        let there = &text[usize::try_from(start).unwrap()..usize::try_from(start + length).unwrap()];
        if piece == Piece::Record {
            assert_eq!(there, splitter.raw());
        }
        pieces.push((
            piece,
            splitter.key().to_owned(),
            String::from_utf8_lossy(there).into_owned(),
        ));
    }
    pieces
}

fn records(text: &str, object: Object) -> Vec<String> {
    split(text.as_bytes(), object)
        .into_iter()
        .filter(|(piece, _, _)| *piece == Piece::Record)
        .map(|(_, _, raw)| raw)
        .collect()
}

#[test]
fn the_elements_of_an_array_come_one_by_one() {
    assert_eq!(
        records(
            "\u{feff}[{\"a\": \"]}\\\"\"}, 2 ,\"x\", [3],null]",
            Object::Members
        ),
        ["{\"a\": \"]}\\\"\"}", "2", "\"x\"", "[3]", "null"]
    );
}

#[test]
fn the_members_of_an_object_are_looked_into_or_not() {
    let text = r#"{"Browser History": [{"a": 1}, {"a": 2}], "Session": [], "n": {"b": [1]}, "s": 5}"#;

    let inside = split(text.as_bytes(), Object::Members);
    let keys: Vec<_> = inside
        .iter()
        .map(|(_, key, raw)| (key.as_str(), raw.as_str()))
        .collect();

    assert_eq!(
        keys,
        [
            ("Browser History", "{\"a\": 1}"),
            ("Browser History", "{\"a\": 2}"),
            ("n", "{\"b\": [1]}"),
            ("s", "5")
        ]
    );
    assert_eq!(records(text, Object::Whole), [text]);
}

#[test]
fn what_is_broken_takes_nothing_else_with_it() {
    let pieces = split(br#"[{"a": 1}, }{"a": 2}, nonsense, {"a": 3"#, Object::Members);
    let kinds: Vec<_> = pieces.iter().map(|(piece, _, _)| piece).collect();

    assert_eq!(
        kinds,
        [
            &Piece::Record,
            &Piece::Broken,
            &Piece::Record,
            &Piece::Record,
            &Piece::Broken
        ]
    );
    assert_eq!(pieces[2].2, "{\"a\": 2}");
}

#[test]
fn a_record_without_end_is_not_kept() {
    let mut text = b"[\"".to_vec();
    text.resize(LARGEST + 100, b'x');
    text.extend(b"\", {\"a\": 1}]");
    let mut splitter = Splitter::new(BufReader::new(text.as_slice()), Object::Members);

    assert_eq!(splitter.next().unwrap(), Some(Piece::TooLarge));
    assert_eq!(splitter.next().unwrap(), Some(Piece::Record));
    assert_eq!(splitter.raw(), b"{\"a\": 1}");
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map(".{0,4}", inner, 0..4).prop_map(|map| json!(map)),
        ]
    })
}

proptest! {
    #[test]
    fn an_array_is_cut_as_a_parser_reads_it(values in proptest::collection::vec(value(), 0..6), pretty: bool) {
        let text = if pretty { serde_json::to_string_pretty(&values) } else { serde_json::to_string(&values) };
        let cut: Vec<Value> = records(&text.unwrap(), Object::Members)
            .iter()
            .map(|raw| serde_json::from_str(raw).unwrap())
            .collect();
        prop_assert_eq!(cut, values);
    }

    #[test]
    fn any_bytes_come_to_an_end(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = split(&bytes, Object::Members);
        let _ = split(&bytes, Object::Whole);
    }
}
