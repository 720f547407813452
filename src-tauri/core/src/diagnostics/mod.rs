//! A file that a user can send to support: what the program did, without secrets. Tokens are in none
//! of its sources; names, paths and addresses are masked.

mod facts;
mod logs;
mod mask;

pub use logs::clear_logs;
pub use mask::Mask;

use crate::journal::View;
use crate::snapshot::Snapshot;
use std::io::{self, Seek, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// One file of the archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name below the root folder, with slashes.
    pub name: String,
    /// What it holds.
    pub text: String,
}

/// Everything that goes into one diagnostics file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// The one folder that everything lies in; also a good name for the file.
    pub root: String,
    /// The files, in the order in which they are listed.
    pub entries: Vec<Entry>,
}

/// What only the frontend knows.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// Which program this is.
    pub program: &'a str,
    /// Its version.
    pub version: &'a str,
    /// The home directory of the program, in which logs lie.
    pub home: &'a Path,
}

const README: &str = "\
This file was made by Carryout for support. It is not sent anywhere by itself.

program.json   versions, where keys rest (never a key), settings
journal.json   connections, copies and their jobs: states, counts, sizes, times, error codes
logs/          what the program noted while it ran, where it keeps logs

No token, code, client secret or download address is in here. Names that were given to connections, folders, account
data and addresses are masked; the names of Google's categories are not.
";

impl Bundle {
    /// Puts together what is known now. It reads files and blocks.
    pub(crate) fn gather(about: &About<'_>, view: &View, snapshot: &Snapshot) -> io::Result<Self> {
        let mask = Mask::of(view, about.home);
        let mut entries = vec![
            entry("README.txt", README.to_owned()),
            entry("program.json", mask.apply(&facts::program(about, snapshot))),
            entry("journal.json", facts::journal(view, &mask)),
        ];
        for (name, text) in logs::read(about.home)? {
            entries.push(entry(&format!("logs/{name}"), mask.apply(&text)));
        }
        let day = snapshot.now.strftime("%Y-%m-%d");
        Ok(Self {
            root: format!("carryout-diagnostics-{day}"),
            entries,
        })
    }

    /// Writes the archive.
    pub fn write(&self, to: impl Write + Seek) -> io::Result<()> {
        let mut archive = ZipWriter::new(to);
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        for entry in &self.entries {
            archive.start_file(format!("{}/{}", self.root, entry.name), options)?;
            archive.write_all(entry.text.as_bytes())?;
        }
        archive.finish()?.flush()
    }
}

fn entry(name: &str, text: String) -> Entry {
    Entry {
        name: name.to_owned(),
        text,
    }
}
