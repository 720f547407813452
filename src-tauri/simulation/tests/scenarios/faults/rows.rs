//! The rows: which fault, where, how often, and how it ends.

use super::storage;
use carryout_core::advice::Code;
use carryout_core::snapshot::JobOutcome;
use carryout_sandbox::{EmptyResult, Fault, PageRefusal, QuotaForm, RetryForm, Route, Rule, When};

/// One fault and what it comes to.
pub struct Row {
    /// The fault.
    pub rule: Rule,
    /// Others that have to come first, so that it can strike at all.
    pub before: Vec<Rule>,
    /// What it comes to.
    pub ends: Ends,
}

/// What a fault comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// Everything came, byte for byte, and was asked for once.
    Saved,
    /// The same, and the user was shown something.
    SavedSaying(Code),
    /// Everything came as it is stored, which is packed once more.
    SavedPacked,
    /// Google had nothing.
    Empty,
    /// The receipt says why it did not come.
    Over(Option<JobOutcome>, Option<Code>),
    /// The user is shown what it waits for.
    Waits(Code),
    /// So many categories were granted.
    Granted(usize),
    /// The sign-in failed and left nothing behind.
    NoAccess(Option<Code>),
    /// The address was refused, and the waiting went on.
    AddressRefused(Code),
    /// Google's page failed, and there are now so many smaller consent rounds.
    SmallerRounds(usize),
    /// Nothing of the kind happened.
    Never,
    /// A rule was broken.
    Wrong(&'static str),
}

impl Row {
    /// Whether it happens before there is a connection.
    pub fn is_about_sign_in(&self) -> bool {
        match self.ends {
            Ends::Granted(_) | Ends::NoAccess(_) | Ends::AddressRefused(_) | Ends::SmallerRounds(_) => true,
            Ends::Saved
            | Ends::SavedSaying(_)
            | Ends::SavedPacked
            | Ends::Empty
            | Ends::Over(..)
            | Ends::Waits(_)
            | Ends::Never
            | Ends::Wrong(_) => false,
        }
    }

    /// The same, after another rule.
    pub fn after(mut self, before: Rule) -> Self {
        self.before.push(before);
        self
    }
}

/// Every kind at least once.
pub fn all() -> Vec<Row> {
    let parts = [
        everywhere(),
        consent(),
        token(),
        forms(),
        patience(),
        api(),
        jobs(),
        storage::links(),
        storage::storage_answers(),
        storage::storage_heads(),
        storage::storage_ranges(),
    ];
    parts.into_iter().flatten().collect()
}

/// Any route.
pub fn everywhere() -> Vec<Row> {
    let trouble = Fault::Status {
        code: 503,
        retry_after: Some(90),
    };
    vec![
        row(
            Route::Storage,
            Fault::Delay { ms: 90_000 },
            When::Next(1),
            Ends::Saved,
        ),
        row(Route::State, trouble, When::Next(3), Ends::Saved),
        row(Route::Initiate, Fault::DropRequest, When::Next(2), Ends::Saved),
        row(Route::Initiate, Fault::DropAnswer, When::Next(1), Ends::Saved),
        row(Route::State, Fault::Garbage, When::Next(2), Ends::Saved),
        row(Route::Initiate, Fault::Portal, When::Next(2), Ends::Saved),
        row(
            Route::Token,
            Fault::DateShift { seconds: 7_200 },
            When::Always,
            Ends::SavedSaying(Code::ClockWrong),
        )
        // The clock is compared once a day.
        .after(days()),
        row(
            Route::State,
            Fault::AccessRemoved,
            When::Next(1),
            Ends::Waits(Code::AccessEnded),
        ),
    ]
}

