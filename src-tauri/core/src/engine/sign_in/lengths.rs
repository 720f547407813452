//! How long the addresses of a sign-in may be.

/// Lengths of scopes, as they stand in an address.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Lengths {
    /// How much fits into one address, as far as was known when the sign-in began.
    pub(super) room: Option<usize>,
    /// The longest that worked in this sign-in.
    pub(super) worked: usize,
    /// The shortest that failed and was longer than all that worked.
    pub(super) failed: Option<usize>,
}

impl Lengths {
    /// Nothing is learned yet; so much fits into one address.
    pub(super) fn with_batch_limit(room: usize) -> Self {
        Self {
            room: Some(room),
            ..Self::default()
        }
    }
}
