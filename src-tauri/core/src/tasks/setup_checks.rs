//! What answers tell about the set-up of the client that the call was made with.

use super::{CallError, Deps};
use crate::advice::Code;
use crate::client::{Step, StepState};
use crate::grant::Access;
use crate::journal::{GrantRow, SetupCheck, View, record_setup_check};
use crate::schedule::TESTING_LENGTH;

/// Whether access that lasts so long, in seconds, comes from a project in Testing.
#[must_use]
pub fn is_testing(lasts: Option<u64>) -> bool {
    lasts.is_some_and(|seconds| seconds <= TESTING_LENGTH.as_secs())
}

/// What a grant proves: the client, the consent page and the account all work.
#[must_use]
pub fn setup_checks_of_grant(lasts: Option<u64>) -> Vec<(Step, SetupCheck)> {
    let publish = match lasts {
        _ if is_testing(lasts) => SetupCheck::Wrong(Code::ClientInTesting.into()),
        Some(_) => SetupCheck::Right,
        None => SetupCheck::Untold,
    };
    let passed = [Step::Branding, Step::Audience, Step::Scopes, Step::Client];
    passed
        .into_iter()
        .map(|step| (step, SetupCheck::Right))
        .chain([(Step::Publish, publish)])
        .collect()
}

/// Whether a failure says that the client itself is not set up right.
#[must_use]
pub fn is_about_client(code: Code) -> bool {
    matches!(
        code,
        Code::ClientUnknown
            | Code::ClientDeleted
            | Code::ClientDisabled
            | Code::ClientUnauthorized
            | Code::ClientSecretWrong
            | Code::ClientSecretMissing
    )
}

impl Deps {
    /// Notes what getting a token for `grant` showed of its client: a fresh token proves that Google knows the client and that its secret is right.
    pub(super) async fn note_token(&self, view: &View, grant: &GrantRow, token: &Result<Access, CallError>) {
        match token {
            Ok(access) if access.is_fresh() => self.learn(view, grant, Step::Client, SetupCheck::Right).await,
            Ok(_) => {}
            Err(error) => self.note_refusal(view, grant, error).await,
        }
    }

    /// Notes what a call with a token of `grant` showed of its client's set-up, if that is new.
    pub(super) async fn note_call<T>(&self, view: &View, grant: &GrantRow, answer: &Result<T, CallError>) {
        match answer {
            Ok(_) => self.learn(view, grant, Step::Api, SetupCheck::Right).await,
            Err(error) => self.note_refusal(view, grant, error).await,
        }
    }

    /// Notes what an error showed of a client's set-up.
    pub(super) async fn note_refusal(&self, view: &View, grant: &GrantRow, error: &CallError) {
        let failure = error.failure();
        if failure.code == Code::ApiDisabled {
            self.learn(view, grant, Step::Api, SetupCheck::Wrong(failure))
                .await;
        } else if is_about_client(failure.code) {
            self.learn(view, grant, Step::Client, SetupCheck::Wrong(failure))
                .await;
        }
    }

    /// Notes what is known of a step, if that is new.
    pub(super) async fn learn(&self, view: &View, grant: &GrantRow, step: Step, check_result: SetupCheck) {
        let Some(connection) = view.connection(grant.connection) else {
            return;
        };
        let client = connection.client;
        let known = view.step(client, step);
        let is_known = match &check_result {
            SetupCheck::Right => known.is_some_and(|row| row.state == StepState::Right),
            SetupCheck::Wrong(failure) => known.is_some_and(|row| row.failure.as_ref() == Some(failure)),
            SetupCheck::Untold => true,
        };
        if is_known || view.client(client).is_none_or(|client| client.built_in) {
            return;
        }
        let now = self.clock.now();
        let written = self
            .write(move |db| record_setup_check(db, client, step, &check_result, now))
            .await;
        if let Err(error) = written {
            tracing::error!(%error, "what was learnt of a client could not be written down");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::setup_checks_of_grant;
    use crate::advice::Code;
    use crate::client::Step;
    use crate::journal::SetupCheck;

    #[test]
    fn seven_days_or_less_are_a_project_in_testing() {
        const DAY: u64 = 24 * 3600;
        for (lasts, expected) in [
            (Some(7 * DAY), SetupCheck::Wrong(Code::ClientInTesting.into())),
            (Some(7 * DAY - 1), SetupCheck::Wrong(Code::ClientInTesting.into())),
            (Some(7 * DAY + 1), SetupCheck::Right),
            (Some(180 * DAY), SetupCheck::Right),
            (None, SetupCheck::Untold),
        ] {
            let check_results = setup_checks_of_grant(lasts);

            assert!(
                check_results.contains(&(Step::Publish, expected)),
                "{lasts:?}: {check_results:?}"
            );
        }
    }
}
