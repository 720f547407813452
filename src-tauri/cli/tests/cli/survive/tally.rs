//! What the kills cost, as a table.

use super::moment::Moment;
use std::collections::BTreeMap;
use std::fmt;

const MIB: f64 = (1 << 20) as f64;

/// One kill and its price.
pub struct Kill {
    /// Which copy.
    pub copy: u64,
    /// When.
    pub moment: Moment,
    /// How many answers of the storage were under way.
    pub ranges: usize,
    /// Which life of the copy it ended, from 0; none while there was only a sign-in.
    pub life: Option<usize>,
    /// Bytes that had gone out in this life and went out again later.
    pub again: u64,
    /// The most of them in one range.
    pub worst: u64,
}

impl fmt::Display for Kill {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "| {} | {} | {} | {:.1} | {:.1} |",
            self.copy,
            self.moment.words(),
            self.ranges,
            self.again as f64 / MIB,
            self.worst as f64 / MIB
        )
    }
}

/// One copy that was proved.
pub struct Reported {
    /// The kills on the way.
    pub kills: Vec<Kill>,
    /// Bytes that went out more than once, for whatever reason.
    pub again: u64,
    /// How often the keyring did not answer in time, and the program was started once more.
    pub unanswered: u32,
}

/// All copies.
#[derive(Default)]
pub struct Tally(Vec<Reported>);

impl Tally {
    /// Takes in one more copy.
    pub fn add(&mut self, reported: Reported) {
        self.0.push(reported);
    }

    /// How many kills fell while the bytes flowed.
    pub fn kills_of_bytes(&self) -> usize {
        self.kills().filter(|kill| is_of_bytes(kill)).count()
    }

    /// The most bytes that one range had to fetch again.
    pub fn worst(&self) -> u64 {
        self.kills().map(|kill| kill.worst).max().unwrap_or(0)
    }

    fn kills(&self) -> impl Iterator<Item = &Kill> {
        self.0.iter().flat_map(|reported| &reported.kills)
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "| copy | killed at | ranges then | fetched again, MiB | most in one range, MiB |"
        )?;
        writeln!(f, "|---|---|---|---|---|")?;
        for kill in self.kills() {
            writeln!(f, "{kill}")?;
        }
        let all = self.kills().count();
        let of_bytes = self.kills_of_bytes();
        let several = self
            .kills()
            .filter(|kill| is_of_bytes(kill) && kill.ranges > 1)
            .count();
        let mut elsewhere: BTreeMap<String, u32> = BTreeMap::new();
        for kill in self.kills().filter(|kill| !is_of_bytes(kill)) {
            *elsewhere.entry(kill.moment.words()).or_default() += 1;
        }
        let unanswered: u32 = self.0.iter().map(|reported| reported.unanswered).sum();
        if unanswered > 0 {
            writeln!(
                f,
                "\nThe keyring did not answer {unanswered} times; the program said so and was started again."
            )?;
        }
        let again: u64 = self.0.iter().map(|reported| reported.again).sum();
        writeln!(
            f,
            "\n{all} of {all} kills in {} copies ended byte-identical, with a receipt that verifies and nothing asked for twice: \
             {of_bytes} while bytes flowed ({several} of them over several ranges), {elsewhere:?}.",
            self.0.len()
        )?;
        write!(
            f,
            "Fetched again in all: {:.1} MiB. The most in one range: {:.1} MiB of the 16 that the bar allows.",
            again as f64 / MIB,
            self.worst() as f64 / MIB
        )
    }
}

fn is_of_bytes(kill: &Kill) -> bool {
    matches!(kill.moment, Moment::Bytes(..))
}
