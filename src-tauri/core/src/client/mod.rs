//! The client registration the program acts as, and the addresses of the services it talks to.
//!
//! A registration is either built in or comes out of the file that a user downloads from their own Google
//! project; every wrong file gets its own error, because this is where most users get stuck.

mod endpoints;
mod file;
mod origin;
mod setup;

pub use endpoints::{Endpoints, OriginError};
pub use file::{ClientFileError, LARGEST_FILE, parse, read};
pub use origin::OriginView;
pub use setup::{Step, StepState};

use secrecy::SecretString;
use url::Url;

/// An OAuth client of the type "Desktop app".
#[derive(Clone, Debug)]
pub struct Registration {
    /// The public name of the client, `….apps.googleusercontent.com`.
    pub client_id: String,
    /// The client's secret, which Google may ask for although the client is public.
    pub secret: Option<SecretString>,
    /// The identifier of the Google Cloud project, where the file says it.
    pub project_id: Option<String>,
    /// The number of the project, which leads to its entry on the user's connections page.
    ///
    /// It is read from the head of the client ID; that the two are the same is usual but not promised.
    pub project_number: Option<String>,
    /// Where this registration comes from.
    pub kind: Kind,
}

/// Where a registration comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Compiled into the program.
    BuiltIn,
    /// Read from a user's own client file.
    Imported,
}

impl Registration {
    /// A registration with the number of its project taken from the client ID.
    #[must_use]
    pub fn new(
        client_id: String,
        secret: Option<SecretString>,
        project_id: Option<String>,
        kind: Kind,
    ) -> Self {
        let project_number = project_number(&client_id);
        Self {
            client_id,
            secret,
            project_id,
            project_number,
            kind,
        }
    }
}

/// The registration this program was built with, if any.
#[must_use]
pub fn builtin() -> Option<Registration> {
    let client_id = option_env!("CARRYOUT_CLIENT_ID").filter(|id| !id.is_empty())?;
    let secret = option_env!("CARRYOUT_CLIENT_SECRET").filter(|secret| !secret.is_empty());

    Some(Registration::new(
        client_id.to_owned(),
        secret.map(SecretString::from),
        None,
        Kind::BuiltIn,
    ))
}

#[expect(
    clippy::expect_used,
    reason = "only called with literals, each of which a test parses"
)]
fn literal(address: &str) -> Url {
    Url::parse(address).expect("a literal address")
}

/// The digits at the head of a client ID, which normally are the number of its project.
fn project_number(client_id: &str) -> Option<String> {
    let (digits, _) = client_id.split_once(['-', '.'])?;
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.to_owned())
}

#[cfg(test)]
mod tests {
    use super::project_number;

    #[test]
    fn the_number_of_the_project_stands_at_the_head_of_the_client_id() {
        let numbers = [
            "12345-abc.apps.googleusercontent.com",
            "678.apps.googleusercontent.com",
            "abc-1.x",
            "-1.x",
        ]
        .map(project_number);

        assert_eq!(
            numbers,
            [Some("12345".to_owned()), Some("678".to_owned()), None, None]
        );
    }
}
