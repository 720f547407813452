//! The pages that a person's browser shows when it comes back: one line on how it went, and where to go on.
//!
//! They hold nothing but our own words and two numbers: no script, no link, nothing of what was sent to us.

use super::language::Language;
use base64::{Engine, prelude::BASE64_STANDARD};
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
    /// The person said no.
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
    pub fn answer(self, language: Language) -> String {
        let body = self.html(language);
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
            tag = language.tag(),
        )
    }

    fn html(self, language: Language) -> String {
        let (headline, words) = match language {
            Language::English => self.english(),
            Language::German => self.german(),
        };
        let (tone, sign) = self.sign();
        format!(
            "<!doctype html>\n\
             <html lang=\"{tag}\">\n\
             <head>\n\
             <meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <title>{headline} · Carryout</title>\n\
             <style>{STYLE}</style>\n\
             </head>\n\
             <body>\n\
             <main class=\"{tone}\">\n\
             <svg viewBox=\"0 0 48 48\" aria-hidden=\"true\">{sign}</svg>\n\
             <h1>{headline}</h1>\n\
             <p>{words}</p>\n\
             <p class=\"name\">Carryout</p>\n\
             </main>\n\
             </body>\n\
             </html>\n",
            tag = language.tag(),
        )
    }

    /// A colour and a sign; the words say the same, so neither is needed to understand the page.
    fn sign(self) -> (&'static str, &'static str) {
        match self {
            Self::Granted { .. } => ("good", "<path d=\"M14 25l7 7 13-15\"/>"),
            Self::Partly { got: 1.., .. } => ("good", "<path d=\"M13 24h22\"/>"),
            Self::Partly { got: 0, .. } | Self::Denied | Self::Stale | Self::Later => {
                ("plain", "<path d=\"M13 24h22\"/>")
            }
            Self::Failed => ("bad", "<path d=\"M24 13v13M24 34v.5\"/>"),
        }
    }

    fn english(self) -> (&'static str, String) {
        match self {
            Self::Granted { got } => (
                "Access allowed",
                format!(
                    "Google allowed {}. You can close this tab and go back to Carryout.",
                    if got == 1 {
                        "the category you asked for".to_owned()
                    } else {
                        format!("all {got} categories you asked for")
                    }
                ),
            ),
            Self::Partly { got: 0, .. } => (
                "Nothing was allowed",
                "No category was ticked on Google’s page. Carryout can ask again whenever you like. You can close \
                 this tab."
                    .to_owned(),
            ),
            Self::Partly { got, asked } => (
                "Access allowed in part",
                format!(
                    "Google allowed {got} of {asked} categories. Carryout shows which are missing; you can ask for \
                     them again or go on without. You can close this tab."
                ),
            ),
            Self::Denied => (
                "Access was not allowed",
                "You said no on Google’s page. Carryout can ask again whenever you like. You can close this tab."
                    .to_owned(),
            ),
            Self::Stale => (
                "This page is out of date",
                "It belongs to an earlier sign-in. Go back to Carryout and open Google’s page from there.".to_owned(),
            ),
            Self::Failed => (
                "That did not work",
                "Google’s answer could not be used. Carryout shows what happened and what to do next. You can \
                 close this tab."
                    .to_owned(),
            ),
            Self::Later => (
                "Back to Carryout",
                "Google’s answer has arrived, and Carryout shows how it went. You can close this tab.".to_owned(),
            ),
        }
    }

    fn german(self) -> (&'static str, String) {
        match self {
            Self::Granted { got } => (
                "Zugriff erlaubt",
                format!(
                    "Google hat {} erlaubt. Sie können diesen Tab schließen und zu Carryout zurückkehren.",
                    if got == 1 {
                        "die angefragte Kategorie".to_owned()
                    } else {
                        format!("alle {got} angefragten Kategorien")
                    }
                ),
            ),
            Self::Partly { got: 0, .. } => (
                "Nichts wurde erlaubt",
                "Auf der Seite von Google war keine Kategorie angekreuzt. Carryout kann jederzeit noch einmal \
                 fragen. Sie können diesen Tab schließen."
                    .to_owned(),
            ),
            Self::Partly { got, asked } => (
                "Zugriff teilweise erlaubt",
                format!(
                    "Google hat {got} von {asked} Kategorien erlaubt. Carryout zeigt, welche fehlen; Sie können noch \
                     einmal danach fragen oder ohne sie weitermachen. Sie können diesen Tab schließen."
                ),
            ),
            Self::Denied => (
                "Zugriff nicht erlaubt",
                "Sie haben auf der Seite von Google abgelehnt. Carryout kann jederzeit noch einmal fragen. Sie können \
                 diesen Tab schließen."
                    .to_owned(),
            ),
            Self::Stale => (
                "Diese Seite ist veraltet",
                "Sie gehört zu einer früheren Anmeldung. Kehren Sie zu Carryout zurück und öffnen Sie die Seite von \
                 Google von dort aus."
                    .to_owned(),
            ),
            Self::Failed => (
                "Das hat nicht geklappt",
                "Mit der Antwort von Google ließ sich nichts anfangen. Carryout zeigt, was geschehen ist und wie es \
                 weitergeht. Sie können diesen Tab schließen."
                    .to_owned(),
            ),
            Self::Later => (
                "Zurück zu Carryout",
                "Die Antwort von Google ist da, und Carryout zeigt, wie es ausgegangen ist. Sie können diesen Tab \
                 schließen."
                    .to_owned(),
            ),
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
    use super::{Language, Page, STYLE};

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
        for (page, language) in every() {
            let html = page.html(language);

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
        for (page, language) in every() {
            let html = page.html(language);

            assert!(html.contains(&format!("<html lang=\"{}\">", language.tag())));
            assert_eq!(html.matches("<h1>").count(), 1);
            assert_eq!(html.matches("<main").count(), 1);
            assert!(html.contains("<title>") && html.contains("viewport"));
        }
    }

    #[test]
    fn the_answer_says_its_length_and_is_not_kept() {
        for (page, language) in every() {
            let answer = page.answer(language);
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
        let html = Page::Partly { got: 11, asked: 14 }.html(Language::English);

        assert!(html.contains("11 of 14"));
        assert!(
            Page::Partly { got: 11, asked: 14 }
                .html(Language::German)
                .contains("11 von 14")
        );
    }

    fn every() -> impl Iterator<Item = (Page, Language)> {
        ALL.into_iter()
            .flat_map(|page| [Language::English, Language::German].map(|language| (page, language)))
    }
}
