//! Where journal, logs and settings live by default: one place for the window and the command line.

use directories::ProjectDirs;
use std::path::PathBuf;

/// The platform's directory for this program's own data, such as `~/.local/share/carryout` on Linux.
///
/// It is the one for data of this computer: a journal that wanders to another computer would do everything twice.
/// Nothing where the user has no home directory.
#[must_use]
pub fn default_home() -> Option<PathBuf> {
    ProjectDirs::from("", "", "Carryout").map(|dirs| dirs.data_local_dir().to_owned())
}

#[cfg(test)]
mod tests {
    use super::default_home;

    #[test]
    fn the_home_is_a_directory_of_our_own() {
        let Some(home) = default_home() else { return };

        assert!(home.is_absolute());
        assert!(home.to_string_lossy().to_lowercase().contains("carryout"));
    }
}
