//! Proof for others: chosen items with their original records, what archives they lie in with their SHA-256, and the
//! receipts of those copies, as a BagIt bag (RFC 8493) that any validator checks.

use super::place::{begin_folder, unfinished};
use super::table::line;
use super::{ExportError, each_item};
use crate::checksum::sha256;
use crate::index::{Index, IndexError};
use crate::search::Query;
use carryout_core::receipt::{DOCUMENT, PAGE, hex};
use carryout_core::whole_file::{create_folder, create_new};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use tokio_util::sync::CancellationToken;

/// What lies in the bag.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Items in it.
    pub items: u64,
    /// Items whose original record could not be had any more.
    pub without_original: u64,
    /// Archives whose bytes are no longer those of their receipt, or that are not there.
    pub altered: Vec<PathBuf>,
}

/// Writes what `query` finds into a new bag at `folder`, which must not exist yet or be empty. Each archive that something
/// lies in is read once and compared with its SHA-256. The bag is whole, or not there.
pub fn evidence(indexes: &[Index], query: &Query, folder: &Path) -> Result<Evidence, ExportError> {
    // What lies above is no evidence, and is made as the user's other folders are.
    if let Some(above) = folder.parent().filter(|above| !above.as_os_str().is_empty()) {
        fs::create_dir_all(above)?;
    }
    match fs::read_dir(folder).map(|mut entries| entries.next().is_some()) {
        Ok(true) => {
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, "the folder is not empty").into());
        }
        // It may be a drive, which cannot be put in the place of another folder.
        Ok(false) => {
            let filled = fill(indexes, query, folder);
            if filled.is_err() {
                empty(folder);
            }
            return filled;
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error.into()),
    }
    let part = unfinished(folder)?;
    let lock = begin_folder(&part)?;
    let filled = fill(indexes, query, &part).and_then(|done| {
        fs::rename(&part, folder)?;
        Ok(done)
    });
    if filled.is_err() {
        // That it stays where it cannot be deleted changes nothing.
        let _ = fs::remove_dir_all(&part);
    }
    drop(lock);
    filled
}

fn fill(indexes: &[Index], query: &Query, folder: &Path) -> Result<Evidence, ExportError> {
    let data = folder.join("data");
    create_folder(&data)?;
    create_folder(&data.join("originals"))?;
    let mut done = Evidence::default();
    let archives = items(indexes, query, &data, &mut done)?;
    let stop = indexes
        .first()
        .map(|index| index.stop.clone())
        .unwrap_or_default();
    sources(&archives, &data, &mut done, &stop)?;
    tags(folder)?;
    if stop.is_cancelled() {
        return Err(IndexError::Stopped.into());
    }
    Ok(done)
}

/// Takes away what was begun in a folder that was there before.
fn empty(folder: &Path) {
    let _ = fs::remove_dir_all(folder.join("data"));
    for name in [INFO, DECLARATION, MANIFEST, TAG_MANIFEST] {
        let _ = fs::remove_file(folder.join(name));
    }
}

/// The bag's own files.
const INFO: &str = "bag-info.txt";
const DECLARATION: &str = "bagit.txt";
/// A copy is a bag too and has one of the same name.
const MANIFEST: &str = "manifest-sha256.txt";
const TAG_MANIFEST: &str = "tagmanifest-sha256.txt";

/// Archive → what its receipt says its SHA-256 is.
type Archives = BTreeMap<PathBuf, Option<String>>;

