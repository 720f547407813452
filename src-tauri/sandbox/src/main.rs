//! `carryout-sandbox`: the stand-in for Google as a program of its own, for a browser, for other languages, and for tests.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use carryout_sandbox::{
    Account, Archives, Client, Clock, CooldownError, CooldownScope, IndexPlace, Options, Rule, Sandbox,
    Signing,
};
use clap::{Parser, ValueEnum};
use serde_json::json;

/// A stand-in for Google's consent page, Data Portability API and storage, on 127.0.0.1.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Port on 127.0.0.1; 0 takes any free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Decides every draw
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Names of the accounts that can sign in
    #[arg(long, value_delimiter = ',', default_value = "anna")]
    accounts: Vec<String>,
    /// Write a client file of type "installed" that names Google's own addresses
    #[arg(long, value_name = "FILE")]
    client_file: Option<PathBuf>,
    /// The same with the sandbox's addresses, for Google's own Python client
    #[arg(long, value_name = "FILE")]
    python_client_file: Option<PathBuf>,
    /// How long jobs take, in seconds
    #[arg(long, value_name = "MIN-MAX", default_value = "2-8", value_parser = seconds)]
    job_seconds: (u64, u64),
    /// How many times as fast as the machine's the sandbox's clock runs
    #[arg(long, default_value_t = 1)]
    clock_scale: u32,
    /// Answer /sandbox/…: record, clock, faults, scripted consent
    #[arg(long)]
    control: bool,
    /// A fault rule in JSON, e.g. {"route":"storage","what":{"kind":"cut","after":1000},"when":{"next":1}}
    #[arg(long, value_name = "JSON", value_parser = rule)]
    fault: Vec<Rule>,
    /// Add a computed file of this size to a resource's archive, e.g. youtube.private_videos=2GiB
    #[arg(long, value_name = "RESOURCE=SIZE", value_parser = large)]
    large: Vec<(String, u64)>,
    /// Number of data objects of a job
    #[arg(long, value_name = "MIN-MAX", default_value = "1-3", value_parser = seconds)]
    parts: (u64, u64),
    /// Most items in a file
    #[arg(long, default_value_t = 60)]
    items: u32,
    /// Over how many years the items lie; 0 for some hours between two
    #[arg(long, default_value_t = 0)]
    years: u32,
    /// Where the index lies
    #[arg(long, value_enum, default_value_t = Index::Separate)]
    index: Index,
    /// Longest address of the consent page's inner redirect, in characters
    #[arg(long, default_value_t = 8_192)]
    url_limit: usize,
    /// The project is in Testing with these testers
    #[arg(long, value_delimiter = ',')]
    testers: Option<Vec<String>>,
    /// Count the 24-hour rule for the whole client instead of each resource
    #[arg(long)]
    cooldown_per_client: bool,
    /// Answer the 24-hour rule with FAILED_PRECONDITION
    #[arg(long)]
    cooldown_precondition: bool,
    /// Life of a signed URL in seconds
    #[arg(long, default_value_t = 21_600)]
    link_seconds: u64,
    /// Give out signed URLs of version 2
    #[arg(long)]
    signing_v2: bool,
    /// Serve signed URLs on a port of their own
    #[arg(long)]
    separate_storage: bool,
    /// Leave the check boxes on the consent page empty at first
    #[arg(long)]
    unticked: bool,
    /// Tell the end of the grant with each refresh, too
    #[arg(long)]
    refresh_tells_end: bool,
    /// Give a new refresh token with each refresh
    #[arg(long)]
    rotate: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Index {
    Separate,
    Same,
    Either,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("no runtime")?;
    runtime.block_on(run(arguments))
}

async fn run(arguments: Arguments) -> Result<()> {
    let port = arguments.port;
    let (client_file, python_file) = (
        arguments.client_file.clone(),
        arguments.python_client_file.clone(),
    );
    let sandbox = Sandbox::new(options(arguments)?);
    let running = sandbox
        .serve(port)
        .await
        .with_context(|| format!("port {port} on 127.0.0.1 cannot be had"))?;
    let client = sandbox.options().clients.first().context("no client")?;
    if let Some(path) = client_file {
        write(
            &path,
            client,
            "https://accounts.google.com/o/oauth2/auth",
            "https://oauth2.googleapis.com/token",
        )?;
    }
    if let Some(path) = python_file {
        let at = |path| format!("{}{path}", running.origin);
        write(&path, client, &at("/o/oauth2/auth"), &at("/token"))?;
    }
    let mut out = std::io::stdout();
    writeln!(out, "listening on {}", running.origin)
        .and_then(|()| out.flush())
        .context("stdout is closed")?;
    std::future::pending().await
}

