//! What the machine is set up for; more is needed for some than for others.

use clap::ValueEnum;

/// What the machine is set up for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Purpose {
    /// Build and open the window
    Run,
    /// Run every test as well
    Test,
    /// Take pictures of every screen
    Gallery,
    /// Build the installers and let other tools judge them
    Bundle,
    /// Install the packages into a fresh system and use them
    Packages,
}

impl Purpose {
    /// Whether what is needed from `since` on is needed for this.
    pub fn includes(self, since: Self) -> bool {
        match self {
            Self::Run => since == Self::Run,
            Self::Test => matches!(since, Self::Run | Self::Test),
            Self::Gallery => matches!(since, Self::Run | Self::Test | Self::Gallery),
            Self::Bundle => matches!(since, Self::Run | Self::Bundle),
            Self::Packages => true,
        }
    }
}
