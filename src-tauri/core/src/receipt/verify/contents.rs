//! Reads every file of a bag once, for all its checksums.

use super::{Check, Listed, VerifyError};
use crate::dir::Kind;
use crate::receipt::listing::{Line, Listing};
use crate::receipt::manifest::Method;
use crate::receipt::report::FindingKind;
use sha2::digest::DynDigest;
use sha2::{Sha256, Sha512};
use std::io::{self, Read as _};

impl<P: FnMut(u64, u64)> Check<'_, P> {
    /// Reads everything that was found.
    pub(super) fn run(&mut self, payload: &[Listed<'_>], tags: &Listing) {
        let mut buffer = vec![0; 1 << 20];
        let mut right: Vec<Option<u64>> = vec![None; payload.len()];
        for (file, right) in payload.iter().zip(&mut right) {
            if self.stop.is_cancelled() {
                return;
            }
            if !matches!(file.found, Kind::File(_)) {
                continue;
            }
            let place = file.place.as_deref().unwrap_or(file.path());
            if let Some((size, is_right)) = self.compared(file.path(), place, file.lines, &mut buffer) {
                self.report.files += 1;
                self.report.bytes += size;
                *right = is_right.then_some(size);
            }
        }
        for lines in tags.files() {
            let path = &lines[0].path;
            if self.bag.has_file(&**path) {
                self.compared(path, path, lines, &mut buffer);
            }
        }
        self.receipt(payload, &right);
    }

    /// Reads one file once for all its checksums; nothing where it cannot be read.
    fn compared(
        &mut self,
        path: &str,
        place: &str,
        lines: &[Line],
        buffer: &mut [u8],
    ) -> Option<(u64, bool)> {
        match self.hash(place, lines, buffer) {
            Ok((size, is_right)) => {
                if !is_right {
                    self.find(path, FindingKind::Altered);
                }
                Some((size, is_right))
            }
            Err(error) => {
                self.unreadable(path, &error);
                None
            }
        }
    }

    fn hash(&mut self, place: &str, lines: &[Line], buffer: &mut [u8]) -> io::Result<(u64, bool)> {
        let mut hashers: Vec<(&[u8], Box<dyn DynDigest>)> = lines
            .iter()
            .map(|line| {
                let hasher: Box<dyn DynDigest> = match line.method {
                    Method::Sha512 => Box::new(Sha512::default()),
                    Method::Sha256 => Box::new(Sha256::default()),
                };
                (&*line.digest, hasher)
            })
            .collect();
        let mut file = self.bag.read(place)?;
        let mut size = 0;
        loop {
            if self.stop.is_cancelled() {
                return Err(io::Error::other(VerifyError::Stopped));
            }
            let read = match file.read(buffer) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            for (_, hasher) in &mut hashers {
                hasher.update(&buffer[..read]);
            }
            size += read as u64;
            self.done += read as u64;
            (self.progress)(self.done, self.total.max(self.done));
        }
        let is_right = hashers
            .into_iter()
            .all(|(digest, hasher)| *hasher.finalize() == *digest);
        Ok((size, is_right))
    }
}
