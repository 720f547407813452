//! What the files inside an archive can hold. A law of the viewer, thrown at by its own tests.

use carryout_viewer::{Format, Found, Index, read};
use std::path::PathBuf;
use tokio_util::sync::CancellationToken;

/// Categories whose readers differ; the first byte of a seed chooses.
pub const CATEGORIES: [&str; 22] = [
    "myactivity.search",
    "chrome.history",
    "chrome.bookmarks",
    "maps.reviews",
    "play.installs",
    "order_reserve.purchases_reservations",
    "search_ugc.media.thumbs",
    "saved.collections",
    "youtube.subscriptions",
    "youtube.comments",
    "youtube.public_playlists",
    "youtube.private_videos",
    "youtube.music",
    "shopping.reviews",
    "chrome.dictionary",
    "alerts.subscriptions",
    "chrome.reading_list",
    "chrome.autofill",
    "maps.starred_places",
    "play.purchases",
    "discover.follows",
    "nest.store",
];

/// Whatever a file holds: it is read to its end, each record lies in it where it is said to lie, and is no larger than it;
/// the same bytes give the same records; and an index takes all of them.
pub fn records(bytes: &[u8]) -> String {
    let (first, content) = bytes.split_first().unwrap_or((&b'a', bytes));
    let category = chosen(*first);
    let name = "folder/file";
    let (format, seen) = look(category, name, content);
    assert!(
        look(category, name, content).1 == seen,
        "another time it was something else"
    );
    let ground = tempfile::tempdir().expect("a folder");
    let copy = ground.path().join("copy");
    let archive = copy.join("data").join(category);
    std::fs::create_dir_all(&archive).expect("a folder");
    std::fs::write(archive.join("file"), content).expect("a file");
    let mut index = Index::create(&ground.path().join("index")).expect("an index");
    let folders = [PathBuf::from(&copy)];
    let update = index
        .update(&folders, &CancellationToken::new(), &mut |_| {})
        .expect("an index takes anything");
    assert!(update.skipped.is_empty(), "{update:?}");
    let items = index.count(&carryout_viewer::Query::default()).expect("a count");
    assert!(
        items <= seen.len() as u64 + 1,
        "{items} items of {} records",
        seen.len()
    );
    let unreadable = seen.iter().filter(|record| record.is_none()).count();
    format!(
        "{category} as {}: {} records, {unreadable} unreadable, {items} items",
        format.word(),
        seen.len() - unreadable
    )
}

/// The category that the first byte of a seed chooses.
pub fn chosen(first: u8) -> &'static str {
    CATEGORIES[usize::from(first.wrapping_sub(b'a')) % CATEGORIES.len()]
}

/// Everything that is found: a record in words, or nothing for what is unreadable.
pub fn look(category: &str, name: &str, content: &[u8]) -> (Format, Vec<Option<String>>) {
    let (mut seen, mut said) = (Vec::new(), 0);
    let format = read(category, name, &mut &content[..], &mut |found| {
        match found {
            Found::Record {
                record,
                offset,
                length,
            } => {
                assert!(
                    offset
                        .checked_add(length)
                        .is_some_and(|end| end <= content.len() as u64),
                    "{category}: {offset}+{length} of {}",
                    content.len()
                );
                said += record.title.len() + record.text.len();
                assert!(
                    !record.title.contains('\0')
                        || content.contains(&0)
                        || content.windows(4).any(|four| four == b"u000")
                );
                seen.push(Some(format!("{record:?}")));
            }
            Found::Unreadable { offset, why } => {
                assert!(offset <= content.len() as u64);
                assert!(why.len() < 200 && why.chars().all(|letter| !letter.is_control()));
                seen.push(None);
            }
        }
        Ok(())
    });
    assert!(
        seen.len() <= content.len() + 1,
        "{category}: {} records of {} bytes",
        seen.len(),
        content.len()
    );
    // A text may be made of several fields of a record, and unpacked from its escapes; it does not grow without bound.
    assert!(
        said <= 64 * content.len() + 4096,
        "{category}: {said} bytes of text of {} bytes",
        content.len()
    );
    (format.expect("memory can always be read"), seen)
}
