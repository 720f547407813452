//! Lets a part that is not in its place yet prove itself as an archive, read through the handle that holds it.

use crate::archive::prove;
use crate::transfer::{Examine, PartFile};
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Arc;

/// Looks into a part with the same eyes as into a finished file.
pub(super) fn examine() -> Examine {
    Examine::with(|file, stop| {
        let length = file.len()?;
        let open = || {
            Ok(Reader {
                file: Arc::clone(&file),
                at: 0,
                length,
            })
        };
        prove(open, length, stop)
    })
}

/// A position of its own in a file that is open and locked.
struct Reader {
    file: Arc<dyn PartFile>,
    at: u64,
    length: u64,
}

impl Read for Reader {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let left = self.length.saturating_sub(self.at);
        let count = usize::try_from(left).map_or(into.len(), |left| left.min(into.len()));
        if count > 0 {
            self.file.read_at(&mut into[..count], self.at)?;
            self.at += count as u64;
        }
        Ok(count)
    }
}

impl Seek for Reader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::Reader;
    use crate::transfer::{Disk, SystemDisk};
    use std::io::{Read, Seek, SeekFrom};

    #[test]
    fn a_reader_reads_and_seeks_like_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x");
        std::fs::write(&path, "0123456789").unwrap();
        let file = SystemDisk.open_finished(&path).unwrap().unwrap();
        let mut reader = Reader {
            file,
            at: 0,
            length: 10,
        };
        let mut text = String::new();

        assert_eq!(reader.seek(SeekFrom::End(-3)).unwrap(), 7);
        reader.read_to_string(&mut text).unwrap();
        assert_eq!(text, "789");
        assert_eq!(reader.seek(SeekFrom::Current(-10)).unwrap(), 0);
        assert!(reader.seek(SeekFrom::Current(-1)).is_err());
        assert_eq!(reader.seek(SeekFrom::Start(20)).unwrap(), 20);
        assert_eq!(reader.read(&mut [0; 4]).unwrap(), 0);
    }
}
