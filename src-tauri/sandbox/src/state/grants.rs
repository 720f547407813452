//! Grants and the codes and tokens that carry them.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Owner, State};
use crate::clock::later;
use crate::dice::{dice, letters};
use crate::options::Client;
use crate::setup::Setup;

const DAY: u64 = 86_400;
/// A refresh token that is not used for six months dies.
const UNUSED: Duration = Duration::from_secs(183 * DAY);
/// In Testing every grant ends after seven days.
const TESTING: Duration = Duration::from_secs(7 * DAY);
const CODE_LIFE: Duration = Duration::from_secs(600);

/// For how long a user gives access.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Access {
    /// For one export.
    #[serde(rename = "once")]
    Once,
    /// For 30 days.
    #[serde(rename = "30")]
    Days30,
    /// For 180 days.
    #[serde(rename = "180")]
    Days180,
}

impl Access {
    /// How long it lasts; `None` for one-time access, which ends with the export.
    pub(crate) fn span(self) -> Option<Duration> {
        match self {
            Self::Once => None,
            Self::Days30 => Some(Duration::from_secs(30 * DAY)),
            Self::Days180 => Some(Duration::from_secs(180 * DAY)),
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        match text {
            "once" => Some(Self::Once),
            "30" => Some(Self::Days30),
            "180" => Some(Self::Days180),
            _ => None,
        }
    }

    pub(crate) fn is_once(self) -> bool {
        self == Self::Once
    }
}

/// What one consent round to the consent page gave.
pub(crate) struct Grant {
    pub owner: Owner,
    pub client: String,
    pub scopes: BTreeMap<String, Access>,
    pub granted: Timestamp,
    pub ends: Option<Timestamp>,
    /// The last refresh.
    pub used: Timestamp,
    /// From when on its tokens are refused.
    pub dead: Option<(Timestamp, &'static str)>,
}

impl Grant {
    pub(crate) fn lives(&self, now: Timestamp) -> bool {
        self.dead.is_none_or(|(from, _)| now < from)
            && self.ends.is_none_or(|end| now < end)
            && now < later(self.used, UNUSED)
    }

    pub(crate) fn is_time_based(&self) -> bool {
        self.scopes.values().any(|access| !access.is_once())
    }
}

/// An authorization code, waiting to be exchanged.
pub(crate) struct Code {
    pub client: String,
    pub account: String,
    pub redirect_uri: String,
    pub challenge: Option<Challenge>,
    pub scopes: Vec<String>,
    pub access: Access,
    pub ends: Timestamp,
    pub used: bool,
}

/// A PKCE challenge.
#[derive(Clone)]
pub(crate) struct Challenge {
    pub value: String,
    pub hashed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    Access,
    Refresh,
}

pub(crate) struct Token {
    pub grant: usize,
    pub kind: TokenKind,
    pub ends: Option<Timestamp>,
    /// Rotated away or dropped as the oldest of too many.
    pub dropped: bool,
    number: u64,
}

impl State {
    /// Notes what a user allowed and returns the code for it.
    pub(crate) fn add_code(&mut self, setup: &Setup, code: Code) -> String {
        let number = self.next().to_string();
        let text = format!(
            "4/0Asandbox{}",
            letters(&mut dice(setup.options.seed, &["code", &number]), 62)
        );
        self.codes.insert(text.clone(), code);
        text
    }

    pub(crate) fn code_ends(now: Timestamp) -> Timestamp {
        later(now, CODE_LIFE)
    }

    /// Turns a used code into a grant. A scope that another live grant of the same project holds keeps its access type:
    /// it can only be changed after that grant is revoked.
    pub(crate) fn add_grant(&mut self, client: &Client, code: &Code, now: Timestamp) -> usize {
        let owner = Owner {
            account: code.account.clone(),
            project: client.project_number.clone(),
        };
        let held = |resource: &String| {
            let holds = |grant: &Grant| {
                (grant.owner == owner && grant.lives(now)).then(|| grant.scopes.get(resource).copied())
            };
            self.grants.iter().find_map(|grant| holds(grant).flatten())
        };
        let access = |resource: &String| match held(resource) {
            Some(held) if held.is_once() != code.access.is_once() => held,
            _ => code.access,
        };
        let scopes: BTreeMap<_, _> = code
            .scopes
            .iter()
            .map(|resource| (resource.clone(), access(resource)))
            .collect();
        let span = scopes.values().filter_map(|access| access.span()).max();
        let ends = if client.testing.is_some() {
            Some(TESTING)
        } else {
            span
        }
        .map(|span| later(now, span));
        self.grants.push(Grant {
            owner,
            client: client.id.clone(),
            scopes,
            granted: now,
            ends,
            used: now,
            dead: None,
        });
        self.grants.len() - 1
    }

