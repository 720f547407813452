//! Decides, before anything is written, where every entry of several archives goes in one folder.

use super::ArchiveError;
use super::name::{NameFlaw, digest, file_name_of, parts, shown};
use super::zip::{Entry, Zip};
use crate::file_name;
use serde::Serialize;
use std::collections::HashMap;
use std::path::Path;
use tokio_util::sync::CancellationToken;

/// An entry that is unpacked under another name than its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Adjusted {
    /// The archive's file name.
    pub archive: String,
    /// The entry's own name.
    pub entry: String,
    /// Where it goes, from the folder that is unpacked into, with `/`.
    pub path: String,
}

/// An entry that is not unpacked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refused {
    /// The archive's file name.
    pub archive: String,
    /// The entry's own name, made fit to be shown.
    pub entry: String,
    /// Why.
    pub why: NameFlaw,
}

/// Where everything goes. The same archives in the same order give the same layout, so that a second start finds what
/// the first one left.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// Only entries that do not go where their name says: (archive, entry) → its place, or nowhere.
    exceptions: HashMap<(usize, u64), Option<Box<str>>>,
    pub(super) adjusted: Vec<Adjusted>,
    pub(super) refused: Vec<Refused>,
}

/// Places already given out.
struct Taken {
    /// Folded path → what has it.
    holders: HashMap<String, Holder>,
    /// Folded path → the number to try next for a file of that name.
    next: HashMap<String, u32>,
    /// Folder as asked for, in its parent → the folder that it became.
    moved: HashMap<String, String>,
    /// The longest name that the file system takes.
    longest: usize,
}

enum Holder {
    Folder,
    File {
        size: u64,
        crc32: u32,
        /// A digest of the entry's own name: what differs from it in letter case alone is another file.
        name: u64,
    },
    /// The program's own file or folder, shared with nothing.
    Ours,
}

impl Layout {
    /// `ours` are names at the top that no entry gets; `placed` hears of every place given out and what goes there.
    pub(super) fn of(
        archives: &[&Path],
        ours: &[&str],
        longest: usize,
        stop: &CancellationToken,
        mut placed: impl FnMut(&str, u64),
    ) -> Result<Self, ArchiveError> {
        let mut layout = Self::default();
        let mut taken = Taken::but(ours, longest);
        for (number, archive) in archives.iter().enumerate() {
            let mut zip = Zip::open(archive)?;
            let label = file_name_of(archive);
            zip.each(stop, |entry, _| {
                if let Some(path) = layout.add(&mut taken, (number, &label), &entry) {
                    placed(&path, entry.size);
                }
                Ok::<(), ArchiveError>(())
            })?;
        }
        Ok(layout)
    }

    /// Where an entry goes, from the folder that is unpacked into; nothing when it goes nowhere.
    pub(super) fn place(&self, archive: usize, entry: &Entry) -> Option<String> {
        match self.exceptions.get(&(archive, entry.number)) {
            Some(exception) => exception.as_deref().map(str::to_owned),
            None => (!entry.is_folder).then(|| entry.name.clone()),
        }
    }

    fn add(&mut self, taken: &mut Taken, (archive, label): (usize, &str), entry: &Entry) -> Option<String> {
        let key = (archive, entry.number);
        let parts = match parts(&entry.name) {
            Ok(parts) if !entry.is_link => parts,
            unusable => {
                self.exceptions.insert(key, None);
                let why = unusable.err().unwrap_or(NameFlaw::Link);
                self.refused.push(Refused::of(label, entry, why));
                return None;
            }
        };
        if entry.is_folder {
            return None;
        }
        let Some(path) = taken.place(&parts, entry) else {
            self.exceptions.insert(key, None);
            return None;
        };
        if path != entry.name {
            self.exceptions.insert(key, Some(path.as_str().into()));
            self.adjusted.push(Adjusted {
                archive: label.to_owned(),
                entry: entry.name.clone(),
                path: path.clone(),
            });
        }
        Some(path)
    }
}

impl Refused {
    pub(super) fn of(archive: &str, entry: &Entry, why: NameFlaw) -> Self {
        Self {
            archive: archive.to_owned(),
            entry: shown(&entry.name),
            why,
        }
    }
}

impl Taken {
    fn but(ours: &[&str], longest: usize) -> Self {
        let holders = ours
            .iter()
            .map(|name| (file_name::folded(name), Holder::Ours))
            .collect();
        Self {
            holders,
            next: HashMap::new(),
            moved: HashMap::new(),
            longest,
        }
    }

    /// Gives an entry a place of its own; nothing when the same content has that very place already, as Google's
    /// index has that comes with every part.
    fn place(&mut self, parts: &[&str], entry: &Entry) -> Option<String> {
        let (file, folders) = parts.split_last()?;
        let folder = folders
            .iter()
            .fold(String::new(), |parent, name| self.folder(&parent, name));
        let path = file_name::joined(&folder, &file_name::safe_within(file, self.longest));
        let own_name = digest(&entry.name);
        let path = match self.holders.get(&file_name::folded(&path)) {
            None => path,
            Some(Holder::File { size, crc32, name })
                if (*size, *crc32, *name) == (entry.size, entry.crc32, own_name) =>
            {
                return None;
            }
            Some(_) => self.numbered(&folder, file),
        };
        let holder = Holder::File {
            size: entry.size,
            crc32: entry.crc32,
            name: own_name,
        };
        self.holders.insert(file_name::folded(&path), holder);
        Some(path)
    }

    /// The folder `name` in `parent`, which several entries share; beside a file of that name it gets a number.
    fn folder(&mut self, parent: &str, name: &str) -> String {
        let path = file_name::joined(parent, &file_name::safe_within(name, self.longest));
        let key = file_name::folded(&path);
        match self.holders.get(&key) {
            Some(Holder::Folder) => return path,
            Some(_) => {}
            None => {
                self.holders.insert(key, Holder::Folder);
                return path;
            }
        }
        if let Some(path) = self.moved.get(&key) {
            return path.clone();
        }
        let path = self.numbered(parent, name);
        self.holders.insert(file_name::folded(&path), Holder::Folder);
        self.moved.insert(key, path.clone());
        path
    }

    /// The first free numbered place for `name` in `folder`.
    fn numbered(&mut self, folder: &str, name: &str) -> String {
        let (safe, longest) = (file_name::safe_within(name, self.longest), self.longest);
        let next = self
            .next
            .entry(file_name::folded(&file_name::joined(folder, &safe)))
            .or_insert(2);
        loop {
            let path = file_name::joined(folder, &file_name::numbered_within(&safe, *next, longest));
            *next = next.saturating_add(1);
            if !self.holders.contains_key(&file_name::folded(&path)) {
                return path;
            }
        }
    }
}
