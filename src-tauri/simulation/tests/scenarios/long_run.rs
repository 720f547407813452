//! A short piece of the long run, so that every change meets it.

use carryout_simulation::longrun::{Course, run};

#[test]
fn five_days_with_faults_from_three_seeds_break_no_rule() {
    for seed in 1..=3 {
        let tally = run(course(seed)).unwrap();

        assert!(tally.copies > 0 && tally.files > 0);
    }
}

#[test]
fn same_seed_gives_the_same_run_and_another_seed_differs() {
    let first = run(course(4)).unwrap();
    let again = run(course(4)).unwrap();
    let other = run(course(5)).unwrap();

    assert_eq!(first, again);
    assert_ne!(first.log, other.log);
}

fn course(seed: u64) -> Course {
    Course {
        seed,
        days: 5,
        categories: 4,
        aloud: false,
    }
}
