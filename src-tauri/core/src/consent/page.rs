//! The pages that a user's browser shows when it comes back: one line on how it went, and where to go on.
//!
//! They hold only our own text and two numbers: no script, no link, nothing of the request.

use crate::locale::{Locale, Message, messages as m};
use base64::{Engine, prelude::BASE64_STANDARD};
use maud::{DOCTYPE, PreEscaped, html};
use sha2::{Digest, Sha256};

/// What a page says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Everything that was asked for was allowed.
    Granted {
        /// How many categories.
        got: usize,
    },
    /// Less was allowed than was asked for, perhaps nothing.
    Partly {
        /// How many categories were allowed.
        got: usize,
        /// How many were asked for.
        asked: usize,
    },
    /// The user said no.
    Denied,
    /// The address belongs to an earlier sign-in.
    Stale,
    /// Google's answer could not be used.
    Failed,
    /// The answer is here, but what it brought takes longer to find out than a browser should wait.
    Later,
}

impl Page {
    /// The whole HTTP answer.
    #[must_use]
    pub fn answer(self, locale: Locale) -> String {
        let body = self.html(locale);
        let status = if self == Self::Stale {
            "400 Bad Request"
        } else {
            "200 OK"
        };
        let style = BASE64_STANDARD.encode(Sha256::digest(STYLE));
        format!(
            "HTTP/1.1 {status}\r\n\
             Content-Type: text/html; charset=utf-8\r\n\
             Content-Length: {length}\r\n\
             Content-Language: {tag}\r\n\
             Content-Security-Policy: default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; \
             form-action 'none'; frame-ancestors 'none'\r\n\
             Cache-Control: no-store\r\n\
             Referrer-Policy: no-referrer\r\n\
             X-Content-Type-Options: nosniff\r\n\
             Connection: close\r\n\
             \r\n\
             {body}",
            length = body.len(),
            tag = locale.tag(),
        )
    }

    fn html(self, locale: Locale) -> String {
        let (headline, text) = self.words();
        let headline = locale.say(&headline);
        let (tone, sign) = self.sign();

        html! {
            (DOCTYPE)
            html lang=(locale.tag()) dir=(locale.say(&m::locale_direction())) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (headline) " · Carryout" }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    main class=(tone) {
                        svg viewBox="0 0 48 48" aria-hidden="true" { path d=(sign); }
                        h1 { (headline) }
                        p { (locale.say(&text)) }
                        p.name { "Carryout" }
                    }
                }
            }
        }
        .into_string()
    }

    /// A colour and the line of a sign; the words say the same, so neither is needed to understand the page.
    fn sign(self) -> (&'static str, &'static str) {
        match self {
            Self::Granted { .. } => ("good", "M14 25l7 7 13-15"),
            Self::Partly { got: 1.., .. } => ("good", "M13 24h22"),
            Self::Partly { got: 0, .. } | Self::Denied | Self::Stale | Self::Later => ("plain", "M13 24h22"),
            Self::Failed => ("bad", "M24 13v13M24 34v.5"),
        }
    }

    /// The headline and what stands below it.
    fn words(self) -> (Message, Message) {
        match self {
            Self::Granted { got } => (m::browser_granted(), m::browser_granted_text(got)),
            Self::Partly { got: 0, .. } => (m::browser_nothing(), m::browser_nothing_text()),
            Self::Partly { got, asked } => (m::browser_partly(), m::browser_partly_text(got, asked)),
            Self::Denied => (m::browser_denied(), m::browser_denied_text()),
            Self::Stale => (m::browser_stale(), m::browser_stale_text()),
            Self::Failed => (m::browser_failed(), m::browser_failed_text()),
            Self::Later => (m::browser_later(), m::browser_later_text()),
        }
    }
}

const STYLE: &str = "\
:root{color-scheme:light dark;--paper:#fafaf8;--ink:#1a1d1c;--soft:#59605d;--good:#0f766e;--bad:#b3261e}\
@media(prefers-color-scheme:dark){:root{--paper:#141716;--ink:#eceeec;--soft:#a5aeab;--good:#4cc3b6;--bad:#f2a59e}}\
*{box-sizing:border-box}\
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:2rem;background:var(--paper);\
color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif}\
main{max-width:31rem;--tone:var(--soft)}\
.good{--tone:var(--good)}\
.bad{--tone:var(--bad)}\
svg{width:3rem;height:3rem;padding:.25rem;border:2px solid var(--tone);border-radius:50%;fill:none;\
stroke:var(--tone);stroke-width:3.5;stroke-linecap:round;stroke-linejoin:round}\
h1{margin:1.25rem 0 .5rem;font-size:1.75rem;line-height:1.25;font-weight:600;letter-spacing:-.01em}\
p{margin:0;text-wrap:pretty}\
.name{margin-top:2.5rem;color:var(--soft);font-size:.875rem}";

#[cfg(test)]
mod tests {
    use super::{Locale, Page, STYLE};

    const ALL: [Page; 9] = [
        Page::Granted { got: 1 },
        Page::Granted { got: 14 },
        Page::Partly { got: 11, asked: 14 },
        Page::Partly { got: 0, asked: 14 },
        Page::Denied,
        Page::Stale,
        Page::Failed,
        Page::Later,
        Page::Granted { got: 0 },
    ];

    #[test]
    fn no_page_runs_or_fetches_anything() {
        for (page, locale) in every() {
            let html = page.html(locale);

            for forbidden in [
                "<script",
                "http",
                "href",
                "src=",
                "url(",
                "@import",
                " style=",
                "javascript:",
                "<form",
                "<a ",
            ] {
                assert!(!html.contains(forbidden), "{page:?} holds {forbidden}");
            }
        }
    }

    #[test]
    fn every_page_has_a_language_a_title_and_one_headline() {
        for (page, locale) in every() {
            let html = page.html(locale);

            assert!(html.contains(&format!("<html lang=\"{}\"", locale.tag())));
            assert_eq!(html.matches("<h1>").count(), 1);
            assert_eq!(html.matches("<main").count(), 1);
            assert!(html.contains("<title>") && html.contains("viewport"));
        }
    }

    #[test]
    fn the_answer_says_its_length_and_is_not_kept() {
        for (page, locale) in every() {
            let answer = page.answer(locale);
            let (head, body) = answer.split_once("\r\n\r\n").unwrap();

            assert!(head.contains(&format!("Content-Length: {}\r\n", body.len())));
            assert!(head.contains("\r\nCache-Control: no-store\r\n"));
            assert!(head.contains("\r\nReferrer-Policy: no-referrer\r\n"));
            assert!(head.contains("\r\nContent-Security-Policy: default-src 'none'; style-src 'sha256-"));
            assert!(head.lines().all(|line| !line.starts_with(' ')), "{head}");
            assert!(body.contains(&format!("<style>{STYLE}</style>")));
        }
    }

    #[test]
    fn what_was_really_granted_is_named() {
        let html = Page::Partly { got: 11, asked: 14 }.html(Locale::english());

        assert!(html.contains("11 of 14"));
        assert!(
            Page::Partly { got: 11, asked: 14 }
                .html(Locale::best_of(["de"]))
                .contains("11 von 14")
        );
    }

    fn every() -> impl Iterator<Item = (Page, Locale)> {
        ALL.into_iter()
            .flat_map(|page| Locale::all().map(move |locale| (page, locale)))
    }
}