fn items(
    indexes: &[Index],
    query: &Query,
    data: &Path,
    done: &mut Evidence,
) -> Result<Archives, ExportError> {
    let mut list = BufWriter::new(create_new(&data.join("items.jsonl"))?);
    let mut originals = BufWriter::new(create_new(&data.join("originals.jsonl"))?);
    let mut archives = Archives::new();
    for index in indexes {
        each_item(std::slice::from_ref(index), query, &mut |item| {
            done.items += 1;
            line(item, &mut list)?;
            let number = done.items;
            let name = format!("originals/{number:06}.txt");
            let found = index.original(item.id)?;
            let note = match &found {
                Ok(bytes) => {
                    create_new(&data.join(&name))?.write_all(bytes)?;
                    json!({"item": number, "file": name, "sha256": hex(&Sha256::digest(bytes)), "archive": item.sha256,
                        "entry": item.entry})
                }
                Err(error) => {
                    done.without_original += 1;
                    json!({"item": number, "missing": error.to_string()})
                }
            };
            serde_json::to_writer(&mut originals, &note).map_err(io::Error::from)?;
            originals.write_all(b"\n")?;
            if let Some(file) = &item.file {
                let stated = match &item.sha256 {
                    Some(sum) => Some(sum.clone()),
                    None => index.stated_sha256(item.id)?,
                };
                archives.insert(file.clone(), stated);
            }
            Ok(())
        })?;
    }
    list.flush()?;
    originals.flush()?;
    Ok(archives)
}

/// What the items come from: the archives with their sums, stated and found, and the receipts.
fn sources(
    archives: &Archives,
    data: &Path,
    done: &mut Evidence,
    stop: &CancellationToken,
) -> Result<(), ExportError> {
    let mut list = BufWriter::new(create_new(&data.join("archives.jsonl"))?);
    let mut copies = BTreeSet::new();
    for (archive, stated) in archives {
        let found = sha256(archive, stop);
        if stop.is_cancelled() {
            return Err(IndexError::Stopped.into());
        }
        let agrees = match (&found, stated) {
            (Ok(found), Some(stated)) => found == stated,
            (Ok(_), None) => true,
            (Err(_), _) => false,
        };
        if !agrees {
            done.altered.push(archive.clone());
        }
        let note = json!({
            "archive": archive.display().to_string(), "sha256": stated, "found": found.ok(), "unchanged": agrees,
        });
        serde_json::to_writer(&mut list, &note).map_err(io::Error::from)?;
        list.write_all(b"\n")?;
        copies.extend(
            archive
                .ancestors()
                .find(|folder| folder.join(DOCUMENT).is_file())
                .map(Path::to_path_buf),
        );
    }
    list.flush()?;
    let receipts = data.join("receipts");
    if !copies.is_empty() {
        create_folder(&receipts)?;
    }
    for (number, copy) in (1..).zip(copies) {
        let into = receipts.join(format!("{number}"));
        create_folder(&into)?;
        for name in [DOCUMENT, PAGE, MANIFEST] {
            let from = copy.join(name);
            if from.is_file() {
                io::copy(&mut File::open(from)?, &mut create_new(&into.join(name))?)?;
            }
        }
    }
    Ok(())
}

/// Writes the files of the bag itself, once its payload is there.
fn tags(folder: &Path) -> Result<(), ExportError> {
    let mut payload = Vec::new();
    collect(folder, "data", &mut payload)?;
    payload.sort();
    let mut manifest = String::new();
    let mut bytes = 0;
    for path in &payload {
        let place = folder.join(path);
        bytes += fs::metadata(&place)?.len();
        manifest.push_str(&format!(
            "{}  {path}\n",
            sha256(&place, &CancellationToken::new())?
        ));
    }
    let info = format!(
        "Bagging-Date: {}\nBag-Software-Agent: Carryout {}\nExternal-Description: Chosen items out of copies of Google data\n\
         Payload-Oxum: {bytes}.{}\n",
        jiff::Zoned::now().date(),
        env!("CARGO_PKG_VERSION"),
        payload.len()
    );
    let mut sums = String::new();
    for (name, text) in [
        (INFO, info.as_str()),
        (
            DECLARATION,
            "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        ),
        (MANIFEST, &manifest),
    ] {
        create_new(&folder.join(name))?.write_all(text.as_bytes())?;
        sums.push_str(&format!("{}  {name}\n", hex(&Sha256::digest(text))));
    }
    create_new(&folder.join(TAG_MANIFEST))?.write_all(sums.as_bytes())?;
    Ok(())
}

fn collect(root: &Path, folder: &str, into: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(root, &path, into)?;
        } else {
            into.push(path);
        }
    }
    Ok(())
}
