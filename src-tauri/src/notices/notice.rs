//! What a notice is: what it says, what it takes the place of, and where it leads.

use carryout_core::journal::{ConnectionId, ExportId};
use carryout_core::snapshot::SwitchesView;
use serde::Serialize;
use ts_rs::TS;

/// One notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub(super) slot: Slot,
    pub(super) kind: Kind,
    pub(super) title: String,
    pub(super) body: String,
    pub(super) place: NoticePlace,
}

/// A newer notice takes the place of the one in the same slot, so that none pile up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    Window,
    Consent,
    Several,
    Copies(ConnectionId),
    Access(ConnectionId),
}

/// Which switch a notice obeys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Finished,
    NeedsMe,
}

/// Where in the window a notice leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", tag = "at")]
pub enum NoticePlace {
    /// The overview.
    Home,
    /// A connection's card, at the button that lengthens access.
    Access {
        /// Our number of the connection.
        connection: ConnectionId,
    },
    /// A copy.
    Copy {
        /// Our number of the copy.
        export: ExportId,
    },
}

impl Slot {
    /// Its number; connections have a thousand million each, so that no two slots share one.
    pub(super) fn number(self) -> i32 {
        let of = |base: i32, id: ConnectionId| base + i32::try_from(id.number() % 1_000_000_000).unwrap_or(0);
        match self {
            Self::Window => 1,
            Self::Consent => 2,
            Self::Several => 3,
            Self::Copies(connection) => of(10, connection),
            Self::Access(connection) => of(1_000_000_010, connection),
        }
    }
}

impl Kind {
    /// Whether the user wants notices of this kind.
    pub(super) fn is_wanted(self, switches: SwitchesView) -> bool {
        match self {
            Self::Finished => switches.finished,
            Self::NeedsMe => switches.needs_me,
        }
    }
}
