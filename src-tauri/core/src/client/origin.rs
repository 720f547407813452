//! Whom the program talks to, by name.

use serde::Serialize;
use ts_rs::TS;

/// Whom the program talks to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum OriginView {
    /// Google itself.
    Google,
    /// The sandbox inside the program.
    Practice,
    /// A loopback address that someone named in the environment.
    Override {
        /// The address.
        address: String,
    },
}
