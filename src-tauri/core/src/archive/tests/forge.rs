//! Malformed ZIP files for the tests of this folder.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// A ZIP file written byte by byte, so that every field can lie.
#[derive(Default)]
pub(crate) struct Forge {
    entries: Vec<Forged>,
}

pub(crate) struct Forged {
    name: Vec<u8>,
    stored: Vec<u8>,
    method: u16,
    flags: u16,
    crc32: u32,
    size: u32,
    mode: u32,
    /// The entry whose bytes this one claims.
    shares: Option<usize>,
}

impl Forge {
    pub(crate) fn file(self, name: impl AsRef<[u8]>, content: impl AsRef<[u8]>) -> Self {
        self.with(name, content, |_| {})
    }

    pub(super) fn with(
        mut self,
        name: impl AsRef<[u8]>,
        content: impl AsRef<[u8]>,
        lie: impl FnOnce(&mut Forged),
    ) -> Self {
        let content = content.as_ref();
        let mut entry = Forged {
            name: name.as_ref().to_vec(),
            stored: content.to_vec(),
            method: 0,
            flags: 0x0800,
            crc32: crc32fast::hash(content),
            size: u32::try_from(content.len()).unwrap(),
            mode: 0o100_644,
            shares: None,
        };
        lie(&mut entry);
        self.entries.push(entry);
        self
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let (mut out, mut directory, mut starts) = (Vec::new(), Vec::new(), Vec::<u32>::new());
        for entry in &self.entries {
            let start = entry
                .shares
                .map_or(u32::try_from(out.len()).unwrap(), |other| starts[other]);
            starts.push(start);
            if entry.shares.is_none() {
                out.extend(b"PK\x03\x04\x14\x00");
                out.extend(entry.common(0));
                out.extend(&entry.name);
                out.extend(&entry.stored);
            }
            directory.extend(b"PK\x01\x02\x14\x03\x14\x00");
            directory.extend(entry.common(0));
            directory.extend([0; 6]);
            directory.extend((entry.mode << 16).to_le_bytes());
            directory.extend(start.to_le_bytes());
            directory.extend(&entry.name);
        }
        let count = u16::try_from(self.entries.len()).unwrap().to_le_bytes();
        let start = u32::try_from(out.len()).unwrap();
        out.extend(&directory);
        out.extend(b"PK\x05\x06\0\0\0\0");
        out.extend(count);
        out.extend(count);
        out.extend(u32::try_from(directory.len()).unwrap().to_le_bytes());
        out.extend(start.to_le_bytes());
        out.extend([0; 2]);
        out
    }

    pub(super) fn write(&self, folder: &Path, name: &str) -> PathBuf {
        let path = folder.join(name);
        fs::write(&path, self.bytes()).unwrap();
        path
    }
}

impl Forged {
    pub(super) fn with_checksum(&mut self, crc32: u32) {
        self.crc32 = crc32;
    }

    pub(super) fn with_size(&mut self, size: u32) {
        self.size = size;
    }

    pub(super) fn encrypted(&mut self) {
        self.flags |= 1;
    }

    pub(super) fn with_method(&mut self, method: u16) {
        self.method = method;
    }

    pub(super) fn as_link(&mut self) {
        self.mode = 0o120_777;
    }

    pub(super) fn sharing(&mut self, other: usize) {
        self.shares = Some(other);
    }

    /// Packs the content, and declares `size` bytes of it.
    pub(super) fn packed_as(&mut self, size: u32) {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        zip.start_file("x", zip::write::SimpleFileOptions::default())
            .unwrap();
        zip.write_all(&self.stored).unwrap();
        let mut archive = zip.finish_into_readable().unwrap();
        let mut packed = Vec::new();
        std::io::Read::read_to_end(&mut archive.by_index_raw(0).unwrap(), &mut packed).unwrap();
        self.stored = packed;
        self.method = 8;
        self.size = size;
    }

    /// The fields that the local header and the directory have in common.
    fn common(&self, extra: u16) -> Vec<u8> {
        let mut out = Vec::new();
        out.extend(self.flags.to_le_bytes());
        out.extend(self.method.to_le_bytes());
        // 1 January 1980, as in Google's archives.
        out.extend([0, 0, 0x21, 0]);
        out.extend(self.crc32.to_le_bytes());
        out.extend(u32::try_from(self.stored.len()).unwrap().to_le_bytes());
        out.extend(self.size.to_le_bytes());
        out.extend(u16::try_from(self.name.len()).unwrap().to_le_bytes());
        out.extend(extra.to_le_bytes());
        out
    }
}
