//! Cuts what a user chose into as few consent rounds to Google's page as one address can carry.
//!
//! Google's page fails when the address becomes too long (its troubleshooting guide says so without a number),
//! so what counts is the length of the scopes as they stand, percent-encoded, in the authorization address.

use std::collections::HashSet;
use url::form_urlencoded::byte_serialize;

/// The most characters of an authorization address, unless a user's own experience says otherwise.
///
/// No one has published where Google's page begins to fail; with this about a quarter of all scopes fit into one.
pub const DEFAULT_LIMIT: usize = 2_000;

/// A scope is followed by a blank, which takes three characters when Google's page encodes it once more.
const BLANK: usize = 3;

/// One scope that a user chose, and the product it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CopyRequest<'a> {
    /// The full scope, `https://www.googleapis.com/auth/dataportability.…`.
    pub scope: &'a str,
    /// Any name that is the same for all scopes of one product.
    pub product: &'a str,
}

/// Splits `wishes` minus `granted` into batches of at most `limit` encoded characters, which is what an address has
/// left beside its fixed part.
///
/// The order stays as given. The number of batches is the smallest that this order allows; among the cuts with
/// that number the one that divides the fewest products is taken, and among those the most even. A scope that
/// is longer than `limit` by itself is alone in its batch. Every scope is asked for once.
#[must_use]
pub fn batches<'a>(wishes: &[CopyRequest<'a>], granted: &HashSet<&str>, limit: usize) -> Vec<Vec<&'a str>> {
    let mut seen = HashSet::new();
    let wanted: Vec<CopyRequest<'a>> = wishes
        .iter()
        .copied()
        .filter(|request| !granted.contains(request.scope) && seen.insert(request.scope))
        .collect();

    cuts(&wanted, limit)
        .into_iter()
        .map(|(from, to)| wanted[from..to].iter().map(|request| request.scope).collect())
        .collect()
}

/// Divides a batch that Google's page would not take into two of about the same length.
///
/// `None` when there is nothing to divide: a scope that fails alone is to be set aside.
#[must_use]
pub fn halve<S: AsRef<str>>(batch: &[S]) -> Option<(&[S], &[S])> {
    if batch.len() < 2 {
        return None;
    }
    let middle = (1..batch.len())
        .min_by_key(|&at| encoded_length(&batch[..at]).abs_diff(encoded_length(&batch[at..])))?;

    Some(batch.split_at(middle))
}

/// The number of characters that these scopes take in an authorization address.
#[must_use]
pub fn encoded_length<S: AsRef<str>>(scopes: &[S]) -> usize {
    let letters: usize = scopes.iter().map(|scope| encoded(scope.as_ref())).sum();
    letters + BLANK * scopes.len().saturating_sub(1)
}

fn encoded(scope: &str) -> usize {
    byte_serialize(scope.as_bytes()).map(str::len).sum()
}

/// The cost of a split; smaller is better.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Cost {
    batches: usize,
    divided: usize,
    unevenness: usize,
}

