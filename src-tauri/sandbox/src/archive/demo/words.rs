//! The vocabulary of the made-up data.

pub(super) const TOPICS: [&str; 24] = [
    "sourdough starter",
    "night trains to Vienna",
    "how tall is a giraffe",
    "bicycle pump",
    "rain jacket",
    "chess openings",
    "bird songs in spring",
    "old maps of Dublin",
    "repair a zip",
    "tomato seedlings",
    "local elections",
    "cello lessons",
    "how to sharpen knives",
    "tide times",
    "lentil soup",
    "second-hand cameras",
    "moon phases",
    "library opening hours",
    "knitting patterns",
    "swimming pool near me",
    "paper aeroplanes",
    "learn Portuguese",
    "solar eclipse",
    "allotment rules",
];

pub(super) const NAMES: [&str; 10] = [
    "Anna", "Bilal", "Chiara", "Dmitri", "Emeka", "Freya", "Goran", "Hanna", "Inés", "Jonas",
];

pub(super) const PLACES: [&str; 12] = [
    "Harbour Café",
    "Botanic Gardens",
    "Corner Bakery",
    "Station Bookshop",
    "North Beach",
    "Old Mill",
    "City Library",
    "Market Hall",
    "Hill Fort",
    "River Walk",
    "Museum of Clocks",
    "Football Ground",
];

/// `text` as one part of an address.
pub(super) fn url_part(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// A folder as an account in German has it; names without a translation stay.
pub(super) fn german_folder(english: &str) -> String {
    let word = |part: &str| match part {
        "My Activity" => "Meine Aktivitäten".to_owned(),
        "Search" => "Google Suche".to_owned(),
        "Shopping" | "Google Shopping" => "Google Shopping".to_owned(),
        "Maps (your places)" => "Maps (Meine Orte)".to_owned(),
        "Saved" => "Gespeichert".to_owned(),
        "Purchases & reservations" => "Käufe und Reservierungen".to_owned(),
        "Search contributions" => "Beiträge zur Suche".to_owned(),
        other => other.to_owned(),
    };
    english.split('/').map(word).collect::<Vec<_>>().join("/")
}
