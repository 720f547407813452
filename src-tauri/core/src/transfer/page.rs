//! Tells a sign-in page or an error document in place of a file from a file that is itself such a document.
//!
//! Only asked where no checksum is stated: a checksum is believed before anything else.

use super::answer::text;
use http::{HeaderMap, header};
use url::Url;

/// What suggests an HTML page before its first byte is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Signs {
    declared: Form,
    named: Form,
    /// A redirect led to a page for signing in.
    is_sign_in: bool,
}

/// A form of content, by its declared type or the end of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Html,
    /// Another document in a markup or text of its own.
    Xml,
    Other,
    Unknown,
}

impl Signs {
    /// Reads them from the answer, the name that was asked for, and the address that answered.
    pub(super) fn of(headers: &HeaderMap, name: &str, answered: Option<&Url>) -> Self {
        Self {
            declared: declared(headers),
            named: named(name),
            is_sign_in: answered.is_some_and(is_sign_in),
        }
    }

    /// Whether a body that begins so is a page in place of the file.
    pub(super) fn is_page(self, head: &[u8]) -> bool {
        let head = head
            .strip_prefix(b"\xef\xbb\xbf")
            .unwrap_or(head)
            .trim_ascii_start();
        if is_error_document(head) {
            return true;
        }
        if !is_html(head) {
            return self.is_sign_in && self.declared == Form::Html;
        }
        if self.is_sign_in {
            return true;
        }
        match (self.named, self.declared) {
            (Form::Html, _) => false,
            // A name without an ending says nothing; a server that sends pages says that it does.
            (Form::Unknown, declared) => matches!(declared, Form::Html | Form::Unknown),
            (Form::Xml | Form::Other, _) => true,
        }
    }
}

/// So many bytes are enough to tell.
pub(super) const ENOUGH: usize = 512;

fn declared(headers: &HeaderMap) -> Form {
    let kind = text(headers, header::CONTENT_TYPE)
        .unwrap_or_default()
        .to_ascii_lowercase();
    match kind.split(';').next().unwrap_or_default().trim() {
        "" => Form::Unknown,
        "text/html" | "application/xhtml+xml" => Form::Html,
        kind if kind.ends_with("/xml") || kind.ends_with("+xml") => Form::Xml,
        _ => Form::Other,
    }
}

fn named(name: &str) -> Form {
    let Some((_, ending)) = name.rsplit_once('.') else {
        return Form::Unknown;
    };
    match ending.to_ascii_lowercase().as_str() {
        "html" | "htm" | "xhtml" | "shtml" | "mhtml" => Form::Html,
        "xml" | "svg" | "kml" | "gpx" | "tcx" | "rss" | "atom" | "plist" | "opml" => Form::Xml,
        ending if ending.len() <= 8 && ending.bytes().all(|byte| byte.is_ascii_alphanumeric()) => Form::Other,
        _ => Form::Unknown,
    }
}

fn is_sign_in(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().to_ascii_lowercase();
    let path = url.path().to_ascii_lowercase();
    host.starts_with("accounts.") || path.contains("/servicelogin") || path.contains("/signin")
}

fn is_html(head: &[u8]) -> bool {
    let start = head[..head.len().min(64)].to_ascii_lowercase();
    if [&b"<!doctype html"[..], b"<html", b"<head", b"<body"]
        .iter()
        .any(|tag| start.starts_with(tag))
    {
        return true;
    }
    // XHTML, behind its declaration.
    let start = head[..head.len().min(ENOUGH)].to_ascii_lowercase();
    start.starts_with(b"<?xml") && contains(&start, b"<html")
}

/// The storage's error document, `<Error><Code>…`, and the API's, `{"error": {"code": …`.
fn is_error_document(head: &[u8]) -> bool {
    let head = &head[..head.len().min(ENOUGH)];
    let without_spaces: Vec<u8> = head
        .iter()
        .copied()
        .filter(|byte| !byte.is_ascii_whitespace())
        .collect();
    let is_xml = head.starts_with(b"<") && contains(&without_spaces, b"<Error><Code>");
    is_xml || without_spaces.starts_with(b"{\"error\":{\"code\":")
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::Signs;
    use http::{HeaderMap, header};
    use proptest::prelude::{any, proptest};

    const HTML: &[u8] = b"\xef\xbb\xbf\n <!DOCTYPE html><html>";
    const KML: &[u8] = b"<?xml version='1.0'?><kml xmlns='http://www.opengis.net/kml/2.2'>";
    const ERROR: &[u8] = b"<?xml version='1.0' encoding='UTF-8'?>\n<Error><Code>AccessDenied</Code>";

    fn is_page(name: &str, kind: &str, at: &str, head: &[u8]) -> bool {
        let mut headers = HeaderMap::new();
        if !kind.is_empty() {
            headers.insert(header::CONTENT_TYPE, kind.parse().unwrap());
        }
        Signs::of(&headers, name, at.parse().ok().as_ref()).is_page(head)
    }

    #[test]
    fn a_page_in_place_of_an_archive_is_one_whatever_it_calls_itself() {
        for kind in ["text/html; charset=utf-8", "application/octet-stream", ""] {
            assert!(is_page("part-1.zip", kind, "", HTML), "{kind}");
            assert!(is_page("data.json", kind, "", HTML), "{kind}");
        }
        assert!(is_page("download", "text/html", "", HTML));
        assert!(is_page("download", "", "", HTML));
    }

    #[test]
    fn a_file_that_is_a_document_by_its_name_is_content() {
        assert!(!is_page("Bookmarks.html", "text/html", "", HTML));
        assert!(!is_page(
            "Places.kml",
            "application/vnd.google-earth.kml+xml",
            "",
            KML
        ));
        assert!(!is_page("Places.kml", "text/xml", "", KML));
        assert!(!is_page("download", "application/xml", "", KML));
        assert!(!is_page("download", "application/octet-stream", "", HTML));
    }

    #[test]
    fn a_type_alone_makes_no_page() {
        assert!(!is_page("part-1.zip", "text/html", "", b"PK\x03\x04"));
        assert!(!is_page("a.json", "text/html", "", b"{\"a\": 1}"));
    }

    #[test]
    fn an_error_document_is_one_under_every_name() {
        assert!(is_page("Places.kml", "application/xml", "", ERROR));
        assert!(is_page("part-1.zip", "", "", ERROR));
        assert!(is_page(
            "part-1.zip",
            "application/json",
            "",
            b"{\n \"error\": {\n  \"code\": 500"
        ));
        assert!(!is_page("a.json", "application/json", "", b"{\"errors\": []}"));
    }

    #[test]
    fn where_a_redirect_led_to_a_sign_in_every_page_is_one() {
        let login = "https://accounts.google.com/ServiceLogin?continue=x";

        assert!(is_page("Bookmarks.html", "text/html", login, HTML));
        assert!(is_page("Bookmarks.html", "text/html", login, b"<!-- x --><html>"));
        assert!(!is_page("part-1.zip", "application/zip", login, b"PK\x03\x04"));
    }

    proptest! {
        #[test]
        fn no_untrusted_body_panics(body in any::<Vec<u8>>()) {
            is_page("x.zip", "text/html", "", &body);
        }
    }
}
