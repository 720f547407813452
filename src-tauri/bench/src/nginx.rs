//! A server that is not ours: nginx with one file in memory, plain and over TLS, with the header that Cloud Storage adds.

use crate::contestant::{Target, find};
use anyhow::{Context, Result, bail, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rand::rngs::StdRng;
use rand::{RngCore as _, SeedableRng as _};
use sha2::{Digest as _, Sha256};
use std::fs::File;
use std::io::Write as _;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use url::Url;

use carryout_core::receipt::hex;

/// The protocol of nginx.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Plain HTTP.
    Plain,
    /// TLS with a certificate of an authority that was made a moment ago.
    Tls,
    /// Plain HTTP, each connection capped at so many bytes a second.
    Capped(u64),
}

/// A running nginx.
pub struct Nginx {
    process: Child,
    ground: TempDir,
    origin: String,
    authority: Option<PathBuf>,
    size: u64,
    sha256: String,
}

impl Nginx {
    /// Starts a server with an incompressible file of `mib` MiB.
    ///
    /// # Errors
    /// When nginx is not there or does not start.
    pub fn start(mode: Mode, mib: u64, folder: &Path) -> Result<Self> {
        let program = find("nginx").context("nginx is not installed")?;
        let ground = tempfile::tempdir_in(folder)?;
        let dir = ground.path();
        let (crc32c, sha256) = write_noise(&dir.join("object"), mib)?;
        let port = free_port()?;
        let mut authority = None;
        let (mut listen, mut extra) = (String::new(), String::new());
        match mode {
            Mode::Plain => {}
            Mode::Tls => {
                authority = Some(certificates(dir)?);
                listen.push_str(" ssl");
                extra.push_str("ssl_certificate leaf.pem; ssl_certificate_key leaf.key;");
            }
            Mode::Capped(rate) => extra = format!("limit_rate {rate};"),
        }
        let hash = STANDARD.encode(crc32c.to_be_bytes());
        std::fs::write(
            dir.join("nginx.conf"),
            format!(
                "daemon off; worker_processes 1; pid nginx.pid; error_log stderr error;\n\
                 events {{ worker_connections 256; }}\n\
                 http {{ access_log off; sendfile on; tcp_nopush on; default_type application/zip;\n\
                 server {{ listen 127.0.0.1:{port}{listen}; root {}; {extra}\n\
                 add_header x-goog-hash crc32c={hash} always; }} }}\n",
                dir.display()
            ),
        )?;
        open_to_workers(dir)?;
        let process = Command::new(program)
            .arg("-p")
            .arg(dir)
            .args(["-c", "nginx.conf", "-e", "stderr"])
            .stdin(Stdio::null())
            .spawn()?;
        let scheme = if mode == Mode::Tls { "https" } else { "http" };
        let nginx = Self {
            process,
            ground,
            origin: format!("{scheme}://127.0.0.1:{port}"),
            authority,
            size: mib << 20,
            sha256,
        };
        wait_for(port)?;
        Ok(nginx)
    }

    /// What is to be fetched from it.
    ///
    /// # Errors
    /// Never in practice: the address is made of known parts.
    pub fn target(&self) -> Result<Target> {
        Ok(Target {
            url: Url::parse(&format!("{}/object", self.origin))?,
            size: self.size,
            sha256: self.sha256.clone(),
            authority: self.authority.clone(),
        })
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // The master has to end its workers itself; a killed one leaves them behind.
        let _ = Command::new("kill")
            .args(["-TERM", &self.process.id().to_string()])
            .status();
        let _ = self.process.wait();
        let _ = self.ground.path();
    }
}

fn write_noise(path: &Path, mib: u64) -> Result<(u32, String)> {
    let (mut file, mut noise) = (File::create(path)?, StdRng::seed_from_u64(1));
    let (mut crc32c, mut sha256, mut block) = (0, Sha256::new(), vec![0; 1 << 20]);
    for _ in 0..mib {
        noise.fill_bytes(&mut block);
        crc32c = crc32c::crc32c_append(crc32c, &block);
        sha256.update(&block);
        file.write_all(&block)?;
    }
    Ok((crc32c, hex(&sha256.finalize())))
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// Workers of a master that runs as root run as the user `nobody`, and have to reach the file.
#[cfg(unix)]
fn open_to_workers(dir: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(std::fs::set_permissions(
        dir,
        std::fs::Permissions::from_mode(0o755),
    )?)
}

#[cfg(not(unix))]
fn open_to_workers(_: &Path) -> Result<()> {
    Ok(())
}

/// An authority and a certificate for 127.0.0.1; answers the file of the authority.
fn certificates(dir: &Path) -> Result<PathBuf> {
    let openssl = |line: &str| -> Result<()> {
        let output = Command::new("openssl")
            .args(line.split(' '))
            .current_dir(dir)
            .output()
            .context("openssl is not installed")?;
        ensure!(
            output.status.success(),
            "openssl failed: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        Ok(())
    };
    std::fs::write(
        dir.join("leaf.ext"),
        "subjectAltName=IP:127.0.0.1\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n",
    )?;
    let key = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes";
    openssl(&format!(
        "req -x509 {key} -keyout authority.key -out authority.pem -days 2 -subj /CN=bench-authority"
    ))?;
    openssl(&format!(
        "req {key} -keyout leaf.key -out leaf.csr -subj /CN=127.0.0.1"
    ))?;
    openssl(
        "x509 -req -in leaf.csr -CA authority.pem -CAkey authority.key -CAcreateserial -out leaf.pem -days 2 \
         -extfile leaf.ext",
    )?;
    Ok(dir.join("authority.pem"))
}

fn wait_for(port: u16) -> Result<()> {
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if start.elapsed() > Duration::from_secs(10) {
            bail!("nginx does not listen");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}
