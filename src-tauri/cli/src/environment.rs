//! The environment, read once.

use crate::report::misuse;
use carryout_core::advice::{Code, Failure};
use carryout_core::client::Endpoints;
use carryout_core::data_dir::default_home;
use carryout_core::locale::messages as m;
use carryout_core::schedule::Pace;
use carryout_core::snapshot::OriginView;
use std::ffi::OsString;
use std::path::PathBuf;

use crate::vault::VaultFile;

/// What the environment and the command line say of the world around.
#[derive(Debug)]
pub struct Environment {
    /// Where the journal lives.
    pub home: PathBuf,
    /// Google's addresses, or those of a stand-in.
    pub endpoints: Endpoints,
    /// The name of the server we use.
    pub origin: OriginView,
    /// By what waits are divided; one against Google.
    pub pace: Pace,
    /// The encrypted file with the refresh tokens; nothing for the keyring.
    pub vault: Option<VaultFile>,
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
    /// `CARRYOUT_VAULT`
    pub vault: Option<OsString>,
    /// `CARRYOUT_VAULT_KEY_FD`
    pub vault_key_fd: Option<OsString>,
    /// `CREDENTIALS_DIRECTORY`, set by systemd
    pub credentials: Option<OsString>,
}

/// What the command line says of the same things; it goes before the environment.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// `--home`
    pub home: Option<PathBuf>,
    /// `--vault`
    pub vault: Option<PathBuf>,
    /// `--vault-key-fd`
    pub vault_key_fd: Option<u32>,
}

impl Variables {
    /// Reads them; the only place of this program that does. An empty one counts as not set.
    pub fn read() -> Self {
        let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        Self {
            home: set("CARRYOUT_HOME"),
            origin: set("CARRYOUT_GOOGLE_ORIGIN"),
            pace: set("CARRYOUT_PACE"),
            vault: set("CARRYOUT_VAULT"),
            vault_key_fd: set("CARRYOUT_VAULT_KEY_FD"),
            credentials: set("CREDENTIALS_DIRECTORY"),
        }
    }

    /// Makes sense of them; what the command line says goes before them.
    ///
    /// # Errors
    /// [`Code::OriginNotLoopback`] for a stand-in elsewhere, [`Code::WrongUse`] for nonsense.
    pub fn understand(self, said: Said) -> Result<Environment, Failure> {
        let vault = self.vault_file(&said)?;
        let home = said
            .home
            .or_else(|| self.home.map(PathBuf::from))
            .or_else(default_home)
            .ok_or_else(|| misuse(&m::cli_no_home()))?;
        let home = std::path::absolute(&home)
            .map_err(|error| misuse(&m::cli_bad_home(&home.display().to_string(), &error.to_string())))?;
        let Some(origin) = self.origin else {
            if self.pace.is_some() {
                return Err(misuse(&m::cli_pace_alone()));
            }
            return Ok(Environment {
                home,
                endpoints: Endpoints::google(),
                origin: OriginView::Google,
                pace: Pace::REAL,
                vault,
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
                .ok_or_else(|| misuse(&m::cli_pace_number()))?,
        };
        Ok(Environment {
            home,
            endpoints,
            origin: OriginView::Override { address },
            pace,
            vault,
        })
    }

    fn vault_file(&self, said: &Said) -> Result<Option<VaultFile>, Failure> {
        let key_fd = match (said.vault_key_fd, &self.vault_key_fd) {
            (Some(fd), _) => Some(fd),
            (None, Some(text)) => Some(
                text.to_str()
                    .and_then(|text| text.parse().ok())
                    .ok_or_else(|| misuse(&m::cli_vault_fd_number()))?,
            ),
            (None, None) => None,
        };
        let path = said
            .vault
            .clone()
            .or_else(|| self.vault.clone().map(PathBuf::from));
        let Some(path) = path else {
            return match said.vault_key_fd {
                Some(_) => Err(misuse(&m::cli_vault_fd_alone())),
                None => Ok(None),
            };
        };

        Ok(Some(VaultFile {
            path,
            key_fd,
            credentials: self.credentials.clone().map(PathBuf::from),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::{OriginView, Pace, Said, Variables, VaultFile};
    use carryout_core::advice::Code;
    use std::path::PathBuf;

    #[test]
    fn without_anything_set_it_is_google_in_real_time() {
        let environment = Variables::default().understand(here()).unwrap();

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

        let environment = variables.understand(here()).unwrap();

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

            let refused = variables.understand(here()).unwrap_err();

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

        let refused = [alone, nonsense].map(|variables| variables.understand(here()));

        assert!(refused.iter().all(|refused| {
            refused
                .as_ref()
                .is_err_and(|failure| failure.code == Code::WrongUse)
        }));
    }

    #[test]
    fn encrypted_file_is_optional_and_its_key_is_no_argument() {
        let nothing = Variables::default().understand(here()).unwrap();
        assert_eq!(nothing.vault, None);

        let variables = Variables {
            vault: Some("/set/vault.age".into()),
            vault_key_fd: Some("3".into()),
            credentials: Some("/run/credentials".into()),
            ..Variables::default()
        };
        let set = variables.clone().understand(here()).unwrap();
        let said = variables.understand(Said {
            vault: Some("/said/vault.age".into()),
            vault_key_fd: Some(7),
            ..here()
        });

        let file = |path: &str, key_fd| VaultFile {
            path: path.into(),
            key_fd: Some(key_fd),
            credentials: Some("/run/credentials".into()),
        };
        assert_eq!(set.vault, Some(file("/set/vault.age", 3)));
        assert_eq!(said.unwrap().vault, Some(file("/said/vault.age", 7)));
    }

    #[test]
    fn a_descriptor_without_a_file_or_that_is_none_is_wrong_use() {
        let alone = Variables::default().understand(Said {
            vault_key_fd: Some(3),
            ..here()
        });
        let nonsense = Variables {
            vault: Some("/vault.age".into()),
            vault_key_fd: Some("three".into()),
            ..Variables::default()
        };

        assert_eq!(alone.unwrap_err().code, Code::WrongUse);
        assert_eq!(nonsense.understand(here()).unwrap_err().code, Code::WrongUse);
    }

    fn here() -> Said {
        Said {
            home: Some(PathBuf::from("/here")),
            ..Said::default()
        }
    }
}
