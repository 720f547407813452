//! What the program learns from outside when it starts: read once, here, and handed on as a value.

use std::env;
use std::path::PathBuf;

use carryout_core::schedule::Pace;

/// The word that asks for nothing but a proof that the window paints.
const SMOKE_TEST: &str = "--smoke-test";

/// Everything that the environment and the command line decide.
#[derive(Clone, Debug)]
pub struct Environment {
    /// `CARRYOUT_HOME`: where journal, logs and practice live instead of the platform's own directories.
    pub home: Option<PathBuf>,
    /// `CARRYOUT_GOOGLE_ORIGIN`: a loopback address at which a stand-in for Google answers.
    pub origin: Option<String>,
    /// `CARRYOUT_PACE`: by what waits are divided; it counts only together with an origin.
    pub pace: Pace,
    /// The program runs from an AppImage, which is the one form on Linux that can replace itself.
    pub is_appimage: bool,
    /// What this start is for.
    pub mission: Mission,
}

/// What a start of the program is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mission {
    /// A person wants to use it.
    Use,
    /// A package is being tested: end well as soon as the page has painted.
    SmokeTest,
}

impl Environment {
    /// Reads the environment and the command line of this process.
    #[must_use]
    pub fn read() -> Self {
        let text = |name| env::var(name).ok().filter(|value: &String| !value.is_empty());
        let origin = text("CARRYOUT_GOOGLE_ORIGIN");

        Self {
            home: env::var_os("CARRYOUT_HOME")
                .filter(|home| !home.is_empty())
                .map(PathBuf::from),
            pace: pace(origin.as_deref(), text("CARRYOUT_PACE").as_deref()),
            origin,
            is_appimage: env::var_os("APPIMAGE").is_some(),
            mission: if env::args_os().any(|word| word == SMOKE_TEST) {
                Mission::SmokeTest
            } else {
                Mission::Use
            },
        }
    }

    /// An environment in which nothing is set, with its home at `home`.
    #[must_use]
    pub fn at(home: PathBuf) -> Self {
        Self {
            home: Some(home),
            origin: None,
            pace: Pace::REAL,
            is_appimage: false,
            mission: Mission::Use,
        }
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
    use super::pace;
    use carryout_core::schedule::Pace;

    #[test]
    fn against_google_there_is_no_other_pace_than_the_real_one() {
        assert_eq!(pace(None, Some("60")), Pace::REAL);
        assert_eq!(pace(Some("http://127.0.0.1:1"), Some("60")), Pace::new(60.0));
        assert_eq!(pace(Some("http://127.0.0.1:1"), Some("fast")), Pace::REAL);
    }
}
