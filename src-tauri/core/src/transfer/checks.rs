//! What has to be sure before a file gets its name: that it is right, and that it is not there already.

use super::disk::PartFile;
use super::error::TransferError;
use super::fetch::Transfer;
use super::identity::Identity;
use super::open::Opened;
use super::proof::{Proof, Stated, Verdict, weigh};
use super::range_worker::{Halt, StartOver};
use super::read_whole::{Sums, read_whole};
use crate::locked::locked;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

impl Transfer<'_> {
    /// Whether the finished file is there already. Where a checksum is stated that was seen before the first byte.
    pub(super) async fn has_landed(&self, identity: &Identity, found: &Sums) -> Result<bool, TransferError> {
        let size = identity.total;
        let has_landed =
            !identity.version.has_checksum() && self.output.is_settled(size, found.sha256).await?;
        if has_landed {
            self.output.discard().await;
            self.progress.set_durable(size);
        }
        Ok(has_landed)
    }

    /// An object that is saved already under another name is not fetched again.
    pub(super) fn refuse_twin(&self, opened: &Opened) -> Result<(), TransferError> {
        let version = &opened.head.version;
        let (Some(size), Some(crc32c), Some(generation)) =
            (opened.head.total, version.crc32c, version.generation)
        else {
            return Ok(());
        };
        let twin = self
            .order
            .saved
            .iter()
            .find(|saved| (saved.size, saved.crc32c, saved.generation) == (size, crc32c, generation));
        twin.map_or(Ok(()), |twin| Err(TransferError::SameObject { part: twin.part }))
    }

    /// How what lies in `file` is proved; it is fetched again where it is not.
    pub(super) async fn prove(
        &self,
        file: &Arc<dyn PartFile>,
        identity: &Identity,
        found: &Sums,
        stated: Stated,
    ) -> Result<Proof, Halt> {
        let Identity { total: size, version } = identity;
        let size = *size;
        let reported = |error| self.output.reported(error, size);
        if version.has_checksum() {
            let fits = match version.needs_md5() {
                true => {
                    let again = read_whole(Arc::clone(file), size, true).await;
                    version.fits(&again.map_err(reported)?)
                }
                false => version.fits(found),
            };
            return match fits {
                true => Ok(Proof::Checksum),
                false => Err(Halt::StartOver(StartOver::Checksum)),
            };
        }
        // Dropped with this future, so that a program that ends does not wait for a large archive.
        let stop = CancellationToken::new();
        let guard = stop.clone().drop_guard();
        let (examine, file) = (self.order.examine.clone(), Arc::clone(file));
        let verdict = crate::ports::blocking_io(move || examine.look(file, &stop))
            .await
            .map_err(reported)?;
        drop(guard);
        // What is named an archive and is none may have lost its first bytes.
        let is_named_zip = self.order.file_name.to_ascii_lowercase().ends_with(".zip");
        let verdict = match verdict {
            Verdict::NoArchive if is_named_zip && size > 0 => Verdict::Flawed,
            verdict => verdict,
        };
        let last = locked(&self.seen).replace((size, found.sha256));
        weigh(stated, verdict, last == Some((size, found.sha256))).ok_or(Halt::StartOver(StartOver::Doubt))
    }
}
