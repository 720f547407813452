//! An object whose length is not stated: received in one go, from its first byte to wherever it ends.

use super::disk::PartFile;
use super::error::TransferError;
use super::fetch::Transfer;
use super::identity::Identity;
use super::open::Opened;
use super::proof::Stated;
use super::range_worker::{Halt, StartOver};
use super::read_whole::Summing;
use super::request::Fetched;
use super::watch::Watch;
use crate::ports::{Body, blocking_io};
use std::io;
use std::sync::Arc;

/// So much is gathered before it is written.
const BATCH: usize = 512 << 10;

impl Transfer<'_> {
    /// Fetches an object of unknown length into its part, proves it, and gives it its name.
    pub(super) async fn whole(
        &self,
        opened: Opened,
        file: &mut Option<Arc<dyn PartFile>>,
    ) -> Result<Fetched, Halt> {
        let part = match file.take() {
            Some(part) => part,
            None => self.output.open_part().await?,
        };
        *file = Some(Arc::clone(&part));
        let stated = if opened.head.is_chunked {
            Stated::End
        } else {
            Stated::Nothing
        };
        let mut intake = Intake::new(Arc::clone(&part));
        self.empty(&part).await?;
        self.progress.set_ranges(1);
        let came = self.take_in(opened.body, opened.head.end, &mut intake).await;
        self.progress.set_ranges(0);
        if let Err(Halt::Failed(TransferError::DiskFull { .. })) = came {
            // Half of it is of no use, and the disk needs the space.
            let _ = self.empty(&part).await;
        }
        came?;
        let (size, found) = (intake.size, intake.sums.finish());
        self.progress.set_total(size);
        let identity = Identity {
            total: size,
            version: opened.head.version,
        };
        let proof = self.prove(&part, &identity, &found, stated).await?;
        if !self.has_landed(&identity, &found).await? {
            self.output.settle(&part).await?;
            self.progress.set_durable(size);
        }
        Ok(self.fetched(&identity, found, proof))
    }

    /// Takes in the body up to its end; `end` is where it ends, if that was reported after all.
    async fn take_in(&self, mut body: Body, end: Option<u64>, intake: &mut Intake) -> Result<(), Halt> {
        let mut watch = Watch::new(&*self.world.clock, self.progress);
        let reported = |error, size| self.output.reported(error, size);
        loop {
            let piece = match watch.next(&mut body).await {
                None => break,
                Some(Ok(piece)) => piece,
                Some(Err(error)) => {
                    tracing::debug!(%error, "a body of unknown length was cut");
                    return Err(Halt::StartOver(StartOver::Unproved));
                }
            };
            let came = piece.len() as u64;
            self.progress.add_received(came);
            let wanted = end.map_or(came, |end| came.min(end - intake.size));
            intake.take(&piece[..wanted as usize]);
            if intake.gathered.len() >= BATCH {
                intake
                    .write()
                    .await
                    .map_err(|error| reported(error, intake.size))?;
            }
            if end == Some(intake.size) {
                break;
            }
            if self.order.limits.bandwidth.pass(came).await {
                watch.held_back();
            }
        }
        intake
            .write()
            .await
            .map_err(|error| reported(error, intake.size))?;
        match end {
            Some(end) if end != intake.size => Err(Halt::StartOver(StartOver::Unproved)),
            _ => Ok(()),
        }
    }

    async fn empty(&self, part: &Arc<dyn PartFile>) -> Result<(), TransferError> {
        let file = Arc::clone(part);
        blocking_io(move || file.set_len(0))
            .await
            .map_err(|error| self.output.reported(error, 0))
    }
}

/// What has come of a body, on its way to the disk and through the checksums.
struct Intake {
    file: Arc<dyn PartFile>,
    gathered: Vec<u8>,
    /// Bytes that came in all.
    size: u64,
    sums: Summing,
}

impl Intake {
    fn new(file: Arc<dyn PartFile>) -> Self {
        Self {
            file,
            gathered: Vec::new(),
            size: 0,
            sums: Summing::default(),
        }
    }

    fn take(&mut self, bytes: &[u8]) {
        self.gathered.extend_from_slice(bytes);
        self.size += bytes.len() as u64;
    }

    /// Writes and hashes what was gathered.
    async fn write(&mut self) -> io::Result<()> {
        let gathered = std::mem::take(&mut self.gathered);
        if gathered.is_empty() {
            return Ok(());
        }
        let (file, mut sums) = (Arc::clone(&self.file), std::mem::take(&mut self.sums));
        let offset = self.size - gathered.len() as u64;
        (self.gathered, self.sums) = blocking_io(move || {
            let mut gathered = gathered;
            file.write_at(&gathered, offset)?;
            sums.update(&gathered);
            // The buffer is used again.
            gathered.clear();
            Ok((gathered, sums))
        })
        .await?;
        Ok(())
    }
}
