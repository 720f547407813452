//! What the program learns from outside when it starts: read once, here, and handed on as a value.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

use carryout_core::schedule::Pace;
use tauri::utils::config::BundleType;
use tauri::utils::platform::bundle_type;

use crate::update::source::{UpdateSource, Updates};
use crate::update::view::UpdateMode;

/// The argument that only tests that the window paints.
pub const SMOKE_TEST: &str = "--smoke-test";

/// The argument of a start without a window.
pub const BACKGROUND: &str = "--background";

/// The argument before the data folder.
pub const HOME: &str = "--home";

/// Everything that the environment and the command line decide.
#[derive(Clone, Debug)]
pub struct Environment {
    /// `--home DIR`, or else `CARRYOUT_HOME`: where journal, logs and practice live instead of the platform's own directories.
    pub home: Option<PathBuf>,
    /// `CARRYOUT_GOOGLE_ORIGIN`: a loopback address at which a stand-in for Google answers.
    pub origin: Option<String>,
    /// `CARRYOUT_PACE`: by what waits are divided; it counts only together with an origin.
    pub pace: Pace,
    /// The AppImage from which the program runs: the one form on Linux that can replace itself.
    pub appimage: Option<PathBuf>,
    /// Where the build says that newer versions are, unless `CARRYOUT_NO_UPDATE` forbids to look.
    pub updates: Updates,
    /// What this start is for.
    pub mission: Mission,
}

/// What a start of the program is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mission {
    /// A user wants to use it.
    Use,
    /// Started with the computer: no window yet.
    Background,
    /// A package is being tested: end well as soon as the page has painted.
    SmokeTest,
}

impl Environment {
    /// Reads the environment and the command line of this process.
    #[must_use]
    pub fn read() -> Self {
        let text = |name| env::var(name).ok().filter(|value: &String| !value.is_empty());
        let path = |name| {
            env::var_os(name)
                .filter(|value| !value.is_empty())
                .map(PathBuf::from)
        };
        let words: Vec<OsString> = env::args_os().skip(1).collect();
        let origin = text("CARRYOUT_GOOGLE_ORIGIN");

        Self {
            home: home(&words).or_else(|| path("CARRYOUT_HOME")),
            pace: pace(origin.as_deref(), text("CARRYOUT_PACE").as_deref()),
            origin,
            appimage: appimage(bundle_type(), path("APPIMAGE")),
            updates: Updates::decide(UpdateSource::built_in(), text("CARRYOUT_NO_UPDATE").as_deref()),
            mission: mission(&words),
        }
    }

    /// How a program in this environment is updated. On Linux only an AppImage can replace itself; packages belong to the
    /// system, and would ask for a password.
    #[must_use]
    pub fn update_mode(&self) -> UpdateMode {
        match &self.updates {
            Updates::Absent => UpdateMode::Absent,
            Updates::Forbidden => UpdateMode::Forbidden,
            Updates::From(_) if cfg!(target_os = "linux") && self.appimage.is_none() => UpdateMode::Page,
            Updates::From(_) => UpdateMode::Install,
        }
    }

    /// An environment in which nothing is set, with its home at `home`.
    #[must_use]
    pub fn at(home: PathBuf) -> Self {
        Self {
            home: Some(home),
            origin: None,
            pace: Pace::REAL,
            appimage: None,
            updates: Updates::Absent,
            mission: Mission::Use,
        }
    }
}

/// The variable is handed on to everything that another AppImage starts, a terminal say; only a program that was built
/// as one may take it for its own.
fn appimage(bundle: Option<BundleType>, named: Option<PathBuf>) -> Option<PathBuf> {
    named.filter(|_| matches!(bundle, Some(BundleType::AppImage)))
}

/// The folder that the command line names as the home.
pub(crate) fn home(words: &[OsString]) -> Option<PathBuf> {
    let at = words.iter().position(|word| word == HOME)?;
    words.get(at + 1).map(PathBuf::from)
}

/// What a command line asks for.
pub(crate) fn mission(words: &[OsString]) -> Mission {
    let has = |wanted: &str| words.iter().any(|word| word == wanted);
    if has(SMOKE_TEST) {
        Mission::SmokeTest
    } else if has(BACKGROUND) {
        Mission::Background
    } else {
        Mission::Use
    }
}

fn pace(origin: Option<&str>, pace: Option<&str>) -> Pace {
    match (origin, pace.and_then(|pace| pace.parse().ok())) {
        (Some(_), Some(divisor)) => Pace::new(divisor),
        (None, _) | (_, None) => Pace::REAL,
    }
}

#[cfg(test)]
mod tests {
    use super::{Mission, appimage, home, mission, pace};
    use carryout_core::schedule::Pace;
    use std::path::PathBuf;
    use tauri::utils::config::BundleType;

    #[test]
    fn against_google_there_is_no_other_pace_than_the_real_one() {
        assert_eq!(pace(None, Some("60")), Pace::REAL);
        assert_eq!(pace(Some("http://127.0.0.1:1"), Some("60")), Pace::new(60.0));
        assert_eq!(pace(Some("http://127.0.0.1:1"), Some("fast")), Pace::REAL);
    }

    #[test]
    fn the_appimage_of_another_program_is_not_ours() {
        let terminal = || Some(PathBuf::from("/home/a/terminal.AppImage"));

        assert_eq!(appimage(Some(BundleType::AppImage), terminal()), terminal());
        for bundle in [None, Some(BundleType::Deb), Some(BundleType::Rpm)] {
            assert_eq!(appimage(bundle, terminal()), None);
        }
    }

    #[test]
    fn a_start_with_the_computer_knows_its_home_and_wants_no_window() {
        let words = ["--background", "--home", "/my home"].map(Into::into);

        assert_eq!(mission(&words), Mission::Background);
        assert_eq!(home(&words), Some(PathBuf::from("/my home")));
        assert_eq!((mission(&[]), home(&words[..2])), (Mission::Use, None));
    }
}
