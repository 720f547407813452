//! A short piece of the long run, so that every change meets it.

use carryout_trial::longrun::{Course, run};

#[test]
fn five_days_with_faults_from_three_seeds_break_no_rule() {
    for seed in 1..=3 {
        let tally = run(course(seed)).unwrap();

        assert!(tally.copies > 0 && tally.files > 0);
    }
}

#[test]
fn a_seed_tells_the_same_story_every_time_and_another_tells_another() {
    let first = run(course(4)).unwrap();
    let again = run(course(4)).unwrap();
    let other = run(course(5)).unwrap();

    assert_eq!(first, again);
    assert_ne!(first.story, other.story);
}

fn course(seed: u64) -> Course {
    Course {
        seed,
        days: 5,
        categories: 4,
        aloud: false,
    }
}
