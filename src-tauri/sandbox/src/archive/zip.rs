//! A ZIP writer for what Google's archives look like and libraries do not write: data descriptors, DOS times of 1980,
//! very large computed entries with ZIP64, and any name at all.

use miniz_oxide::deflate::compress_to_vec;

use crate::object::{Content, Noise};

/// UTF-8 names, and sizes after the data: the flags seen in Google's archives.
const FLAGS: u16 = 0x0808;
const DOS_TIME: u16 = 0;
const DOS_DATE: u16 = 0x0021; // 1980-01-01
const DEFLATE: u16 = 8;
const STORE: u16 = 0;
const LIMIT: u64 = 0xffff_ffff;

/// One file in an archive.
pub(crate) struct Entry {
    pub name: String,
    pub data: Data,
}

/// What an entry holds.
pub(crate) enum Data {
    /// Bytes, deflated.
    Small(Vec<u8>),
    /// Computed bytes, stored as they are.
    Computed { key: u64, len: u64 },
    /// A symbolic link to this path.
    Link(String),
}

struct Listed {
    name: String,
    method: u16,
    crc: u32,
    packed: u64,
    plain: u64,
    offset: u64,
    mode: u32,
}

/// The archive with these entries in this order and with this comment.
pub(crate) fn zip(entries: Vec<Entry>, comment: &str, noise: &Noise) -> Content {
    let mut content = Content::default();
    let mut head = Vec::new();
    let mut listed = Vec::new();
    for entry in entries {
        let offset = content.len() + head.len() as u64;
        let mut line = Listed {
            name: entry.name,
            method: DEFLATE,
            crc: 0,
            packed: 0,
            plain: 0,
            offset,
            mode: 0o100_644,
        };
        match entry.data {
            Data::Small(bytes) => {
                let packed = compress_to_vec(&bytes, 6);
                line.crc = crc32fast::hash(&bytes);
                (line.packed, line.plain) = (packed.len() as u64, bytes.len() as u64);
                local_header(&mut head, &line);
                put(&mut head, &packed);
            }
            Data::Link(target) => {
                (line.method, line.mode) = (STORE, 0o120_777);
                line.crc = crc32fast::hash(target.as_bytes());
                (line.packed, line.plain) = (target.len() as u64, target.len() as u64);
                local_header(&mut head, &line);
                put(&mut head, target.as_bytes());
            }
            Data::Computed { key, len } => {
                line.method = STORE;
                line.crc = noise.sums(key, len).crc32;
                (line.packed, line.plain) = (len, len);
                local_header(&mut head, &line);
                content.push_stored(std::mem::take(&mut head));
                content.push_computed(key, len);
            }
        }
        descriptor(&mut head, &line);
        listed.push(line);
    }
    let start = content.len() + head.len() as u64;
    let before = head.len();
    for line in &listed {
        central_header(&mut head, line);
    }
    let size = (head.len() - before) as u64;
    end(&mut head, listed.len() as u64, start, size, comment);
    content.push_stored(head);
    content
}

fn local_header(out: &mut Vec<u8>, line: &Listed) {
    let large = line.is_large();
    put(out, b"PK\x03\x04");
    put16(out, if large { 45 } else { 20 });
    put16s(out, &[FLAGS, line.method, DOS_TIME, DOS_DATE]);
    put32(out, 0);
    let unknown = if large { u32::MAX } else { 0 };
    put32(out, unknown);
    put32(out, unknown);
    put16(out, short(line.name.len()));
    put16(out, if large { 20 } else { 0 });
    put(out, line.name.as_bytes());
    if large {
        put16s(out, &[1, 16]);
        put64(out, 0);
        put64(out, 0);
    }
}

fn descriptor(out: &mut Vec<u8>, line: &Listed) {
    put(out, b"PK\x07\x08");
    put32(out, line.crc);
    for size in [line.packed, line.plain] {
        if line.is_large() {
            put64(out, size)
        } else {
            put32(out, clamp(size))
        }
    }
}

fn central_header(out: &mut Vec<u8>, line: &Listed) {
    let mut extra = Vec::new();
    if line.is_large() {
        put64(&mut extra, line.plain);
        put64(&mut extra, line.packed);
    }
    if line.offset >= LIMIT {
        put64(&mut extra, line.offset);
    }
    let zip64 = !extra.is_empty();
    let version = if zip64 { 45 } else { 20 };
    put(out, b"PK\x01\x02");
    put16s(
        out,
        &[
            (3 << 8) | version,
            version,
            FLAGS,
            line.method,
            DOS_TIME,
            DOS_DATE,
        ],
    );
    put32(out, line.crc);
    let size = |size| if line.is_large() { u32::MAX } else { clamp(size) };
    put32(out, size(line.packed));
    put32(out, size(line.plain));
    put16(out, short(line.name.len()));
    put16(out, if zip64 { short(extra.len() + 4) } else { 0 });
    put16s(out, &[0, 0, 0]);
    put32(out, line.mode << 16);
    put32(out, clamp(line.offset));
    put(out, line.name.as_bytes());
    if zip64 {
        put16s(out, &[1, short(extra.len())]);
        put(out, &extra);
    }
}

fn end(out: &mut Vec<u8>, count: u64, start: u64, size: u64, comment: &str) {
    if start >= LIMIT || size >= LIMIT || count >= 0xffff {
        let record = start + size;
        put(out, b"PK\x06\x06");
        put64(out, 44);
        put16s(out, &[(3 << 8) | 45, 45]);
        put32(out, 0);
        put32(out, 0);
        for number in [count, count, size, start] {
            put64(out, number);
        }
        put(out, b"PK\x06\x07");
        put32(out, 0);
        put64(out, record);
        put32(out, 1);
    }
    put(out, b"PK\x05\x06");
    put16s(out, &[0, 0]);
    let count = u16::try_from(count).unwrap_or(u16::MAX);
    put16s(out, &[count, count]);
    put32(out, clamp(size));
    put32(out, clamp(start));
    put16(out, short(comment.len()));
    put(out, comment.as_bytes());
}

impl Listed {
    fn is_large(&self) -> bool {
        self.packed >= LIMIT || self.plain >= LIMIT
    }
}

fn put(out: &mut Vec<u8>, bytes: &[u8]) {
    out.extend_from_slice(bytes);
}

fn put16(out: &mut Vec<u8>, number: u16) {
    put(out, &number.to_le_bytes());
}

fn put16s(out: &mut Vec<u8>, numbers: &[u16]) {
    for number in numbers {
        put16(out, *number);
    }
}

fn put32(out: &mut Vec<u8>, number: u32) {
    put(out, &number.to_le_bytes());
}

fn put64(out: &mut Vec<u8>, number: u64) {
    put(out, &number.to_le_bytes());
}

fn clamp(size: u64) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}

fn short(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}

/// `bytes` in the gzip format.
pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut out = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    out.extend(compress_to_vec(bytes, 6));
    put32(&mut out, crc32fast::hash(bytes));
    put32(
        &mut out,
        u32::try_from(bytes.len() & 0xffff_ffff).unwrap_or(u32::MAX),
    );
    out
}
