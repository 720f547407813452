//! Reads Google's `client_secret_….json` and tells every wrong file apart.

use super::{Kind, Registration};
use secrecy::SecretString;
use serde_json::Value;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

/// A client file is under a kilobyte; anything near this size is another file, of which no more need be read.
pub const LARGEST_FILE: usize = 64 * 1024;

/// The suffix of every client ID that Google gives out.
const CLIENT_ID_SUFFIX: &str = ".apps.googleusercontent.com";

const AUTH_URIS: [&str; 2] = [
    "https://accounts.google.com/o/oauth2/auth",
    "https://accounts.google.com/o/oauth2/v2/auth",
];

const TOKEN_URIS: [&str; 3] = [
    "https://oauth2.googleapis.com/token",
    "https://www.googleapis.com/oauth2/v3/token",
    "https://accounts.google.com/o/oauth2/token",
];

/// Why a file is no client file of ours. Never holds anything out of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClientFileError {
    /// The file has no content.
    #[error("the file is empty")]
    Empty,
    /// The file is much larger than a client file.
    #[error("the file is larger than {LARGEST_FILE} bytes")]
    TooLarge,
    /// The file is not JSON.
    #[error("the file is not JSON (line {line}, column {column})")]
    NotJson {
        /// The line at which reading stopped, from 1.
        line: usize,
        /// The column at which reading stopped.
        column: usize,
    },
    /// A client of the type "Web application", which cannot come back to a program on a random port.
    #[error("the client is of the type web application, not desktop app")]
    WebClient,
    /// The key of a service account, which has no data of a user.
    #[error("the file is the key of a service account")]
    ServiceAccount,
    /// Credentials that another program obtained for a user (`authorized_user` and its like).
    #[error("the file holds someone's saved sign-in, not a client")]
    SavedSignIn,
    /// An API key, which cannot stand for a user.
    #[error("the file holds an API key, not a client")]
    ApiKey,
    /// JSON, but of no kind that is known here.
    #[error("the file is JSON, but no client file")]
    Unknown,
    /// The file names no client ID.
    #[error("the file names no client ID")]
    NoClientId,
    /// The client ID is not one of Google's.
    #[error("the client ID does not end in {CLIENT_ID_SUFFIX}")]
    ForeignClientId,
    /// The file would send the user to a page that is not Google's.
    #[error("the sign-in page that the file names is not Google's")]
    ForeignAuthUri,
    /// The file would send the tokens to an address that is not Google's.
    #[error("the token address that the file names is not Google's")]
    ForeignTokenUri,
}

