//! What a picture is made from.

use super::{ConsentView, OriginView, VaultView};
use crate::advice::Failure;
use crate::journal::View;
use crate::ports::HostConditions;
use crate::progress::Live;
use jiff::Timestamp;

/// What a picture is made from.
pub(crate) struct Sources<'a> {
    pub(crate) now: Timestamp,
    /// The monotonic clock, for speeds.
    pub(crate) steady: Timestamp,
    pub(crate) origin: OriginView,
    pub(crate) view: &'a View,
    pub(crate) mark: &'a str,
    pub(crate) live: &'a Live,
    pub(crate) conditions: HostConditions,
    pub(crate) consent: Option<ConsentView>,
    pub(crate) vault: VaultView,
    pub(crate) broken: Option<Failure>,
}
