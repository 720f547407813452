//! Folders of bookmarks as one text, from the outermost to the innermost.

const BETWEEN: &str = " / ";
/// Stands in a name where the name itself has that text: it looks the same.
const WITHIN: &str = "\u{a0}/ ";

/// The names of folders as one text.
pub(crate) fn joined(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| name.replace(BETWEEN, WITHIN)).collect();
    names.join(BETWEEN)
}

/// The names in such a text.
pub(crate) fn split(text: &str) -> impl Iterator<Item = String> {
    text.split(BETWEEN).map(|name| name.replace(WITHIN, BETWEEN))
}

#[cfg(test)]
mod tests {
    use super::{joined, split};

    #[test]
    fn names_come_back_as_they_were() {
        for names in [
            &["A", "B"][..],
            &["A / B", "C"],
            &["Food / Drink / Tea"],
            &["a/b", "/ "],
        ] {
            assert_eq!(split(&joined(names)).collect::<Vec<_>>(), names);
        }
    }
}
