use super::super::facts::Reason;
use super::super::fixture::{category, copy};
use super::super::{ArchiveSummary, Origin, SameFacts};
use super::{clean, render};
use crate::google::ArchiveJobId;
use crate::journal::Outcome;
use crate::locale::Locale;
use crate::transfer::Proof;
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

#[test]
fn the_page_says_what_was_asked_and_what_came() {
    let (_bag, facts) = copy();

    let page = render(&facts);

    assert!(page.contains("Asked for 4, got 3 (1 of them empty), 1 refused."));
    assert!(page.contains("21 November 2026, 20:42"), "local time");
    assert!(page.contains("2026-11-21 19:42:00 UTC"), "universal time");
    assert!(page.contains(&facts.categories[0].files[0].sha256));
    assert!(page.contains("e3069283"));
    assert!(page.contains("carryout-cli verify FOLDER"));
}

#[test]
fn untrusted_text_is_escaped() {
    let (_bag, facts) = copy();

    let page = render(&facts);

    assert!(page.contains("Apps &lt;b&gt;you&lt;/b&gt; had"));
    assert!(page.contains("Your &lt;account&gt; is &quot;special&quot;."));
    assert!(!page.contains("<b>you"));
}

#[test]
fn the_page_brings_nothing_and_fetches_nothing() {
    let (_bag, facts) = copy();

    let page = render(&facts);

    for unwanted in [
        "<script",
        "src=",
        "href=",
        "url(",
        "@import",
        "unsafe-inline",
        "http:",
        "https:",
    ] {
        assert!(!page.contains(unwanted), "{unwanted}");
    }
    assert!(page.contains("default-src 'none'; style-src 'sha256-"));
}

#[test]
fn practice_is_never_taken_for_google() {
    let (_bag, mut facts) = copy();
    assert!(!render(&facts).contains("class=\"banner\""));

    for origin in [Origin::Practice, Origin::Loopback] {
        facts.origin = origin;
        assert!(render(&facts).contains("Nothing here came from Google."));
    }
}

#[test]
fn proof_of_each_file_is_shown() {
    let (_bag, mut facts) = copy();
    assert!(render(&facts).contains("Proved: by Google's checksum"));
    assert!(!render(&facts).contains("length only"));

    facts.categories[0].files[0].proof = Proof::Length;
    facts.categories[0].files[0].host = Some("files.<example>".to_owned());
    facts.categories[0].files[0].archive_job_id = ArchiveJobId::parse("earlier-job");
    facts.categories[0].same = vec![SameFacts {
        name_at_google: "twin.zip".to_owned(),
        path: "data/a.b/one.zip".to_owned(),
    }];
    let page = render(&facts);

    assert!(page.contains("Proved: length only"));
    assert!(page.contains("1 length only"), "the head says it too");
    assert!(page.contains("Came from <bdi>files.&lt;example&gt;</bdi>"));
    assert!(page.contains("From an earlier archive, job <bdi>earlier-job</bdi>"));
    assert!(page.contains("<bdi>twin.zip</bdi>; it is the same object as <bdi>data/a.b/one.zip</bdi>"));
}

#[test]
fn what_google_left_out_is_not_hidden() {
    let (_bag, mut facts) = copy();
    facts.categories[0].incomplete = true;
    facts.categories[0].files[0].inspection = Some(ArchiveSummary {
        kind: "zip".to_owned(),
        failed_files: 2,
        incomplete_services: vec!["My <Activity>".to_owned()],
        ..ArchiveSummary::default()
    });

    let page = render(&facts);

    assert!(page.contains("Got, incomplete"));
    assert!(page.contains("2 not exported, says Google's index"));
    assert!(page.contains("My &lt;Activity&gt;"));
}

#[test]
fn the_page_is_written_in_the_language_of_its_user() {
    let (_bag, mut facts) = copy();
    facts.locale = Locale::best_of(["de"]);

    let page = render(&facts);

    assert!(page.contains("<html lang=\"de\" dir=\"ltr\">"));
    assert!(page.contains("Angefragt: 4, erhalten: 3 (davon leer: 1), abgelehnt: 1."));
    assert!(page.contains("21. November 2026, 20:42"));
    assert!(page.contains("Suchaktivitäten"), "a category has its German name");
    assert!(
        page.contains("Apps &lt;b&gt;you&lt;/b&gt; had"),
        "one that is not known keeps what it came with"
    );
}

#[test]
fn sentences_end_as_they_do_in_the_language() {
    let (_bag, mut facts) = copy();
    facts.locale = Locale::best_of(["zh-TW"]);
    facts.categories[3].reason = Some(Reason {
        code: "disk_full".to_owned(),
        headline: "The disk is full".to_owned(),
        text: String::new(),
    });

    let page = render(&facts);

    assert!(page.contains("<html lang=\"zh-Hant\" dir=\"ltr\">"));
    assert!(page.contains("磁碟已滿。沒有任何損失。"));
}

#[test]
fn known_failure_uses_the_language_of_the_page() {
    let (_bag, mut facts) = copy();
    facts.locale = Locale::best_of(["de"]);
    facts.categories[3].reason = Some(Reason {
        code: "disk_full".to_owned(),
        headline: "The disk is full".to_owned(),
        text: String::new(),
    });

    assert!(render(&facts).contains("Der Datenträger ist voll"));
}

proptest! {
    #[test]
    fn no_text_breaks_out_of_the_markup(words: String) {
        let named = |words: &str| {
            let (_bag, mut facts) = copy();
            facts.connection_name = words.to_owned();
            facts.categories.push(category(words, words, Outcome::Failed));
            render(&facts)
        };

        let marks = |page: String| page.matches('<').count();

        prop_assert_eq!(marks(named(&words)), marks(named("x")));
        prop_assert!(!clean(&words).contains(char::is_control));
    }
}
