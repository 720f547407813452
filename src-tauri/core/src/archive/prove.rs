//! Whether a file proves itself: a ZIP file by its own directory and the CRC-32 of each of its entries.

use super::error::ArchiveError;
use super::inspect::is_zip;
use super::zip::{Body, Entry, Zip};
use crate::transfer::Verdict;
use std::io::{self, Read, Seek};
use std::path::Path;
use tokio_util::sync::CancellationToken;

/// Reads through `length` bytes that `open` gives readers of; blocks, and writes nothing.
///
/// # Errors
/// When they cannot be read, or `stop` was cancelled.
pub fn prove<R: Read + Seek>(
    open: impl Fn() -> io::Result<R>,
    length: u64,
    stop: &CancellationToken,
) -> io::Result<Verdict> {
    let mut head = Vec::new();
    open()?.take(16).read_to_end(&mut head)?;
    if !is_zip(&head) {
        return Ok(Verdict::NoArchive);
    }
    let reported = |error: ArchiveError| match error {
        ArchiveError::Damaged { .. } => Ok(Verdict::Damaged),
        ArchiveError::Io { source, .. } => Err(source),
        ArchiveError::Stopped => Err(io::ErrorKind::Interrupted.into()),
    };
    let mut zip = match Zip::over(open, length, Path::new("")) {
        Ok(zip) => zip,
        Err(error) => return reported(error),
    };
    let mut is_flawed = false;
    let looked = zip.each(stop, |entry: Entry, body: &mut Body<'_, R>| {
        is_flawed |= !entry.is_folder && body.check()?.is_some();
        Ok(())
    });
    match looked {
        Ok(()) if is_flawed => Ok(Verdict::Flawed),
        Ok(()) => Ok(Verdict::Proved),
        Err(error) => reported(error),
    }
}

#[cfg(test)]
mod tests {
    use super::{Verdict, prove};
    use crate::archive::forge::Forge;
    use std::io::Cursor;
    use tokio_util::sync::CancellationToken;

    fn proof(bytes: &[u8]) -> Verdict {
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

        assert_eq!(proof(&whole), Verdict::Proved);
        assert_eq!(proof(&wrong), Verdict::Flawed);
        assert_eq!(proof(&whole[..whole.len() - 10]), Verdict::Damaged);
        assert_eq!(proof(&whole[..whole.len() / 2]), Verdict::Damaged);
    }

    #[test]
    fn what_is_no_archive_says_nothing() {
        assert_eq!(proof(b"{\"a\": 1}"), Verdict::NoArchive);
        assert_eq!(proof(b""), Verdict::NoArchive);
    }
}