    pub(crate) fn add_access_token(
        &mut self,
        setup: &Setup,
        grant: usize,
        seconds: u64,
        now: Timestamp,
    ) -> String {
        let number = self.next();
        let text = format!(
            "ya29.a0sandbox{}",
            letters(
                &mut dice(setup.options.seed, &["access", &number.to_string()]),
                200
            )
        );
        let ends = Some(later(now, Duration::from_secs(seconds)));
        self.tokens.insert(
            text.clone(),
            Token {
                grant,
                kind: TokenKind::Access,
                ends,
                dropped: false,
                number,
            },
        );
        text
    }

    /// Gives out a refresh token; beyond the allowed number the oldest of the same account and client is dropped silently.
    pub(crate) fn add_refresh_token(
        &mut self,
        setup: &Setup,
        grant: usize,
        length: usize,
        now: Timestamp,
    ) -> String {
        let number = self.next();
        let start = "1//0sandbox";
        let rest = length.saturating_sub(start.len()).max(16);
        let text = format!(
            "{start}{}",
            letters(
                &mut dice(setup.options.seed, &["refresh", &number.to_string()]),
                rest
            )
        );
        self.tokens.insert(
            text.clone(),
            Token {
                grant,
                kind: TokenKind::Refresh,
                ends: None,
                dropped: false,
                number,
            },
        );

        let key = |grant: &Grant| (grant.owner.account.clone(), grant.client.clone());
        let mine = key(&self.grants[grant]);
        let grants = &self.grants;
        let lives = |token: &Token| {
            let grant = &grants[token.grant];
            token.kind == TokenKind::Refresh && !token.dropped && grant.lives(now) && key(grant) == mine
        };
        let mut live: Vec<_> = self.tokens.values_mut().filter(|token| lives(token)).collect();
        live.sort_by_key(|token| token.number);
        let surplus = live.len().saturating_sub(setup.options.refresh_tokens_kept);
        for token in &mut live[..surplus] {
            token.dropped = true;
        }
        text
    }

    /// The grant behind a token that is good now.
    pub(crate) fn grant_of(&self, token: &str, kind: TokenKind, now: Timestamp) -> Option<usize> {
        let token = self
            .tokens
            .get(token)
            .filter(|token| token.kind == kind && !token.dropped)?;
        let good = token.ends.is_none_or(|end| now < end) && self.grants[token.grant].lives(now);
        good.then_some(token.grant)
    }

    /// Ends every grant of the account in the project.
    pub(crate) fn revoke(&mut self, setup: &Setup, owner: &Owner, now: Timestamp, why: &'static str) {
        let from = later(now, setup.options.revocation_delay);
        for grant in self
            .grants
            .iter_mut()
            .filter(|grant| grant.owner == *owner && grant.lives(now))
        {
            grant.dead.get_or_insert((from, why));
        }
    }

    /// Prolongs the time-based grants of the account in the project; their tokens live on. Returns how many.
    pub(crate) fn renew(&mut self, owner: &Owner, access: Access, now: Timestamp) -> usize {
        let Some(span) = access.span() else { return 0 };
        let mut renewed = 0;
        for grant in self
            .grants
            .iter_mut()
            .filter(|grant| grant.owner == *owner && grant.lives(now))
        {
            if grant.is_time_based() && may_renew(grant, now) {
                grant.ends = Some(later(now, span));
                renewed += 1;
            }
        }
        renewed
    }
}

/// Renewal is offered in the last 90 days (Google's guide on renewal).
pub(crate) fn may_renew(grant: &Grant, now: Timestamp) -> bool {
    grant
        .ends
        .is_some_and(|end| end <= later(now, Duration::from_secs(90 * DAY)))
}
