//! A desktop of its own for each test: screen, session bus, keyring, browser and home, gone when the test ends.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::driver::eventually;

/// The password of the test's keyring.
const PASSWORD: &[u8] = b"carryout\n";

/// A browser that does not end within this time is left alone.
const GOODBYE: Duration = Duration::from_secs(5);

/// Which keyring a desktop has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Keyring {
    /// Open, as after a login.
    Open,
    /// There, but locked, and without a prompter for the password.
    Locked,
    /// None at all.
    Absent,
}

/// In which colours a desktop is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Colours {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// A desktop. What runs on it ends with it.
pub struct Desktop {
    ground: TempDir,
    variables: Vec<(&'static str, String)>,
    /// The port at which the browser can be watched, once it runs.
    pub browser_port: u16,
    // Ended in this order.
    children: Vec<Process>,
}

/// A process that ends when it is dropped.
pub struct Process(pub Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Desktop {
    /// An ordinary desktop.
    pub async fn new() -> Self {
        Self::with(Keyring::Open, Colours::Light).await
    }

    /// A desktop with this keyring and these colours.
    pub async fn with(keyring: Keyring, colours: Colours) -> Self {
        // Short, because the names of sockets inside may have 108 bytes at most.
        let ground = tempfile::Builder::new().prefix("co").tempdir_in("/tmp").unwrap();
        let mut desktop = Self {
            ground,
            variables: Vec::new(),
            browser_port: free_port(),
            children: Vec::new(),
        };
        for (variable, folder) in [
            ("HOME", "person"),
            ("XDG_RUNTIME_DIR", "runtime"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_STATE_HOME", "state"),
            ("CARRYOUT_HOME", "carryout"),
        ] {
            let folder = desktop.path(folder);
            fs::create_dir_all(&folder).unwrap();
            fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
            desktop.variables.push((variable, folder.display().to_string()));
        }
        desktop.start_screen();
        desktop.start_bus();
        if keyring != Keyring::Absent {
            desktop.start_keyring(keyring).await;
        }
        desktop.furnish(colours);
        desktop
    }

    /// A path on this desktop's ground.
    pub fn path(&self, name: &str) -> PathBuf {
        self.ground.path().join(name)
    }

    /// Where the program keeps what it knows.
    pub fn home(&self) -> PathBuf {
        self.path("carryout")
    }

    /// Where the user's documents are.
    pub fn documents(&self) -> PathBuf {
        self.path("person/Documents")
    }

    /// Where the session bus listens.
    pub fn bus(&self) -> &str {
        let bus = self
            .variables
            .iter()
            .find(|(name, _)| *name == "DBUS_SESSION_BUS_ADDRESS");
        &bus.expect("the bus runs").1
    }

    /// Gives the keyboard to the window with this in its title, as a click on its frame does.
    pub async fn turn_to_window(&self, title: &str) {
        eventually(&format!("a window called {title}"), async || {
            let turned = self
                .command("xdotool")
                .args([
                    "search",
                    "--onlyvisible",
                    "--name",
                    title,
                    "windowfocus",
                    "--sync",
                ])
                .status()
                .expect("xdotool is there: `cargo xtask test` installs it");
            turned.success().then_some(())
        })
        .await;
    }

    /// Sets a variable for everything that is started from now on.
    pub fn set(&mut self, name: &'static str, value: impl Into<String>) {
        self.variables.push((name, value.into()));
    }

    /// The environment of the program that runs here, as it is after its start, one variable a line.
    pub fn environment_of_program(&self) -> Vec<String> {
        let home = format!("CARRYOUT_HOME={}", self.home().display());
        let read = |entry: fs::DirEntry| {
            let is_program = fs::read_link(entry.path().join("exe"))
                .is_ok_and(|program| program == Path::new(crate::program::PROGRAM));
            let environment = fs::read(entry.path().join("environ"))
                .ok()
                .filter(|_| is_program)?;
            let environment = String::from_utf8_lossy(&environment).into_owned();
            let environment: Vec<String> = environment.split('\0').map(str::to_owned).collect();
            environment.contains(&home).then_some(environment)
        };
        let processes = fs::read_dir("/proc").unwrap().flatten();
        processes.into_iter().find_map(read).expect("a running program")
    }

    /// The next dialog for a file or a folder will be answered with this path.
    pub fn will_choose(&self, path: &Path) {
        fs::write(self.path("choice"), path.display().to_string()).unwrap();
    }

    /// The folders that the file manager was asked to show, in order.
    pub fn folders_shown(&self) -> Vec<PathBuf> {
        let shown = fs::read_to_string(self.path("folders")).unwrap_or_default();
        shown.lines().map(PathBuf::from).collect()
    }

    /// Whether a program of ours holds its name on the session bus.
    pub fn is_running(&self) -> bool {
        let names = self
            .command("dbus-send")
            .args([
                "--session",
                "--print-reply",
                "--dest=org.freedesktop.DBus",
                "/org/freedesktop/DBus",
            ])
            .arg("org.freedesktop.DBus.ListNames")
            .output()
            .unwrap();
        assert!(names.status.success(), "the session bus answers");
        String::from_utf8_lossy(&names.stdout).contains("carryout")
    }

    /// Whether a program works with the journal. Looked up at the system: who tries the lock may be in the program's way.
    pub fn is_at_work(&self) -> bool {
        let Ok(lock) = fs::metadata(self.home().join("journal.lock")) else {
            return false;
        };
        let inode = format!(":{}", lock.ino());
        let locks = fs::read_to_string("/proc/locks").unwrap();
        locks
            .lines()
            .any(|line| line.split_whitespace().any(|word| word.ends_with(&inode)))
    }

    /// Prepares a program that runs on this desktop.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env("NO_AT_BRIDGE", "1")
            .env("GDK_BACKEND", "x11")
            .env("LANG", "C.UTF-8")
            .env_remove("LC_ALL")
            .env_remove("LANGUAGE")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("XDG_CURRENT_DESKTOP")
            .env_remove("CARRYOUT_GOOGLE_ORIGIN")
            .env_remove("CARRYOUT_PACE")
            .env(
                "PATH",
                format!(
                    "{}:{}",
                    self.path("bin").display(),
                    std::env::var("PATH").unwrap()
                ),
            )
            .envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }

    /// How many entries of `service` the keyring holds, as a tool of the bus sees it.
    pub fn keys(&self, service: &str) -> usize {
        let answer = self.bus_call(
            "/org/freedesktop/secrets",
            "org.freedesktop.Secret.Service.SearchItems",
            &[&format!("dict:string:string:service,{service}")],
        );
        answer.lines().filter(|line| line.contains("object path")).count()
    }

    fn bus_call(&self, path: &str, method: &str, arguments: &[&str]) -> String {
        let output = self
            .command("dbus-send")
            .args([
                "--session",
                "--print-reply",
                "--dest=org.freedesktop.secrets",
                path,
                method,
            ])
            .args(arguments)
            .output()
            .unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn start_screen(&mut self) {
        let mut server = self
            .command("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x1000x24",
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is there: `cargo xtask test` installs it");
        let number = first_line(&mut server);
        self.variables.push(("DISPLAY", format!(":{number}")));
        self.children.push(Process(server));
    }

    fn start_bus(&mut self) {
        // No services that start by themselves: what a test does not start is not there.
        let configuration = format!(
            "<busconfig><type>session</type><listen>unix:dir={}</listen><auth>EXTERNAL</auth>\
             <policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>\
             <allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>",
            self.path("runtime").display()
        );
        let file = self.path("bus.conf");
        fs::write(&file, configuration).unwrap();
        let mut daemon = self
            .command("dbus-daemon")
            .arg(format!("--config-file={}", file.display()))
            .args(["--nofork", "--nopidfile", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let address = first_line(&mut daemon);
        self.variables.push(("DBUS_SESSION_BUS_ADDRESS", address));
        self.children.push(Process(daemon));
    }

    async fn start_keyring(&mut self, keyring: Keyring) {
        let mut daemon = self
            .command("gnome-keyring-daemon")
            .args(["--foreground", "--unlock", "--components=secrets"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        daemon.stdin.take().unwrap().write_all(PASSWORD).unwrap();
        self.children.push(Process(daemon));
        let collection = "/org/freedesktop/secrets/collection/login";
        eventually("an open keyring", async || {
            let label = ["string:org.freedesktop.Secret.Collection", "string:Locked"];
            let answer = self.bus_call(collection, "org.freedesktop.DBus.Properties.Get", &label);
            answer.contains("false").then_some(())
        })
        .await;
        if keyring == Keyring::Locked {
            let all = format!("array:objpath:{collection}");
            self.bus_call(
                "/org/freedesktop/secrets",
                "org.freedesktop.Secret.Service.Lock",
                &[&all],
            );
        }
    }

    /// the user's settings: colours, directories, and a real Chromium as the browser.
    fn furnish(&self, colours: Colours) {
        let write = |name: &str, text: &str| {
            let path = self.path(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
            path
        };
        let is_dark = colours == Colours::Dark;
        write(
            "config/gtk-3.0/settings.ini",
            &format!(
                "[Settings]\ngtk-application-prefer-dark-theme={}\n",
                u8::from(is_dark)
            ),
        );
        write("config/user-dirs.dirs", "XDG_DOCUMENTS_DIR=\"$HOME/Documents\"\n");
        fs::create_dir_all(self.documents()).unwrap();
        let chromium = std::env::var("CARRYOUT_CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".to_owned());
        write(
            "data/applications/person-browser.desktop",
            &format!(
                "[Desktop Entry]\nType=Application\nName=Browser\nMimeType=x-scheme-handler/http;x-scheme-handler/https;text/html;\n\
                 Exec={chromium} --no-sandbox --no-first-run --no-default-browser-check --disable-gpu --disable-quic \
                 --disable-background-networking --disable-component-update --disable-sync --password-store=basic \
                 --remote-debugging-port={} --user-data-dir={} %u\n",
                self.browser_port,
                self.path("browser").display()
            ),
        );
        write(
            "config/mimeapps.list",
            "[Default Applications]\nx-scheme-handler/http=person-browser.desktop\n\
             x-scheme-handler/https=person-browser.desktop\ntext/html=person-browser.desktop\n\
             inode/directory=person-files.desktop\n",
        );
        let executable = |name: &str, text: &str| {
            let path = write(name, text);
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
            path
        };
        // A file manager would have a window of its own; that it was started is what counts.
        let files = executable(
            "bin/person-files",
            &format!("#!/bin/sh\necho \"$1\" >> {}\n", self.path("folders").display()),
        );
        write(
            "data/applications/person-files.desktop",
            &format!(
                "[Desktop Entry]\nType=Application\nName=Files\nMimeType=inode/directory;\nExec={} %f\n",
                files.display()
            ),
        );
        // The system's dialog cannot be driven; where there is no portal it is this program that shows it.
        executable(
            "bin/zenity",
            &format!(
                "#!/bin/sh\n[ -f {0} ] && cat {0} && rm {0} && exit 0\nexit 1\n",
                self.path("choice").display()
            ),
        );
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        self.end_browser();
        // In the opposite order in which they were started: a bus without a screen complains.
        while let Some(child) = self.children.pop() {
            drop(child);
        }
    }
}

impl Desktop {
    /// The browser is no child process of ours: the lock of its profile names its process.
    fn end_browser(&self) {
        let Ok(lock) = fs::read_link(self.path("browser/SingletonLock")) else {
            return;
        };
        let Some((_, number)) = lock.to_str().and_then(|lock| lock.rsplit_once('-')) else {
            return;
        };
        if Command::new("kill").arg(number).status().is_err() {
            return;
        }

        let process = Path::new("/proc").join(number);
        let asked = Instant::now();
        while process.exists() && asked.elapsed() < GOODBYE {
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// A port for a program that is started later. It lies below those that the system gives to connections (on Linux from
/// 32,768 on): one of them would have taken it now and then before that program did.
pub fn free_port() -> u16 {
    let is_free = |port: &u16| std::net::TcpListener::bind(("127.0.0.1", *port)).is_ok();
    std::iter::repeat_with(|| 20_000 + rand::random::<u16>() % 12_000)
        .find(is_free)
        .unwrap()
}

fn first_line(child: &mut Child) -> String {
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    line.trim().to_owned()
}
