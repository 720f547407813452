//! The state line of a connection: a pure function of its grants and the clock.

use super::{AccessKind, AccessView};
use crate::journal::{GrantRow, Renewal};
use crate::schedule::{RENEWABLE, Step};
use jiff::{SignedDuration, Timestamp};

const SOON: SignedDuration = Step::TwoWeeks.ahead();
const TODAY: SignedDuration = Step::LastDay.ahead();

/// What can be said of access now. `used` tells whether every category of a grant was asked for already.
pub(super) fn access(
    grants: &[&GrantRow],
    renewal: Renewal,
    now: Timestamp,
    used: impl Fn(&GrantRow) -> bool,
) -> AccessView {
    let live: Vec<&&GrantRow> = grants.iter().filter(|grant| grant.lasts(now)).collect();
    let until = live.iter().filter_map(|grant| grant.ends_at).min();
    let one_time = !live.is_empty() && live.iter().all(|grant| grant.one_time == Some(true));
    let kind = if grants.is_empty() {
        AccessKind::Unknown
    } else if live.is_empty() {
        AccessKind::Ended
    } else if live.iter().any(|grant| grant.testing) {
        AccessKind::Testing
    } else if one_time {
        if live.iter().all(|grant| used(grant)) {
            AccessKind::UsedUp
        } else {
            AccessKind::OneCopy
        }
    } else {
        match until {
            Some(until) => lasting(until.duration_since(now)),
            // Google said that it lasts, but not until when.
            None if live.iter().all(|grant| grant.one_time == Some(false)) => AccessKind::Active,
            None => AccessKind::Unknown,
        }
    };
    let renewable = matches!(
        kind,
        AccessKind::Renewable | AccessKind::EndsSoon | AccessKind::EndsToday
    );
    AccessView {
        kind,
        until,
        renew_from: until
            .filter(|_| kind == AccessKind::Active || renewable)
            .and_then(|until| until.saturating_sub(RENEWABLE).ok()),
        can_renew: renewable,
        renewal: match (kind, renewal) {
            (
                AccessKind::Ended,
                Renewal::Waiting | Renewal::Check | Renewal::Partly | Renewal::Unchanged | Renewal::Untold,
            ) => Renewal::Ended,
            (_, renewal) => renewal,
        },
    }
}

fn lasting(left: SignedDuration) -> AccessKind {
    if left <= TODAY {
        AccessKind::EndsToday
    } else if left <= SOON {
        AccessKind::EndsSoon
    } else if left.unsigned_abs() <= RENEWABLE {
        AccessKind::Renewable
    } else {
        AccessKind::Active
    }
}

#[cfg(test)]
mod tests {
    use super::access;
    use crate::journal::{GrantRow, Key, Renewal, Reported};
    use crate::snapshot::{AccessKind, AccessView};
    use jiff::{SignedDuration, Timestamp};

    #[test]
    fn the_kind_follows_from_the_days_that_are_left() {
        for (hours, kind, can_renew) in [
            (180 * 24, AccessKind::Active, false),
            (90 * 24 + 1, AccessKind::Active, false),
            (90 * 24, AccessKind::Renewable, true),
            (30 * 24, AccessKind::Renewable, true),
            (14 * 24, AccessKind::EndsSoon, true),
            (24, AccessKind::EndsToday, true),
            (1, AccessKind::EndsToday, true),
            (0, AccessKind::Ended, false),
        ] {
            let view = of(&[lasting(hours)]);

            assert_eq!(
                (view.kind, view.can_renew),
                (kind, can_renew),
                "{hours} hours left"
            );
        }
    }

    #[test]
    fn the_earliest_end_of_several_grants_counts() {
        let view = of(&[lasting(2000), lasting(100)]);

        assert_eq!(view.until, Some(now() + SignedDuration::from_hours(100)));
    }

    #[test]
    fn renewing_becomes_possible_90_days_before_the_end() {
        let view = of(&[lasting(180 * 24)]);

        assert_eq!(view.renew_from, Some(now() + SignedDuration::from_hours(90 * 24)));
    }

    #[test]
    fn a_project_in_testing_offers_no_renewal() {
        let view = of(&[GrantRow {
            testing: true,
            ..lasting(7 * 24)
        }]);

        assert_eq!((view.kind, view.can_renew), (AccessKind::Testing, false));
    }

    #[test]
    fn one_time_access_is_one_copy_until_it_is_used() {
        let grant = GrantRow {
            one_time: Some(true),
            ends_at: None,
            ..lasting(1)
        };

        assert_eq!(
            access(&[&grant], Renewal::Idle, now(), |_| false).kind,
            AccessKind::OneCopy
        );
        assert_eq!(
            access(&[&grant], Renewal::Idle, now(), |_| true).kind,
            AccessKind::UsedUp
        );
    }

    #[test]
    fn a_dead_grant_is_the_end_and_ends_a_renewal_too() {
        let grant = GrantRow {
            live: false,
            ..lasting(1000)
        };

        let view = access(&[&grant], Renewal::Waiting, now(), |_| false);

        assert_eq!((view.kind, view.renewal), (AccessKind::Ended, Renewal::Ended));
    }

    fn of(grants: &[GrantRow]) -> AccessView {
        access(&grants.iter().collect::<Vec<_>>(), Renewal::Idle, now(), |_| {
            false
        })
    }

    fn now() -> Timestamp {
        "2026-11-21T12:00:00Z".parse().unwrap()
    }

    fn lasting(hours: i64) -> GrantRow {
        GrantRow {
            id: 1.into(),
            connection: 1.into(),
            resources: vec!["myactivity.search".to_owned()],
            one_time: Some(false),
            granted_at: now(),
            ends_at: Some(now() + SignedDuration::from_hours(hours)),
            testing: false,
            live: true,
            key: Key::Resting,
            next_check_at: None,
            reported: Reported::default(),
        }
    }
}
