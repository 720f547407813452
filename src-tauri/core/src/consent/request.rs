//! Parsing of untrusted requests to the listener, as one pure function: it can be tested and fuzzed without a socket.

/// Cookies do not tell ports apart: a browser sends along what every other program on this address has set. That can be
/// many kilobytes, though Google's codes and states have a few hundred characters.
pub const LARGEST_HEAD: usize = 64 * 1024;

/// More header lines than any browser sends.
const MOST_HEADERS: usize = 256;

/// What has arrived on a connection so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Head<'a> {
    /// The head is not whole yet.
    Partial,
    /// A whole head that asks for something.
    Get {
        /// The path and query as they were sent.
        target: &'a str,
        /// The languages that the user prefers, as their browser says it.
        accept_language: Option<&'a str>,
    },
    /// A complete prefetch request: its response is not shown yet, and the page is requested once more when
    /// it is.
    Prefetch,
    /// A whole head of another method than GET.
    OtherMethod,
    /// The head is larger than [`LARGEST_HEAD`].
    TooLarge,
    /// Not HTTP/1.
    NotHttp,
}

/// Reads the head of a request out of the bytes that have arrived so far.
#[must_use]
pub fn read(bytes: &[u8]) -> Head<'_> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(&bytes[..bytes.len().min(LARGEST_HEAD)]) {
        Ok(httparse::Status::Complete(_)) => {}
        Ok(httparse::Status::Partial) if bytes.len() >= LARGEST_HEAD => return Head::TooLarge,
        Ok(httparse::Status::Partial) => return Head::Partial,
        Err(httparse::Error::TooManyHeaders) => return Head::TooLarge,
        Err(_) => return Head::NotHttp,
    }
    match (request.method, request.path) {
        (Some("GET"), Some(_)) if is_prefetch(&request) => Head::Prefetch,
        (Some("GET"), Some(target)) => Head::Get {
            target,
            accept_language: header(&request, "accept-language"),
        },
        _ => Head::OtherMethod,
    }
}

/// Sources: `Sec-Purpose` of the Fetch standard; `Purpose` of older Chromium and Safari, `X-Moz` of Firefox, and
/// `X-Purpose` of older Safari before it.
fn is_prefetch(request: &httparse::Request<'_, '_>) -> bool {
    let says = |name, words: &[&str]| {
        header(request, name).is_some_and(|value| {
            let value = value.to_ascii_lowercase();
            words.iter().any(|word| value.contains(word))
        })
    };
    ["sec-purpose", "purpose", "x-purpose", "x-moz"]
        .into_iter()
        .any(|name| says(name, &["prefetch", "prerender", "preview"]))
}

fn header<'a>(request: &httparse::Request<'_, 'a>, name: &str) -> Option<&'a str> {
    let found = request
        .headers
        .iter()
        .find(|header| header.name.eq_ignore_ascii_case(name))?;
    std::str::from_utf8(found.value).ok()
}

#[cfg(test)]
mod tests {
    use super::{Head, LARGEST_HEAD, MOST_HEADERS, read};
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    #[test]
    fn a_request_of_a_browser_is_read() {
        let bytes = b"GET /callback?state=a&code=4/b HTTP/1.1\r\nHost: 127.0.0.1:1\r\nAccept-Language: de,en;q=0.5\r\n\r\n";

        let head = read(bytes);

        let expected = Head::Get {
            target: "/callback?state=a&code=4/b",
            accept_language: Some("de,en;q=0.5"),
        };
        assert_eq!(head, expected);
    }

    #[test]
    fn every_beginning_of_a_request_is_partial() {
        let bytes = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n";

        assert!((0..bytes.len()).all(|length| read(&bytes[..length]) == Head::Partial));
    }

    #[test]
    fn other_methods_and_protocols_are_distinguished() {
        assert_eq!(read(b"POST /callback HTTP/1.1\r\n\r\n"), Head::OtherMethod);
        assert_eq!(read(b"OPTIONS * HTTP/1.1\r\n\r\n"), Head::OtherMethod);
        assert_eq!(
            read(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"),
            Head::NotHttp,
            "TLS"
        );
        assert_eq!(read(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), Head::NotHttp, "HTTP/2");
        assert_eq!(read(b"SSH-2.0-OpenSSH_9\r\n"), Head::NotHttp);
    }

    #[test]
    fn browser_prefetch_is_distinguished_from_navigation() {
        for line in [
            "Sec-Purpose: prefetch",
            "sec-purpose: prefetch;prerender",
            "Purpose: prefetch",
            "X-Moz: prefetch",
            "X-Purpose: preview",
        ] {
            let bytes = format!("GET /callback?state=a&code=b HTTP/1.1\r\nHost: x\r\n{line}\r\n\r\n");

            assert_eq!(read(bytes.as_bytes()), Head::Prefetch, "{line}");
        }
        let navigated =
            b"GET /callback HTTP/1.1\r\nHost: x\r\nSec-Fetch-Mode: navigate\r\nPurpose: other\r\n\r\n";
        assert!(matches!(read(navigated), Head::Get { .. }));
    }

    #[test]
    fn a_head_full_of_cookies_is_read() {
        let cookies = "c".repeat(60 * 1024);
        let bytes = format!("GET /callback HTTP/1.1\r\nHost: x\r\nCookie: {cookies}\r\n\r\n");

        assert!(matches!(
            read(bytes.as_bytes()),
            Head::Get {
                target: "/callback",
                ..
            }
        ));
    }

    #[test]
    fn a_head_without_end_is_given_up() {
        let endless = [b"GET /".as_slice(), &vec![b'a'; LARGEST_HEAD]].concat();
        let crowded = ["GET / HTTP/1.1\r\n", &"a: b\r\n".repeat(MOST_HEADERS + 1), "\r\n"].concat();

        assert_eq!(read(&endless), Head::TooLarge);
        assert_eq!(read(crowded.as_bytes()), Head::TooLarge);
        assert_eq!(read(&endless[..LARGEST_HEAD - 1]), Head::Partial);
    }

    proptest! {
        #[test]
        fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            let _ = read(&bytes);
        }

        #[test]
        fn damage_is_never_waited_for_beyond_the_limit(at in 0..40_usize, byte in any::<u8>()) {
            let mut bytes = [b"GET /callback?state=a HTTP/1.1\r\nHost: x\r\n".as_slice(), &vec![b'x'; LARGEST_HEAD]].concat();
            bytes[at] = byte;

            prop_assert!(read(&bytes) != Head::Partial);
        }

        #[test]
        fn what_follows_a_head_does_not_change_it(tail in proptest::collection::vec(any::<u8>(), 0..200)) {
            let head = b"GET /callback HTTP/1.1\r\nHost: x\r\n\r\n".as_slice();

            let longer = [head, &tail].concat();

            prop_assert_eq!(read(&longer), read(head));
        }
    }
}
