//! A journal that cannot be written: said once, and Google is not asked again and again for what is lost each time, nor at all
//! for what is only kept until it can be written.

use crate::seen::at_google;
use carryout_core::advice::Code;
use carryout_sandbox::{Access, Approval, Fault, Options, Route, Rule};
use carryout_simulation::{Harness, midday};
use std::time::Duration;

const SEARCH: &str = "myactivity.search";
/// Nothing that is learned of a job can be written down.
const BREAK: &str =
    "CREATE TRIGGER broken BEFORE UPDATE ON job BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END";
/// Nothing at all can be written.
const BREAK_ALL: &str = "CREATE TRIGGER broken_too BEFORE INSERT ON setting
    BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END";

#[tokio::test(start_paused = true)]
async fn google_is_asked_ever_more_rarely_for_what_cannot_be_written_down() {
    // A poll that finds a job ready writes that to the journal itself; one that finds it in progress is kept until that works.
    for (seconds, breaks, most) in [
        (5, &[BREAK][..], 16),
        (5, &[BREAK, BREAK_ALL], 3),
        (7_000, &[BREAK], 1),
        (7_000, &[BREAK, BREAK_ALL], 1),
    ] {
        let harness = Harness::set(midday(), Options::default()).await.unwrap();
        let takes = Fault::JobTakes { seconds };
        harness
            .staging
            .sandbox
            .faults()
            .add(Rule::on(Route::Initiate, takes));
        let approval = Approval {
            access: Access::Days180,
            ..Approval::default()
        };
        let connection = harness.connect("Anna", &[SEARCH], &approval).await.unwrap();
        let export = harness.start(connection, &[SEARCH]).await.unwrap();
        harness.until("the job", at_google).await.unwrap();
        for sql in breaks {
            harness
                .engine
                .journal()
                .write(|db| db.execute_batch(sql))
                .await
                .unwrap();
        }
        let before = looks(&harness);

        harness.pass(Duration::from_secs(6 * 3_600)).await;

        let asked = looks(&harness) - before;
        assert!(
            (1..=most).contains(&asked),
            "{asked} times in six hours, {seconds} s"
        );
        let problems = harness.engine.current_snapshot().problems;
        let reported = problems
            .iter()
            .filter(|problem| problem.code == Code::JournalBroken)
            .count();
        assert_eq!(reported, 1, "{problems:?}");
        for name in ["broken", "broken_too"] {
            let sql = format!("DROP TRIGGER IF EXISTS {name}");
            harness
                .engine
                .journal()
                .write(move |db| db.execute_batch(&sql))
                .await
                .unwrap();
        }
        harness.finished(export).await.unwrap();
        harness.pass(Duration::from_secs(60)).await;
        assert!(harness.engine.current_snapshot().problems.is_empty());
    }
}

fn looks(harness: &Harness) -> u64 {
    let answers = harness.staging.sandbox.observed().answers;
    let of_state = answers.iter().filter(|(answer, _)| answer.starts_with("state"));
    of_state.map(|(_, count)| count).sum()
}
