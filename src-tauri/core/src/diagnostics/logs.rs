//! The logs below the home directory: read for a diagnostics file, and cleared.

use std::fs::{self, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

/// The newest bytes of each log are enough: support reads from the end.
const MOST: u64 = 1024 * 1024;

/// Name and text of every log, oldest first; none where none are kept.
pub(super) fn read(home: &Path) -> io::Result<Vec<(String, String)>> {
    files(home)?
        .into_iter()
        .map(|path| {
            let mut file = fs::File::open(&path)?;
            let length = file.metadata()?.len();
            file.seek(SeekFrom::Start(length.saturating_sub(MOST)))?;
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes)?;
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            Ok((name, String::from_utf8_lossy(&bytes).into_owned()))
        })
        .collect()
}

/// Empties all logs. The one that is being written goes on from its new beginning.
///
/// # Errors
/// When one cannot be emptied.
pub fn clear_logs(home: &Path) -> io::Result<()> {
    for path in files(home)? {
        // Emptied and not removed: a writer that has it open would go on writing into a file without a name.
        OpenOptions::new().write(true).open(path)?.set_len(0)?;
    }
    Ok(())
}

fn files(home: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(home.join("logs")) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.is_file() && path.extension().is_some_and(|extension| extension == "log") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::{MOST, clear_logs, read};

    #[test]
    fn of_a_long_log_the_end_is_taken() {
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join("logs")).unwrap();
        let long = "x".repeat(usize::try_from(MOST).unwrap()) + "the end";
        std::fs::write(home.path().join("logs/carryout.2026-11-21.log"), long).unwrap();

        let logs = read(home.path()).unwrap();

        assert_eq!(logs.len(), 1);
        assert!(logs[0].1.ends_with("the end") && logs[0].1.len() as u64 == MOST);
    }

    #[test]
    fn cleared_logs_are_empty_and_nothing_else_is_touched() {
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join("logs")).unwrap();
        for name in ["carryout.1.log", "carryout.2.log", "other.txt"] {
            std::fs::write(home.path().join("logs").join(name), "words").unwrap();
        }

        clear_logs(home.path()).unwrap();

        assert!(read(home.path()).unwrap().iter().all(|(_, text)| text.is_empty()));
        assert_eq!(
            std::fs::read_to_string(home.path().join("logs/other.txt")).unwrap(),
            "words"
        );
    }

    #[test]
    fn where_no_logs_are_kept_there_is_nothing_to_read_or_to_clear() {
        let home = tempfile::tempdir().unwrap();

        assert!(read(home.path()).unwrap().is_empty());
        assert!(clear_logs(home.path()).is_ok());
    }
}
