//! What must never be broken, checked against what the sandbox saw and what lies on the disk.

use crate::Harness;
use aho_corasick::AhoCorasick;
use anyhow::{Context, Result, bail, ensure};
use carryout_core::receipt::verify;
use carryout_sandbox::{Observed, Sandbox};
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

/// Looks at everything once a day; what cannot change any more is looked at once.
#[derive(Default)]
pub(super) struct Judge {
    /// How many copies were started that ask for a resource.
    wanted: HashMap<String, u64>,
    /// How many jobs, from the first, have ended for good.
    settled: usize,
    /// How often each resource was initiated by those.
    initiated: HashMap<String, u64>,
    /// Those of them whose ID was not delivered so far, with what they export.
    untold: Vec<(String, Vec<String>)>,
    /// The digests of all objects of those, by job.
    digests: Digests,
    proved: HashSet<PathBuf>,
    pub(super) copies: u64,
    pub(super) files: u64,
}

/// The SHA-256 of all objects, by job.
type Digests = HashMap<String, HashSet<String>>;

impl Judge {
    pub(super) fn started(&mut self, resources: &[&str]) {
        for resource in resources {
            *self.wanted.entry((*resource).to_owned()).or_default() += 1;
        }
    }

    pub(super) fn look(&mut self, harness: &Harness) -> Result<()> {
        self.count_initiated(&harness.staging.sandbox)?;

        for folder in finished(&harness.staging.folder())? {
            if self.proved.insert(folder.clone()) {
                self.files += prove(&folder, &self.digests).with_context(|| folder.display().to_string())?;
                self.copies += 1;
                // What is proved is proved; keeping all of it would fill the machine that runs the trial.
                std::fs::remove_dir_all(folder.join("data"))?;
            }
        }
        Ok(())
    }

    /// No resource is initiated twice for one copy. A job whose ID never reached the program is no job that it knows of:
    /// once Google itself no longer names it, it cannot be found, and the program has to ask again.
    fn count_initiated(&mut self, sandbox: &Sandbox) -> Result<()> {
        let (reported, untold): (Vec<_>, Vec<_>) = std::mem::take(&mut self.untold)
            .into_iter()
            .partition(|(job, _)| sandbox.reported(job).is_some());
        self.untold = untold;
        for (_, resources) in reported {
            count(&mut self.initiated, &resources);
        }
        let mut initiated = self.initiated.clone();
        let mut is_settled = true;
        for job in sandbox.jobs(self.settled) {
            // Once a job has ended its objects are what they are; those before the first that has not are remembered.
            is_settled &= job.ended.is_some();
            self.settled += usize::from(is_settled);
            match (job.retry_of.is_none(), job.reported.is_some()) {
                (true, true) => {
                    count(&mut initiated, &job.resources);
                    if is_settled {
                        count(&mut self.initiated, &job.resources);
                    }
                }
                (true, false) if is_settled => self.untold.push((job.id.clone(), job.resources)),
                (true, false) | (false, _) => {}
            }
            let digests = job.objects.into_iter().filter_map(|object| object.sha256);
            self.digests.insert(job.id, digests.collect());
        }
        for (resource, count) in &initiated {
            let wanted = self.wanted.get(resource).copied().unwrap_or(0);
            ensure!(
                *count <= wanted,
                "{resource} was initiated {count} times for {wanted} copies"
            );
        }
        Ok(())
    }

    /// How many jobs were made that the program can know nothing of.
    pub(super) fn untold(&self) -> u64 {
        self.untold.len() as u64
    }

    /// Access was ended by Google alone.
    pub(super) fn look_for_resets(&self, observed: &Observed) -> Result<()> {
        ensure!(
            observed.resets.iter().all(|reset| reset.automatic),
            "the program gave access back by itself"
        );
        Ok(())
    }

    /// No secret that the sandbox gave out lies anywhere in the home or beside the copies.
    pub(super) fn look_for_secrets(&self, harness: &Harness) -> Result<()> {
        let planted: Vec<String> = harness.staging.sandbox.planted();
        ensure!(
            !planted.is_empty(),
            "nothing was planted, so nothing can be found"
        );
        // Half a year has thousands of secrets and thousands of files; each file is read through once for all of them.
        let search = AhoCorasick::new(&planted)?;
        for file in files(&harness.staging.home())?
            .into_iter()
            .chain(files(&harness.staging.folder())?)
        {
            if let Some(found) = search.find(&std::fs::read(&file)?) {
                let secret = &planted[found.pattern().as_usize()];
                bail!("{} holds a secret that begins {:.8}", file.display(), secret);
            }
        }
        Ok(())
    }
}

fn count(initiated: &mut HashMap<String, u64>, resources: &[String]) {
    for resource in resources {
        *initiated.entry(resource.clone()).or_default() += 1;
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
fn prove(folder: &Path, objects: &Digests) -> Result<u64> {
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
        let there: HashSet<&str> = there.iter().map(String::as_str).collect();
        let here: HashSet<&str> = files.iter().filter_map(|file| file["sha256"].as_str()).collect();
        if matches!(category["outcome"].as_str(), Some("got" | "empty")) {
            ensure!(
                here == there,
                "{}: {} of {} objects came",
                category["resource"],
                here.len(),
                there.len()
            );
        } else {
            ensure!(
                here.is_subset(&there),
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

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
