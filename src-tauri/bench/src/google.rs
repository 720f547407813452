//! The sandbox as a process of its own, and the few calls that lead to an object in it.

use crate::process::beside;
use anyhow::{Context, Result, bail, ensure};
use bytes::Bytes;
use carryout_core::catalog::SCOPE_PREFIX;
use carryout_core::ports::{HttpNetwork, Network, read_limited};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use url::Url;
use url::form_urlencoded::Serializer;

const CLIENT_FILE: &str = "client.json";
const REDIRECT: &str = "http://127.0.0.1:9/callback";
/// With the challenge method "plain" the challenge is the verifier.
const VERIFIER: &str = "a-verifier-that-is-long-enough-to-be-taken-as-one";

/// A running sandbox with one account that allowed everything that was asked for.
pub struct Google {
    process: Child,
    runtime: Runtime,
    network: HttpNetwork,
    access: Access,
    ground: TempDir,
}

/// What a client needs in order to ask the API.
#[derive(Clone, Serialize, Deserialize)]
pub struct Access {
    origin: String,
    token: String,
}

impl std::fmt::Debug for Access {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Access")
            .field("origin", &self.origin)
            .finish_non_exhaustive()
    }
}

/// One object in the sandbox's storage.
#[derive(Clone, Debug)]
pub struct Object {
    /// Bucket and name.
    pub path: String,
    /// The job that made it.
    pub job: String,
    /// A signed address.
    pub url: Url,
    /// Bytes.
    pub size: u64,
    /// SHA-256 in lower-case hex.
    pub sha256: String,
}

impl Google {
    /// Starts a sandbox whose jobs are done at once and have one object, and lets its account allow these resources.
    pub fn start(arguments: &[&str], resources: &[&str]) -> Result<Self> {
        let simple = ["--job-seconds", "0-0", "--parts", "1"];
        Self::start_as(&[&simple, arguments].concat(), resources)
    }

    /// Starts a sandbox and lets its account allow these resources.
    ///
    /// # Errors
    /// When the binary does not lie beside this one, or anything is refused.
    pub fn start_as(arguments: &[&str], resources: &[&str]) -> Result<Self> {
        let program = beside("carryout-sandbox")?;
        let ground = tempfile::tempdir()?;
        let client_file = ground.path().join(CLIENT_FILE);
        let mut process = Command::new(&program)
            .args(["--control", "--client-file"])
            .arg(&client_file)
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("{} cannot be started", program.display()))?;
        let origin = first_line(&mut process).map(|line| line.replace("listening on ", ""));
        let mut google = Self {
            process,
            // A thread of its own sees what the sandbox closes between requests.
            runtime: tokio::runtime::Builder::new_multi_thread()
                .worker_threads(1)
                .enable_all()
                .build()?,
            network: HttpNetwork::new()?,
            access: Access {
                origin: origin?,
                token: String::new(),
            },
            ground,
        };
        google.access.token = google.sign_in(resources)?;
        Ok(google)
    }

    /// Has one job done and answers its largest object.
    ///
    /// # Errors
    /// When the job does not end well at once.
    pub fn object(&self, resource: &str) -> Result<Object> {
        let body = json!({"resources": [resource]});
        let answer = self.post("/v1/portabilityArchive:initiate", &body)?;
        let job = answer["archiveJobId"].as_str().context("no job")?.to_owned();
        let observed = self.get("/sandbox/state")?;
        let jobs = observed["jobs"].as_array().context("jobs")?;
        let objects = jobs
            .iter()
            .find(|seen| seen["id"] == job.as_str())
            .and_then(|seen| seen["objects"].as_array())
            .context("no objects")?;
        let largest = objects
            .iter()
            .max_by_key(|object| object["size"].as_u64())
            .context("no object")?;
        let path = largest["path"].as_str().context("no path")?.to_owned();
        let sha256 = self.get(&format!("/sandbox/sha256/{path}"))?;
        Ok(Object {
            url: self
                .runtime
                .block_on(self.access.address(&self.network, &job, &path))?,
            size: largest["size"].as_u64().context("no size")?,
            sha256: sha256["sha256"].as_str().context("no digest")?.to_owned(),
            job,
            path,
        })
    }

    /// How many bytes of the object went out so far, repeated ones counted again.
    ///
    /// # Errors
    /// When the sandbox does not answer.
    pub fn served(&self, object: &Object) -> Result<u64> {
        let observed = self.get("/sandbox/state")?;
        let jobs = observed["jobs"].as_array().context("jobs")?;
        jobs.iter()
            .filter_map(|job| job["objects"].as_array())
            .flatten()
            .find(|seen| seen["path"] == object.path.as_str())
            .and_then(|seen| seen["served"].as_u64())
            .context("the object is not known")
    }

    /// The file of the client that the sandbox knows, as Google's console gives one out.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn client_file(&self) -> Result<String> {
        Ok(std::fs::read_to_string(self.ground.path().join(CLIENT_FILE))?)
    }

    /// How many polls of a job's state the sandbox has answered well.
    ///
    /// # Errors
    /// When the sandbox does not tell.
    pub fn answered_polls(&self) -> Result<usize> {
        let observed = self.get("/sandbox/state")?;
        let is_poll = |request: &&Value| {
            request["status"] == 200
                && request["path"]
                    .as_str()
                    .is_some_and(|path| path.ends_with("/portabilityArchiveState"))
        };
        Ok(observed["requests"]
            .as_array()
            .context("requests")?
            .iter()
            .filter(is_poll)
            .count())
    }

    /// How to ask the API.
    pub fn access(&self) -> &Access {
        &self.access
    }

    fn sign_in(&self, resources: &[&str]) -> Result<String> {
        let client: Value = serde_json::from_str(&self.client_file()?)?;
        let part = |key: &str| client["installed"][key].as_str();
        let id = part("client_id").context("no client id")?;
        let secret = part("client_secret").context("no client secret")?;
        let scopes: Vec<String> = resources
            .iter()
            .map(|name| format!("{SCOPE_PREFIX}{name}"))
            .collect();
        let mut page = Url::parse(&self.access.origin)?.join("/o/oauth2/v2/auth")?;
        page.query_pairs_mut()
            .append_pair("client_id", id)
            .append_pair("redirect_uri", REDIRECT)
            .append_pair("response_type", "code")
            .append_pair("scope", &scopes.join(" "))
            .append_pair("code_challenge", VERIFIER);
        let back = self.runtime.block_on(self.access.approve(&self.network, &page))?;
        let code = back
            .query_pairs()
            .find_map(|(key, value)| (key == "code").then(|| value.into_owned()))
            .context("no code")?;
        let form = Serializer::new(String::new())
            .append_pair("client_id", id)
            .append_pair("client_secret", secret)
            .append_pair("code", &code)
            .append_pair("code_verifier", VERIFIER)
            .append_pair("grant_type", "authorization_code")
            .append_pair("redirect_uri", REDIRECT)
            .finish();
        let request = http::Request::post(format!("{}/token", self.access.origin))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Bytes::from(form))?;
        let answer = self.runtime.block_on(ask(&self.network, request))?;
        Ok(answer["access_token"].as_str().context("no token")?.to_owned())
    }

    fn get(&self, path: &str) -> Result<Value> {
        let request = self.access.request("GET", path, Bytes::new())?;
        self.runtime.block_on(ask(&self.network, request))
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        let request = self.access.request("POST", path, body.to_string().into())?;
        self.runtime.block_on(ask(&self.network, request))
    }
}

