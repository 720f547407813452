//! Which requests misbehave: rules that can be switched on and off while the sandbox runs.

mod kinds;

use std::sync::{Arc, Mutex, PoisonError};

use rand::Rng;
use serde::{Deserialize, Serialize};

use crate::dice::dice;
pub use kinds::{Fault, QuotaForm, RetryForm};

/// A part of the sandbox that can misbehave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// The consent page, shown or answered.
    Consent,
    /// The page from which access is renewed or removed.
    Connections,
    /// Code exchange and refresh.
    Token,
    /// Revocation.
    Revoke,
    /// Token information.
    Tokeninfo,
    /// `portabilityArchive:initiate`.
    Initiate,
    /// `getPortabilityArchiveState`.
    State,
    /// `archiveJobs:retry`.
    Retry,
    /// `archiveJobs:cancel`.
    Cancel,
    /// `authorization:reset`.
    Reset,
    /// `accessType:check`.
    Check,
    /// Signed URLs.
    Storage,
    /// The control plane; never misbehaves.
    Control,
    /// Anything else.
    Other,
}

/// When a rule strikes, counted over the requests that it matches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// Every time.
    #[default]
    Always,
    /// Only this one, counted from 1.
    Nth(u64),
    /// The next so many.
    Next(u64),
    /// Every so many.
    Every(u64),
    /// With this probability, drawn from the seed.
    Probability(f64),
}

/// One switchable misbehaviour. In JSON: `{"route": "storage", "what": {"kind": "cut", "after": 1000}, "when": {"next": 1}}`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// Where; everywhere when absent.
    #[serde(default)]
    pub route: Option<Route>,
    /// Only requests about this resource.
    #[serde(default)]
    pub resource: Option<String>,
    /// Only storage paths that contain this text.
    #[serde(default)]
    pub object: Option<String>,
    /// Only requests of this account.
    #[serde(default)]
    pub account: Option<String>,
    /// What happens.
    pub what: Fault,
    /// How often.
    #[serde(default)]
    pub when: When,
}

impl Rule {
    /// A rule for every request of a route.
    pub fn on(route: Route, what: Fault) -> Self {
        Self {
            route: Some(route),
            resource: None,
            object: None,
            account: None,
            what,
            when: When::Always,
        }
    }

    /// The same rule, striking only so often.
    pub fn when(self, when: When) -> Self {
        Self { when, ..self }
    }

    /// The same rule for one resource only.
    pub fn resource(self, resource: &str) -> Self {
        Self {
            resource: Some(resource.to_owned()),
            ..self
        }
    }

    /// The same rule for storage paths that contain `object` only.
    pub fn object(self, object: &str) -> Self {
        Self {
            object: Some(object.to_owned()),
            ..self
        }
    }

    fn matches(&self, subject: &Subject) -> bool {
        let is = |wanted: &Option<String>, given: &Option<String>| wanted.is_none() || wanted == given;
        self.route.is_none_or(|route| route == subject.route)
            && self
                .resource
                .as_ref()
                .is_none_or(|resource| subject.resources.contains(resource))
            && self
                .object
                .as_ref()
                .is_none_or(|part| subject.object.as_ref().is_some_and(|path| path.contains(part)))
            && is(&self.account, &subject.account)
    }
}

/// What a request is about, as far as it is known before it is handled.
#[derive(Clone, Debug)]
pub(crate) struct Subject {
    pub route: Route,
    pub resources: Vec<String>,
    pub object: Option<String>,
    pub account: Option<String>,
}

/// The switchboard; clones share one.
#[derive(Clone, Debug)]
pub struct Faults(Arc<Mutex<Board>>);

#[derive(Debug)]
struct Board {
    seed: u64,
    next: u64,
    rules: Vec<Switched>,
}

#[derive(Debug)]
struct Switched {
    id: u64,
    rule: Rule,
    matched: u64,
    struck: u64,
}

/// A rule as it stands, with its counters.
#[derive(Clone, Debug, Serialize)]
pub struct Standing {
    /// Its number, for [`Faults::remove`].
    pub id: u64,
    /// The rule.
    pub rule: Rule,
    /// How many requests it matched.
    pub matched: u64,
    /// How often it struck.
    pub struck: u64,
}

impl Faults {
    pub(crate) fn new(seed: u64, rules: Vec<Rule>) -> Self {
        let faults = Self(Arc::new(Mutex::new(Board {
            seed,
            next: 1,
            rules: Vec::new(),
        })));
        for rule in rules {
            faults.add(rule);
        }
        faults
    }

    /// Switches a rule on and returns its number.
    pub fn add(&self, rule: Rule) -> u64 {
        let mut board = self.board();
        let id = board.next;
        board.next += 1;
        board.rules.push(Switched {
            id,
            rule,
            matched: 0,
            struck: 0,
        });
        id
    }

