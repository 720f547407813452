//! `authorization:reset`, by request and by itself.

use jiff::Timestamp;

use super::record::ResetSeen;
use super::{JobState, Owner, State};
use crate::setup::Setup;

impl State {
    /// Revokes everything of the owner, frees the used-up scopes and throws the archives away.
    pub(crate) fn reset(&mut self, setup: &Setup, owner: &Owner, now: Timestamp) {
        self.revoke(setup, owner, now, "reset");
        self.auto_resets.remove(owner);
        self.spent.retain(|(of, _), _| of != owner);
        if setup.options.reset_clears_cooldown {
            self.recent.retain(|(of, _), _| of != owner);
            let clients = setup
                .options
                .clients
                .iter()
                .filter(|client| client.project_number == owner.project);
            for client in clients {
                self.recent_of_client
                    .remove(&(owner.account.clone(), client.id.clone()));
            }
        }
        self.throw_away(setup, owner, now, false);
    }

    /// What happens by itself 14 days after the first one-time export.
    pub(super) fn reset_one_time(&mut self, setup: &Setup, owner: &Owner, now: Timestamp) {
        self.auto_resets.remove(owner);
        self.spent.retain(|(of, _), _| of != owner);
        for grant in self
            .grants
            .iter_mut()
            .filter(|grant| grant.owner == *owner && !grant.is_time_based())
        {
            grant.dead.get_or_insert((now, "automatic reset"));
        }
        self.throw_away(setup, owner, now, true);
    }

    fn throw_away(&mut self, setup: &Setup, owner: &Owner, now: Timestamp, automatic: bool) {
        let mut seen = ResetSeen {
            at: now,
            owner: owner.clone(),
            automatic,
            lost_jobs: Vec::new(),
            lost_objects: Vec::new(),
        };
        let mine = |number: &usize, state: &Self| {
            let job = &state.jobs[*number];
            job.owner == *owner && job.gone.is_none() && (!automatic || job.one_time)
        };
        let numbers: Vec<_> = (0..self.jobs.len()).filter(|number| mine(number, self)).collect();
        for number in numbers {
            let job = &mut self.jobs[number];
            if job.state == JobState::InProgress {
                job.state = JobState::Cancelled;
                job.ended = Some(now);
                seen.lost_jobs.push(job.id.clone());
            }
            let why = if automatic { "automatic reset" } else { "reset" };
            seen.lost_objects.extend(self.destroy(setup, number, now, why));
        }
        self.resets.push(seen);
    }
}