/// The best split, found from the end: the best for the rest is part of the best for all.
fn cuts(wanted: &[CopyRequest<'_>], limit: usize) -> Vec<(usize, usize)> {
    let lengths: Vec<usize> = wanted.iter().map(|request| encoded(request.scope)).collect();
    let mut best = vec![
        (
            Cost {
                batches: 0,
                divided: 0,
                unevenness: 0
            },
            wanted.len()
        );
        wanted.len() + 1
    ];

    for from in (0..wanted.len()).rev() {
        let mut length = 0;
        let mut choice = None;
        for to in from + 1..=wanted.len() {
            length += lengths[to - 1] + if to > from + 1 { BLANK } else { 0 };
            if length > limit && to > from + 1 {
                break;
            }
            let (rest, _) = best[to];
            let divides = to < wanted.len() && wanted[to - 1].product == wanted[to].product;
            let cost = Cost {
                batches: rest.batches + 1,
                divided: rest.divided + usize::from(divides),
                unevenness: rest.unevenness.saturating_add(length.saturating_mul(length)),
            };
            if choice.is_none_or(|(least, _)| cost < least) {
                choice = Some((cost, to));
            }
        }
        if let Some(choice) = choice {
            best[from] = choice;
        }
    }

    let mut found = Vec::new();
    let mut from = 0;
    while from < wanted.len() {
        let (_, to) = best[from];
        found.push((from, to));
        from = to;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{BLANK, CopyRequest, DEFAULT_LIMIT, batches, encoded, encoded_length, halve};
    use crate::catalog::categories;
    use crate::client::{Endpoints, Kind, Registration};
    use crate::consent::{Account, Attempt};
    use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};
    use proptest::sample::subsequence;
    use std::collections::HashSet;

    const PREFIX: &str = "https://www.googleapis.com/auth/dataportability.";

    #[test]
    fn the_length_is_that_of_the_encoded_address() {
        let length = encoded_length(&["https://a/b", "c"]);

        assert_eq!(length, "https%3A%2F%2Fa%2Fb%20c".len());
    }

    #[test]
    fn nothing_chosen_is_no_round() {
        assert!(batches(&[], &HashSet::new(), DEFAULT_LIMIT).is_empty());
    }

    #[test]
    fn what_is_granted_already_is_not_asked_for_again() {
        let scopes = scopes(&["a.one", "a.two", "b.one"]);
        let granted = HashSet::from([scopes[1].as_str()]);

        let found = batches(&wishes(&scopes), &granted, DEFAULT_LIMIT);

        assert_eq!(found, [[scopes[0].as_str(), scopes[2].as_str()]]);
    }

    #[test]
    fn a_scope_named_twice_is_asked_for_once() {
        let scopes = scopes(&["a.one", "a.one"]);

        assert_eq!(
            batches(&wishes(&scopes), &HashSet::new(), DEFAULT_LIMIT),
            [[scopes[0].as_str()]]
        );
    }

    #[test]
    fn a_product_stays_together_where_it_fits() {
        let scopes = scopes(&["a.1", "b.1", "b.2", "b.3"]);
        let three = encoded_length(&scopes[..3]);

        let found = batches(&wishes(&scopes), &HashSet::new(), three);

        assert_eq!(
            found.iter().map(Vec::len).collect::<Vec<_>>(),
            [1, 3],
            "rather than two and two"
        );
    }

    #[test]
    fn a_product_is_divided_rather_than_a_round_added() {
        let scopes = scopes(&["a.1", "a.2", "b.1", "b.2"]);
        let three = encoded_length(&scopes[..3]);

        let found = batches(&wishes(&scopes), &HashSet::new(), three);

        assert_eq!(found.len(), 2);
        assert_eq!(found.iter().map(Vec::len).sum::<usize>(), 4);
    }

    #[test]
    fn halving_goes_down_to_one_scope_and_ends() {
        let scopes = scopes(&["a.1", "a.2", "a.3", "a.4", "a.5"]);
        let mut batch = scopes.as_slice();
        let mut sizes = Vec::new();

        while let Some((first, second)) = halve(batch) {
            sizes.push((first.len(), second.len()));
            batch = second;
        }

        assert_eq!(batch.len(), 1);
        assert!(
            sizes.iter().all(|(first, second)| first.abs_diff(*second) <= 1),
            "{sizes:?}"
        );
    }

    proptest! {
        #[test]
        fn every_scope_is_in_exactly_one_batch_and_none_is_too_long((scopes, limit) in (any_scopes(), 0..2_000_usize)) {
            let found = batches(&wishes(&scopes), &HashSet::new(), limit);

            let flat: Vec<&str> = found.iter().flatten().copied().collect();
            prop_assert_eq!(flat, scopes.iter().map(String::as_str).collect::<Vec<_>>());
            prop_assert!(found.iter().all(|batch| batch.len() == 1 || encoded_length(batch) <= limit));
            prop_assert!(found.iter().all(|batch| !batch.is_empty()));
        }

        #[test]
        fn no_order_preserving_cut_has_fewer_batches((scopes, limit) in (any_scopes(), 0..2_000_usize)) {
            let found = batches(&wishes(&scopes), &HashSet::new(), limit);

            prop_assert_eq!(found.len(), filled_greedily(&scopes, limit));
        }

        #[test]
        fn no_address_that_is_really_opened_is_over_the_limit(
            (chosen, limit) in (subsequence(categories(), 0..=categories().len()), 700..6_000_usize)
        ) {
            let scopes: Vec<String> = chosen.iter().map(|category| category.scope()).collect();
            let wishes: Vec<CopyRequest<'_>> = chosen
                .iter()
                .zip(&scopes)
                .map(|(category, scope)| CopyRequest { scope, product: category.service })
                .collect();
            let client = "123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com";
            let room = limit - Attempt::head_length(client, &Endpoints::google()).unwrap();

            let found = batches(&wishes, &HashSet::new(), room);

            let registration = Registration::new(client.to_owned(), None, None, Kind::Imported);
            let redirect = "http://127.0.0.1:65535/callback".parse().unwrap();
            for batch in &found {
                for account in [Account::Choose, Account::AsBefore] {
                    let opened = Attempt::begin(&registration, &Endpoints::google(), batch, &redirect, account);
                    let length = opened.unwrap().url().as_str().len();
                    prop_assert!(length <= limit, "{length} characters for {limit}");
                }
            }
            prop_assert_eq!(found.concat().len(), scopes.len());
        }

        #[test]
        fn of_all_cuts_with_the_fewest_batches_none_divides_fewer_products(
            (names, limit) in (proptest::collection::vec("[a-c]\\.[a-z]{1,30}", 0..9), 60..400_usize)
        ) {
            let mut names = names;
            names.sort();
            names.dedup();
            let scopes: Vec<String> = names.into_iter().map(|name| format!("{PREFIX}{name}")).collect();
            let wishes = wishes(&scopes);

            let found = batches(&wishes, &HashSet::new(), limit);

            let sizes: Vec<usize> = found.iter().map(Vec::len).collect();
            let best = every_cut(&wishes, limit).into_iter().map(|cut| worth(&wishes, &cut)).min();
            prop_assert_eq!(Some(worth(&wishes, &sizes)), best.or(Some((0, 0))));
        }

        #[test]
        fn halves_are_the_whole_and_shorter(scopes in any_scopes()) {
            if let Some((first, second)) = halve(&scopes) {
                prop_assert_eq!([first, second].concat(), scopes.clone());
                prop_assert!(encoded_length(first).max(encoded_length(second)) < encoded_length(&scopes));
            }
        }
    }

    /// Filling each batch as far as it goes is the textbook minimum for a fixed order.
    fn filled_greedily(scopes: &[String], limit: usize) -> usize {
        let mut count = 0;
        let mut length = 0;
        for scope in scopes {
            if count == 0 || length + BLANK + encoded(scope) > limit {
                count += 1;
                length = encoded(scope);
            } else {
                length += BLANK + encoded(scope);
            }
        }
        count
    }

    /// Every split in this order, as the sizes of its batches.
    fn every_cut(wishes: &[CopyRequest<'_>], limit: usize) -> Vec<Vec<usize>> {
        let borders = wishes.len().saturating_sub(1);
        let fits = |cut: &Vec<usize>| {
            let mut rest = wishes;
            cut.iter().all(|size| {
                let (batch, others) = rest.split_at(*size);
                rest = others;
                let scopes: Vec<&str> = batch.iter().map(|request| request.scope).collect();
                batch.len() == 1 || encoded_length(&scopes) <= limit
            })
        };
        let cuts = (0..1_u32 << borders).map(|chosen| {
            let mut sizes = vec![usize::from(!wishes.is_empty())];
            for border in 0..borders {
                match sizes.last_mut() {
                    Some(last) if chosen >> border & 1 == 0 => *last += 1,
                    _ => sizes.push(1),
                }
            }
            sizes.retain(|size| *size > 0);
            sizes
        });
        cuts.filter(fits).collect()
    }

    /// How many batches, and how many borders within a product.
    fn worth(wishes: &[CopyRequest<'_>], sizes: &[usize]) -> (usize, usize) {
        let mut at = 0;
        let mut divided = 0;
        for size in sizes {
            at += size;
            let border = wishes.get(at).zip(wishes.get(at - 1));
            divided += usize::from(border.is_some_and(|(next, last)| next.product == last.product));
        }
        (sizes.len(), divided)
    }

    fn any_scopes() -> impl Strategy<Value = Vec<String>> {
        proptest::collection::btree_set("[a-e]\\.[a-z_]{1,40}", 0..80)
            .prop_map(|names| names.into_iter().map(|name| format!("{PREFIX}{name}")).collect())
    }

    fn scopes(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| format!("{PREFIX}{name}")).collect()
    }

    fn wishes(scopes: &[String]) -> Vec<CopyRequest<'_>> {
        scopes
            .iter()
            .map(|scope| CopyRequest {
                scope,
                product: &scope[PREFIX.len()..=PREFIX.len()],
            })
            .collect()
    }
}
