//! When a program is killed.

use carryout_sandbox::Route;
use rand::Rng;
use rand::seq::IndexedRandom as _;
use std::time::Duration;

/// A moment in the life of a copy, in the order in which they come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Moment {
    /// While Google's answer to the sign-in is exchanged, or a little later.
    SignIn(Duration),
    /// While a request of this kind is answered, or a little later.
    Call(Route, Duration),
    /// When this share of the large object has gone out, and a little later.
    Bytes(f64, Duration),
    /// When the large object has its name, and a little later: the receipt is being written.
    Receipt(Duration),
}

/// A request is held up for so long, that there is a while in which it is under way.
pub const HELD_UP: Duration = Duration::from_millis(300);

impl Moment {
    /// So many moments while the bytes flow, and perhaps one elsewhere.
    pub fn draw(dice: &mut impl Rng, of_bytes: usize) -> Vec<Self> {
        let mut while_ms = |most: u64| Duration::from_millis(dice.random_range(0..most));
        let around = while_ms(500);
        let (short, after) = (while_ms(250), while_ms(400));
        let elsewhere = [
            None,
            Some(Self::SignIn(around)),
            Some(Self::Call(Route::Token, around)),
            Some(Self::Call(Route::Initiate, around)),
            Some(Self::Call(Route::State, around)),
            Some(Self::Call(Route::Storage, around)),
            Some(Self::Receipt(after)),
        ];
        let elsewhere = elsewhere.choose(dice).copied().flatten();
        let mut shares: Vec<f64> = (0..of_bytes).map(|_| dice.random_range(0.005..0.99)).collect();
        shares.sort_by(f64::total_cmp);
        let bytes = shares.into_iter().map(|share| Self::Bytes(share, short));
        let (before, behind) = match elsewhere {
            Some(Self::Receipt(_)) => (None, elsewhere),
            _ => (elsewhere, None),
        };
        before.into_iter().chain(bytes).chain(behind).collect()
    }

    /// As text for the table.
    pub fn words(&self) -> String {
        match self {
            Self::SignIn(_) => "sign-in answer".to_owned(),
            Self::Call(route, _) => format!("{route:?}").to_lowercase(),
            Self::Bytes(share, _) => format!("bytes, {:.0} %", share * 100.0),
            Self::Receipt(_) => "receipt".to_owned(),
        }
    }
}
