//! The things that can be due.

use crate::journal::{ConnectionId, ExportId, GrantId, JobId, PartId, SignInRowId};
use crate::settings::Settings;

/// One thing to do; one worker, one outcome. The numbers are the journal's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Task {
    /// Learn the access type of a grant, and whether it still works.
    CheckAccess(GrantId),
    /// See whether a connection was renewed.
    CheckRenewal(ConnectionId),
    /// Give a connection's access back, and forget it.
    Leave(ConnectionId),
    /// See whether the one-time access of a connection has done its work, and end it then.
    EndAccess(ConnectionId),
    /// Handle the token of a failed grant: delete it, or find that it had been saved after all.
    CleanUpToken(GrantId),
    /// Begin the copy of a connection that is due by its schedule.
    CopyAgain(ConnectionId),
    /// Begin the copy that a sign-in was made for.
    Begin(SignInRowId),
    /// Ask Google for a job's archive.
    Initiate(JobId),
    /// Look at a job.
    Look(JobId),
    /// Have a failed job done again.
    Retry(JobId),
    /// Give a job up.
    Cancel(JobId),
    /// Fetch a part.
    Fetch(PartId),
    /// Look into what a job brought, and end it.
    Conclude(JobId),
    /// Write a copy's receipt.
    Receipt(ExportId),
    /// Carry a copy's folder to another place.
    Move(ExportId),
    /// Clear a place that a copy was carried away from.
    Clear(ExportId),
    /// Give a copy to the bin.
    Bin(ExportId),
    /// Unpack a copy beside its originals.
    Unpack(ExportId),
    /// See which copies of a connection may go.
    CleanUp(ConnectionId),
}

/// Tasks of one lane run beside each other, but only so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lane {
    /// Short questions about access.
    Access,
    /// Asking for archives.
    Ask,
    /// Looking at jobs.
    Look,
    /// Bytes.
    Bytes,
    /// Reading and writing what lies on the disk.
    Disk,
    /// What is done to whole folders, and may take hours.
    Chores,
}

impl Task {
    /// The lane it runs in.
    #[must_use]
    pub const fn lane(self) -> Lane {
        match self {
            Self::CheckAccess(_)
            | Self::CheckRenewal(_)
            | Self::Leave(_)
            | Self::EndAccess(_)
            | Self::CleanUpToken(_) => Lane::Access,
            Self::Initiate(_) | Self::Retry(_) | Self::Cancel(_) => Lane::Ask,
            Self::Look(_) => Lane::Look,
            Self::Fetch(_) => Lane::Bytes,
            Self::CopyAgain(_) | Self::Begin(_) | Self::Conclude(_) | Self::Receipt(_) => Lane::Disk,
            Self::Move(_) | Self::Clear(_) | Self::Bin(_) | Self::Unpack(_) | Self::CleanUp(_) => {
                Lane::Chores
            }
        }
    }
}

impl Lane {
    /// How many lanes there are.
    pub(super) const COUNT: usize = Self::Chores as usize + 1;

    /// How many tasks run beside each other; how many files are fetched at once is the user's choice.
    #[must_use]
    pub fn width(self, settings: &Settings) -> usize {
        match self {
            Self::Access => 4,
            // A round goes together; each look waits for its turn to ask.
            Self::Look => usize::MAX,
            Self::Ask => 3,
            Self::Bytes => usize::from(settings.transfers),
            Self::Disk | Self::Chores => 2,
        }
    }
}
