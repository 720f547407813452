//! A storage in memory that misbehaves on request, and remembers what it was asked and what it gave.

use base64::Engine;
use bytes::Bytes;
use carryout_core::ports::{Body, BoxFuture, Network, NetworkError};
use futures_util::{StreamExt, stream};
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode, header};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How one answer goes wrong.
#[derive(Clone, Debug)]
pub enum Fault {
    /// The body breaks off after so many bytes.
    Cut(u64),
    /// The body ends after so many bytes as if that were all.
    Short(u64),
    /// The body stands still after so many bytes.
    Stall(u64),
    /// No connection.
    Offline,
    /// The question is never answered.
    Mute,
    /// This status, these headers, this body.
    Status(u16, Vec<(&'static str, &'static str)>, &'static str),
    /// The whole object with 200, whatever was asked.
    Whole,
    /// Bytes from another place than asked.
    Elsewhere,
    /// Another total than before.
    OtherTotal,
    /// A page with 200 and no header of the storage.
    Page(&'static str),
    /// `Content-Encoding: gzip` on what is stored plain.
    Gzip,
    /// One bit of the body is another.
    Flip,
    /// Another generation and tag than before, of the same bytes.
    OtherVersion,
    /// `*` in place of the total in `Content-Range`.
    NoTotal,
    /// The range begins so many bytes before the one that was asked for.
    Early(u64),
    /// The range ends after so many bytes, and says so.
    Brief(u64),
    /// 206 without `Content-Range`.
    NoPlace,
    /// 206 with `multipart/byteranges`.
    Several,
    /// 206 to whatever is asked.
    AlwaysPart,
}

/// What the storage states of an object, apart from its bytes.
#[derive(Clone, Copy, Debug)]
pub struct States {
    pub tag: Tag,
    pub generation: bool,
    /// The length, and with it the place of ranges.
    pub length: bool,
    /// The body is sent in chunks, so that its end is known.
    pub chunks: bool,
    /// Whether ranges are known at all.
    pub ranges: bool,
    pub kind: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    Strong,
    Weak,
    None,
}

impl States {
    /// As Cloud Storage does.
    pub const ALL: Self = Self {
        tag: Tag::Strong,
        generation: true,
        length: true,
        chunks: false,
        ranges: true,
        kind: Some("application/zip"),
    };
    /// A length, and nothing that tells one version from another.
    pub const LENGTH: Self = Self {
        tag: Tag::None,
        generation: false,
        ..Self::ALL
    };
    /// Nothing but where the body ends.
    pub const END: Self = Self {
        length: false,
        chunks: true,
        ranges: false,
        ..Self::LENGTH
    };
    /// Nothing at all, as HTTP/1.0 with a connection that is closed.
    pub const NOTHING: Self = Self {
        chunks: false,
        ..Self::END
    };
}

/// What was asked.
#[derive(Clone, Debug)]
pub struct Asked {
    pub from: u64,
    pub url: String,
    pub headers: HeaderMap,
}

pub struct Object {
    pub bytes: Arc<Vec<u8>>,
    pub generation: u64,
    pub hash_lines: Vec<String>,
}

type Rule = Box<dyn FnMut(usize, &Asked) -> Option<Fault> + Send>;

pub struct Storage {
    pub object: Mutex<Object>,
    pub states: Mutex<States>,
    rule: Mutex<Rule>,
    asked: Mutex<Vec<Asked>>,
    /// The stretches of the object that were really handed out.
    given: Arc<Mutex<Vec<(u64, u64)>>>,
    piece: usize,
    /// How long each piece takes to come.
    pace: Duration,
}

/// An object of `len` bytes that never repeats.
pub fn object(len: usize, generation: u64) -> Object {
    let mut state = generation.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut bytes = Vec::with_capacity(len + 8);
    while bytes.len() < len {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend_from_slice(&state.to_le_bytes());
    }
    bytes.truncate(len);
    let crc = base64::engine::general_purpose::STANDARD.encode(crc32c::crc32c(&bytes).to_be_bytes());
    let hash_lines = vec!["md5=1B2M2Y8AsgTpgAmY7PhCfg==".to_owned(), format!("crc32c={crc}")];
    Object {
        bytes: Arc::new(bytes),
        generation,
        hash_lines,
    }
}

impl Storage {
    pub fn new(len: usize, rule: impl FnMut(usize, &Asked) -> Option<Fault> + Send + 'static) -> Arc<Self> {
        Self::paced(len, 64 << 10, Duration::ZERO, rule)
    }

    pub fn paced(
        len: usize,
        piece: usize,
        pace: Duration,
        rule: impl FnMut(usize, &Asked) -> Option<Fault> + Send + 'static,
    ) -> Arc<Self> {
        Arc::new(Self {
            object: Mutex::new(object(len, 1)),
            states: Mutex::new(States::ALL),
            rule: Mutex::new(Box::new(rule)),
            asked: Mutex::default(),
            given: Arc::default(),
            piece,
            pace,
        })
    }

    /// From now on the object has these bytes, and the storage states this of it and no checksum.
    pub fn hold(&self, bytes: Vec<u8>, states: States) {
        let mut object = self.object.lock().unwrap();
        object.bytes = Arc::new(bytes);
        object.hash_lines.clear();
        *self.states.lock().unwrap() = states;
    }

    /// The checksum of what it holds, as Cloud Storage states it.
    pub fn state_checksum(&self) {
        let mut object = self.object.lock().unwrap();
        let crc =
            base64::engine::general_purpose::STANDARD.encode(crc32c::crc32c(&object.bytes).to_be_bytes());
        object.hash_lines = vec![format!("crc32c={crc}")];
    }

    pub fn bytes(&self) -> Arc<Vec<u8>> {
        Arc::clone(&self.object.lock().unwrap().bytes)
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    pub fn given(&self) -> Vec<(u64, u64)> {
        self.given.lock().unwrap().clone()
    }

    pub fn given_bytes(&self) -> u64 {
        self.given().iter().map(|(start, end)| end - start).sum()
    }

    fn answer(
        &self,
        asked: &Asked,
        to: Option<u64>,
        fault: Option<Fault>,
    ) -> Result<Response<Body>, NetworkError> {
        let object = self.object.lock().unwrap();
        let total = object.bytes.len() as u64;
        let states = *self.states.lock().unwrap();
        let generation = match fault {
            Some(Fault::OtherVersion) => object.generation + 1,
            _ => object.generation,
        };
        let etag = format!("\"{generation}\"");
        let mut head = HeaderMap::new();
        match states.tag {
            Tag::Strong => drop(head.insert(header::ETAG, HeaderValue::from_str(&etag).unwrap())),
            Tag::Weak => {
                drop(head.insert(header::ETAG, HeaderValue::from_str(&format!("W/{etag}")).unwrap()))
            }
            Tag::None => {}
        }
        if states.generation {
            head.insert("x-goog-generation", HeaderValue::from(generation));
        }
        if let Some(kind) = states.kind {
            head.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        }
        for line in &object.hash_lines {
            head.append("x-goog-hash", HeaderValue::from_str(line).unwrap());
        }
        if let Some(Fault::Status(status, headers, body)) = fault {
            let mut answer = Response::builder().status(status);
            for (name, value) in headers {
                answer = answer.header(name, value);
            }
            return Ok(answer.body(whole(body)).unwrap());
        }
        if let Some(Fault::Page(body)) = fault {
            let answer = Response::builder()
                .status(200)
                .header("content-length", body.len());
            return Ok(answer
                .header("content-type", "text/html")
                .body(whole(body))
                .unwrap());
        }
        if asked
            .headers
            .get(header::IF_MATCH)
            .is_some_and(|wanted| wanted.as_bytes() != etag.as_bytes())
            && !matches!(fault, Some(Fault::OtherVersion))
        {
            return Ok(Response::builder().status(412).body(whole("")).unwrap());
        }
        let is_range = matches!(fault, Some(Fault::AlwaysPart))
            || states.ranges
                && asked.headers.contains_key(header::RANGE)
                && !matches!(fault, Some(Fault::Whole));
        let mut from = if is_range { asked.from } else { 0 };
        let mut end = if is_range {
            to.unwrap_or(total).min(total)
        } else {
            total
        };
        if is_range && from >= total {
            let answer = Response::builder()
                .status(416)
                .header("content-range", format!("bytes */{total}"));
            return Ok(answer.body(whole("")).unwrap());
        }
        if matches!(fault, Some(Fault::Elsewhere)) {
            from += 1;
        }
        if let Some(Fault::Early(by)) = fault
            && is_range
        {
            from = from.saturating_sub(by);
        }
        if let Some(Fault::Brief(after)) = fault
            && is_range
        {
            end = end.min(from + after);
        }
        if matches!(fault, Some(Fault::Gzip)) {
            head.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        let stated = if matches!(fault, Some(Fault::OtherTotal)) {
            total + 1
        } else {
            total
        };
        if matches!(fault, Some(Fault::Several)) && is_range {
            head.insert(
                header::CONTENT_TYPE,
                HeaderValue::from_static("multipart/byteranges; boundary=x"),
            );
        } else if is_range && !matches!(fault, Some(Fault::NoPlace)) {
            let total = match fault {
                Some(Fault::NoTotal) => "*".to_owned(),
                _ => stated.to_string(),
            };
            let range = format!("bytes {from}-{}/{total}", end - 1);
            head.insert(header::CONTENT_RANGE, HeaderValue::from_str(&range).unwrap());
        }
        if states.length {
            head.insert(header::CONTENT_LENGTH, HeaderValue::from(end - from));
        }
        if states.chunks {
            head.insert(header::TRANSFER_ENCODING, HeaderValue::from_static("chunked"));
        }
        let mut answer = Response::new(self.body(&object.bytes, from, end, fault));
        *answer.status_mut() = if is_range {
            StatusCode::PARTIAL_CONTENT
        } else {
            StatusCode::OK
        };
        *answer.headers_mut() = head;
        Ok(answer)
    }

    fn body(&self, bytes: &Arc<Vec<u8>>, from: u64, end: u64, fault: Option<Fault>) -> Body {
        let (stop, how) = match fault {
            Some(Fault::Cut(after)) => (after, Some(Fault::Cut(after))),
            Some(Fault::Short(after)) => (after, None),
            Some(Fault::Stall(after)) => (after, Some(Fault::Stall(after))),
            _ => (u64::MAX, None),
        };
        let is_flipped = matches!(fault, Some(Fault::Flip));
        let (stop, bytes, given, piece, pace) = (
            from.saturating_add(stop).min(end),
            Arc::clone(bytes),
            Arc::clone(&self.given),
            self.piece as u64,
            self.pace,
        );
        let pieces = stream::unfold(from, move |at| {
            let (bytes, given) = (Arc::clone(&bytes), Arc::clone(&given));
            async move {
                if at >= stop {
                    return None;
                }
                if !pace.is_zero() {
                    tokio::time::sleep(pace).await;
                }
                let until = (at + piece).min(stop);
                let mut part = bytes[at as usize..until as usize].to_vec();
                if is_flipped {
                    part[0] ^= 1;
                }
                let mut given = given.lock().unwrap();
                match given.last_mut() {
                    Some(last) if last.1 == at => last.1 = until,
                    _ => given.push((at, until)),
                }
                Some((Ok(Bytes::from(part)), until))
            }
        });
        let ending: Body = match how {
            Some(Fault::Cut(_)) => Box::pin(stream::iter([Err(NetworkError::Cut("reset".to_owned()))])),
            Some(Fault::Stall(_)) => Box::pin(stream::pending()),
            _ => Box::pin(stream::empty()),
        };
        Box::pin(pieces.chain(ending))
    }
}

fn whole(body: &'static str) -> Body {
    Box::pin(stream::iter([Ok(Bytes::from_static(body.as_bytes()))]))
}

impl Network for Storage {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, NetworkError>> {
        let range = request
            .headers()
            .get(header::RANGE)
            .map(|range| range.to_str().unwrap().to_owned());
        let (from, to) = range.map_or((0, None), |range| {
            let (from, last) = range.strip_prefix("bytes=").unwrap().split_once('-').unwrap();
            (
                from.parse().unwrap(),
                last.parse::<u64>().ok().map(|last| last + 1),
            )
        });
        assert_eq!(request.method(), http::Method::GET);
        let asked = Asked {
            from,
            url: request.uri().to_string(),
            headers: request.headers().clone(),
        };
        let number = {
            let mut all = self.asked.lock().unwrap();
            all.push(asked.clone());
            all.len()
        };
        let fault = (self.rule.lock().unwrap())(number, &asked);
        Box::pin(async move {
            match fault {
                Some(Fault::Offline) => Err(NetworkError::Connect("no route".to_owned())),
                Some(Fault::Mute) => std::future::pending().await,
                fault => self.answer(&asked, to, fault),
            }
        })
    }
}
