//! One consent round to Google's page: what is asked, the secrets that tie the answer to the question, and the answer.

use super::batch::encoded_length;
use super::redirect::{Code, REDIRECT_PATH, RedirectError, read};
use crate::catalog::SCOPE_PREFIX;
use crate::client::{Endpoints, Kind, Registration};
use oauth2::basic::BasicClient;
use oauth2::{AuthUrl, ClientId, CsrfToken, PkceCodeChallenge, RedirectUrl, Scope};
use secrecy::{ExposeSecret, SecretString};
use std::borrow::Cow;
use url::Url;

/// The redirect with the longest port.
const LONGEST_REDIRECT: &str = "http://127.0.0.1:65535/callback";

/// Whether Google shall ask which account is meant even if it could guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Account {
    /// Ask: the first consent round of a connection, where a wrong guess would connect the wrong user.
    Choose,
    /// Leave it to Google: a further consent round of the same connection.
    AsBefore,
}

/// Why no consent round can be begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BeginError {
    /// Nothing is asked for.
    #[error("no scope to ask for")]
    NoScope,
    /// Google refuses any scope beside those of the Data Portability API.
    #[error("a scope that is none of the Data Portability API")]
    ForeignScope,
    /// The redirect is not the address of a listener of ours.
    #[error("the redirect is not http://127.0.0.1:PORT{REDIRECT_PATH}")]
    ForeignRedirect,
}

/// One sign-in that is under way. Holds secrets, therefore cannot be printed.
pub struct Attempt {
    scopes: Vec<String>,
    redirect: Url,
    url: Url,
    state: SecretString,
    verifier: SecretString,
}

impl Attempt {
    /// Draws fresh secrets and writes the address of the page to open.
    ///
    /// `include_granted_scopes` is never sent and no other scope is ever mixed in: Google refuses both for these
    /// scopes (its configuration and troubleshooting guides). PKCE is S256.
    ///
    /// # Errors
    /// When there is nothing to ask for, something foreign is asked for, or `redirect` is not on 127.0.0.1.
    pub fn begin(
        registration: &Registration,
        endpoints: &Endpoints,
        scopes: &[&str],
        redirect: &Url,
        account: Account,
    ) -> Result<Self, BeginError> {
        if scopes.is_empty() {
            return Err(BeginError::NoScope);
        }
        if !scopes.iter().all(|scope| is_data_portability(scope)) {
            return Err(BeginError::ForeignScope);
        }
        if redirect.scheme() != "http"
            || redirect.host_str() != Some("127.0.0.1")
            || redirect.path() != REDIRECT_PATH
        {
            return Err(BeginError::ForeignRedirect);
        }

        let client = BasicClient::new(ClientId::new(registration.client_id.clone()))
            .set_auth_uri(AuthUrl::from_url(endpoints.authorization.clone()));
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let redirect_url = RedirectUrl::from_url(redirect.clone());
        let mut request = client
            .authorize_url(|| CsrfToken::new_random_len(32))
            .set_redirect_uri(Cow::Borrowed(&redirect_url))
            .set_pkce_challenge(challenge)
            .add_scopes(scopes.iter().map(|scope| Scope::new((*scope).to_owned())))
            // Desktop clients get a refresh token anyway; Google's own library asks for it all the same.
            .add_extra_param("access_type", "offline");
        if account == Account::Choose {
            request = request.add_extra_param("prompt", "select_account");
        }
        let (url, state) = request.url();

        Ok(Self {
            scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
            redirect: redirect.clone(),
            url,
            state: SecretString::from(state.into_secret()),
            verifier: SecretString::from(verifier.into_secret()),
        })
    }

    /// How many characters the address has that asks with this client, at its longest and without its scopes.
    pub fn head_length(client_id: &str, endpoints: &Endpoints) -> Result<usize, BeginError> {
        let registration = Registration::new(client_id.to_owned(), None, None, Kind::Imported);
        let scope = format!("{SCOPE_PREFIX}a");
        let redirect = Url::parse(LONGEST_REDIRECT).map_err(|_| BeginError::ForeignRedirect)?;
        let attempt = Self::begin(&registration, endpoints, &[&scope], &redirect, Account::Choose)?;
        Ok(attempt.url.as_str().len() - encoded_length(&[scope]))
    }

    /// The page to open. It is meant for the user's browser alone: anyone who has it could answer in their place.
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The full scopes that are asked for.
    #[must_use]
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// The address Google sends the browser back to.
    #[must_use]
    pub fn redirect(&self) -> &Url {
        &self.redirect
    }

    /// Reads what the browser came back with: a request target, or the whole address that a user pasted.
    ///
    /// # Errors
    /// When the address is not of this attempt, or says that nothing was granted.
    pub fn read_redirect(&self, address: &str) -> Result<Code, RedirectError> {
        read(address, &self.redirect, &self.state)
    }

    /// The secret that proves at the token endpoint that code and question belong together.
    pub(crate) fn verifier(&self) -> &str {
        self.verifier.expose_secret()
    }
}

/// Whether `scope` is one scope of the Data Portability API and nothing else.
fn is_data_portability(scope: &str) -> bool {
    scope.strip_prefix(SCOPE_PREFIX).is_some_and(|name| {
        !name.is_empty()
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'))
    })
}

