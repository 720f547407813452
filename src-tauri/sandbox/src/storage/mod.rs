//! Cloud Storage as far as a signed download needs it.

mod body;
mod head;
mod part;
mod range;
pub(crate) mod sign;

use std::sync::Arc;

use axum::Extension;
use axum::body::Body;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, Version as HttpVersion, header};
use axum::response::Response;
use url::form_urlencoded;

use crate::answer;
use crate::archive::zip::gzip;
use crate::clock::rfc3339;
use crate::faults::{Drawn, Fault};
use crate::object::{Object, Version};
use crate::state;
use crate::world::World;
use body::ObjectBody;
use head::{describe, hash, states_nothing};
use part::part;
use range::{Wanted, precondition, wanted};

/// An error of storage, answered as XML.
#[derive(Clone, Debug)]
struct Refusal {
    status: u16,
    code: &'static str,
    message: &'static str,
    details: Option<String>,
}

impl Refusal {
    fn new(status: u16, code: &'static str, message: &'static str) -> Self {
        Self {
            status,
            code,
            message,
            details: None,
        }
    }

    fn mismatch() -> Self {
        let message = "Access denied. The request signature we calculated does not match the signature you provided. \
                       Check your Google secret key and signing method.";
        Self::new(403, "SignatureDoesNotMatch", message)
    }

    fn expired(at: &str) -> Self {
        let details = format!("The provided token has expired. Request signature expired at: {at}");
        Self {
            details: Some(details),
            ..Self::new(400, "ExpiredToken", "Invalid argument.")
        }
    }

    fn no_key() -> Self {
        Self::new(404, "NoSuchKey", "The specified key does not exist.")
    }

    fn into_response(self) -> Response {
        answer::storage_error(self.status, self.code, self.message, self.details.as_deref())
    }
}

/// Everything under `/storage/`.
pub(crate) async fn serve(
    State(world): State<Arc<World>>,
    Extension(drawn): Extension<Drawn>,
    method: Method,
    uri: Uri,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let path = uri.path().trim_start_matches("/storage/");
    let found = find(
        &world,
        &drawn,
        &method,
        path,
        query.as_deref().unwrap_or_default(),
        &headers,
    );
    let response = match found {
        Ok(object) => answer(&world, &object, &uri, &headers, &drawn),
        Err(refusal) => refusal.into_response(),
    };
    if drawn.has(&Fault::ChangedAfter) {
        change(&world, path);
    }
    response
}

fn find(
    world: &World,
    drawn: &Drawn,
    method: &Method,
    path: &str,
    query: &str,
    headers: &HeaderMap,
) -> Result<Arc<Object>, Refusal> {
    if method != Method::GET && !(method == Method::HEAD && drawn.has(&Fault::HeadAllowed)) {
        return Err(Refusal::mismatch());
    }
    if headers.keys().any(|name| name.as_str().starts_with("x-goog-")) {
        let message = "Your request has a malformed header. Headers that begin with x-goog- must be signed.";
        return Err(Refusal::new(400, "MalformedSecurityHeader", message));
    }
    if headers.contains_key(header::AUTHORIZATION) {
        return Err(Refusal::new(
            400,
            "InvalidArgument",
            "Only one way of authentication is allowed.",
        ));
    }
    let now = world.now();
    sign::check(world, path, query, now)?;
    if drawn.has(&Fault::LinkExpired) {
        return Err(Refusal::expired(&rfc3339(now)));
    }
    if drawn.has(&Fault::SignatureRefused) {
        return Err(Refusal::mismatch());
    }
    if drawn.has(&Fault::Changed) {
        change(world, path);
    }
    let (state, _) = world.state();
    let shared = shared_object(&state, path, query);
    let object = state
        .objects
        .get(shared.as_deref().unwrap_or(path))
        .filter(|_| !drawn.has(&Fault::Missing));
    object.cloned().ok_or_else(Refusal::no_key)
}

/// The path that all objects of a job can be had under, distinguished by `i` in the query.
pub(crate) fn shared_path(job: &str) -> String {
    format!("dataportability-sandbox-shared/{job}/archive.zip")
}

/// The path of an object that was asked for by the one that all of its job share.
fn shared_object(state: &state::State, path: &str, query: &str) -> Option<String> {
    let job = path
        .strip_prefix("dataportability-sandbox-shared/")?
        .strip_suffix("/archive.zip")?;
    let number = form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name == "i")?
        .1;
    let job = &state.jobs[*state.job_of.get(job)?];
    job.objects.get(number.parse::<usize>().ok()?).cloned()
}

fn change(world: &World, path: &str) {
    let (mut state, now) = world.state();
    if let Some(job) = state.objects.get(path).map(|object| object.job) {
        state.change_objects(world, job, now);
    }
}

