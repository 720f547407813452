//! Every fault of the sandbox, as data that a test, a command line or an HTTP call can name.

use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::clock::later;
use crate::options::EmptyResult;
use crate::refusal::PageRefusal;

/// One misbehaviour. In JSON: `{"kind": "cut", "after": 1000}`.
///
/// A fault on a route where it means nothing does nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Fault {
    // ---- any route
    /// Wait so many milliseconds before answering.
    Delay { ms: u64 },
    /// Answer with this status in the error form of the service, without acting.
    Status {
        code: u16,
        /// `Retry-After` in seconds.
        #[serde(default)]
        retry_after: Option<u64>,
    },
    /// Answer with this status, without acting, and ask for so many seconds of patience in this form.
    RetryAfter {
        code: u16,
        form: RetryForm,
        seconds: u64,
    },
    /// 403 for too many requests, in one of the forms that Google has for it; without acting.
    QuotaForbidden { form: QuotaForm },
    /// Act, then say it in other types: numbers as texts with fractions, a list of one as its member, unknown members, `null`.
    LooseJson,
    /// Act, then answer with a list that holds nothing but the answer.
    InList,
    /// Act, then call jobs by their names with prefixes, and put enum values into another form.
    OtherNames,
    /// Act, then make every number and every moment of the answer as large as can be, `Retry-After` included.
    Absurd,
    /// Act, then send so many bytes of white space after the answer.
    HugeAnswer { bytes: u64 },
    /// Close the connection without acting.
    DropRequest,
    /// Act, then close the connection without an answer.
    DropAnswer,
    /// Act, then answer 200 with bytes that are nothing at all.
    Garbage,
    /// Answer 200 with the page of a hotel network, without acting.
    Portal,
    /// Shift the `Date` header by so many seconds: the machine's clock seems wrong.
    DateShift { seconds: i64 },
    /// The user removes the program's access at Google just before this request (it must carry a token).
    AccessRemoved,

    // ---- consent page
    /// Show this error in the page instead of the form, e.g. `admin_policy_enforced`.
    PageError { error: PageRefusal },
    /// The user unticks all but so many scopes.
    GrantOnly { scopes: usize },
    /// Grant exactly these resources, asked for or not; an empty list grants nothing.
    GrantInstead { resources: Vec<String> },
    /// Send the user back with this error, e.g. `access_denied`, `server_error`.
    RedirectError { error: String },
    /// Send the user back with another `state`.
    WrongState,
    /// Send the user back without `state`.
    NoState,
    /// Send the user back with a code that the token endpoint does not know.
    WrongCode,

    // ---- token endpoint
    /// Answer with this OAuth error; those of Google's are listed as [`TokenRefusal`](crate::TokenRefusal).
    OauthError {
        error: String,
        #[serde(default)]
        description: Option<String>,
        #[serde(default)]
        subtype: Option<String>,
        #[serde(default = "bad_request")]
        status: u16,
    },
    /// Give a new refresh token with this answer and forget the old one.
    RotateRefresh,
    /// Leave the refresh token out.
    NoRefreshToken,
    /// Say that the access token lives so many seconds; it does.
    ShortToken { seconds: u64 },
    /// Make the refresh token so many characters long.
    LongRefreshToken { length: usize },

    // ---- API
    /// Answer with exactly this error.
    ApiError {
        code: u16,
        status: String,
        message: String,
        #[serde(default)]
        reason: Option<String>,
        #[serde(default)]
        metadata: std::collections::BTreeMap<String, String>,
    },
    /// 401 as for an expired access token.
    Unauthenticated,
    /// 403 `SERVICE_DISABLED`.
    ServiceDisabled,
    /// The metadata of a 409 or 429 answer have other names than the documented ones.
    MetadataRenamed,
    /// A 409 or 429 answer carries no details at all.
    NoDetails,
    /// Start the job, then call it by this ID.
    BadJobId { id: String },
    /// The state lists so many addresses.
    ManyUrls { urls: usize },
    /// An enum value that no one has heard of: `state` or `accessType`.
    UnknownEnum,
    /// The job that this request starts ends `FAILED`.
    JobFails,
    /// The job that this request starts ends `CANCELLED` by itself.
    JobCancelled,
    /// The job that this request starts never ends by itself.
    JobHangs,
    /// The job that this request starts takes so many seconds.
    JobTakes { seconds: u64 },
    /// The job that this request starts finds no data.
    JobEmpty { result: EmptyResult },
    /// The job that this request starts has so many data parts.
    JobParts { parts: u32 },
    /// The job that this request starts has one more file of so many bytes.
    JobSize { bytes: u64 },
    /// The job that this request starts delivers bare files instead of a ZIP.
    JobBare,
    /// The job that this request starts leaves a file out and says so in its index (`isIncomplete`).
    JobIncomplete,
    /// The archive of the job that this request starts holds hostile names.
    JobHostile,
    /// The archive of the job that this request starts holds its index beside the data.
    JobIndexInside,
    /// The signed URLs in this answer live so many seconds.
    LinkLives { seconds: u64 },
    /// The signed URLs in this answer share one path and differ in their query: `?i=0`, `?i=1` …
    SharedPath,
    /// The first signed URL in this answer stands there twice.
    LinkTwice,
    /// So many signed URLs are left out of this answer, from its end; one is always left.
    FewerLinks { missing: usize },
    /// The objects of the job are gone as soon as this state is reported.
    DataLost,

    // ---- storage
    /// Close the connection after so many bytes of the body; a slow reader may get somewhat fewer.
    Cut { after: u64 },
    /// Send nothing more after so many bytes; for ever, or for so many milliseconds.
    Stall {
        after: u64,
        #[serde(default)]
        ms: Option<u64>,
    },
    /// Send at most so many bytes a second on this connection.
    Throttle { bytes_per_second: u64 },
    /// Change one byte of the body: at this offset of the object, or of the middle of the answer.
    WrongByte {
        #[serde(default)]
        at: Option<u64>,
    },
    /// Answer a range request with 200 and the whole object.
    IgnoreRange,
    /// Answer 206 with a range that begins so many bytes later than asked.
    WrongOffset { by: u64 },
    /// Say in `Content-Range` that the object is longer by so many bytes.
    WrongTotal { by: i64 },
    /// Send so many bytes fewer than announced in `Content-Range`, and call it complete.
    ShortBody { missing: u64 },
    /// 200 with an HTML page instead of the object.
    Html,
    /// The object is stored with gzip and decoded on the way: no length, range ignored.
    Gunzipped,
    /// The object is sent gzip-encoded although the request did not accept it.
    Gzipped,
    /// The object gets another content and generation just before this request.
    Changed,
    /// The object gets another content and generation after this answer began: the answer itself is still the old one.
    ChangedAfter,
    /// 400 `ExpiredToken` although the URL is still good.
    LinkExpired,
    /// 403 `SignatureDoesNotMatch` although the signature is right.
    SignatureRefused,
    /// 404 `NoSuchKey` although the object is there.
    Missing,
    /// A wrong CRC32C in `x-goog-hash`.
    WrongHash,
    /// No `x-goog-hash`.
    NoHash,
    /// `x-goog-hash` in two lines.
    HashInTwoLines,
    /// No `ETag` and no `x-goog-generation`.
    NoEtag,
    /// No `Content-Length`; the answer is sent in chunks.
    NoLength,
    /// Nothing is stated of the object: no hash, `ETag`, generation, length or `Accept-Ranges`. Ranges are ignored, and
    /// the body is sent in chunks.
    StatesNothing,
    /// The same, and not even chunks: the body ends where the connection does.
    EndsWithConnection,
    /// A weak `ETag`, no `x-goog-generation`, and no hash.
    WeakEtag,
    /// `x-goog-hash` with the MD5 alone.
    Md5Only,
    /// `Content-Range` says `*` in place of the length of the object.
    NoTotal,
    /// Answer 206 with a range that begins so many bytes earlier than asked.
    EarlyRange { by: u64 },
    /// Answer 206 with a range that ends so many bytes earlier than asked, and says so.
    ShortRange { by: u64 },
    /// Answer 206 with the range in a body of `multipart/byteranges`.
    MultipartRange,
    /// Answer 206 without `Content-Range`.
    NoContentRange,
    /// Answer a range with 416 although it lies in the object; without a length in `Content-Range`.
    Unsatisfiable,
    /// Say that the object is as long as no object can be.
    ImpossibleLength,
    /// 302 to this address; to the same one when absent.
    Redirect {
        #[serde(default)]
        to: Option<String>,
    },
    /// HEAD is answered like GET, as one measurement saw behind a proxy.
    HeadAllowed,
}

