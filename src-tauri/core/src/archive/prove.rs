//! Whether a file proves itself: a ZIP file by its own directory and the CRC-32 of each of its entries.

use super::error::ArchiveError;
use super::inspect::is_zip;
use super::zip::{Body, Entry, Stop, Zip};
use std::io::{self, Read, Seek};
use std::path::Path;
use tokio_util::sync::CancellationToken;

/// What a file says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SelfProof {
    /// A ZIP file whose directory and entries are all right.
    Whole,
    /// No ZIP file.
    NoArchive,
    /// A ZIP file with a directory, but an entry of it is wrong or cannot be checked.
    Flawed,
    /// It begins like a ZIP file and has no usable directory.
    Damaged,
}

/// Reads through `length` bytes that `open` gives readers of; blocks, and writes nothing.
///
/// # Errors
/// When they cannot be read, or `stop` was cancelled.
pub fn prove<R: Read + Seek>(
    open: impl Fn() -> io::Result<R>,
    length: u64,
    stop: &CancellationToken,
) -> io::Result<SelfProof> {
    let mut head = Vec::new();
    open()?.take(16).read_to_end(&mut head)?;
    if !is_zip(&head) {
        return Ok(SelfProof::NoArchive);
    }
    let reported = |error: ArchiveError| match error {
        ArchiveError::Damaged { .. } => Ok(SelfProof::Damaged),
        ArchiveError::Io { source, .. } => Err(source),
        ArchiveError::Stopped => Err(io::ErrorKind::Interrupted.into()),
    };
    let mut zip = match Zip::over(open, length, Path::new("")) {
        Ok(zip) => zip,
        Err(error) => return reported(error),
    };
    let mut is_flawed = false;
    let looked = zip.each(stop, |entry: Entry, body: &mut Body<'_, R>| {
        if entry.is_folder {
            return Ok(());
        }
        match body.read(&mut |_| Ok(())) {
            Ok(()) => Ok(()),
            Err(Stop::Flaw(_)) => {
                is_flawed = true;
                Ok(())
            }
            Err(Stop::Archive(error)) => Err(error),
            Err(Stop::Taker(source)) => Err(ArchiveError::io(Path::new(""), source)),
        }
    });
    match looked {
        Ok(()) if is_flawed => Ok(SelfProof::Flawed),
        Ok(()) => Ok(SelfProof::Whole),
        Err(error) => reported(error),
    }
}

#[cfg(test)]
mod tests {
    use super::{SelfProof, prove};
    use crate::archive::forge::Forge;
    use std::io::Cursor;
    use tokio_util::sync::CancellationToken;

    fn proof(bytes: &[u8]) -> SelfProof {
        let length = bytes.len() as u64;
        prove(
            || Ok(Cursor::new(bytes.to_vec())),
            length,
            &CancellationToken::new(),
        )
        .unwrap()
    }

    #[test]
    fn an_archive_proves_itself_until_a_byte_is_missing_or_wrong() {
        let whole = Forge::default().file("a.json", "some words of content").bytes();
        let mut wrong = whole.clone();
        let at = wrong.windows(5).position(|window| window == b"words").unwrap();
        wrong[at] ^= 1;

        assert_eq!(proof(&whole), SelfProof::Whole);
        assert_eq!(proof(&wrong), SelfProof::Flawed);
        assert_eq!(proof(&whole[..whole.len() - 10]), SelfProof::Damaged);
        assert_eq!(proof(&whole[..whole.len() / 2]), SelfProof::Damaged);
    }

    #[test]
    fn what_is_no_archive_says_nothing() {
        assert_eq!(proof(b"{\"a\": 1}"), SelfProof::NoArchive);
        assert_eq!(proof(b""), SelfProof::NoArchive);
    }
}