fn answer(
    world: &Arc<World>,
    object: &Arc<Object>,
    uri: &Uri,
    headers: &HeaderMap,
    drawn: &Drawn,
) -> Response {
    if drawn.has(&Fault::Html) {
        return answer::portal();
    }
    let leads = drawn.find(|fault| {
        if let Fault::Redirect { to } = fault {
            Some(to.clone())
        } else {
            None
        }
    });
    if let Some(to) = leads {
        return answer::redirect(302, &to.unwrap_or_else(|| uri.to_string()));
    }
    let version = object.version();
    let etag = version.etag(&world.noise);
    match precondition(headers, &etag, version.created) {
        Some(304) => {
            let mut response = answer::text_of(304, "application/xml", String::new());
            set(response.headers_mut(), header::ETAG, &etag);
            return response;
        }
        Some(_) => {
            let message = "At least one of the pre-conditions you specified did not hold.";
            return answer::storage_error(412, "PreconditionFailed", message, None);
        }
        None => {}
    }
    if drawn.has(&Fault::Gzipped) || drawn.has(&Fault::Gunzipped) {
        return transcoded(world, object, &version, headers, drawn);
    }
    let len = version.content.len();
    let wanted = match wanted(headers, len) {
        Wanted::Part(..) if states_nothing(drawn) => Wanted::Whole,
        Wanted::Part(..) if drawn.has(&Fault::Unsatisfiable) => {
            let message = "The requested range cannot be satisfied.";
            return answer::storage_error(416, "InvalidRange", message, None);
        }
        wanted => wanted,
    };
    match wanted {
        Wanted::Outside => {
            let message = "The requested range cannot be satisfied.";
            let mut response = answer::storage_error(416, "InvalidRange", message, None);
            set(
                response.headers_mut(),
                header::CONTENT_RANGE,
                &format!("bytes */{len}"),
            );
            response
        }
        Wanted::Part(from, end) if !drawn.has(&Fault::IgnoreRange) => {
            part(world, object, version, (from, end), drawn)
        }
        Wanted::Part(..) | Wanted::Whole => {
            let missing = short(drawn).min(len);
            let mut response = plain(world, object, &version, 0, len - missing, drawn);
            if drawn.has(&Fault::ImpossibleLength) {
                // The connection cannot carry so much, and no body is sent at all.
                *response.body_mut() = Body::empty();
                set(
                    response.headers_mut(),
                    name("x-goog-stored-content-length"),
                    &u64::MAX.to_string(),
                );
            } else if !drawn.has(&Fault::NoLength) && !states_nothing(drawn) {
                response
                    .headers_mut()
                    .insert(header::CONTENT_LENGTH, HeaderValue::from(len - missing));
            }
            response
        }
    }
}

fn short(drawn: &Drawn) -> u64 {
    drawn
        .find(|fault| {
            if let Fault::ShortBody { missing } = fault {
                Some(*missing)
            } else {
                None
            }
        })
        .unwrap_or(0)
}

fn plain(
    world: &Arc<World>,
    object: &Arc<Object>,
    version: &Arc<Version>,
    from: u64,
    end: u64,
    drawn: &Drawn,
) -> Response {
    let body = ObjectBody::new(world, object, Arc::clone(version), from, end, drawn);
    let mut response = Response::new(Body::new(body));
    let crc32c = version.crc32c(&world.noise);
    let computed = version.content.is_computed();
    let md5 = (world.options.archives.md5 && !computed).then(|| version.md5(&world.noise));
    let headers = response.headers_mut();
    if states_nothing(drawn) {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(object.media_type));
        if drawn.has(&Fault::StatesNothing) {
            // On a connection this is how an unknown length is sent; in memory nothing else tells.
            set(headers, header::TRANSFER_ENCODING, "chunked");
        } else {
            // HTTP/1.1 knows no other end of a body than one that is announced.
            *response.version_mut() = HttpVersion::HTTP_10;
        }
        return response;
    }
    describe(world, headers, object, version, drawn);
    hash(world, headers, crc32c, md5, drawn);
    set(headers, name("x-goog-stored-content-encoding"), "identity");
    if !drawn.has(&Fault::NoTotal) {
        headers.insert(
            name("x-goog-stored-content-length"),
            HeaderValue::from(version.content.len()),
        );
    }
    set(headers, header::ACCEPT_RANGES, "bytes");
    if computed {
        set(headers, name("x-goog-component-count"), "8");
    }
    response
}

/// The object as if it were stored with gzip: ranges are ignored and the hashes are those of the stored bytes.
fn transcoded(
    world: &World,
    object: &Object,
    version: &Version,
    headers: &HeaderMap,
    drawn: &Drawn,
) -> Response {
    let bytes = version.content.collect(&world.noise);
    let stored = gzip(&bytes);
    let accepts = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let packed = drawn.has(&Fault::Gzipped) || accepts.contains("gzip");
    let (crc32c, len) = (crc32c::crc32c(&stored), stored.len());
    object.count(if packed { len as u64 } else { bytes.len() as u64 });
    let body = if packed {
        Body::from(stored)
    } else {
        // A stream has no known length: the answer is sent in chunks, as Google does while decoding.
        Body::from_stream(futures_util::stream::iter([Ok::<_, std::io::Error>(bytes)]))
    };
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    describe(world, headers, object, version, drawn);
    hash(world, headers, crc32c, None, drawn);
    set(headers, name("x-goog-stored-content-encoding"), "gzip");
    headers.insert(name("x-goog-stored-content-length"), HeaderValue::from(len));
    if packed {
        set(headers, header::CONTENT_ENCODING, "gzip");
    } else {
        set(
            headers,
            name("x-guploader-response-body-transformations"),
            "gunzipped",
        );
        set(headers, header::WARNING, "214 UploadServer gunzipped");
    }
    response
}

fn name(text: &'static str) -> HeaderName {
    HeaderName::from_static(text)
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}
