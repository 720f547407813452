//! Which older copies may go because newer ones hold all of what is in them: a pure decision.
//!
//! A copy that was limited to a period needs the ones before it, back to one that was not. So what is needed of a
//! category are its newest proved copies, as many as the user wants, and further back to the next whole one.

use crate::journal::ExportId;
use std::collections::HashMap;

/// One finished copy, as far as it matters for what may go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptCopy {
    /// Our number of it.
    pub id: ExportId,
    /// What it brought, by category.
    pub pieces: Vec<Piece>,
}

/// What a copy brought of one category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The resource group.
    pub resource: String,
    /// It was not limited to a period, so it needs no other copy.
    pub whole: bool,
    /// It is complete and proved; nothing at all counts too if that is what Google had.
    pub proved: bool,
}

/// The copies of `copies`, newest first, that are not needed any more where the last `keep` are to be kept.
///
/// A copy goes only if each category in it has `keep` newer proved copies, of which one is whole and none needs it.
#[must_use]
pub fn surplus(copies: &[KeptCopy], keep: u32) -> Vec<ExportId> {
    let bases = bases(copies, keep);
    let is_done_with = |place: usize, piece: &Piece| {
        let base = bases.get(piece.resource.as_str());
        base.is_some_and(|base| place > *base)
    };
    copies
        .iter()
        .enumerate()
        .filter(|(place, copy)| {
            !copy.pieces.is_empty() && copy.pieces.iter().all(|piece| is_done_with(*place, piece))
        })
        .map(|(_, copy)| copy.id)
        .collect()
}

/// By category, the place of the oldest copy that is needed; nothing where all are.
fn bases(copies: &[KeptCopy], keep: u32) -> HashMap<&str, usize> {
    let mut seen: HashMap<&str, u32> = HashMap::new();
    let mut bases = HashMap::new();
    for (place, copy) in copies.iter().enumerate() {
        for piece in copy.pieces.iter().filter(|piece| piece.proved) {
            let resource = piece.resource.as_str();
            let count = seen.entry(resource).or_default();
            *count += 1;
            if *count >= keep.max(1) && piece.whole {
                bases.entry(resource).or_insert(place);
            }
        }
    }
    bases
}

/// Whether the next copy must not be limited to a period: otherwise nothing older could ever go.
#[must_use]
pub fn is_whole_due(copies: &[KeptCopy], resources: &[String], keep: u32) -> bool {
    resources.iter().any(|resource| {
        let proved = copies
            .iter()
            .flat_map(|copy| &copy.pieces)
            .filter(|piece| piece.proved && piece.resource == *resource);
        let run = proved.take_while(|piece| !piece.whole).count();
        u32::try_from(run).is_ok_and(|run| run + 1 >= keep)
    })
}

#[cfg(test)]
mod tests {
    use super::{ExportId, KeptCopy, Piece, is_whole_due, surplus};
    use proptest::prelude::{Strategy, any, prop_assert, proptest};

    #[test]
    fn of_whole_copies_the_last_ones_stay() {
        let copies = copies(&["W", "W", "W", "W"]);
        let surplus = |keep| numbers(&surplus(&copies, keep));

        assert_eq!(surplus(2), [2, 1]);
        assert_eq!(surplus(4), [0_i64; 0]);
        assert_eq!(surplus(1), [3, 2, 1]);
    }

    #[test]
    fn what_a_limited_copy_needs_stays() {
        assert_eq!(surplus(&copies(&["i", "i", "i", "W"]), 2), []);
        assert_eq!(surplus(&copies(&["W", "i", "i", "W"]), 2), []);
        assert_eq!(numbers(&surplus(&copies(&["i", "W", "i", "W"]), 2)), [2, 1]);
    }

    #[test]
    fn a_copy_that_did_not_come_whole_replaces_nothing() {
        let mut copies = copies(&["W", "W"]);
        copies[0].pieces[0].proved = false;

        assert_eq!(surplus(&copies, 1), []);
    }

    #[test]
    fn a_category_that_is_in_no_newer_copy_keeps_its_copy() {
        let mut copies = copies(&["W", "W"]);
        copies[1].pieces.push(piece("other", true));

        assert_eq!(surplus(&copies, 1), []);
    }