    /// Switches one rule off.
    pub fn remove(&self, id: u64) {
        self.board().rules.retain(|switched| switched.id != id);
    }

    /// Switches all rules off.
    pub fn clear(&self) {
        self.board().rules.clear();
    }

    /// The rules that are on.
    pub fn list(&self) -> Vec<Standing> {
        let standing = |on: &Switched| Standing {
            id: on.id,
            rule: on.rule.clone(),
            matched: on.matched,
            struck: on.struck,
        };
        self.board().rules.iter().map(standing).collect()
    }

    /// The faults that strike this request.
    pub(crate) fn draw(&self, subject: &Subject) -> Drawn {
        if subject.route == Route::Control {
            return Drawn::default();
        }
        let mut board = self.board();
        let seed = board.seed;
        let strikes = |on: &mut Switched| {
            if !on.rule.matches(subject) {
                return None;
            }
            on.matched += 1;
            let strikes = match on.rule.when {
                When::Always => true,
                When::Nth(nth) => on.matched == nth,
                When::Next(count) => on.struck < count,
                When::Every(count) => on.matched.is_multiple_of(count.max(1)),
                When::Probability(p) => {
                    let words = ["fault", &on.id.to_string(), &on.matched.to_string()];
                    dice(seed, &words).random_bool(p.clamp(0.0, 1.0))
                }
            };
            strikes.then(|| {
                on.struck += 1;
                on.rule.what.clone()
            })
        };
        Drawn(board.rules.iter_mut().filter_map(strikes).collect())
    }

    fn board(&self) -> std::sync::MutexGuard<'_, Board> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The faults that strike one request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Drawn(Vec<Fault>);

impl Drawn {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Fault> {
        self.0.iter()
    }

    /// The first thing that `look` finds in a fault.
    pub(crate) fn find<T>(&self, look: impl Fn(&Fault) -> Option<T>) -> Option<T> {
        self.0.iter().find_map(look)
    }

    pub(crate) fn has(&self, fault: &Fault) -> bool {
        self.0.contains(fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn storage() -> Subject {
        Subject {
            route: Route::Storage,
            resources: vec!["maps.reviews".into()],
            object: Some("b/x-001.zip".into()),
            account: None,
        }
    }

    fn strikes(rule: Rule, times: usize) -> Vec<bool> {
        let faults = Faults::new(3, vec![rule]);
        (0..times)
            .map(|_| faults.draw(&storage()).iter().next().is_some())
            .collect()
    }

    #[test]
    fn a_rule_strikes_when_it_says() {
        let rule = |when| Rule::on(Route::Storage, Fault::Html).when(when);

        assert_eq!(strikes(rule(When::Always), 3), [true, true, true]);
        assert_eq!(strikes(rule(When::Nth(2)), 3), [false, true, false]);
        assert_eq!(strikes(rule(When::Next(2)), 3), [true, true, false]);
        assert_eq!(strikes(rule(When::Every(2)), 4), [false, true, false, true]);
    }

    #[test]
    fn chance_is_repeated_by_the_seed() {
        let rule = Rule::on(Route::Storage, Fault::Html).when(When::Probability(0.3));

        let first = strikes(rule.clone(), 1_000);

        assert_eq!(first, strikes(rule, 1_000));
        let struck = first.iter().filter(|struck| **struck).count();
        assert!((200..400).contains(&struck), "{struck}");
    }

    #[test]
    fn a_rule_strikes_only_what_it_names() {
        let on = |rule: Rule| strikes(rule, 1)[0];

        assert!(!on(Rule::on(Route::State, Fault::Html)));
        assert!(on(Rule::on(Route::Storage, Fault::Html).resource("maps.reviews")));
        assert!(!on(
            Rule::on(Route::Storage, Fault::Html).resource("maps.starred_places")
        ));
        assert!(on(Rule::on(Route::Storage, Fault::Html).object("001")));
        assert!(!on(Rule::on(Route::Storage, Fault::Html).object("002")));
    }

    #[test]
    fn rules_survive_a_round_through_json() {
        let rule = Rule::on(
            Route::Token,
            Fault::OauthError {
                error: "invalid_grant".into(),
                description: None,
                subtype: Some("invalid_rapt".into()),
                status: 400,
            },
        )
        .when(When::Probability(0.25));

        let text = serde_json::to_string(&rule).unwrap();

        assert_eq!(serde_json::from_str::<Rule>(&text).unwrap(), rule);
        let short: Rule = serde_json::from_str(r#"{"what":{"kind":"portal"},"when":{"nth":2}}"#).unwrap();
        assert_eq!(short.when, When::Nth(2));
    }
}