/// Google's page.
pub fn consent() -> Vec<Row> {
    let denied = Fault::RedirectError {
        error: "access_denied".to_owned(),
    };
    let policy = Fault::PageError {
        error: PageRefusal::AdminPolicyEnforced,
    };
    let other = Fault::GrantInstead {
        resources: vec!["chrome.history".to_owned()],
    };
    let refused = Ends::AddressRefused(Code::WrongReturnAddress);
    vec![
        row(Route::Consent, policy, When::Always, Ends::SmallerRounds(2)),
        row(
            Route::Consent,
            Fault::GrantOnly { scopes: 1 },
            When::Always,
            Ends::Granted(1),
        ),
        row(Route::Consent, other, When::Always, Ends::Granted(1)),
        row(
            Route::Consent,
            denied,
            When::Always,
            Ends::NoAccess(Some(Code::ConsentDenied)),
        ),
        row(Route::Consent, Fault::WrongState, When::Always, refused),
        row(Route::Consent, Fault::NoState, When::Always, refused),
        row(
            Route::Consent,
            Fault::WrongCode,
            When::Always,
            Ends::NoAccess(Some(Code::ConsentLost)),
        ),
    ]
}

/// The token endpoint.
pub fn token() -> Vec<Row> {
    let unknown = Fault::OauthError {
        error: "invalid_client".to_owned(),
        description: None,
        subtype: None,
        status: 401,
    };
    vec![
        row(
            Route::Token,
            unknown,
            When::Always,
            Ends::NoAccess(Some(Code::ClientUnknown)),
        ),
        row(Route::Token, Fault::RotateRefresh, When::Always, Ends::Saved).after(long()),
        row(
            Route::Token,
            Fault::NoRefreshToken,
            When::Always,
            Ends::Granted(2),
        ),
        row(
            Route::Token,
            Fault::ShortToken { seconds: 90 },
            When::Always,
            Ends::Saved,
        )
        .after(long()),
        row(
            Route::Token,
            Fault::LongRefreshToken { length: 1_500 },
            When::Always,
            Ends::Granted(2),
        ),
    ]
}

/// Answers in other forms than the documented ones.
pub fn forms() -> Vec<Row> {
    let always = |route, fault, ends| row(route, fault, When::Always, ends);
    let mut rows = Vec::new();
    for fault in [Fault::LooseJson, Fault::InList, Fault::OtherNames] {
        rows.push(always(Route::Token, fault.clone(), Ends::Granted(2)));
        // Asked once a day.
        rows.push(always(Route::Check, fault.clone(), Ends::Saved).after(days()));
        rows.push(always(Route::Initiate, fault.clone(), Ends::Saved));
        // Only a second request is answered with a conflict.
        rows.push(always(Route::Initiate, fault.clone(), Ends::Saved).after(lost()));
        rows.push(always(Route::State, fault, Ends::Saved));
    }
    rows.extend([
        always(Route::Token, Fault::Absurd, Ends::Granted(2)),
        // Its life is not believed, and a token that is refused is renewed.
        always(Route::Token, Fault::Absurd, Ends::Saved).after(long()),
        always(Route::State, Fault::Absurd, Ends::Saved),
        row(
            Route::State,
            Fault::HugeAnswer { bytes: 17 << 20 },
            When::Next(2),
            Ends::Saved,
        ),
        row(
            Route::Initiate,
            Fault::HugeAnswer { bytes: 17 << 20 },
            When::Next(1),
            Ends::Saved,
        ),
        row(
            Route::State,
            Fault::ManyUrls { urls: 5_001 },
            When::Next(2),
            Ends::Saved,
        ),
        row(
            Route::Initiate,
            Fault::BadJobId {
                id: "../not an id".to_owned(),
            },
            When::Next(1),
            Ends::Saved,
        ),
    ]);
    rows
}

/// Requests for patience, in all their forms.
pub fn patience() -> Vec<Row> {
    let mut rows = Vec::new();
    for form in [
        RetryForm::Seconds,
        RetryForm::HttpDate,
        RetryForm::Rfc850,
        RetryForm::Asctime,
        RetryForm::Fraction,
        RetryForm::Negative,
        RetryForm::Words,
    ] {
        for (route, code) in [(Route::State, 429), (Route::Initiate, 503), (Route::Storage, 429)] {
            let fault = Fault::RetryAfter {
                code,
                form,
                seconds: 90,
            };
            rows.push(row(route, fault, When::Next(2), Ends::Saved));
        }
    }
    for form in [
        QuotaForm::ErrorInfo,
        QuotaForm::QuotaFailure,
        QuotaForm::Old,
        QuotaForm::Exhausted,
    ] {
        for route in [Route::Initiate, Route::State] {
            rows.push(row(
                route,
                Fault::QuotaForbidden { form },
                When::Next(3),
                Ends::Saved,
            ));
        }
        rows.push(
            row(
                Route::Check,
                Fault::QuotaForbidden { form },
                When::Next(3),
                Ends::Saved,
            )
            .after(days()),
        );
        // It is reported while it lasts.
        let reported = Ends::Waits(Code::QuotaExceeded);
        rows.push(row(
            Route::State,
            Fault::QuotaForbidden { form },
            When::Always,
            reported,
        ));
    }
    let form = QuotaForm::ErrorInfo;
    rows.push(
        row(
            Route::Token,
            Fault::QuotaForbidden { form },
            When::Next(3),
            Ends::Saved,
        )
        .after(long()),
    );
    rows
}

