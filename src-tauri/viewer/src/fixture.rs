//! Copies for the tests of this crate.

use crate::found::Item;
use crate::index::{Index, Update};
use crate::search::Query;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A folder for copies and an index.
pub(crate) struct Ground {
    pub(crate) dir: TempDir,
}

/// A copy to be.
pub(crate) struct Copy {
    asked_at: String,
    since: Option<String>,
    categories: Vec<Value>,
    files: Vec<(String, Vec<u8>)>,
}

impl Ground {
    pub(crate) fn new() -> Self {
        Self {
            dir: tempfile::tempdir().unwrap(),
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Lays a copy down.
    pub(crate) fn lay(&self, name: &str, copy: &Copy) -> PathBuf {
        let folder = self.path(name);
        for (path, bytes) in &copy.files {
            let place = folder.join(path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, bytes).unwrap();
        }
        fs::create_dir_all(folder.join("data")).unwrap();
        let receipt = json!({
            "schema": "carryout-receipt-1",
            "connection": {"name": "Anna"},
            "asked_at": copy.asked_at,
            "finished_at": copy.asked_at,
            "period": {"since": copy.since, "until": null},
            "categories": copy.categories,
        });
        fs::write(folder.join("receipt.json"), receipt.to_string()).unwrap();
        folder
    }

    /// Brings the index up to date with these copies.
    pub(crate) fn index(&self, folders: &[&Path]) -> (Index, Update) {
        let mut index = Index::create(&self.path("index")).unwrap();
        let folders: Vec<PathBuf> = folders.iter().map(|folder| folder.to_path_buf()).collect();
        let update = index
            .update(&folders, &CancellationToken::new(), &mut |_| {})
            .unwrap();
        (index, update)
    }
}

impl Copy {
    pub(crate) fn of(asked_at: &str) -> Self {
        Self {
            asked_at: asked_at.to_owned(),
            since: None,
            categories: Vec::new(),
            files: Vec::new(),
        }
    }

    pub(crate) fn since(mut self, since: &str) -> Self {
        self.since = Some(since.to_owned());
        self
    }

    /// Adds a category with one archive of these files.
    pub(crate) fn with(self, category: &str, files: &[(&str, &str)]) -> Self {
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(name, text)| (*name, text.as_bytes()))
            .collect();
        self.with_bytes(category, &zipped(&files))
    }

    /// Adds a category with this archive, whatever it is.
    pub(crate) fn with_bytes(mut self, category: &str, archive: &[u8]) -> Self {
        let path = format!("data/{category}/takeout-001.zip");
        let sum: String = Sha256::digest(archive)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        self.categories.push(json!({
            "resource": category, "outcome": "got", "incomplete": false,
            "files": [{"path": path, "size": archive.len(), "sha256": sum}],
        }));
        self.files.push((path, archive.to_vec()));
        self
    }

    /// Adds a category for which Google had nothing.
    pub(crate) fn empty(mut self, category: &str) -> Self {
        self.categories
            .push(json!({"resource": category, "outcome": "empty", "incomplete": false, "files": []}));
        self
    }
}

/// A ZIP file.
pub(crate) fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Everything that is found, newest first.
pub(crate) fn found(index: &Index, query: &Query) -> Vec<Item> {
    let page = index.page(query, None, 10_000).unwrap();
    assert_eq!(index.count(query).unwrap(), page.items.len() as u64, "{query:?}");
    page.items
}

/// The titles of what is found.
pub(crate) fn titles(index: &Index, words: &str) -> Vec<String> {
    let query = Query {
        words: words.to_owned(),
        ..Query::default()
    };
    found(index, &query).into_iter().map(|item| item.title).collect()
}
