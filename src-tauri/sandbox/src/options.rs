//! Everything about the sandbox that can be chosen when it is made; what Google leaves open is a choice here.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::time::Duration;

use crate::clock::Clock;
use crate::faults::Rule;

const HOUR: u64 = 3_600;
const DAY: u64 = 24 * HOUR;

/// How the sandbox behaves; [`Options::default`] is a quick, faultless Google with one account.
#[derive(Clone, Debug)]
pub struct Options {
    /// Decides every draw: job times, numbers of parts, contents, faults.
    pub seed: u64,
    /// What time it is.
    pub clock: Clock,
    /// The origin that signed URLs and pages name, without a slash at its end. [`crate::Sandbox::serve`]
    /// sets it to the address it really got; for use in memory `http://127.0.0.1`.
    pub public_origin: Option<String>,
    /// Serve the signed URLs from a second listener on a port of its own, as Google does from another host.
    pub separate_storage: bool,
    /// The registered OAuth clients.
    pub clients: Vec<Client>,
    /// The accounts that can sign in.
    pub accounts: Vec<Account>,
    /// Longest address, in characters, of the redirect inside Google's consent page; longer ones fail with
    /// status 400 on the page `/dpinfo`. Google's real limit is unknown.
    pub url_limit: usize,
    /// The scopes configured on the consent screen; `None` means all that exist.
    pub configured_scopes: Option<BTreeSet<String>>,
    /// Whether the check boxes on the consent page are ticked at first.
    pub scopes_ticked: bool,
    /// Refuse consent requests without a PKCE challenge.
    pub require_pkce: bool,
    /// Answer each refresh with a new refresh token and forget the old one.
    pub rotate_refresh_tokens: bool,
    /// Whether a refresh answer carries `refresh_token_expires_in`; Google's guide shows it for the code exchange only.
    pub refresh_tells_end: bool,
    /// Life of an access token in seconds.
    pub access_token_seconds: u64,
    /// Length of a refresh token in characters; Google says to allow for 512.
    pub refresh_token_length: usize,
    /// Live refresh tokens of one account and client; the oldest is dropped silently beyond that.
    pub refresh_tokens_kept: usize,
    /// Time from a revocation or reset until the tokens are refused.
    pub revocation_delay: Duration,
    /// Whether `authorization:reset` also forgets the 24-hour rule; Google says it "allows to initiate after a new consent".
    pub reset_clears_cooldown: bool,
    /// How long a job takes: drawn evenly from this range, then divided by `pace`.
    pub job_time: RangeInclusive<Duration>,
    /// Divides job times.
    pub pace: u32,
    /// Longest life of a job that does not end by itself; it is then `FAILED`.
    pub job_limit: Duration,
    /// What the 24-hour rule is counted for.
    pub cooldown_scope: CooldownScope,
    /// How a violation of the 24-hour rule is answered.
    pub cooldown_error: CooldownError,
    /// How long a time-based export bars the next one.
    pub cooldown: Duration,
    /// Life of a signed URL.
    pub link_lifetime: Duration,
    /// Which version of Google's signed URLs is given out.
    pub signing: Signing,
    /// Life of an archive after its job is done.
    pub data_lifetime: Duration,
    /// The form of the archives.
    pub archives: Archives,
    /// Faults that are switched on from the start.
    pub faults: Vec<Rule>,
    /// Whether `/sandbox/…` answers, for tests in other processes.
    pub control: bool,
    /// How many of the newest requests are remembered one by one; they are always all counted.
    pub request_log: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            seed: 1,
            clock: Clock::real(),
            public_origin: None,
            separate_storage: false,
            clients: vec![Client::default()],
            accounts: vec![Account::named("anna")],
            url_limit: 8_192,
            configured_scopes: None,
            scopes_ticked: true,
            require_pkce: false,
            rotate_refresh_tokens: false,
            refresh_tells_end: false,
            access_token_seconds: 3_600,
            refresh_token_length: 103,
            refresh_tokens_kept: 100,
            revocation_delay: Duration::ZERO,
            reset_clears_cooldown: true,
            job_time: Duration::from_secs(60)..=Duration::from_secs(300),
            pace: 1,
            job_limit: Duration::from_secs(7 * DAY),
            cooldown_scope: CooldownScope::Resource,
            cooldown_error: CooldownError::ResourceExhausted,
            cooldown: Duration::from_secs(DAY),
            link_lifetime: Duration::from_secs(6 * HOUR),
            signing: Signing::V4,
            data_lifetime: Duration::from_secs(14 * DAY),
            archives: Archives::default(),
            faults: Vec::new(),
            control: false,
            request_log: 10_000,
        }
    }
}

