//! The methods on the access itself: what kind it is, and giving it back.

use serde_json::{Map, json};

use super::{Answer, Call};

impl Call<'_> {
    /// `accessType:check`
    pub(super) fn check(&self) -> Answer {
        let (state, _) = self.world.state();
        let scopes = &state.grants[self.grant].scopes;
        let of = |once: bool| {
            let wanted = scopes.iter().filter(|(_, access)| access.is_once() == once);
            wanted.map(|(resource, _)| resource.clone()).collect::<Vec<_>>()
        };
        let mut answer = Map::new();
        for (key, resources) in [("oneTimeResources", of(true)), ("timeBasedResources", of(false))] {
            if !resources.is_empty() {
                answer.insert(key.into(), resources.into());
            }
        }
        Ok(answer.into())
    }

    /// `authorization:reset`
    pub(super) fn reset(&self) -> Answer {
        let (mut state, now) = self.world.state();
        let owner = state.grants[self.grant].owner.clone();
        state.reset(self.world, &owner, now);
        Ok(json!({}))
    }
}
