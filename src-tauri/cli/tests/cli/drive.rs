//! A small drive with a real file system of its own, which can be filled, protected and pulled out. It is mounted in a
//! namespace of its own, so no other process sees it and nothing of it is left when the test is over.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A mounted drive.
pub struct Drive {
    holder: Child,
    folder: PathBuf,
    store: PathBuf,
    enter: Vec<String>,
}

impl Drive {
    /// Makes a drive of so many MiB and mounts it at `ground/drive`. Nothing where this machine does not allow that.
    ///
    /// As root it is ext4 in a file (mkfs.ext4, a loop device), else tmpfs in a user namespace.
    pub fn mount(ground: &Path, mib: u32) -> Option<Self> {
        let (folder, store, image) = (ground.join("drive"), ground.join("store"), ground.join("image"));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::create_dir_all(&store).unwrap();
        let on_disk = format!(
            "truncate -s {mib}M '{0}' && mkfs.ext4 -q -m 0 '{0}' && mount -o loop '{0}' '{1}'",
            image.display(),
            store.display()
        );
        let in_memory = format!("mount -t tmpfs -o size={mib}m none '{}'", store.display());
        let ways = [
            (vec!["--mount"], on_disk, vec!["-m"]),
            (vec!["--mount"], in_memory.clone(), vec!["-m"]),
            (
                vec!["--user", "--map-root-user", "--mount"],
                in_memory,
                vec!["-U", "-m", "--preserve-credentials"],
            ),
        ];
        let mut why = String::new();
        for (unshare, mount, enter) in ways {
            let bind = format!("mount --bind '{}' '{}'", store.display(), folder.display());
            match hold(
                &unshare,
                &format!("{{ {mount}; }} 2>&1 && {bind} 2>&1 && echo mounted && cat"),
            ) {
                Ok(holder) => {
                    let mut words = vec!["-t".to_owned(), holder.id().to_string()];
                    words.extend(enter.into_iter().map(str::to_owned));
                    return Some(Self {
                        holder,
                        folder,
                        store,
                        enter: words,
                    });
                }
                Err(said) => why.push_str(&said),
            }
        }
        eprintln!("SKIPPED: this machine lets us mount no file system of our own: {why}");
        None
    }

    /// Where the program finds it.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The same command, run where the drive is visible.
    pub fn inside(&self, command: &Command) -> Command {
        let mut inside = Command::new("nsenter");
        inside
            .args(&self.enter)
            .arg("--")
            .arg(command.get_program())
            .args(command.get_args())
            .stdin(Stdio::null());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => inside.env(name, value),
                None => inside.env_remove(name),
            };
        }
        inside
    }

    /// A path on the drive as this process sees it, whether or not the drive is plugged in.
    pub fn path(&self, name: &str) -> PathBuf {
        let root = PathBuf::from(format!("/proc/{}/root", self.holder.id()));
        root.join(self.store.strip_prefix("/").unwrap()).join(name)
    }

    /// Pulls it out: whatever looks there finds an empty folder.
    pub fn pull_out(&self) {
        self.run("umount", &["--lazy", &self.folder.display().to_string()]);
    }

    /// Plugs it in again.
    pub fn plug_in(&self) {
        let (store, folder) = (
            self.store.display().to_string(),
            self.folder.display().to_string(),
        );
        self.run("mount", &["--bind", &store, &folder]);
    }

    /// Makes it writable, or not.
    pub fn set_writable(&self, is_writable: bool) {
        let how = if is_writable {
            "remount,bind,rw"
        } else {
            "remount,bind,ro"
        };
        self.run("mount", &["-o", how, &self.folder.display().to_string()]);
    }

    fn run(&self, program: &str, words: &[&str]) {
        let mut command = Command::new(program);
        command.args(words);
        let done = self.inside(&command).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
}

impl Drop for Drive {
    fn drop(&mut self) {
        let _ = self.holder.kill();
        let _ = self.holder.wait();
    }
}

/// A process whose namespace lives as long as it does; otherwise what it said.
fn hold(unshare: &[&str], script: &str) -> Result<Child, String> {
    let started = Command::new("unshare")
        .args(unshare)
        .args(["sh", "-c", script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let mut holder = started.map_err(|error| format!("unshare: {error}; "))?;
    let mut said = String::new();
    let lines = holder
        .stdout
        .take()
        .into_iter()
        .flat_map(|out| BufReader::new(out).lines());
    for line in lines.map_while(Result::ok) {
        if line == "mounted" {
            return Ok(holder);
        }
        said.push_str(&line);
        said.push_str("; ");
    }
    let _ = holder.wait();
    Err(said)
}
