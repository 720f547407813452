//! What must never be broken, checked against what the sandbox saw and what lies on the disk.

use crate::Stage;
use anyhow::{Context, Result, bail, ensure};
use carryout_core::receipt::verify;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

/// Looks at everything once a day.
#[derive(Default)]
pub(super) struct Judge {
    /// How many copies were started that ask for a resource.
    wanted: HashMap<String, u64>,
    proved: HashSet<PathBuf>,
    pub(super) copies: u64,
    pub(super) files: u64,
}

impl Judge {
    pub(super) fn started(&mut self, resources: &[&str]) {
        for resource in resources {
            *self.wanted.entry((*resource).to_owned()).or_default() += 1;
        }
    }

    pub(super) fn look(&mut self, stage: &Stage) -> Result<()> {
        let observed = stage.staging.sandbox.observed();
        for seen in &observed.initiated {
            let wanted = self.wanted.get(&seen.resource).copied().unwrap_or(0);
            ensure!(
                seen.count <= wanted,
                "{} was initiated {} times for {wanted} copies",
                seen.resource,
                seen.count
            );
        }
        ensure!(
            observed.resets.iter().all(|reset| reset.automatic),
            "the program gave access back by itself"
        );

        let objects: HashMap<&str, HashSet<&str>> = observed
            .jobs
            .iter()
            .map(|job| {
                let digests = job
                    .objects
                    .iter()
                    .filter_map(|object| object.sha256.as_deref())
                    .collect();
                (job.id.as_str(), digests)
            })
            .collect();
        for folder in finished(&stage.staging.folder())? {
            if self.proved.insert(folder.clone()) {
                self.files += prove(&folder, &objects).with_context(|| folder.display().to_string())?;
                self.copies += 1;
                // What is proved is proved; keeping all of it would fill the machine that runs the trial.
                std::fs::remove_dir_all(folder.join("data"))?;
            }
        }
        Ok(())
    }

    /// No secret that the sandbox gave out lies anywhere in the home or beside the copies.
    pub(super) fn look_for_secrets(&self, stage: &Stage) -> Result<()> {
        let planted: Vec<String> = stage.staging.sandbox.planted();
        ensure!(
            !planted.is_empty(),
            "nothing was planted, so nothing can be found"
        );
        for file in files(&stage.staging.home())?
            .into_iter()
            .chain(files(&stage.staging.folder())?)
        {
            let bytes = std::fs::read(&file)?;
            let text = String::from_utf8_lossy(&bytes);
            if let Some(secret) = planted.iter().find(|secret| text.contains(secret.as_str())) {
                bail!("{} holds a secret that begins {:.8}", file.display(), secret);
            }
        }
        Ok(())
    }
}

/// The copies that say they are done.
fn finished(folder: &Path) -> Result<Vec<PathBuf>> {
    Ok(files(folder)?
        .into_iter()
        .filter(|file| file.file_name().is_some_and(|name| name == "receipt.json"))
        .filter_map(|file| file.parent().map(Path::to_owned))
        .collect())
}

/// Every file of the copy is a whole object of the very job that the receipt names, and none is left out.
fn prove(folder: &Path, objects: &HashMap<&str, HashSet<&str>>) -> Result<u64> {
    let report = verify(folder, |_, _| ())?;
    ensure!(report.ok, "the bag does not prove itself: {:?}", report.findings);
    let receipt: Value = serde_json::from_slice(&std::fs::read(folder.join("receipt.json"))?)?;
    let mut count = 0;
    for category in receipt["categories"].as_array().context("categories")? {
        let Some(job) = category["archive_job_id"].as_str() else {
            continue;
        };
        let there = objects
            .get(job)
            .with_context(|| format!("the sandbox knows no job {job}"))?;
        let files = category["files"].as_array().context("files")?;
        let here: HashSet<&str> = files.iter().filter_map(|file| file["sha256"].as_str()).collect();
        if matches!(category["outcome"].as_str(), Some("got" | "empty")) {
            ensure!(
                here == *there,
                "{}: {} of {} objects came",
                category["resource"],
                here.len(),
                there.len()
            );
        } else {
            ensure!(
                here.is_subset(there),
                "{}: a file that Google never had",
                category["resource"]
            );
        }
        count += u64::try_from(here.len())?;
    }
    Ok(count)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if !folder.is_dir() {
        return Ok(found);
    }
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}