/// The API.
pub fn api() -> Vec<Row> {
    let internal = Fault::ApiError {
        code: 500,
        status: "INTERNAL".to_owned(),
        message: "Internal error encountered.".to_owned(),
        reason: None,
        metadata: [].into(),
    };
    let disabled = Ends::Waits(Code::ApiDisabled);
    vec![
        row(Route::Initiate, internal, When::Next(2), Ends::Saved),
        row(Route::State, Fault::Unauthenticated, When::Next(1), Ends::Saved),
        row(Route::Initiate, Fault::ServiceDisabled, When::Always, disabled),
        // Only a second request is answered with a conflict.
        row(Route::Initiate, Fault::MetadataRenamed, When::Always, Ends::Saved).after(lost()),
        row(Route::Initiate, Fault::NoDetails, When::Always, Ends::Saved).after(lost()),
        row(Route::State, Fault::UnknownEnum, When::Next(3), Ends::Saved),
        row(
            Route::State,
            Fault::LinkLives { seconds: 1 },
            When::Always,
            Ends::Saved,
        ),
        row(
            Route::State,
            Fault::DataLost,
            When::Next(1),
            Ends::Over(Some(JobOutcome::Failed), Some(Code::ArchiveGone)),
        )
        .after(quick()),
    ]
}

/// Jobs.
pub fn jobs() -> Vec<Row> {
    let cancelled = Ends::Over(Some(JobOutcome::Cancelled), Some(Code::JobCancelled));
    let nothing = Fault::JobEmpty {
        result: EmptyResult::NoUrls,
    };
    let all = [
        (Fault::JobFails, Ends::Saved),
        (Fault::JobCancelled, cancelled),
        (Fault::JobHangs, Ends::Saved),
        (Fault::JobTakes { seconds: 86_400 }, Ends::Saved),
        (nothing, Ends::Empty),
        (Fault::JobParts { parts: 5 }, Ends::Saved),
        (Fault::JobSize { bytes: 3 << 20 }, Ends::Saved),
        (Fault::JobBare, Ends::Saved),
        (Fault::JobIncomplete, Ends::Saved),
        (Fault::JobHostile, Ends::Saved),
        (Fault::JobIndexInside, Ends::Saved),
    ];
    all.into_iter()
        .map(|(fault, ends)| row(Route::Initiate, fault, When::Always, ends))
        .collect()
}

pub fn row(route: Route, fault: Fault, when: When, ends: Ends) -> Row {
    Row {
        rule: Rule::on(route, fault).when(when),
        before: Vec::new(),
        ends,
    }
}

/// A job that outlives an access token.
fn long() -> Rule {
    Rule::on(Route::Initiate, Fault::JobTakes { seconds: 20_000 })
}

/// A job that outlives the daily look at the access.
fn days() -> Rule {
    Rule::on(Route::Initiate, Fault::JobTakes { seconds: 3 * 86_400 })
}

/// A job that is done when it is first looked at.
pub fn quick() -> Rule {
    Rule::on(Route::Initiate, Fault::JobTakes { seconds: 1 })
}

/// A job of files that are in no archive.
pub fn bare() -> Rule {
    Rule::on(Route::Initiate, Fault::JobBare)
}

/// A first answer that is lost.
fn lost() -> Rule {
    Rule::on(Route::Initiate, Fault::DropAnswer).when(When::Next(1))
}
