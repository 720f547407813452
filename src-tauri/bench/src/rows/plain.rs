//! One object from the sandbox over plain loopback: no disk, no TLS, nothing but the transfer.

use super::race;
use crate::Plan;
use crate::contestant::{Contestant, Target};
use crate::google::Google;
use crate::table;
use anyhow::Result;
use std::fmt::Write as _;

const RESOURCE: &str = "youtube.private_videos";

pub fn measure(plan: &Plan) -> Result<String> {
    let large = format!("{RESOURCE}={}MiB", plan.mib);
    let google = Google::start(&["--large", &large], &[RESOURCE])?;
    let object = google.object(RESOURCE)?;
    let target = Target {
        url: object.url.clone(),
        size: object.size,
        sha256: object.sha256.clone(),
        authority: None,
    };
    let contestants = [
        Contestant::Ours,
        Contestant::Curl,
        Contestant::Wget,
        Contestant::Aria2(4),
        Contestant::Rclone,
        Contestant::CurlThenSum,
    ];

    let all = race(&contestants, &target, plan)?;

    let mut text = format!(
        "{} bytes, {} runs each in turn. Ours proves CRC32C and SHA-256 on the way; the others prove nothing, but \
         for the last line.\n\n",
        object.size, plan.rounds
    );
    text.push_str(&table::of(&all, object.size));
    let _ = write!(
        text,
        "\n{}",
        table::verdict(&all, "at least as fast as the fastest of them")
    );
    Ok(text)
}
