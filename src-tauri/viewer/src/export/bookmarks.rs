//! Addresses in the format that Netscape made and every browser reads: bookmarks and the reading list with their folders,
//! or the pages of any search.

use super::xml::escaped;
use super::{ExportError, Exported, each_item, is_current};
use crate::folders;
use crate::index::Index;
use crate::search::Query;
use std::collections::BTreeMap;
use std::io::Write;

/// A folder with the folders and bookmarks in it.
#[derive(Default)]
struct Folder {
    folders: BTreeMap<String, Self>,
    bookmarks: Vec<Bookmark>,
}

struct Bookmark {
    title: String,
    url: String,
    added: Option<i64>,
    tags: Option<String>,
}

pub(super) fn netscape(
    indexes: &[Index],
    query: &Query,
    out: &mut dyn Write,
    exported: &mut Exported,
) -> Result<(), ExportError> {
    let mut query = query.clone();
    let everything = query.words.trim().is_empty() && query.categories.is_empty() && query.kinds.is_empty();
    if everything {
        query.categories = vec!["chrome.bookmarks".to_owned(), "chrome.reading_list".to_owned()];
    }
    let mut top = Folder::default();
    each_item(indexes, &query, &mut |item| {
        let Some(url) = item.url.clone().filter(|_| is_current(item, &query)) else {
            return Ok(());
        };
        let own =
            (item.category != "chrome.bookmarks").then(|| carryout_core::catalog::title(&item.category));
        let listed = item.list.iter().flat_map(|list| folders::split(list));
        let folder = own
            .into_iter()
            .chain(listed)
            .fold(&mut top, |folder, name| folder.folders.entry(name).or_default());
        folder.bookmarks.push(Bookmark {
            title: if item.title.is_empty() {
                url.clone()
            } else {
                item.title.clone()
            },
            url,
            added: item.time.map(|time| time.as_second()),
            tags: item
                .fields
                .iter()
                .find(|(name, _)| name == "tags")
                .map(|(_, tags)| tags.clone()),
        });
        exported.items += 1;
        Ok(())
    })?;
    out.write_all(
        b"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n\
          <META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">\n\
          <TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n",
    )?;
    write(&top, 0, out)
}

fn write(folder: &Folder, depth: usize, out: &mut dyn Write) -> Result<(), ExportError> {
    let indent = "    ".repeat(depth);
    writeln!(out, "{indent}<DL><p>")?;
    for (name, inner) in &folder.folders {
        writeln!(out, "{indent}    <DT><H3>{}</H3>", escaped(name))?;
        write(inner, depth + 1, out)?;
    }
    for bookmark in &folder.bookmarks {
        write!(out, "{indent}    <DT><A HREF=\"{}\"", escaped(&bookmark.url))?;
        if let Some(added) = bookmark.added {
            write!(out, " ADD_DATE=\"{added}\"")?;
        }
        if let Some(tags) = &bookmark.tags {
            write!(out, " TAGS=\"{}\"", escaped(tags))?;
        }
        writeln!(out, ">{}</A>", escaped(&bookmark.title))?;
    }
    writeln!(out, "{indent}</DL><p>")?;
    Ok(())
}
