//! A message that no source names is dead. Names are found as text: a key in quotes, or a quoted beginning with something put in.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::catalog::{Catalog, Message};
use super::rust;
use crate::places;

/// What the sources name.
#[derive(Default)]
struct Named {
    whole: BTreeSet<String>,
    /// The text before and after the first thing that is put in.
    partly: BTreeSet<(String, String)>,
}

/// The messages that nothing uses.
///
/// # Errors
///
/// A source cannot be read.
pub fn unused(english: &Catalog) -> anyhow::Result<Vec<String>> {
    let mut page = Named::default();
    each_source(&places::ui().join("src"), &["ts", "svelte"], &mut |text| {
        page.add(text)
    })?;
    let program = called(&program_sources()?);
    let is_used = |key: &str, message: &Message| {
        let by_page = message.of_page && page.has(key);
        let by_rust =
            message.of_rust && (!rust::is_function(key, message) || program.contains(&rust::name(key)));
        by_page || by_rust
    };
    let dead = english
        .messages
        .iter()
        .filter(|(key, message)| !is_used(key, message))
        .map(|(key, message)| format!("en/{}: {key} is used nowhere", message.file));

    Ok(dead.collect())
}

/// Everything that Rust says to users: core, shell and command line, without their tests' files.
fn program_sources() -> anyhow::Result<String> {
    let rust = places::root().join("src-tauri");
    let mut all = String::new();
    for sources in ["core/src", "cli/src", "src"] {
        each_source(&rust.join(sources), &["rs"], &mut |text| all.push_str(text))?;
    }

    Ok(all)
}

/// The names that are called or taken as functions of a module: `m::name` or `messages::name`.
fn called(source: &str) -> BTreeSet<String> {
    let after = source
        .split("m::")
        .skip(1)
        .chain(source.split("messages::").skip(1));

    after
        .map(|rest| {
            rest.chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect()
        })
        .collect()
}

fn each_source(dir: &Path, extensions: &[&str], read: &mut impl FnMut(&str)) -> anyhow::Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() {
            each_source(&path, extensions, read)?;
        } else if extensions
            .iter()
            .any(|extension| name.ends_with(&format!(".{extension}")))
            && !name.ends_with(".test.ts")
            && !name.starts_with("messages.")
        {
            read(&fs::read_to_string(&path)?);
        }
    }

    Ok(())
}

impl Named {
    fn add(&mut self, source: &str) {
        for quoted in quoted(source, '\'') {
            self.whole.insert(quoted.to_owned());
        }
        for quoted in quoted(source, '`') {
            let Some((before, after)) = quoted.split_once("${") else {
                self.whole.insert(quoted.to_owned());
                continue;
            };
            let after = after.rsplit_once('}').map_or("", |(_, after)| after);
            self.partly.insert((before.to_owned(), after.to_owned()));
        }
    }

    fn has(&self, key: &str) -> bool {
        self.whole.contains(key)
            || self.partly.iter().any(|(before, after)| {
                before.contains('-')
                    && key.len() > before.len() + after.len()
                    && key.starts_with(before)
                    && key.ends_with(after)
                    && (after.contains('.') || !key.contains('.'))
            })
    }
}

/// Everything between two such quotes, one line at a time.
fn quoted(source: &str, quote: char) -> impl Iterator<Item = &str> {
    source.lines().flat_map(move |line| {
        let mut rest = line;
        std::iter::from_fn(move || {
            let (_, inside) = rest.split_once(quote)?;
            match inside.split_once(quote) {
                Some((found, _)) => {
                    // The closing quote may as well open the next one: an apostrophe in a comment shifts them.
                    rest = &inside[found.len()..];
                    Some(found)
                }
                None => None,
            }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(source: &str) -> Named {
        let mut named = Named::default();
        named.add(source);
        named
    }

    #[test]
    fn a_key_is_used_where_it_is_quoted() {
        let page = named("<p>{t('copy-title', { name })} it's {t(done ? 'copy-done' : 'copy-left')}</p>");

        assert_eq!(
            ["copy-title", "copy-done", "copy-left", "copy-other"].map(|key| page.has(key)),
            [true, true, true, false]
        );
    }

    #[test]
    fn a_key_that_is_put_together_uses_all_that_it_can_become() {
        let page = named("t(`setup-states-${known.state}`) + t(`advice-${code}.reason`) + `${'a'}b`");

        assert_eq!(
            [
                "setup-states-right",
                "setup-title",
                "advice-disk_full.reason",
                "advice-disk_full",
                "advice-disk_full.action"
            ]
            .map(|key| page.has(key)),
            [true, false, true, false, false]
        );
    }
}
