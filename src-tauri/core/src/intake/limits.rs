//! How large a number of a server's can be and still be true.

use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 3_600);

/// No wait that a server asks for is believed beyond this; it is asked again then.
pub(crate) const LONGEST_WAIT: Duration = DAY;

/// Google grants access for 180 days at most (facts on the consent page); a longer end is not relied on.
pub(crate) const LONGEST_GRANT: Duration = Duration::from_secs(366 * 24 * 3_600);

/// Google allows one copy a day; the moment of the next one lies no farther ahead than this.
pub(crate) const LATEST_NEXT_COPY: Duration = Duration::from_secs(3 * 24 * 3_600);

/// Cloud Storage holds objects of at most 5 TiB, and ext4 files of at most 16 TiB: a larger size is no size.
pub(crate) const LARGEST_FILE: u64 = 16 << 40;

/// The life of a grant as a server names it.
pub(crate) fn grant_seconds(seconds: u64) -> u64 {
    seconds.min(LONGEST_GRANT.as_secs())
}
