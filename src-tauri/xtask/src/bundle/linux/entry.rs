//! What software centres show of the releases, and the languages of desktop entry and metadata.

use crate::changelog::Release;

/// The releases as AppStream wants them; `today` stands for the day of one that has none yet.
pub fn appstream_releases(releases: &[Release], today: &str) -> String {
    let lines = releases.iter().map(|release| {
        let (date, kind) = match &release.date {
            Some(date) => (date.as_str(), "stable"),
            None => (today, "development"),
        };
        let items: String = release
            .lines()
            .take(MOST_ITEMS)
            .map(|line| format!("          <li>{}</li>\n", escaped(&line)))
            .collect();

        format!(
            "    <release version=\"{}\" date=\"{date}\" type=\"{kind}\">\n      <description>\n        <ul>\n{items}        </ul>\n      </description>\n    </release>\n",
            release.version
        )
    });

    lines.collect()
}

/// Software centres show the first few; the rest stands in the changelog of the package.
const MOST_ITEMS: usize = 10;

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places;
    use crate::template::fill;

    #[test]
    fn every_language_of_the_window_has_a_desktop_entry_and_metadata() {
        let languages = languages();
        let entry = fill("linux/desktop.in", &[]).unwrap();
        let metadata = fill("linux/metainfo.xml.in", &[("RELEASES", "")]).unwrap();

        assert!(languages.len() > 1, "{languages:?}");
        for language in languages.iter().filter(|language| *language != "en") {
            for key in ["GenericName", "Comment", "Keywords"] {
                assert!(
                    entry.contains(&format!("\n{key}[{}]=", posix(language))),
                    "the desktop entry has no {key} for {language}"
                );
            }
            assert!(
                metadata.contains(&format!("<summary xml:lang=\"{}\">", posix(language))),
                "{language}"
            );
        }
    }

    #[test]
    fn what_people_write_in_a_changelog_is_no_markup() {
        let release = Release {
            version: "1.0.0".to_owned(),
            date: None,
            changes: vec![("Added".to_owned(), vec!["A <b> & a c".to_owned()])],
        };

        let text = appstream_releases(&[release], "2026-12-24");

        assert!(text.contains("<li>A &lt;b&gt; &amp; a c</li>"));
        assert!(text.contains(r#"date="2026-12-24" type="development""#));
    }

    /// A locale of the desktop has a region where the window's language has a script.
    fn posix(language: &str) -> &str {
        match language {
            "zh-Hans" => "zh_CN",
            "zh-Hant" => "zh_TW",
            same => same,
        }
    }

    /// The languages that the window has words in.
    fn languages() -> Vec<String> {
        let found = std::fs::read_dir(places::root().join("src-tauri/locales"))
            .expect("the words of the window are somewhere");

        found
            .flatten()
            .filter(|entry| entry.path().is_dir())
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect()
    }
}
