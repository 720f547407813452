//! What Google's page shows instead of coming back. The program learns nothing of it, so the person tells, and is told
//! what to do about it.

use super::Engine;
use crate::advice::{Code, Failure, Problem};
use crate::client::Step;
use crate::journal::{Lesson, learn_step};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An error that Google shows in its page alone. Source: Google's guide on OAuth for installed apps and its help page
/// on error codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum Sight {
    /// The account is not among the testers (`access_denied`).
    Tester,
    /// A scope is not set up in the project (`invalid_scope`).
    Scope,
    /// The client is not known (`invalid_client`).
    Client,
    /// The client was deleted (`deleted_client`).
    Deleted,
    /// The client is disabled (`disabled_client`).
    Disabled,
    /// The client may not ask in this way (`unauthorized_client`).
    Unauthorized,
    /// The client is none for a desktop program (`redirect_uri_mismatch`).
    Redirect,
    /// The project is for its own organisation (`org_internal`).
    Internal,
    /// The administrator of the account forbids it (`admin_policy_enforced`).
    Account,
    /// The administrator of a school has not set it up (`access_not_configured`).
    School,
    /// The page was opened inside another program (`disallowed_useragent`).
    Browser,
    /// The request is not as Google wants it (`invalid_request`).
    Request,
}

impl Sight {
    /// Every sight.
    pub const ALL: [Self; 12] = [
        Self::Tester,
        Self::Scope,
        Self::Client,
        Self::Deleted,
        Self::Disabled,
        Self::Unauthorized,
        Self::Redirect,
        Self::Internal,
        Self::Account,
        Self::School,
        Self::Browser,
        Self::Request,
    ];

    /// The word by which Google's page names it, as in “Error 400: invalid_scope”.
    #[must_use]
    pub const fn word(self) -> &'static str {
        self.code(false).google()[0]
    }

    /// The sight that is named in what a person copied from the page.
    #[must_use]
    pub fn named_in(text: &str) -> Option<Self> {
        let text = text.to_ascii_lowercase();
        Self::ALL.into_iter().find(|sight| text.contains(sight.word()))
    }

    /// What a person is told. With a client that came with the program nobody is sent to a project of their own.
    #[must_use]
    pub const fn code(self, built_in: bool) -> Code {
        match self {
            Self::Tester | Self::Internal if built_in => Code::AccountNotEligible,
            Self::Scope
            | Self::Client
            | Self::Deleted
            | Self::Disabled
            | Self::Unauthorized
            | Self::Redirect
                if built_in =>
            {
                Code::RequestRefused
            }
            Self::Tester => Code::TesterMissing,
            Self::Scope => Code::ScopesMissing,
            Self::Client => Code::ClientUnknown,
            Self::Deleted => Code::ClientDeleted,
            Self::Disabled => Code::ClientDisabled,
            Self::Unauthorized => Code::ClientUnauthorized,
            Self::Redirect => Code::RedirectMismatch,
            Self::Internal => Code::ClientInternal,
            Self::Account => Code::AccountNotEligible,
            Self::School => Code::AccessNotConfigured,
            Self::Browser => Code::BrowserNotAllowed,
            Self::Request => Code::RequestRefused,
        }
    }

    /// The step of a client's set-up that is wrong, if it is one.
    const fn step(self) -> Option<Step> {
        match self {
            Self::Tester | Self::Internal => Some(Step::Audience),
            Self::Scope => Some(Step::Scopes),
            Self::Client | Self::Deleted | Self::Disabled | Self::Unauthorized | Self::Redirect => {
                Some(Step::Client)
            }
            Self::Account | Self::School | Self::Browser | Self::Request => None,
        }
    }
}

/// What the catalogue says to one error of Google's page.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct SightView {
    /// What the person sees.
    pub sight: Sight,
    /// What it means, and what to do about it.
    pub problem: Problem,
    /// The step of the client's set-up on which it is mended, where the client is the person's own.
    pub step: Option<Step>,
}

impl Engine {
    /// What each error of Google's page comes to for the client of the sign-in, before the person says that they
    /// see one.
    ///
    /// # Errors
    /// [`Code::WrongUse`] when no sign-in is under way.
    pub fn sights(&self) -> Result<Vec<SightView>, Failure> {
        let client = self.core.sign_in().as_ref().map(super::SignIn::client);
        let built_in = self
            .core
            .is_built_in(client.ok_or(Failure::from(Code::WrongUse))?);
        let view = |sight: Sight| SightView {
            sight,
            problem: Failure::new(sight.code(built_in), sight.word()).into(),
            step: sight.step().filter(|_| !built_in),
        };
        Ok(Sight::ALL.map(view).into())
    }

    /// The person tells what Google's page shows: the matching advice stands in the next picture, and the step of
    /// the client's set-up that it points to is wrong. The sign-in stays as it is, for whoever goes on in the page.
    ///
    /// # Errors
    /// [`Code::WrongUse`] when nobody is at Google's page.
    pub async fn consent_saw(&self, sight: Sight) -> Result<(), Failure> {
        let (client, failure) = {
            let mut sign_in = self.core.sign_in();
            let Some(sign_in) = sign_in.as_mut().filter(|sign_in| sign_in.may_fail_at_google()) else {
                return Err(Code::WrongUse.into());
            };
            let client = sign_in.client();
            let failure = Failure::new(sight.code(self.core.is_built_in(client)), sight.word());
            sign_in.tell(failure.clone());
            (client, failure)
        };
        self.core.touched.notify_one();
        let Some(step) = sight.step() else {
            return Ok(());
        };
        let now = self.core.kit.clock.now();
        let written = self
            .core
            .kit
            .journal
            .write(move |db| learn_step(db, client, step, &Lesson::Wrong(failure), now));
        written.await?;
        self.core.reload().await?;
        self.core.touched.notify_one();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Sight;
    use crate::advice::Code;

    #[test]
    fn a_sight_is_known_by_googles_word_however_it_was_copied() {
        for sight in Sight::ALL {
            for copied in [
                sight.word().to_owned(),
                format!("Error 400: {}", sight.word()),
                format!("  ERROR 403: {} \n", sight.word().to_uppercase()),
            ] {
                assert_eq!(Sight::named_in(&copied), Some(sight), "{copied}");
            }
        }
        assert_eq!(Sight::named_in("error"), None);
        assert_eq!(Sight::named_in(""), None);
    }

    #[test]
    fn nobody_is_sent_to_a_project_of_their_own_who_has_none() {
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
        for sight in Sight::ALL {
            assert!(!own.contains(&sight.code(true)), "{sight:?}");
        }
    }
}
