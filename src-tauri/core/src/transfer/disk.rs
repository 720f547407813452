//! The disk as a port: what a transfer needs of it, so that a test can fill it, pull it out or cut its power.

use crate::dir::{Dir, is_no_replacing};
use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;
use std::sync::Arc;

/// The disk. Every call may block and is made from a blocking thread.
pub trait Disk: Send + Sync + 'static {
    /// Opens a part for reading and writing, creates it when missing, keeps what is in it, and locks it until
    /// the last handle is gone.
    ///
    /// # Errors
    /// Those of the system; [`io::ErrorKind::WouldBlock`] when another process holds the lock.
    fn open_part(&self, path: &Path) -> io::Result<Arc<dyn PartFile>>;

    /// Opens a finished file for reading; nothing when there is none.
    fn open_finished(&self, path: &Path) -> io::Result<Option<Arc<dyn PartFile>>>;

    /// How many bytes may still be written in `folder`.
    ///
    /// # Errors
    /// Those of the system; [`io::ErrorKind::Unsupported`] where it does not tell.
    fn available(&self, folder: &Path) -> io::Result<u64>;

    /// Gives a finished part its name.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Makes the names in `folder` durable where the system can.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// What the file system that `folder` lies on does not do.
    fn limits(&self, folder: &Path) -> DriveLimits {
        let _ = folder;
        DriveLimits::default()
    }
}

/// What a file system does not do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DriveLimits {
    /// It fills the gap with zeros when a file is written beyond its end (FAT, exFAT): better from front to back.
    pub is_sequential: bool,
    /// The largest file that it holds, in bytes.
    pub largest_file: Option<u64>,
    /// The longest name that it takes, in bytes.
    pub longest_name: Option<usize>,
}

/// Gives a finished part its name; a file of that name goes, also where the file system does not rename over one.
pub(crate) fn rename_over(disk: &dyn Disk, from: &Path, to: &Path) -> io::Result<()> {
    match disk.rename(from, to) {
        Err(error) if is_no_replacing(&error) && disk.open_finished(to)?.is_some() => {
            let (folder, name) = Dir::open_parent(to)?;
            folder.remove_file(name)?;
            disk.rename(from, to)
        }
        renamed => renamed,
    }
}

/// An open file with positions of its own; dropped handles close it.
pub trait PartFile: Send + Sync + 'static {
    /// Writes all of `bytes` at `offset`.
    ///
    /// # Errors
    /// Those of the system; less than all is an error too.
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<()>;

    /// Fills `into` from `offset` on.
    ///
    /// # Errors
    /// Those of the system, and [`io::ErrorKind::UnexpectedEof`].
    fn read_at(&self, into: &mut [u8], offset: u64) -> io::Result<()>;

    /// Makes what was written durable.
    fn sync(&self) -> io::Result<()>;

    /// The length in bytes.
    fn len(&self) -> io::Result<u64>;

    /// Whether nothing is in it.
    fn is_empty(&self) -> io::Result<bool> {
        Ok(self.len()? == 0)
    }

    /// Cuts or extends the file.
    fn set_len(&self, len: u64) -> io::Result<()>;

    /// How many bytes of the disk the file takes up already.
    fn allocated(&self) -> io::Result<u64>;

    /// Reserves the space of the first `len` bytes.
    ///
    /// # Errors
    /// Those of the system; [`io::ErrorKind::Unsupported`] where the file system cannot.
    fn reserve(&self, len: u64) -> io::Result<()>;
}

/// The computer's own disk.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemDisk;

impl Disk for SystemDisk {
    fn open_part(&self, path: &Path) -> io::Result<Arc<dyn PartFile>> {
        let (folder, name) = Dir::open_parent(path)?;
        let file = folder.open_or_create(name)?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => Err(io::ErrorKind::WouldBlock.into()),
            // Some network drives know no locks; there the journal's single writer has to do.
            Ok(()) | Err(TryLockError::Error(_)) => Ok(Arc::new(SystemFile(file))),
        }
    }

    fn open_finished(&self, path: &Path) -> io::Result<Option<Arc<dyn PartFile>>> {
        match Dir::open_parent(path).and_then(|(folder, name)| folder.read(name)) {
            Ok(file) => Ok(Some(Arc::new(SystemFile(file)))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn available(&self, folder: &Path) -> io::Result<u64> {
        let space = fs4::statvfs(folder)?;
        // Some FUSE file systems answer with zeros alone.
        if space.total_space() == 0 {
            return Err(io::ErrorKind::Unsupported.into());
        }
        Ok(space.available_space())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let ((from, old), (to, new)) = (Dir::open_parent(from)?, Dir::open_parent(to)?);
        from.rename(old, &to, new)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        Dir::open(folder)?.sync()
    }

    #[cfg(target_os = "linux")]
    fn limits(&self, folder: &Path) -> DriveLimits {
        // The magic numbers of statfs(2).
        const FAT: u32 = 0x4d44;
        const EXFAT: u32 = 0x2011_bab0;

        let Ok(found) = rustix::fs::statfs(folder) else {
            return DriveLimits::default();
        };
        let kind = found.f_type as u32;
        DriveLimits {
            is_sequential: matches!(kind, FAT | EXFAT),
            largest_file: (kind == FAT).then_some(u32::MAX.into()),
            longest_name: usize::try_from(found.f_namelen)
                .ok()
                .filter(|longest| *longest > 0),
        }
    }
}

struct SystemFile(File);

impl PartFile for SystemFile {
    #[cfg(unix)]
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<()> {
        std::os::unix::fs::FileExt::write_all_at(&self.0, bytes, offset)
    }

    #[cfg(windows)]
    fn write_at(&self, mut bytes: &[u8], mut offset: u64) -> io::Result<()> {
        while !bytes.is_empty() {
            match std::os::windows::fs::FileExt::seek_write(&self.0, bytes, offset) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(written) => {
                    bytes = &bytes[written..];
                    offset += written as u64;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    #[cfg(unix)]
    fn read_at(&self, into: &mut [u8], offset: u64) -> io::Result<()> {
        std::os::unix::fs::FileExt::read_exact_at(&self.0, into, offset)
    }

    #[cfg(windows)]
    fn read_at(&self, mut into: &mut [u8], mut offset: u64) -> io::Result<()> {
        while !into.is_empty() {
            match std::os::windows::fs::FileExt::seek_read(&self.0, into, offset) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(read) => {
                    into = &mut into[read..];
                    offset += read as u64;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        self.0.sync_data()
    }

    fn len(&self) -> io::Result<u64> {
        Ok(self.0.metadata()?.len())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.0.set_len(len)
    }

    fn allocated(&self) -> io::Result<u64> {
        fs4::FileExt::allocated_size(&self.0)
    }

    fn reserve(&self, len: u64) -> io::Result<()> {
        fs4::FileExt::allocate(&self.0, len)
    }
}
