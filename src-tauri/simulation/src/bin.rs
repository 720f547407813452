//! A bin that can refuse.

use carryout_core::ports::{Bin, BinError};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

/// The machine's bin: a folder beside everything else.
#[derive(Debug)]
pub struct SimulatedBin {
    folder: PathBuf,
    refuses: AtomicBool,
    elsewhere: AtomicBool,
}

impl SimulatedBin {
    /// A bin in `folder`, which is made when something comes.
    #[must_use]
    pub fn at(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            refuses: AtomicBool::new(false),
            elsewhere: AtomicBool::new(false),
        }
    }

    /// Takes nothing any more, or takes everything again.
    pub fn set_refusing(&self, refuses: bool) {
        self.refuses.store(refuses, Ordering::SeqCst);
    }

    /// It is that of another drive, or of the same one again.
    pub fn set_elsewhere(&self, elsewhere: bool) {
        self.elsewhere.store(elsewhere, Ordering::SeqCst);
    }

    /// The names of what lies in it, in order.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let mut names: Vec<String> = entries
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

impl Bin for SimulatedBin {
    fn take(&self, path: &Path) -> Result<(), BinError> {
        if self.refuses.load(Ordering::SeqCst) {
            return Err(BinError::Refused("this drive has none".to_owned()));
        }
        if self.elsewhere.load(Ordering::SeqCst) {
            return Err(BinError::Elsewhere("no folder can be made at its top".to_owned()));
        }
        let reported = |error: std::io::Error| BinError::Refused(error.to_string());
        std::fs::create_dir_all(&self.folder).map_err(reported)?;
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let mut target = self.folder.join(&name);
        for number in 2.. {
            if !target.exists() {
                break;
            }
            target = self.folder.join(format!("{name} ({number})"));
        }
        std::fs::rename(path, target).map_err(reported)
    }
}
