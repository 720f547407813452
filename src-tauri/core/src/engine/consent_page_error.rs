//! What Google's page shows instead of coming back. The program learns nothing of it, so the user describes it, and is shown
//! what to do about it.

use super::Engine;
use crate::advice::{Code, Failure, Problem};
use crate::client::Step;
use crate::journal::{SetupCheck, record_setup_check};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Declares each error once: what a user is shown, what with the built-in client, whose users have no project of their own
/// to be sent to, and the step of a client's set-up that is wrong.
macro_rules! page_errors {
    ($($(#[doc = $doc:literal])+ $name:ident { code: $code:ident, built_in: $built_in:ident, step: $step:expr },)+) => {
        /// An error that Google shows in its page alone. Source: Google's guide on OAuth for installed apps and its help
        /// page on error codes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        #[ts(export)]
        #[serde(rename_all = "camelCase")]
        pub enum ConsentPageError {
            $($(#[doc = $doc])+ $name,)+
        }

        impl ConsentPageError {
            /// Every error.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// What a user is shown.
            #[must_use]
            pub const fn code(self, built_in: bool) -> Code {
                match self {
                    $(Self::$name if built_in => Code::$built_in,)+
                    $(Self::$name => Code::$code,)+
                }
            }

            const fn step(self) -> Option<Step> {
                match self {
                    $(Self::$name => $step,)+
                }
            }
        }
    };
}

page_errors! {
    /// The account is not among the testers (`access_denied`).
    Tester { code: TesterMissing, built_in: AccountNotEligible, step: Some(Step::Audience) },
    /// A scope is not set up in the project (`invalid_scope`).
    Scope { code: ScopesMissing, built_in: RequestRefused, step: Some(Step::Scopes) },
    /// The client is not known (`invalid_client`).
    Client { code: ClientUnknown, built_in: RequestRefused, step: Some(Step::Client) },
    /// The client was deleted (`deleted_client`).
    Deleted { code: ClientDeleted, built_in: RequestRefused, step: Some(Step::Client) },
    /// The client is disabled (`disabled_client`).
    Disabled { code: ClientDisabled, built_in: RequestRefused, step: Some(Step::Client) },
    /// The client may not use this flow (`unauthorized_client`).
    Unauthorized { code: ClientUnauthorized, built_in: RequestRefused, step: Some(Step::Client) },
    /// The client is none for a desktop program (`redirect_uri_mismatch`).
    Redirect { code: RedirectMismatch, built_in: RequestRefused, step: Some(Step::Client) },
    /// The project is for its own organisation (`org_internal`).
    Internal { code: ClientInternal, built_in: AccountNotEligible, step: Some(Step::Audience) },
    /// The administrator of the account forbids it (`admin_policy_enforced`).
    Account { code: AccountNotEligible, built_in: AccountNotEligible, step: None },
    /// The administrator of a school has not set it up (`access_not_configured`).
    School { code: AccessNotConfigured, built_in: AccessNotConfigured, step: None },
    /// The page was opened inside another program (`disallowed_useragent`).
    Browser { code: BrowserNotAllowed, built_in: BrowserNotAllowed, step: None },
    /// The request is not as Google wants it (`invalid_request`).
    Request { code: RequestRefused, built_in: RequestRefused, step: None },
}

impl ConsentPageError {
    /// The error code on Google's page, as in “Error 400: invalid_scope”.
    #[must_use]
    pub const fn word(self) -> &'static str {
        self.code(false).google()[0]
    }

    /// The error that is named in what a user copied from the page.
    #[must_use]
    pub fn named_in(text: &str) -> Option<Self> {
        let text = text.to_ascii_lowercase();
        Self::ALL
            .iter()
            .copied()
            .find(|page_error| text.contains(page_error.word()))
    }
}

/// What the catalogue says to one error of Google's page.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ConsentPageErrorView {
    /// What the user sees.
    pub page_error: ConsentPageError,
    /// What it means, and what to do about it.
    pub problem: Problem,
    /// The step of the client's set-up on which it is mended, where the client is the user's own.
    pub step: Option<Step>,
}

impl Engine {
    /// What each error of Google's page comes to for the client of the sign-in, before the user says that they
    /// see one.
    ///
    /// # Errors
    /// [`Code::WrongUse`] when no sign-in is under way.
    pub fn page_errors(&self) -> Result<Vec<ConsentPageErrorView>, Failure> {
        let client = self.core.sign_in().as_ref().map(super::SignIn::client);
        let built_in = self
            .core
            .is_built_in(client.ok_or(Failure::from(Code::WrongUse))?);
        let view = |page_error: ConsentPageError| ConsentPageErrorView {
            page_error,
            problem: Failure::new(page_error.code(built_in), page_error.word()).into(),
            step: page_error.step().filter(|_| !built_in),
        };
        Ok(ConsentPageError::ALL.iter().copied().map(view).collect())
    }

    /// The user tells what Google's page shows: the matching advice stands in the next picture, and the step of
    /// the client's set-up that it points to is wrong. The sign-in stays as it is, in case the user continues in the page.
    ///
    /// # Errors
    /// [`Code::WrongUse`] when no consent page is open.
    pub async fn report_consent_page_error(&self, page_error: ConsentPageError) -> Result<(), Failure> {
        let (client, failure) = {
            let mut sign_in = self.core.sign_in();
            let Some(sign_in) = sign_in.as_mut().filter(|sign_in| sign_in.may_fail_at_google()) else {
                return Err(Code::WrongUse.into());
            };
            let client = sign_in.client();
            let failure = Failure::new(page_error.code(self.core.is_built_in(client)), page_error.word());
            sign_in.tell(failure.clone());
            (client, failure)
        };
        self.core.touched.notify_one();
        let Some(step) = page_error.step() else {
            return Ok(());
        };
        let now = self.core.deps.clock.now();
        let written = self
            .core
            .write(move |db| record_setup_check(db, client, step, &SetupCheck::Wrong(failure), now));
        written.await?;
        self.core.reload().await?;
        self.core.touched.notify_one();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::ConsentPageError;
    use crate::advice::Code;

    #[test]
    fn page_error_is_recognised_by_googles_code_in_any_spelling() {
        for page_error in ConsentPageError::ALL.iter().copied() {
            for copied in [
                page_error.word().to_owned(),
                format!("Error 400: {}", page_error.word()),
                format!("  ERROR 403: {} \n", page_error.word().to_uppercase()),
            ] {
                assert_eq!(ConsentPageError::named_in(&copied), Some(page_error), "{copied}");
            }
        }
        assert_eq!(ConsentPageError::named_in("error"), None);
        assert_eq!(ConsentPageError::named_in(""), None);
    }

    #[test]
    fn built_in_client_gets_no_project_advice() {
        let own = [
            Code::TesterMissing,
            Code::ScopesMissing,
            Code::ClientUnknown,
            Code::ClientDeleted,
            Code::ClientDisabled,
            Code::ClientUnauthorized,
            Code::RedirectMismatch,
            Code::ClientInternal,
        ];
        for page_error in ConsentPageError::ALL.iter().copied() {
            assert!(!own.contains(&page_error.code(true)), "{page_error:?}");
        }
    }
}
