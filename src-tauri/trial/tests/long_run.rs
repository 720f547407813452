//! A short piece of the long run, so that every change meets it.

use carryout_trial::longrun::{Course, run};

#[test]
fn five_days_with_faults_from_three_seeds_break_no_rule() {
    for seed in 1..=3 {
        let course = Course {
            seed,
            days: 5,
            categories: 4,
            aloud: false,
        };

        let tally = run(course).unwrap();

        assert!(tally.copies > 0 && tally.files > 0);
    }
}
