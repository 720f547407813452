//! What the storage states of an object.

use super::{name, set};
use crate::clock::http_date;
use crate::faults::{Drawn, Fault};
use crate::object::{Object, Version};
use crate::world::World;
use axum::http::{HeaderMap, HeaderValue, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

pub(super) fn describe(
    world: &World,
    headers: &mut HeaderMap,
    object: &Object,
    version: &Version,
    drawn: &Drawn,
) {
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(object.media_type));
    set(headers, header::CACHE_CONTROL, "private, max-age=0");
    set(headers, header::LAST_MODIFIED, &http_date(version.created));
    if drawn.has(&Fault::WeakEtag) {
        set(
            headers,
            header::ETAG,
            &format!("W/{}", version.etag(&world.noise)),
        );
    } else if !drawn.has(&Fault::NoEtag) {
        set(headers, header::ETAG, &version.etag(&world.noise));
        headers.insert(name("x-goog-generation"), HeaderValue::from(version.generation));
        set(headers, name("x-goog-metageneration"), "1");
    }
    set(headers, name("x-goog-storage-class"), "STANDARD");
    set(
        headers,
        name("x-guploader-uploadid"),
        &format!("sandbox-{:x}", version.generation),
    );
    set(headers, header::SERVER, "UploadServer");
}

/// `x-goog-hash`: always of the whole stored object, also on a range.
pub(super) fn hash(
    world: &World,
    headers: &mut HeaderMap,
    crc32c: u32,
    md5: Option<[u8; 16]>,
    drawn: &Drawn,
) {
    if drawn.has(&Fault::NoHash) || drawn.has(&Fault::WeakEtag) {
        return;
    }
    let crc32c = if drawn.has(&Fault::WrongHash) {
        !crc32c
    } else {
        crc32c
    };
    let mut lines = vec![format!("crc32c={}", STANDARD.encode(crc32c.to_be_bytes()))];
    lines.extend(md5.map(|md5| format!("md5={}", STANDARD.encode(md5))));
    if drawn.has(&Fault::Md5Only) {
        lines.remove(0);
    }
    if !(world.options.archives.hash_in_two_lines || drawn.has(&Fault::HashInTwoLines)) {
        lines = vec![lines.join(",")];
    }
    for line in lines.iter().filter_map(|line| HeaderValue::from_str(line).ok()) {
        headers.append(name("x-goog-hash"), line);
    }
}

/// Whether the object is given without a word about it.
pub(super) fn states_nothing(drawn: &Drawn) -> bool {
    drawn.has(&Fault::StatesNothing) || drawn.has(&Fault::EndsWithConnection)
}
