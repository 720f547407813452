//! Which ends of access a user has to hear of now: a pure function of grants and clock.

use crate::journal::{ConnectionId, GrantId, GrantRow};
use crate::schedule::{Step, Term};
use jiff::{SignedDuration, Timestamp};

/// Eight consent rounds of one sign-in are eight grants; their ends are one thing to a user.
const ONE_THING: SignedDuration = SignedDuration::from_hours(24);

/// One step that some grants of a connection have reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The step.
    pub step: Step,
    /// The grants that stand there.
    pub grants: Vec<GrantId>,
    /// The earliest end among them, where Google reports one.
    pub ends_at: Option<Timestamp>,
    /// The resource groups that they carry.
    pub resources: Vec<String>,
    /// The user has not been notified yet.
    pub is_news: bool,
    /// The user has taken note of it.
    pub is_acknowledged: bool,
}

/// The steps that the grants of `connection` have reached at `now`, the most pressing first.
///
/// Left out are grants whose end needs no notice: those for one copy, those that never came to life or that the user
/// ended, and those whose categories a later grant covers too.
#[must_use]
pub fn reached(grants: &[GrantRow], connection: ConnectionId, now: Timestamp) -> Vec<Reached> {
    let own: Vec<&GrantRow> = grants
        .iter()
        .filter(|grant| grant.connection == connection)
        .collect();
    let mut found: Vec<Reached> = Vec::new();
    for grant in own
        .iter()
        .filter(|grant| counts(grant) && !is_covered(grant, &own, now))
    {
        let Some(step) = term(grant).reached(now) else {
            continue;
        };
        let is_news = grant.reported.step.is_none_or(|reported| reported < step);
        let is_acknowledged = grant
            .reported
            .acknowledged
            .is_some_and(|acknowledged| acknowledged >= step);
        match found.iter_mut().find(|other| other.step == step) {
            Some(other) => {
                other.grants.push(grant.id);
                other.ends_at = other.ends_at.into_iter().chain(grant.ends_at).min();
                other.resources.extend(grant.resources.iter().cloned());
                other.is_news |= is_news;
                other.is_acknowledged &= is_acknowledged;
            }
            None => found.push(Reached {
                step,
                grants: vec![grant.id],
                ends_at: grant.ends_at,
                resources: grant.resources.clone(),
                is_news,
                is_acknowledged,
            }),
        }
    }
    for one in &mut found {
        one.resources.sort_unstable();
        one.resources.dedup();
        // Another grant of the same sign-in reported it a moment ago.
        one.is_news &= !own.iter().any(|grant| {
            grant.reported.step == Some(one.step)
                && grant
                    .reported
                    .at
                    .is_some_and(|at| now.duration_since(at).abs() < ONE_THING)
        });
    }
    found.sort_by_key(|one| std::cmp::Reverse(one.step));
    found
}

fn counts(grant: &GrantRow) -> bool {
    !grant.reported.quiet && grant.one_time != Some(true)
}

fn is_covered(grant: &GrantRow, own: &[&GrantRow], now: Timestamp) -> bool {
    own.iter().any(|other| {
        let lasts_longer = match (other.ends_at, grant.ends_at) {
            (Some(other), Some(end)) => other.duration_since(end.max(now)) > ONE_THING,
            (Some(other), None) => other > now,
            (None, _) => true,
        };
        other.id != grant.id
            && other.live
            && (lasts_longer || !grant.live)
            && grant
                .resources
                .iter()
                .all(|resource| other.resources.contains(resource))
    })
}

fn term(grant: &GrantRow) -> Term {
    Term {
        granted_at: grant.granted_at,
        renewed_at: grant.reported.renewed_at,
        ends_at: grant.ends_at,
        live: grant.live,
    }
}

#[cfg(test)]
mod tests {
    use super::{GrantId, reached};
    use crate::journal::{GrantRow, Key, Reported};
    use crate::schedule::Step;
    use jiff::{SignedDuration, Timestamp};

    #[test]
    fn grants_of_one_sign_in_get_one_expiry_notice() {
        let grants: Vec<GrantRow> = (1..=8)
            .map(|id| GrantRow {
                ends_at: Some(now() + SignedDuration::from_hours(48) + SignedDuration::from_mins(id)),
                ..grant(id, &[&format!("resource.{id}")])
            })
            .collect();

        let found = reached(&grants, 1.into(), now());

        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].step, found[0].resources.len(), found[0].is_news),
            (Step::ThreeDays, 8, true)
        );
        assert_eq!(found[0].ends_at, grants[0].ends_at, "the earliest counts");
    }

    #[test]
    fn grants_expiring_on_the_same_day_share_a_notice() {
        let reported = Reported {
            step: Some(Step::ThreeDays),
            at: Some(now() - SignedDuration::from_hours(1)),
            ..Reported::default()
        };
        let first = GrantRow {
            reported,
            ..grant(1, &["a"])
        };
        let grants = [first, grant(2, &["b"])];

        let found = reached(&grants, 1.into(), now());
        let much_later = reached(&grants, 1.into(), now() + SignedDuration::from_hours(25));

        assert!(!found[0].is_news);
        assert!(much_later.iter().any(|one| one.is_news), "{much_later:?}");
    }

    #[test]
    fn steps_go_forward_only_whatever_the_clock_does() {
        let reported = Reported {
            step: Some(Step::LastDay),
            at: Some(now() - SignedDuration::from_hours(100)),
            ..Reported::default()
        };

        let found = reached(
            &[GrantRow {
                reported,
                ..grant(1, &["a"])
            }],
            1.into(),
            now(),
        );

        assert_eq!((found[0].step, found[0].is_news), (Step::ThreeDays, false));
    }

    #[test]
    fn unneeded_expiry_is_not_notified() {
        let longer = GrantRow {
            ends_at: Some(now() + SignedDuration::from_hours(180 * 24)),
            ..grant(2, &["a", "b"])
        };
        let dead = GrantRow {
            live: false,
            ..grant(1, &["a"])
        };
        let quiet = Reported {
            quiet: true,
            ..Reported::default()
        };

        assert!(
            reached(&[grant(1, &["a"]), longer.clone()], 1.into(), now()).is_empty(),
            "covered"
        );
        assert!(
            reached(&[dead.clone(), longer.clone()], 1.into(), now()).is_empty(),
            "allowed again"
        );
        assert!(
            !reached(&[grant(1, &["a", "c"]), longer], 1.into(), now()).is_empty(),
            "c ends"
        );
        assert!(
            reached(
                &[GrantRow {
                    reported: quiet,
                    ..dead.clone()
                }],
                1.into(),
                now()
            )
            .is_empty()
        );
        assert!(
            reached(
                &[GrantRow {
                    one_time: Some(true),
                    ..grant(1, &["a"])
                }],
                1.into(),
                now()
            )
            .is_empty()
        );
        assert_eq!(reached(&[dead], 1.into(), now())[0].step, Step::Ended);
    }

    /// A grant of 180 days that ends in two.
    fn grant(id: i64, resources: &[&str]) -> GrantRow {
        GrantRow {
            id: GrantId::from(id),
            connection: 1.into(),
            resources: resources.iter().map(|one| (*one).to_owned()).collect(),
            one_time: Some(false),
            granted_at: now() - SignedDuration::from_hours(178 * 24),
            ends_at: Some(now() + SignedDuration::from_hours(48)),
            testing: false,
            live: true,
            key: Key::Resting,
            next_check_at: None,
            reported: Reported::default(),
        }
    }

    fn now() -> Timestamp {
        "2026-11-21T12:00:00Z".parse().unwrap()
    }
}
