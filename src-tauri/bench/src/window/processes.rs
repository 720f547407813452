//! What a program and the processes that it started use, as Linux counts it.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What a program and its helpers have used so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Used {
    /// Processor time of all their threads.
    pub cpu: Duration,
    /// How often one of their threads went to sleep, which is as often as one woke up.
    pub wakeups: u64,
}

impl Used {
    /// What was used since an earlier moment; a thread that has ended since then is left out.
    pub fn since(self, before: Self) -> Self {
        Self {
            cpu: self.cpu.saturating_sub(before.cpu),
            wakeups: self.wakeups.saturating_sub(before.wakeups),
        }
    }
}

/// What `root` and all below it have used.
pub fn used(root: u32) -> Used {
    let threads = tree(root).into_iter().flat_map(|process| {
        let entries = fs::read_dir(folder(process).join("task"));
        entries.into_iter().flatten().flatten().map(|entry| entry.path())
    });
    threads.fold(Used::default(), |sum, thread| Used {
        cpu: sum.cpu + cpu(&thread),
        wakeups: sum.wakeups + wakeups(&thread),
    })
}

/// The memory of `root` and all below it, in bytes; what several share is divided among them (PSS).
pub fn memory(root: u32) -> u64 {
    let pss = |process| number_after(&read(&folder(process).join("smaps_rollup")), "Pss:");
    tree(root).into_iter().map(pss).sum::<u64>() * 1024
}

/// `root` and all that it started, and what these started.
fn tree(root: u32) -> Vec<u32> {
    let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Ok(process) = entry.file_name().to_string_lossy().parse() else {
            continue;
        };
        let parent = number_after(&read(&entry.path().join("status")), "PPid:");
        if let Ok(parent) = parent.try_into() {
            children.entry(parent).or_default().push(process);
        }
    }
    let mut all = vec![root];
    let mut at = 0;
    while let Some(process) = all.get(at) {
        all.extend(children.remove(process).into_iter().flatten());
        at += 1;
    }
    all
}

fn cpu(thread: &Path) -> Duration {
    let nanoseconds = read(&thread.join("schedstat"));
    let first = nanoseconds
        .split_whitespace()
        .next()
        .and_then(|word| word.parse().ok());
    Duration::from_nanos(first.unwrap_or(0))
}

fn wakeups(thread: &Path) -> u64 {
    number_after(&read(&thread.join("status")), "\nvoluntary_ctxt_switches:")
}

fn number_after(text: &str, name: &str) -> u64 {
    let rest = text.split_once(name).map_or("", |(_, rest)| rest);
    rest.split_whitespace()
        .next()
        .and_then(|word| word.parse().ok())
        .unwrap_or(0)
}

fn folder(process: u32) -> PathBuf {
    Path::new("/proc").join(process.to_string())
}

/// Empty when the process has just ended.
fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{memory, number_after, tree, used};
    use std::process;
    use std::time::Duration;

    #[test]
    fn what_this_test_uses_is_counted_and_so_is_its_child() {
        let mut child = process::Command::new("sleep").arg("60").spawn().unwrap();

        let all = tree(process::id());

        assert!(all.contains(&process::id()) && all.contains(&child.id()));
        assert!(used(process::id()).cpu > Duration::ZERO);
        assert!(memory(process::id()) > memory(child.id()));
        child.kill().unwrap();
        child.wait().unwrap();
    }

    #[test]
    fn switches_that_are_not_voluntary_are_not_taken_for_those_that_are() {
        let status = "nonvoluntary_ctxt_switches:\t9\nvoluntary_ctxt_switches:\t4\n";

        assert_eq!(number_after(status, "\nvoluntary_ctxt_switches:"), 4);
        assert_eq!(number_after(status, "absent:"), 0);
    }
}