fn options(arguments: Arguments) -> Result<Options> {
    let range = |(from, to): (u64, u64)| Duration::from_secs(from)..=Duration::from_secs(to);
    let parts = |number: u64| u32::try_from(number).context("too many parts");
    if arguments.accounts.is_empty() {
        bail!("at least one account is needed");
    }
    Ok(Options {
        seed: arguments.seed,
        clock: if arguments.clock_scale == 1 {
            Clock::real()
        } else {
            Clock::scaled(arguments.clock_scale)
        },
        clients: vec![Client {
            testing: arguments.testers.map(|names| names.into_iter().collect()),
            ..Client::default()
        }],
        accounts: arguments
            .accounts
            .iter()
            .map(|name| Account::named(name))
            .collect(),
        url_limit: arguments.url_limit,
        scopes_ticked: !arguments.unticked,
        rotate_refresh_tokens: arguments.rotate,
        refresh_tells_end: arguments.refresh_tells_end,
        job_time: range(arguments.job_seconds),
        cooldown_scope: if arguments.cooldown_per_client {
            CooldownScope::Client
        } else {
            CooldownScope::Resource
        },
        cooldown_error: match arguments.cooldown_precondition {
            true => CooldownError::FailedPrecondition,
            false => CooldownError::ResourceExhausted,
        },
        link_lifetime: Duration::from_secs(arguments.link_seconds),
        signing: if arguments.signing_v2 {
            Signing::V2
        } else {
            Signing::V4
        },
        separate_storage: arguments.separate_storage,
        archives: Archives {
            parts: parts(arguments.parts.0)?..=parts(arguments.parts.1)?,
            sizes: arguments.large.into_iter().collect::<BTreeMap<_, _>>(),
            items: arguments.items,
            years: arguments.years,
            index: match arguments.index {
                Index::Separate => IndexPlace::Separate,
                Index::Same => IndexPlace::Same,
                Index::Either => IndexPlace::Either,
            },
            ..Archives::default()
        },
        faults: arguments.fault,
        control: arguments.control,
        ..Options::default()
    })
}

/// A file as Google's console gives it.
fn write(path: &Path, client: &Client, auth_uri: &str, token_uri: &str) -> Result<()> {
    let file = json!({"installed": {
        "client_id": client.id,
        "project_id": "carryout-practice",
        "auth_uri": auth_uri,
        "token_uri": token_uri,
        "auth_provider_x509_cert_url": "https://www.googleapis.com/oauth2/v1/certs",
        "client_secret": client.secret,
        "redirect_uris": ["http://localhost"],
    }});
    std::fs::write(path, format!("{file}\n")).with_context(|| format!("{} cannot be written", path.display()))
}

fn seconds(text: &str) -> Result<(u64, u64)> {
    let (from, to) = text.split_once('-').unwrap_or((text, text));
    let (from, to) = (from.parse()?, to.parse()?);
    if from > to {
        bail!("the smaller number comes first");
    }
    Ok((from, to))
}

fn rule(text: &str) -> Result<Rule> {
    serde_json::from_str(text).context("not a rule")
}

fn large(text: &str) -> Result<(String, u64)> {
    let (resource, size) = text.split_once('=').context("RESOURCE=SIZE is expected")?;
    if !carryout_sandbox::resources().any(|known| known == resource) {
        bail!("there is no resource {resource}");
    }
    let digits = size.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let unit = match &size[digits.len()..] {
        "" | "B" => 0,
        "KiB" | "K" => 10,
        "MiB" | "M" => 20,
        "GiB" | "G" => 30,
        "TiB" | "T" => 40,
        other => bail!("unknown unit {other}"),
    };
    let bytes = digits
        .parse::<u64>()?
        .checked_mul(1 << unit)
        .context("too large")?;
    Ok((resource.to_owned(), bytes))
}
