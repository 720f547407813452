//! Addresses that die every few seconds, and connections that are cut all the time.

use crate::Plan;
use crate::contestant::digest;
use crate::fetch::{Done, From, Ticket};
use crate::google::Google;
use crate::process;
use crate::table::verdict_word;
use anyhow::{Result, ensure};
use std::process::Command;

const RESOURCE: &str = "youtube.private_videos";
const LINK_SECONDS: &str = "3";
/// Every connection is slow, and is cut after 20 MB: each of the many requests needs an address that is still good.
const FAULTS: [&str; 2] = [
    r#"{"route":"storage","what":{"kind":"throttle","bytes_per_second":10000000}}"#,
    r#"{"route":"storage","what":{"kind":"cut","after":20000000}}"#,
];

pub fn measure(plan: &Plan) -> Result<String> {
    let large = format!("{RESOURCE}={}MiB", plan.mib);
    let google = Google::start(
        &[
            "--large",
            &large,
            "--link-seconds",
            LINK_SECONDS,
            "--fault",
            FAULTS[0],
            "--fault",
            FAULTS[1],
        ],
        &[RESOURCE],
    )?;
    let object = google.object(RESOURCE)?;
    let ground = tempfile::tempdir_in(&plan.folder)?;
    let ticket = Ticket {
        from: From::Job {
            access: google.access().clone(),
            job: object.job.clone(),
            path: object.path.clone(),
        },
        folder: ground.path().to_owned(),
        name: "object".to_owned(),
    };
    let reading = process::run(
        Command::new(std::env::current_exe()?).arg("fetch"),
        &serde_json::to_string(&ticket)?,
    )?;
    let done: Done = serde_json::from_str(&reading.output)?;
    ensure!(
        digest(&ground.path().join("object"))? == object.sha256,
        "the file is another one"
    );
    let extra = google.served(&object)?.saturating_sub(object.size);
    let percent = extra as f64 * 100.0 / object.size as f64;
    Ok(format!(
        "{} bytes; addresses live {LINK_SECONDS} s, each connection gives 10 MB/s and is cut after 20 MB. Done in {:.1} s, \
         asked for an address {} times, byte-identical.\n\n\
         Bar: completes; at most 1 % extra bytes, counted at the server. Extra: {percent:.3} %: **{}**.\n",
        object.size,
        reading.time.as_secs_f64(),
        done.asked,
        verdict_word(percent <= 1.0)
    ))
}
