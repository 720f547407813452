//! The environment, read once.

use carryout_core::advice::{Code, Failure};
use carryout_core::client::Endpoints;
use carryout_core::home::default_home;
use carryout_core::schedule::Pace;
use carryout_core::snapshot::OriginView;
use std::ffi::OsString;
use std::path::PathBuf;

use crate::report::wrong_use;

/// What the environment and the command line say of the world around.
#[derive(Debug)]
pub struct Environment {
    /// Where the journal lives.
    pub home: PathBuf,
    /// Google's addresses, or those of a stand-in.
    pub endpoints: Endpoints,
    /// Whom we talk to, in words.
    pub origin: OriginView,
    /// By what waits are divided; one against Google.
    pub pace: Pace,
}

/// The variables as they are set.
#[derive(Clone, Debug, Default)]
pub struct Variables {
    /// `CARRYOUT_HOME`
    pub home: Option<OsString>,
    /// `CARRYOUT_GOOGLE_ORIGIN`
    pub origin: Option<OsString>,
    /// `CARRYOUT_PACE`
    pub pace: Option<OsString>,
}

impl Variables {
    /// Reads them; the only place of this program that does. An empty one counts as not set.
    pub fn read() -> Self {
        let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        Self {
            home: set("CARRYOUT_HOME"),
            origin: set("CARRYOUT_GOOGLE_ORIGIN"),
            pace: set("CARRYOUT_PACE"),
        }
    }

    /// Makes sense of them; `home` from the command line goes before the one that is set.
    ///
    /// # Errors
    /// [`Code::OriginNotLoopback`] for a stand-in elsewhere, [`Code::WrongUse`] for nonsense.
    pub fn understand(self, home: Option<PathBuf>) -> Result<Environment, Failure> {
        let home = home
            .or_else(|| self.home.map(PathBuf::from))
            .or_else(default_home)
            .ok_or_else(|| {
                wrong_use("there is no home directory; say with --home where the journal may live")
            })?;
        let home = std::path::absolute(&home)
            .map_err(|error| wrong_use(format!("{} cannot be used as home: {error}", home.display())))?;
        let Some(origin) = self.origin else {
            if self.pace.is_some() {
                return Err(wrong_use(
                    "CARRYOUT_PACE works only together with CARRYOUT_GOOGLE_ORIGIN",
                ));
            }
            return Ok(Environment {
                home,
                endpoints: Endpoints::google(),
                origin: OriginView::Google,
                pace: Pace::REAL,
            });
        };
        let address = origin.to_string_lossy().into_owned();
        let endpoints = Endpoints::at(&address)
            .map_err(|error| Failure::new(Code::OriginNotLoopback, error.to_string()))?;
        let pace = match self.pace {
            None => Pace::REAL,
            Some(pace) => pace
                .to_str()
                .and_then(|pace| pace.parse::<f64>().ok())
                .filter(|pace| pace.is_finite() && *pace >= 1.0)
                .map(Pace::new)
                .ok_or_else(|| wrong_use("CARRYOUT_PACE must be a number of at least 1"))?,
        };
        Ok(Environment {
            home,
            endpoints,
            origin: OriginView::Override { address },
            pace,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{OriginView, Pace, Variables};
    use carryout_core::advice::Code;
    use std::path::PathBuf;

    #[test]
    fn without_anything_set_it_is_google_in_real_time() {
        let environment = Variables::default()
            .understand(Some(PathBuf::from("/here")))
            .unwrap();

        assert_eq!(
            (environment.origin, environment.pace),
            (OriginView::Google, Pace::REAL)
        );
    }

    #[test]
    fn the_command_line_goes_before_the_environment() {
        let variables = Variables {
            home: Some("/there".into()),
            ..Variables::default()
        };

        let environment = variables.understand(Some(PathBuf::from("/here"))).unwrap();

        assert_eq!(environment.home, PathBuf::from("/here"));
    }

    #[test]
    fn only_a_loopback_address_stands_in_for_google() {
        for origin in [
            "https://example.org",
            "http://example.org",
            "http://localhost:80",
            "nonsense",
        ] {
            let variables = Variables {
                origin: Some(origin.into()),
                ..Variables::default()
            };

            let refused = variables.understand(Some(PathBuf::from("/here"))).unwrap_err();

            assert_eq!(refused.code, Code::OriginNotLoopback, "{origin}");
        }
    }

    #[test]
    fn a_pace_needs_a_stand_in_and_must_be_a_number() {
        let alone = Variables {
            pace: Some("5".into()),
            ..Variables::default()
        };
        let nonsense = Variables {
            pace: Some("fast".into()),
            origin: Some("http://127.0.0.1:8080".into()),
            ..Variables::default()
        };

        let refused = [alone, nonsense].map(|variables| variables.understand(Some(PathBuf::from("/here"))));

        assert!(refused.iter().all(|refused| {
            refused
                .as_ref()
                .is_err_and(|failure| failure.code == Code::WrongUse)
        }));
    }
}