#[cfg(test)]
mod tests {
    use super::{Account, Attempt, BeginError, SCOPE_PREFIX, encoded_length};
    use crate::client::{Endpoints, Kind, Registration};
    use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
    use sha2::{Digest, Sha256};
    use std::collections::HashMap;
    use url::Url;

    #[test]
    fn the_address_asks_for_exactly_what_google_allows() {
        let scopes = [
            format!("{SCOPE_PREFIX}myactivity.search"),
            format!("{SCOPE_PREFIX}chrome.history"),
        ];

        let attempt = begin(&[&scopes[0], &scopes[1]], Account::Choose).unwrap();

        let asked: HashMap<_, _> = attempt.url().query_pairs().into_owned().collect();
        assert!(
            attempt
                .url()
                .as_str()
                .starts_with("https://accounts.google.com/o/oauth2/v2/auth?")
        );
        assert_eq!(asked["scope"], scopes.join(" "));
        assert_eq!(asked["response_type"], "code");
        assert_eq!(asked["client_id"], "1-a.apps.googleusercontent.com");
        assert_eq!(asked["redirect_uri"], "http://127.0.0.1:4711/callback");
        assert_eq!(asked["code_challenge_method"], "S256");
        assert_eq!(
            asked["code_challenge"],
            BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(attempt.verifier()))
        );
        assert_eq!(asked["access_type"], "offline");
        assert_eq!(asked["prompt"], "select_account");
        assert_eq!(asked.len(), 9, "and nothing else: {:?}", asked.keys());
    }

    #[test]
    fn a_further_round_does_not_ask_for_the_account_again() {
        let attempt = begin(&[&format!("{SCOPE_PREFIX}a.b")], Account::AsBefore).unwrap();

        assert!(!attempt.url().as_str().contains("prompt="));
    }

    #[test]
    fn the_head_is_what_the_longest_address_has_beside_its_scopes() {
        let scopes = ["a.one", "b.two"].map(|name| format!("{SCOPE_PREFIX}{name}"));
        let client = "1-a.apps.googleusercontent.com";
        for (port, account, shorter) in [
            (65_535, Account::Choose, 0),
            (4_711, Account::Choose, 1),
            (65_535, Account::AsBefore, "&prompt=select_account".len()),
        ] {
            let redirect = Url::parse(&format!("http://127.0.0.1:{port}/callback")).unwrap();
            let names: Vec<&str> = scopes.iter().map(String::as_str).collect();
            let attempt =
                Attempt::begin(&registration(), &Endpoints::google(), &names, &redirect, account).unwrap();

            let head = Attempt::head_length(client, &Endpoints::google()).unwrap();

            // The blank between two scopes is one character here, and is counted as three.
            assert_eq!(
                attempt.url().as_str().len(),
                head + encoded_length(&scopes) - 2 - shorter,
                "{port}"
            );
        }
    }

    #[test]
    fn no_two_attempts_share_a_secret() {
        let scope = format!("{SCOPE_PREFIX}a.b");
        let (one, two) = (
            begin(&[&scope], Account::Choose).unwrap(),
            begin(&[&scope], Account::Choose).unwrap(),
        );

        let state = |attempt: &Attempt| {
            attempt
                .url()
                .query_pairs()
                .find(|(name, _)| name == "state")
                .unwrap()
                .1
                .len()
        };

        assert_ne!(one.url(), two.url());
        assert_ne!(one.verifier(), two.verifier());
        assert!((43..=128).contains(&one.verifier().len()));
        assert_eq!(state(&one), 43, "256 bits");
    }

    #[test]
    fn nothing_foreign_is_ever_mixed_in() {
        let good = format!("{SCOPE_PREFIX}a.b");
        for foreign in [
            "openid",
            "",
            SCOPE_PREFIX,
            &format!("{SCOPE_PREFIX}a openid"),
            "https://www.googleapis.com/auth/drive",
        ] {
            assert_eq!(
                begin(&[&good, foreign], Account::Choose).err(),
                Some(BeginError::ForeignScope)
            );
        }
        assert_eq!(begin(&[], Account::Choose).err(), Some(BeginError::NoScope));
    }

    #[test]
    fn the_answer_can_only_come_to_this_machine() {
        let scope = format!("{SCOPE_PREFIX}a.b");
        for foreign in [
            "https://127.0.0.1:1/callback",
            "http://example.org/callback",
            "http://127.0.0.1:1/other",
        ] {
            let begun = Attempt::begin(
                &registration(),
                &Endpoints::google(),
                &[&scope],
                &Url::parse(foreign).unwrap(),
                Account::Choose,
            );

            assert_eq!(begun.err(), Some(BeginError::ForeignRedirect));
        }
    }

    fn begin(scopes: &[&str], account: Account) -> Result<Attempt, BeginError> {
        Attempt::begin(
            &registration(),
            &Endpoints::google(),
            scopes,
            &redirect(),
            account,
        )
    }

    fn registration() -> Registration {
        Registration::new(
            "1-a.apps.googleusercontent.com".to_owned(),
            None,
            None,
            Kind::Imported,
        )
    }

    fn redirect() -> Url {
        Url::parse("http://127.0.0.1:4711/callback").unwrap()
    }
}