/// The bytes at `path` for [`parse`]; of a larger file only one byte more than a client file may have. Blocks.
///
/// # Errors
/// The system's.
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?
        .take(LARGEST_FILE as u64 + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads a client file as Google's console gives it out for the type "Desktop app".
///
/// # Errors
/// When the bytes are anything else; the variant says what they seem to be.
pub fn parse(bytes: &[u8]) -> Result<Registration, ClientFileError> {
    if bytes.len() > LARGEST_FILE {
        return Err(ClientFileError::TooLarge);
    }
    // Some editors put a byte order mark in front when the file is saved again.
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii();
    if text.is_empty() {
        return Err(ClientFileError::Empty);
    }
    if is_api_key(text) {
        return Err(ClientFileError::ApiKey);
    }
    let value: Value = serde_json::from_slice(text).map_err(|error| ClientFileError::NotJson {
        line: error.line(),
        column: error.column(),
    })?;

    installed(value.get("installed").ok_or_else(|| kind_of(&value))?)
}

fn installed(client: &Value) -> Result<Registration, ClientFileError> {
    let text = |name: &str| {
        client
            .get(name)
            .and_then(Value::as_str)
            .map(str::trim)
            .filter(|it| !it.is_empty())
    };

    let client_id = text("client_id").ok_or(ClientFileError::NoClientId)?;
    if !is_client_id(client_id) {
        return Err(ClientFileError::ForeignClientId);
    }
    if !is_one_of(client.get("auth_uri"), &AUTH_URIS) {
        return Err(ClientFileError::ForeignAuthUri);
    }
    if !is_one_of(client.get("token_uri"), &TOKEN_URIS) {
        return Err(ClientFileError::ForeignTokenUri);
    }

    Ok(Registration::new(
        client_id.to_owned(),
        text("client_secret").map(SecretString::from),
        text("project_id").map(str::to_owned),
        Kind::Imported,
    ))
}

/// What a JSON file without the part `installed` seems to be.
fn kind_of(value: &Value) -> ClientFileError {
    if value.get("web").is_some() {
        return ClientFileError::WebClient;
    }
    match value.get("type").and_then(Value::as_str) {
        Some("service_account") => ClientFileError::ServiceAccount,
        Some("authorized_user" | "external_account" | "external_account_authorized_user") => {
            ClientFileError::SavedSignIn
        }
        _ if value.get("private_key").is_some() => ClientFileError::ServiceAccount,
        _ if value.get("refresh_token").is_some() || value.get("token").is_some() => {
            ClientFileError::SavedSignIn
        }
        _ if ["api_key", "apiKey", "key", "keyString"]
            .iter()
            .any(|name| value.get(name).is_some()) =>
        {
            ClientFileError::ApiKey
        }
        // The flat form without `installed` around it is no file of Google's, but its absent part can be named.
        _ if value.get("client_secret").is_some() && value.get("client_id").is_none() => {
            ClientFileError::NoClientId
        }
        _ => ClientFileError::Unknown,
    }
}

/// Google's API keys are plain strings that begin with these letters.
fn is_api_key(text: &[u8]) -> bool {
    let word = text
        .strip_prefix(b"\"")
        .and_then(|rest| rest.strip_suffix(b"\""))
        .unwrap_or(text);
    word.starts_with(b"AIza") && word.len() < 100 && !word.contains(&b' ')
}

fn is_client_id(id: &str) -> bool {
    id.strip_suffix(CLIENT_ID_SUFFIX).is_some_and(|head| {
        !head.is_empty()
            && id.len() <= 256
            && head
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
    })
}

/// Whether an address of the file is absent or exactly one of Google's own.
fn is_one_of(value: Option<&Value>, known: &[&str]) -> bool {
    match value {
        None | Some(Value::Null) => true,
        Some(value) => value.as_str().is_some_and(|address| known.contains(&address)),
    }
}

#[cfg(test)]
mod tests {
    use super::{ClientFileError, Kind, parse};
    use proptest::prelude::{any, proptest};
    use secrecy::ExposeSecret;

    const GOOD: &str = r#"{"installed":{"client_id":"42-abc.apps.googleusercontent.com","project_id":"my-copy",
        "auth_uri":"https://accounts.google.com/o/oauth2/auth","token_uri":"https://oauth2.googleapis.com/token",
        "auth_provider_x509_cert_url":"https://www.googleapis.com/oauth2/v1/certs",
        "client_secret":"GOCSPX-planted","redirect_uris":["http://localhost"]}}"#;

    #[test]
    fn a_desktop_client_is_read() {
        let registration = parse(GOOD.as_bytes()).unwrap();

        assert_eq!(registration.client_id, "42-abc.apps.googleusercontent.com");
        assert_eq!(
            registration.secret.as_ref().unwrap().expose_secret(),
            "GOCSPX-planted"
        );
        assert_eq!(registration.project_id.as_deref(), Some("my-copy"));
        assert_eq!(registration.project_number.as_deref(), Some("42"));
        assert_eq!(registration.kind, Kind::Imported);
        assert!(!format!("{registration:?}").contains("planted"));
    }

    #[test]
    fn a_file_saved_again_with_a_byte_order_mark_is_read() {
        let bytes = [b"\xEF\xBB\xBF".as_slice(), GOOD.as_bytes(), b"\r\n"].concat();

        assert!(parse(&bytes).is_ok());
    }

    #[test]
    fn a_client_without_a_secret_is_read() {
        for secret in ["\"client_secret\":\"\",", "", "\"client_secret\":null,"] {
            let registration = parse(
                GOOD.replace("\"client_secret\":\"GOCSPX-planted\",", secret)
                    .as_bytes(),
            )
            .unwrap();

            assert!(registration.secret.is_none());
        }
    }

    #[test]
    fn every_invalid_file_has_its_own_error() {
        let cases: [(&[u8], ClientFileError); 17] = [
            (b"", ClientFileError::Empty),
            (b" \n", ClientFileError::Empty),
            (b"<html>", ClientFileError::NotJson { line: 1, column: 1 }),
            (
                b"{\"installed\":",
                ClientFileError::NotJson { line: 1, column: 13 },
            ),
            (
                br#"{"web":{"client_id":"1.apps.googleusercontent.com"}}"#,
                ClientFileError::WebClient,
            ),
            (
                br#"{"type":"service_account","private_key":"-----"}"#,
                ClientFileError::ServiceAccount,
            ),
            (br#"{"private_key":"-----"}"#, ClientFileError::ServiceAccount),
            (
                br#"{"type":"authorized_user","refresh_token":"1//x"}"#,
                ClientFileError::SavedSignIn,
            ),
            (
                br#"{"token":"ya29","client_id":"x"}"#,
                ClientFileError::SavedSignIn,
            ),
            (b"AIzaSyExample\n", ClientFileError::ApiKey),
            (br#"{"api_key":"AIza"}"#, ClientFileError::ApiKey),
            (br#"{"project_info":{},"client":[]}"#, ClientFileError::Unknown),
            (b"[1,2]", ClientFileError::Unknown),
            (br#"{"installed":{}}"#, ClientFileError::NoClientId),
            (br#"{"installed":"x"}"#, ClientFileError::NoClientId),
            (
                br#"{"installed":{"client_id":"x.example.org"}}"#,
                ClientFileError::ForeignClientId,
            ),
            (
                br#"{"installed":{"client_id":"a b.apps.googleusercontent.com"}}"#,
                ClientFileError::ForeignClientId,
            ),
        ];
        for (bytes, expected) in cases {
            let error = parse(bytes).expect_err("a wrong file");

            assert_eq!(error, expected, "for {}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn a_huge_file_is_not_even_read() {
        assert_eq!(
            parse(&vec![b'{'; 64 * 1024 + 1]).unwrap_err(),
            ClientFileError::TooLarge
        );
    }

    #[test]
    fn only_addresses_of_google_are_accepted() {
        let page = "https://accounts.google.com/o/oauth2/auth";
        let token = "https://oauth2.googleapis.com/token";
        for foreign in [
            "https://accounts.google.com.example.org/o/oauth2/auth",
            "http://accounts.google.com/o/oauth2/auth",
            "https://accounts.google.com@example.org/o/oauth2/auth",
            "https://accounts.google.com/o/oauth2/auth?x=1",
            "",
        ] {
            assert_eq!(
                parse(GOOD.replace(page, foreign).as_bytes()).unwrap_err(),
                ClientFileError::ForeignAuthUri
            );
            assert_eq!(
                parse(GOOD.replace(token, foreign).as_bytes()).unwrap_err(),
                ClientFileError::ForeignTokenUri
            );
        }
        assert!(
            parse(
                GOOD.replace(page, "https://accounts.google.com/o/oauth2/v2/auth")
                    .as_bytes()
            )
            .is_ok()
        );
        assert!(
            parse(
                GOOD.replace(token, "https://accounts.google.com/o/oauth2/token")
                    .as_bytes()
            )
            .is_ok()
        );
    }

    proptest! {
        #[test]
        fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = parse(&bytes);
        }

        #[test]
        fn no_damage_to_a_good_file_breaks_the_reader(at in 0..GOOD.len(), byte in any::<u8>()) {
            let mut bytes = GOOD.as_bytes().to_vec();
            bytes[at] = byte;

            if let Err(error) = parse(&bytes) {
                assert!(!format!("{error:?} {error}").contains("planted"));
            }
        }
    }
}