/// A registered OAuth client.
#[derive(Clone)]
pub struct Client {
    /// The client ID; Google's begin with the project number.
    pub id: String,
    /// Its secret.
    pub secret: String,
    /// Desktop or web.
    pub kind: ClientKind,
    /// The project it belongs to: revoking acts on all clients of one project.
    pub project_number: String,
    /// The testers, when the project's publishing status is Testing.
    pub testing: Option<BTreeSet<String>>,
    /// Whether the token endpoint insists on the secret.
    pub secret_required: bool,
    /// Whether the Data Portability API is enabled in the project.
    pub api_enabled: bool,
    /// Whether the client was deleted.
    pub deleted: bool,
    /// Whether only accounts of the project's own organisation may consent.
    pub internal: bool,
}

impl Default for Client {
    fn default() -> Self {
        Self {
            id: "123456789012-sandbox0carryout0practice.apps.googleusercontent.com".into(),
            secret: "GOCSPX-sandbox-not-a-real-secret".into(),
            kind: ClientKind::Installed,
            project_number: "123456789012".into(),
            testing: None,
            secret_required: true,
            api_enabled: true,
            deleted: false,
            internal: false,
        }
    }
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client")
            .field("id", &self.id)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// The type of an OAuth client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClientKind {
    /// A desktop app: any loopback redirect.
    Installed,
    /// A web app: exactly these redirects.
    Web(Vec<String>),
}

/// Someone who can sign in.
#[derive(Clone, Debug)]
pub struct Account {
    /// The name under which tests and the record know the account.
    pub name: String,
    /// What Google says when the account consents.
    pub standing: Standing,
    /// The language of folder and file names in the account's archives.
    pub language: Language,
}

impl Account {
    /// An ordinary, English-speaking account.
    pub fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            standing: Standing::Ordinary,
            language: Language::English,
        }
    }
}

/// Whether an account may use data portability.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It may.
    Ordinary,
    /// Under 18.
    Child,
    /// A work or school account whose administrator did not turn it on.
    Managed,
    /// In the Advanced Protection Program.
    AdvancedProtection,
    /// Associated with a country where it is not offered.
    OtherRegion,
}

/// The language of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// As in Google's schema pages.
    English,
    /// Folder names, file names and titles in German.
    German,
}

/// What the 24-hour rule is counted for; Google's text and what one production user saw disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CooldownScope {
    /// Each resource of an account on its own.
    Resource,
    /// Any export by the same account and client.
    Client,
}

/// How a violation of the 24-hour rule is answered; Google's guides disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CooldownError {
    /// 429 with `RESOURCE_EXHAUSTED_TIME_BASED` and its metadata.
    ResourceExhausted,
    /// 400 `FAILED_PRECONDITION`.
    FailedPrecondition,
}

/// The two versions of signed URLs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signing {
    /// `X-Goog-Algorithm` and its companions.
    V4,
    /// `GoogleAccessId`, `Expires`, `Signature`.
    V2,
}

/// The form of the archives.
#[derive(Clone, Debug)]
pub struct Archives {
    /// How many objects the data of one job is split into.
    pub parts: RangeInclusive<u32>,
    /// Where `archive_browser.json` lies.
    pub index: IndexPlace,
    /// Whether the order of `urls` changes.
    pub shuffle: bool,
    /// For a resource, the bytes of one more, very large file in its archive. It is computed, never stored.
    pub sizes: BTreeMap<String, u64>,
    /// At most so many items (activities, rows, places) in a file.
    pub items: u32,
    /// Over how many years the items lie; 0 for some hours between two.
    pub years: u32,
    /// What a job without any data leads to.
    pub empty: EmptyResult,
    /// Resources for which the account has no data at all.
    pub without_data: BTreeSet<String>,
    /// Deliver a result of a single file bare instead of in a ZIP.
    pub bare: bool,
    /// Whether small objects carry an MD5; composed (large) ones never do.
    pub md5: bool,
    /// Send CRC32C and MD5 in two `x-goog-hash` lines instead of one.
    pub hash_in_two_lines: bool,
}

impl Default for Archives {
    fn default() -> Self {
        Self {
            parts: 1..=3,
            index: IndexPlace::Separate,
            shuffle: true,
            sizes: BTreeMap::new(),
            items: 60,
            years: 0,
            empty: EmptyResult::IndexOnly,
            without_data: BTreeSet::new(),
            bare: false,
            md5: true,
            hash_in_two_lines: false,
        }
    }
}

/// Where the index of an archive lies; both were seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IndexPlace {
    /// In an object of its own.
    Separate,
    /// Beside the data.
    Same,
    /// Drawn for each job.
    Either,
}

/// What a job without data leads to; Google does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EmptyResult {
    /// `COMPLETE` without `urls`.
    NoUrls,
    /// An archive that holds only the index.
    IndexOnly,
    /// An archive with a notice.
    Notice,
}
