//! The world around one run of the program: a sandbox, a home, a folder, a browser with a user in front of it.

use crate::keyring::Keyring;
use carryout_sandbox::{Approval, Options, Running, Sandbox};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use url::Url;

/// No run of the program takes longer, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// Everything around the program.
pub struct World {
    /// The stand-in for Google.
    pub sandbox: Sandbox,
    /// The keyring, where the test has one.
    pub keyring: Option<Keyring>,
    origin: String,
    running: Option<Running>,
    ground: TempDir,
    said: Mutex<String>,
}

/// How a run ended.
#[derive(Debug)]
pub struct Ended {
    /// The exit code; nothing after a signal.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Ended {
    /// The one JSON document on standard output.
    pub fn json(&self) -> Value {
        let mut documents = serde_json::Deserializer::from_str(&self.out).into_iter::<Value>();
        let first = documents.next().expect("a document").expect("JSON");
        assert!(documents.next().is_none(), "more than one document: {}", self.out);
        first
    }

    /// The code of the problem in the JSON document.
    pub fn problem(&self) -> String {
        self.json()["problem"]["code"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }
}

/// A Google whose jobs take a moment.
pub fn quick() -> Options {
    Options {
        job_time: Duration::from_millis(50)..=Duration::from_millis(400),
        ..Options::default()
    }
}

impl World {
    /// A world without any keyring.
    pub async fn without_keyring(options: Options) -> Self {
        let ground = tempfile::tempdir().unwrap();
        let sandbox = Sandbox::new(options);
        let running = sandbox.serve(0).await.unwrap();
        let world = Self {
            sandbox,
            keyring: None,
            origin: running.origin.clone(),
            running: Some(running),
            ground,
            said: Mutex::default(),
        };
        world.set_up();
        world
    }

    /// A world with an open keyring; nothing where there cannot be one.
    pub async fn with_keyring(options: Options) -> Option<Self> {
        let world = Self::without_keyring(options).await;
        let keyring = Keyring::start(&world.path("desktop"))?;
        Some(Self {
            keyring: Some(keyring),
            ..world
        })
    }