impl Drop for Google {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Access {
    /// A fresh signed address of an object of a job.
    ///
    /// # Errors
    /// When the job is not complete or has no such object.
    pub async fn address(&self, network: &HttpNetwork, job: &str, path: &str) -> Result<Url> {
        let state = format!("/v1/archiveJobs/{job}/portabilityArchiveState");
        let answer = ask(network, self.request("GET", &state, Bytes::new())?).await?;
        let urls = answer["urls"].as_array().context("the job is not complete")?;
        urls.iter()
            .filter_map(|url| Url::parse(url.as_str()?).ok())
            .find(|url| url.path().ends_with(path))
            .context("the object is gone")
    }

    /// Every object of every job of the sandbox: the job, and bucket and name, in the order of the jobs.
    ///
    /// # Errors
    /// When the sandbox does not answer.
    pub async fn objects(&self, network: &HttpNetwork) -> Result<Vec<(String, String)>> {
        let observed = ask(network, self.request("GET", "/sandbox/state", Bytes::new())?).await?;
        let jobs = observed["jobs"].as_array().context("jobs")?;
        let mut objects = Vec::new();
        for job in jobs {
            let id = job["id"].as_str().context("no id")?;
            for object in job["objects"].as_array().context("no objects")? {
                let path = object["path"].as_str().context("no path")?;
                objects.push((id.to_owned(), path.to_owned()));
            }
        }
        Ok(objects)
    }

    /// Lets a user say yes to everything on Google's page; answers where their browser goes then.
    ///
    /// # Errors
    /// When the page shows an error.
    pub async fn approve(&self, network: &HttpNetwork, page: &Url) -> Result<Url> {
        let body = json!({"url": page}).to_string();
        let back = ask(network, self.request("POST", "/sandbox/approve", body.into())?).await?;
        Ok(Url::parse(back["location"].as_str().context("no way back")?)?)
    }

    /// Moves the sandbox's clock.
    ///
    /// # Errors
    /// When the sandbox does not answer.
    pub async fn advance(&self, network: &HttpNetwork, seconds: u64) -> Result<()> {
        let body = json!({"advance_seconds": seconds}).to_string();
        ask(network, self.request("POST", "/sandbox/clock", body.into())?).await?;
        Ok(())
    }

    /// Where the sandbox listens.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    fn request(&self, method: &str, path: &str, body: Bytes) -> Result<http::Request<Bytes>> {
        let mut request = http::Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.origin))
            .header("content-type", "application/json");
        if path.starts_with("/v1/") {
            request = request.header("authorization", format!("Bearer {}", self.token));
        }
        Ok(request.body(body)?)
    }
}

async fn ask(network: &HttpNetwork, request: http::Request<Bytes>) -> Result<Value> {
    const MOST: usize = 64 << 20;

    let path = request.uri().path().to_owned();
    let answer = network.send(request).await?;
    let status = answer.status();
    let body = read_limited(answer.into_body(), MOST).await?;
    ensure!(
        status.is_success(),
        "{path} answered {status}: {}",
        String::from_utf8_lossy(&body)
    );
    serde_json::from_slice(&body).with_context(|| format!("{path} answered no JSON"))
}

fn first_line(process: &mut Child) -> Result<String> {
    let out = process.stdout.take().context("no output")?;
    let mut line = String::new();
    BufReader::new(out).read_line(&mut line)?;
    if line.is_empty() {
        bail!("the sandbox ended at once");
    }
    Ok(line.trim().to_owned())
}