/// The forms of `Retry-After`; the first five are those of RFC 9110.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RetryForm {
    /// A number of seconds.
    Seconds,
    /// The date that servers should send.
    HttpDate,
    /// The date of RFC 850.
    Rfc850,
    /// The date of C's `asctime`.
    Asctime,
    /// A number with a fraction.
    Fraction,
    /// A number below zero.
    Negative,
    /// Words.
    Words,
}

impl RetryForm {
    /// The value that asks for `seconds`, as far as the form can.
    pub(crate) fn text(self, seconds: u64, now: Timestamp) -> String {
        let date = |form: &str| {
            later(now, Duration::from_secs(seconds))
                .strftime(form)
                .to_string()
        };
        match self {
            Self::Seconds => seconds.to_string(),
            Self::HttpDate => date("%a, %d %b %Y %H:%M:%S GMT"),
            Self::Rfc850 => date("%A, %d-%b-%y %H:%M:%S GMT"),
            Self::Asctime => date("%a %b %e %H:%M:%S %Y"),
            Self::Fraction => format!("{seconds}.5"),
            Self::Negative => format!("-{seconds}"),
            Self::Words => "in a while".to_owned(),
        }
    }
}

/// The forms in which Google says with 403 that there were too many requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuotaForm {
    /// An `ErrorInfo` with `RATE_LIMIT_EXCEEDED`, and a `RetryInfo`.
    ErrorInfo,
    /// A `QuotaFailure`.
    QuotaFailure,
    /// `errors[].reason`, as before gRPC.
    Old,
    /// The canonical code alone.
    Exhausted,
}

const fn bad_request() -> u16 {
    400
}

impl Fault {
    /// The `kind` of its JSON form.
    pub fn name(&self) -> String {
        let value = serde_json::to_value(self).unwrap_or_default();
        value["kind"].as_str().unwrap_or_default().to_owned()
    }
}
