//! Starting a program of the desktop and seeing whether it works: `xdg-open` and its like exist on computers where they
//! cannot open anything, and say so by their exit code alone.

use super::child_environment::as_outside;
use std::ffi::{OsStr, OsString};
use std::process::{Command, ExitStatus, Stdio};
use std::time::Duration;
use tokio::sync::oneshot;

/// A launcher that still runs after this long has become the browser, or waits for it: without a desktop `xdg-open` does.
const WATCH: Duration = Duration::from_secs(5);

/// No browser could be started; the link can still be copied. Holds no address.
#[derive(Debug, thiserror::Error)]
#[error("no browser could be opened: {0}")]
pub struct BrowserError(pub String);

/// Starts one command after the other until one works.
pub(super) async fn launch(commands: Vec<Command>) -> Result<(), BrowserError> {
    let mut tried = Vec::new();
    for mut command in commands {
        let program = command.get_program().to_string_lossy().into_owned();
        as_outside(&mut command);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        match run(command).await {
            // Missing ones are not reported, or a list of all of them would hide the one that failed.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => tried.push(format!("{program}: {error}")),
            Ok(Some(status)) if has_failed(status) => tried.push(format!("{program}: {status}")),
            Ok(_) => return Ok(()),
        }
    }
    Err(BrowserError(if tried.is_empty() {
        "no launcher is installed".to_owned()
    } else {
        tried.join("; ")
    }))
}

/// Runs `command` while it is watched; answers how it ended, or nothing if it goes on.
async fn run(mut command: Command) -> std::io::Result<Option<ExitStatus>> {
    let mut child = command.spawn()?;
    let (ended, end) = oneshot::channel();
    // A thread, because it may live as long as the browser does, and a child without `wait` stays in the list
    // of processes.
    std::thread::Builder::new()
        .name("launcher".to_owned())
        .spawn(move || ended.send(child.wait()))?;
    match tokio::time::timeout(WATCH, end).await {
        Ok(Ok(status)) => status.map(Some),
        Ok(Err(_)) | Err(_) => Ok(None),
    }
}

/// Explorer answers 1 for everything, so on Windows an exit code says nothing.
fn has_failed(status: ExitStatus) -> bool {
    !cfg!(windows) && !status.success()
}

/// The commands of the variable `BROWSER`: separated by colons, `%s` stands for the address.
pub(super) fn named_browsers(named: &OsStr, url: &OsStr) -> Vec<Command> {
    if cfg!(windows) {
        return Vec::new();
    }
    let named = named.to_string_lossy();
    let command = |named: &str| {
        let mut words = named.split_whitespace();
        let mut command = Command::new(words.next()?);
        let words: Vec<&str> = words.collect();
        let with_url = |word: &str| OsString::from(word.replace("%s", &url.to_string_lossy()));
        command.args(words.iter().copied().map(with_url));
        if !words.iter().any(|word| word.contains("%s")) {
            command.arg(url);
        }
        Some(command)
    };
    named.split(':').filter_map(command).collect()
}

#[cfg(all(test, unix))]
mod tests {
    use super::{launch, named_browsers};
    use std::ffi::OsStr;
    use std::path::Path;
    use std::process::Command;

    #[tokio::test]
    async fn a_launcher_that_fails_is_followed_by_the_next() {
        let ground = tempfile::tempdir().unwrap();
        let seen = ground.path().join("seen");

        for failing in ["exit 3", "exit 4", "kill -9 $$"] {
            let works = format!("echo '{failing}' >> {}", seen.display());
            let opened = launch(vec![shell(failing), missing(), shell(&works), shell("exit 1")]).await;

            opened.unwrap();
        }

        let seen = std::fs::read_to_string(seen).unwrap();
        assert_eq!(seen.lines().count(), 3, "{seen}");
    }

    #[tokio::test]
    async fn without_one_that_works_each_that_failed_is_named() {
        let failed = launch(vec![shell("exit 3"), missing(), shell("exit 4")])
            .await
            .unwrap_err()
            .to_string();

        assert!(
            failed.contains("sh: exit status: 3; sh: exit status: 4"),
            "{failed}"
        );
        assert!(
            launch(vec![missing()])
                .await
                .unwrap_err()
                .to_string()
                .contains("no launcher")
        );
    }

    #[tokio::test(start_paused = true)]
    async fn a_launcher_that_stays_is_taken_for_the_browser_and_left_alone() {
        let ground = tempfile::tempdir().unwrap();
        let goes_on = ground.path().join("goes-on");
        std::fs::write(&goes_on, "").unwrap();
        let waits = format!("while [ -e {} ]; do sleep 0.02; done", goes_on.display());

        let opened = launch(vec![shell(&waits), shell("exit 1")]).await;
        std::fs::remove_file(goes_on).unwrap();

        opened.unwrap();
    }

    #[test]
    fn the_named_browsers_get_the_address_where_they_want_it() {
        let commands = named_browsers(
            OsStr::new("one:two --new %s tab::three -x"),
            OsStr::new("http://a/?b%s"),
        );

        let words: Vec<Vec<&str>> = commands
            .iter()
            .map(|command| {
                let words = [command.get_program()].into_iter().chain(command.get_args());
                words.filter_map(OsStr::to_str).collect()
            })
            .collect();
        assert_eq!(
            words,
            [
                vec!["one", "http://a/?b%s"],
                vec!["two", "--new", "http://a/?b%s", "tab"],
                vec!["three", "-x", "http://a/?b%s"],
            ]
        );
        assert!(named_browsers(OsStr::new(""), OsStr::new("http://a/")).is_empty());
    }

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    fn missing() -> Command {
        Command::new(Path::new("/nowhere/xdg-open"))
    }
}
