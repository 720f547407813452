//! Who takes part: how each tool is asked to fetch one address into one file, with its owner's settings left aside.

use crate::fetch::{Done, From, Ticket};
use crate::process::{self, Reading};
use anyhow::{Context, Result, ensure};
use carryout_core::receipt::hex;
use sha2::{Digest as _, Sha256};
use std::fmt;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use url::Url;

/// A program that fetches files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contestant {
    /// Ours: proves CRC32C and SHA-256, makes the file durable, then gives it its name.
    Ours,
    /// One stream; proves nothing.
    Curl,
    /// What a user types for the same proof.
    CurlThenSum,
    /// One stream; proves nothing.
    Wget,
    /// So many connections; proves nothing.
    Aria2(u8),
    /// `copyurl`; proves nothing.
    Rclone,
}

/// What is to be fetched.
#[derive(Clone, Debug)]
pub struct Target {
    /// Where it lies.
    pub url: Url,
    /// Its length in bytes.
    pub size: u64,
    /// Its SHA-256 in lower-case hex.
    pub sha256: String,
    /// Who vouches for the server, if it speaks TLS.
    pub authority: Option<PathBuf>,
}

impl Contestant {
    /// Whether the machine has it.
    pub fn is_there(self) -> bool {
        self == Self::Ours || on_path(self.program())
    }

    fn program(self) -> &'static str {
        match self {
            Self::Ours => "bench",
            Self::Curl | Self::CurlThenSum => "curl",
            Self::Wget => "wget",
            Self::Aria2(_) => "aria2c",
            Self::Rclone => "rclone",
        }
    }

    /// Fetches `target` into `folder`, measures, and throws the file away. The file is looked at after the clock has
    /// stopped: its length always, its content if `look` says so.
    ///
    /// # Errors
    /// When the file is not the one that was asked for.
    pub fn run(self, target: &Target, folder: &Path, look: Look) -> Result<Reading> {
        let file = folder.join("object");
        let (mut command, input) = self.command(target, &file)?;
        for key in [
            "http_proxy",
            "https_proxy",
            "all_proxy",
            "HTTP_PROXY",
            "HTTPS_PROXY",
            "ALL_PROXY",
        ] {
            command.env_remove(key);
        }
        let reading = process::run(&mut command, &input)?;
        let len = std::fs::metadata(&file)
            .with_context(|| format!("{self} left no file"))?
            .len();
        ensure!(len == target.size, "{self} left {len} of {} bytes", target.size);
        if self == Self::Ours {
            let done: Done = serde_json::from_str(&reading.output)?;
            ensure!(done.sha256 == target.sha256, "our own digest is wrong");
        }
        if look == Look::Close {
            ensure!(digest(&file)? == target.sha256, "{self} left a wrong file");
        }
        std::fs::remove_file(&file)?;
        Ok(reading)
    }

    fn command(self, target: &Target, file: &Path) -> Result<(Command, String)> {
        let url = target.url.as_str();
        let mut command = Command::new(self.program());
        let mut input = String::new();
        let authority = target.authority.as_deref();
        match self {
            Self::Ours => {
                command = Command::new(std::env::current_exe()?);
                command.arg("fetch");
                if let Some(authority) = authority {
                    command.env("SSL_CERT_FILE", authority);
                }
                let ticket = Ticket {
                    from: From::Address(target.url.clone()),
                    folder: file.parent().context("no folder")?.to_owned(),
                    name: "object".to_owned(),
                };
                input = serde_json::to_string(&ticket)?;
            }
            Self::Curl => {
                command.args(["--disable", "--silent", "--show-error", "--fail", "--output"]);
                command.arg(file);
                if let Some(authority) = authority {
                    command.arg("--cacert").arg(authority);
                }
                command.arg(url);
            }
            Self::CurlThenSum => {
                command = Command::new("sh");
                command.args([
                    "-c",
                    "curl --disable --silent --fail --output \"$1\" \"$2\" && sha256sum \"$1\"",
                    "sh",
                ]);
                command.arg(file).arg(url);
            }
            Self::Wget => {
                command
                    .args(["--no-config", "--quiet", "--output-document"])
                    .arg(file);
                if let Some(authority) = authority {
                    command.arg("--ca-certificate").arg(authority);
                }
                command.arg(url);
            }
            Self::Aria2(connections) => {
                command.args([
                    "--no-conf",
                    "--quiet",
                    "--allow-overwrite=true",
                    "--min-split-size=1M",
                ]);
                // Where files lie in memory, reserving touches every page: "none" is its fastest there.
                command.arg("--file-allocation=none");
                command.arg(format!("--max-connection-per-server={connections}"));
                command.arg(format!("--split={connections}"));
                command.arg("--dir").arg(file.parent().context("no folder")?);
                command.arg("--out").arg(file.file_name().context("no name")?);
                if let Some(authority) = authority {
                    command.arg("--ca-certificate").arg(authority);
                }
                command.arg(url);
            }
            Self::Rclone => {
                command.args(["copyurl", "--config", "", "--quiet"]);
                if let Some(authority) = authority {
                    command.arg("--ca-cert").arg(authority);
                }
                command.arg(url).arg(file);
            }
        }
        Ok((command, input))
    }
}

impl fmt::Display for Contestant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ours => write!(f, "**carryout**"),
            Self::Curl => write!(f, "curl"),
            Self::CurlThenSum => write!(f, "curl, then sha256sum"),
            Self::Wget => write!(f, "wget"),
            Self::Aria2(connections) => write!(f, "aria2c -x{connections}"),
            Self::Rclone => write!(f, "rclone copyurl"),
        }
    }
}

/// How closely a fetched file is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Its length.
    Brief,
    /// Every byte.
    Close,
}

/// Whether a program lies on the search path.
pub fn on_path(program: &str) -> bool {
    find(program).is_some()
}

/// Where a program lies; servers may lie where only root looks.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain([PathBuf::from("/usr/sbin")])
        .map(|folder| folder.join(format!("{program}{}", std::env::consts::EXE_SUFFIX)))
        .find(|file| file.is_file())
}

/// The SHA-256 of a file, in lower-case hex.
pub fn digest(file: &Path) -> Result<String> {
    let (mut file, mut hash) = (std::fs::File::open(file)?, Sha256::new());
    let mut block = vec![0; 1 << 20];
    loop {
        match file.read(&mut block)? {
            0 => return Ok(hex(&hash.finalize())),
            len => hash.update(&block[..len]),
        }
    }
}