    /// Closes every connection of the sandbox without a response, and listens again at the same address.
    pub async fn hang_up(&mut self) {
        let port = self.origin.parse::<Url>().unwrap().port().unwrap();
        self.running = None;
        let started = Instant::now();
        // The old listener goes with its task, which may take a moment.
        self.running = loop {
            match self.sandbox.serve(port).await {
                Ok(running) => break Some(running),
                Err(error) => assert!(started.elapsed() < PATIENCE, "{error}"),
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        };
    }

    /// Starts the program; its output goes to `home.said`, so that its pipes need no reader.
    pub fn start(&self, words: &[&str]) -> Child {
        self.spawn(self.command(words))
    }

    /// Starts a prepared command as [`World::start`] does.
    pub fn spawn(&self, mut command: Command) -> Child {
        let said = || {
            let mut options = std::fs::File::options();
            options.create(true).append(true);
            options.open(self.path("home.said")).unwrap()
        };
        command.stdout(said()).stderr(said()).spawn().unwrap()
    }

    /// What programs said that [`World::start`] started.
    pub fn said_so_far(&self) -> String {
        std::fs::read_to_string(self.path("home.said")).unwrap_or_default()
    }

    /// Looks until `is_so`, while the program lives; answers its exit code if it ended before.
    pub async fn until(&self, child: &mut Child, what: &str, is_so: impl Fn() -> bool) -> Option<i32> {
        let started = Instant::now();
        loop {
            if is_so() {
                return None;
            }
            if let Some(status) = child.try_wait().unwrap() {
                return Some(status.code().unwrap_or(-1));
            }
            if started.elapsed() > PATIENCE {
                child.kill().unwrap();
                child.wait().unwrap();
                panic!("{what} never came:\n{}", self.said_so_far());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Looks until `is_so` of a program that is not to end before.
    pub async fn reach(&self, child: &mut Child, what: &str, is_so: impl Fn() -> bool) {
        let ended = self.until(child, what, is_so).await;
        assert_eq!(ended, None, "it ended before {what} came");
    }

    /// Waits for the end of a program that [`World::start`] started; answers its exit code.
    pub async fn ended(&self, child: &mut Child) -> i32 {
        self.until(child, "the end", || false).await.unwrap_or(-1)
    }

    /// A path in this world.
    pub fn path(&self, name: &str) -> PathBuf {
        self.ground.path().join(name)
    }

    fn set_up(&self) {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::create_dir_all(self.path("bin")).unwrap();
        let browser = self.path("bin/xdg-open");
        let script = format!(
            "#!/bin/sh\nprintf '%s\\n' \"$1\" >> '{}'\n",
            self.path("opened").display()
        );
        std::fs::write(&browser, script).unwrap();
        std::fs::set_permissions(&browser, std::fs::Permissions::from_mode(0o755)).unwrap();
        let client = &self.sandbox.options().clients[0];
        let file = serde_json::json!({"installed": {
            "client_id": client.id, "client_secret": client.secret, "project_id": "practice",
            "auth_uri": "https://accounts.google.com/o/oauth2/auth",
            "token_uri": "https://oauth2.googleapis.com/token", "redirect_uris": ["http://localhost"],
        }});
        std::fs::write(self.path("client.json"), file.to_string()).unwrap();
    }

    /// The program with these arguments, not started yet.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut paths = vec![self.path("bin")];
        paths.extend(std::env::split_paths(
            &std::env::var_os("PATH").unwrap_or_default(),
        ));
        let bus = self
            .keyring
            .as_ref()
            .map_or("unix:path=/nowhere", |keyring| &keyring.address);
        let mut command = Command::new(env!("CARGO_BIN_EXE_carryout-cli"));
        command
            .args(words)
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("BROWSER")
            .env_remove("LANGUAGE")
            .env("LC_ALL", "C")
            .env("PATH", std::env::join_paths(paths).unwrap())
            .env("DBUS_SESSION_BUS_ADDRESS", bus)
            .env("XDG_DATA_HOME", self.path("data"))
            .env("XDG_RUNTIME_DIR", self.path("desktop/runtime"))
            .env("CARRYOUT_HOME", self.path("home"))
            .env("CARRYOUT_GOOGLE_ORIGIN", &self.origin)
            .env("CARRYOUT_PACE", "200")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Runs the program to its end.
    pub async fn run(&self, words: &[&str]) -> Ended {
        let child = self.command(words).spawn().unwrap();
        self.end(child, |_| async {}).await
    }

    /// Runs another program to its end, in the program's surroundings and with the same user.
    pub async fn run_program_with_input(&self, words: &[&str], approval: &Approval) -> Ended {
        let ours = self.command(&[]);
        let mut command = Command::new(words[0]);
        command.args(&words[1..]).stdin(Stdio::null());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        for (name, value) in ours.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        self.end_with_input(command.spawn().unwrap(), approval).await
    }

    /// Runs the program to its end, with a user who does `approval` on each page of Google's that opens.
    pub async fn run_with_user(&self, words: &[&str], approval: &Approval) -> Ended {
        let child = self.command(words).spawn().unwrap();
        self.end_with_input(child, approval).await
    }

    async fn end_with_input(&self, child: Child, approval: &Approval) -> Ended {
        self.end(child, |page| async move {
            let back = self.sandbox.approve(&page, approval).expect("Google's page");
            let shown = reqwest::get(back.clone()).await.expect("the program listens");
            assert!(shown.status().is_success());
        })
        .await
    }

    /// Waits for the end of a run, and hands every page that opens to `user`.
    pub async fn end<F: Future<Output = ()>>(&self, mut child: Child, user: impl Fn(Url) -> F) -> Ended {
        let (out, err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
        let read = |mut stream: Box<dyn std::io::Read + Send>| {
            std::thread::spawn(move || {
                let mut text = String::new();
                stream.read_to_string(&mut text).unwrap();
                text
            })
        };
        let (out, err) = (read(Box::new(out)), read(Box::new(err)));
        let started = Instant::now();
        let mut seen = self.opened().len();
        let status = loop {
            for page in self.opened().split_off(seen) {
                seen += 1;
                user(page).await;
            }
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            if started.elapsed() > PATIENCE {
                child.kill().unwrap();
                child.wait().unwrap();
                panic!("no end: {}\n{}", out.join().unwrap(), err.join().unwrap());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        };
        let ended = Ended {
            code: status.code(),
            out: out.join().unwrap(),
            err: err.join().unwrap(),
        };
        assert!(!ended.err.contains("panicked"), "{}", ended.err);
        let mut said = self.said.lock().unwrap();
        said.push_str(&ended.out);
        said.push_str(&ended.err);
        drop(said);
        ended
    }

    /// Connects “Anna” with the client file.
    pub async fn connect(&self, categories: &str, approval: &Approval) -> Ended {
        let file = self.path("client.json");
        let words = [
            "connect",
            "--verbose",
            "--json",
            "--client",
            file.to_str().unwrap(),
            "--name",
            "Anna",
            "--categories",
            categories,
        ];
        self.run_with_user(&words, approval).await
    }

    /// Copies from “Anna” into `folder`.
    pub async fn copy(&self, categories: &str, folder: &str) -> Ended {
        self.run(&self.copy_words(categories, &self.path(folder).display().to_string()))
            .await
    }

    /// The command line of a copy from “Anna”.
    pub fn copy_words<'a>(&self, categories: &'a str, to: &'a str) -> [&'a str; 9] {
        [
            "copy",
            "--verbose",
            "--json",
            "--connection",
            "Anna",
            "--categories",
            categories,
            "--to",
            to,
        ]
    }

    /// The addresses that were opened in the browser so far.
    pub fn opened(&self) -> Vec<Url> {
        let text = std::fs::read_to_string(self.path("opened")).unwrap_or_default();
        // A line without its end is still being written.
        let whole = text.rfind('\n').map_or("", |end| &text[..end]);
        whole.lines().map(|line| line.parse().unwrap()).collect()
    }

    /// Asserts that the files of the copy in `folder` are the sandbox's objects, byte for byte.
    pub fn assert_same_bytes(&self, folder: &Path) {
        let mut here: Vec<String> = files(&folder.join("data"))
            .iter()
            .map(|file| hex(&Sha256::digest(std::fs::read(file).unwrap())))
            .collect();
        let objects = self
            .sandbox
            .observed()
            .jobs
            .into_iter()
            .flat_map(|job| job.objects);
        let mut there: Vec<String> = objects
            .map(|object| self.sandbox.sha256(&object.path).unwrap())
            .collect();
        here.sort();
        there.sort();
        assert!(!here.is_empty());
        assert_eq!(here, there);
    }

    /// Asserts that nothing secret was said, or lies in the home or in a copy.
    pub fn assert_no_secret_leaked(&self) {
        let planted = self.sandbox.planted();
        assert!(planted.len() > 2, "codes and tokens were given out");
        let said = self.said.lock().unwrap();
        for secret in &planted {
            assert!(!said.contains(secret.as_str()), "a secret was said");
            for place in ["home", "copies"] {
                for file in files(&self.path(place)) {
                    let bytes = std::fs::read(&file).unwrap();
                    let found = bytes
                        .windows(secret.len())
                        .any(|window| window == secret.as_bytes());
                    assert!(!found, "a secret lies in {}", file.display());
                }
            }
        }
    }
}

/// The one copy below a folder: where the receipt is.
pub fn the_copy(below: &Path) -> PathBuf {
    let mut receipts = files(below);
    receipts.retain(|file| file.ends_with("receipt.json"));
    assert_eq!(receipts.len(), 1, "one copy has one receipt");
    receipts[0].parent().unwrap().to_owned()
}

/// All files below a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
