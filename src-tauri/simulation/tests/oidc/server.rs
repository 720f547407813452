//! The authorization server as a process of its own.

use carryout_core::catalog::{self, SCOPE_PREFIX};
use carryout_core::client::{Endpoints, Kind, Registration};
use serde_json::json;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A running authorization server. It ends with this value, whatever becomes of the test.
pub struct Server {
    process: Child,
    origin: String,
}

/// Whether a refresh brings a new refresh token and ends the old one.
#[derive(Clone, Copy)]
pub enum Refreshing {
    Rotates,
    Keeps,
}

impl Server {
    pub fn start(refreshing: Refreshing) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oidc/server");
        assert!(
            folder.join("node_modules").is_dir(),
            "the authorization server is not installed: `cargo xtask test --only rust` does so, or `npm ci` in {}",
            folder.display()
        );
        let scopes: Vec<String> = catalog::categories()
            .iter()
            .map(|category| category.scope())
            .collect();
        let options = json!({"scopes": scopes, "rotate": matches!(refreshing, Refreshing::Rotates)});
        let node = std::env::var_os("CARRYOUT_NODE").unwrap_or_else(|| "node".into());
        let mut process = Command::new(node)
            .arg("server.mjs")
            .arg(options.to_string())
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Node");
        let mut origin = String::new();
        BufReader::new(process.stdout.take().unwrap())
            .read_line(&mut origin)
            .unwrap();
        let origin = origin.trim().to_owned();
        assert!(
            origin.starts_with("http://127.0.0.1:"),
            "the server did not start"
        );
        Self { process, origin }
    }

    pub fn origin(&self) -> &str {
        &self.origin
    }

    pub fn endpoints(&self) -> Endpoints {
        Endpoints::at(&self.origin).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The client that has no secret.
pub fn public() -> Registration {
    registration("public.apps.googleusercontent.com", None)
}

/// The client that has one, which has to be sent.
pub fn confidential(secret: &str) -> Registration {
    registration("secret.apps.googleusercontent.com", Some(secret))
}

/// The secret that the server knows the second client by.
pub const SECRET: &str = "a-secret-of-this-test-alone";

pub fn scope(resource: &str) -> String {
    format!("{SCOPE_PREFIX}{resource}")
}

fn registration(id: &str, secret: Option<&str>) -> Registration {
    Registration::new(id.to_owned(), secret.map(Into::into), None, Kind::BuiltIn)
}