    #[test]
    fn after_as_many_limited_copies_as_are_kept_a_whole_one_is_due() {
        let one = ["one".to_owned()];

        assert!(!is_whole_due(&copies(&["W"]), &one, 3));
        assert!(!is_whole_due(&copies(&["i", "W"]), &one, 3));
        assert!(is_whole_due(&copies(&["i", "i", "W"]), &one, 3));
        assert!(!is_whole_due(&copies(&["W", "i", "i", "W"]), &one, 3));
    }

    proptest! {
        #[test]
        fn the_newest_proved_copy_of_every_category_stays(copies in any_copies(), keep in 1..6_u32) {
            let gone = surplus(&copies, keep);

            for resource in ["one", "two", "three"] {
                let newest = copies.iter().find(|copy| proved(copy, resource).is_some());
                prop_assert!(newest.is_none_or(|copy| !gone.contains(&copy.id)), "{resource}");
            }
        }

        #[test]
        fn what_stays_of_a_category_begins_with_a_whole_copy_if_anything_did(copies in any_copies(), keep in 1..6_u32) {
            let gone = surplus(&copies, keep);

            for resource in ["one", "two", "three"] {
                // From each limited copy that is needed, going back through what stays, a whole one is met before a gap.
                let run: Vec<&KeptCopy> = copies.iter().filter(|copy| proved(copy, resource).is_some()).collect();
                let has_whole = run.iter().any(|copy| proved(copy, resource) == Some(true));
                let newest_run: Vec<&&KeptCopy> = run.iter().take_while(|copy| !gone.contains(&copy.id)).collect();
                let meets_whole = newest_run.iter().any(|copy| proved(copy, resource) == Some(true));
                prop_assert!(!has_whole || meets_whole, "{resource}: {gone:?}");
                prop_assert!(has_whole || newest_run.len() == run.len(), "{resource}: all are needed");
            }
        }

        #[test]
        fn so_many_proved_copies_of_a_category_stay_as_are_wanted(copies in any_copies(), keep in 1..6_u32) {
            let gone = surplus(&copies, keep);

            for resource in ["one", "two", "three"] {
                let all = copies.iter().filter(|copy| proved(copy, resource).is_some());
                let (left, before) = (all.clone().filter(|copy| !gone.contains(&copy.id)).count(), all.count());
                prop_assert!(left >= before.min(keep as usize), "{resource}: {left} of {before}");
            }
        }

        #[test]
        fn doing_it_twice_changes_nothing(copies in any_copies(), keep in 1..6_u32) {
            let gone = surplus(&copies, keep);
            let left: Vec<KeptCopy> = copies.into_iter().filter(|copy| !gone.contains(&copy.id)).collect();

            prop_assert!(surplus(&left, keep).is_empty());
        }
    }

    fn proved(copy: &KeptCopy, resource: &str) -> Option<bool> {
        let piece = copy
            .pieces
            .iter()
            .find(|piece| piece.resource == resource && piece.proved)?;
        Some(piece.whole)
    }

    fn numbers(ids: &[ExportId]) -> Vec<i64> {
        ids.iter().map(|id| id.number()).collect()
    }

    fn any_copies() -> impl Strategy<Value = Vec<KeptCopy>> {
        let piece = (any::<bool>(), any::<bool>(), any::<bool>());
        proptest::collection::vec(proptest::collection::vec(piece, 3), 0..12).prop_map(|rows| {
            let count = rows.len();
            rows.into_iter()
                .enumerate()
                .map(|(place, row)| KeptCopy {
                    id: i64::try_from(count - place).unwrap().into(),
                    pieces: ["one", "two", "three"]
                        .into_iter()
                        .zip(row)
                        .filter(|(_, (present, ..))| *present)
                        .map(|(resource, (_, whole, proved))| Piece {
                            resource: resource.to_owned(),
                            whole,
                            proved,
                        })
                        .collect(),
                })
                .collect()
        })
    }

    /// Newest first: `W` is whole, `i` limited to a period. The oldest has the number 1.
    fn copies(kinds: &[&str]) -> Vec<KeptCopy> {
        let numbers = (1..=kinds.len()).rev();
        kinds
            .iter()
            .zip(numbers)
            .map(|(kind, id)| KeptCopy {
                id: i64::try_from(id).unwrap().into(),
                pieces: vec![piece("one", *kind == "W")],
            })
            .collect()
    }

    fn piece(resource: &str, whole: bool) -> Piece {
        Piece {
            resource: resource.to_owned(),
            whole,
            proved: true,
        }
    }
}
