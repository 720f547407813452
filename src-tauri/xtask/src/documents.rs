//! What the documents point at is there: links between them, the paths that ARCHITECTURE names, and the commands.

mod commands;

use std::fs;
use std::path::{Path, PathBuf};

use clap::CommandFactory as _;
use clap::error::ErrorKind;

use crate::{Arguments, places};

/// Where a path in ARCHITECTURE may begin.
const BASES: [&str; 4] = ["", "src-tauri", "src-tauri/core/src", "src-tauri/viewer/src"];

/// Endings that make a word without a slash a file.
const ENDINGS: [&str; 8] = ["rs", "ts", "svelte", "css", "json", "toml", "md", "sql"];

/// Everything that a document names and that does not exist, each with the document.
fn dead() -> Vec<String> {
    let root = places::root();
    let mut dead = Vec::new();
    for document in documents(root) {
        let text = fs::read_to_string(&document).unwrap_or_default();
        let folder = document.parent().unwrap_or(root);
        let mut missing: Vec<&str> = links(&text)
            .into_iter()
            .filter(|link| !folder.join(link).exists())
            .collect();
        if document.ends_with("ARCHITECTURE.md") {
            // A file's name alone lies beside the path before it.
            let mut beside = "";
            missing.extend(paths(&text).into_iter().filter(|path| {
                let lies_in = |folder: &str| {
                    BASES
                        .iter()
                        .any(|base| root.join(base).join(folder).join(path).exists())
                };
                let is_there = lies_in("") || (!path.contains('/') && lies_in(beside));
                if let Some((folder, _)) = path.rsplit_once('/') {
                    beside = folder;
                }
                !is_there
            }));
        }
        let name = document
            .strip_prefix(root)
            .unwrap_or(&document)
            .display()
            .to_string();
        dead.extend(missing.into_iter().map(|target| format!("{name}: {target}")));
    }

    dead
}

fn documents(root: &Path) -> Vec<PathBuf> {
    let entries = [root.to_owned(), root.join("docs")]
        .into_iter()
        .filter_map(|folder| fs::read_dir(folder).ok())
        .flatten()
        .flatten();

    entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .collect()
}

/// The targets of links within the project, without their anchors.
fn links(text: &str) -> Vec<&str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());

    targets
        .filter(|target| !target.contains(':') && !target.starts_with('#'))
        .filter_map(|target| target.split('#').next())
        .collect()
}

/// Words in backticks outside fences that are paths.
fn paths(text: &str) -> Vec<&str> {
    let mut is_fenced = false;
    let lines = text.lines().filter(|line| {
        let is_fence = line.starts_with("```");
        is_fenced ^= is_fence;
        !is_fence && !is_fenced
    });

    lines
        .flat_map(|line| line.split('`').skip(1).step_by(2))
        .filter(|word| is_path(word))
        .collect()
}

fn is_path(word: &str) -> bool {
    let is_plain = word
        .chars()
        .all(|letter| letter.is_ascii_alphanumeric() || "/._-".contains(letter));
    let has_ending = word
        .rsplit_once('.')
        .is_some_and(|(_, ending)| ENDINGS.contains(&ending));

    is_plain
        && (has_ending || word.contains('/'))
        && !word.starts_with(['/', '.', '-'])
        && !word.starts_with("carryout-")
        // What is built is not there before.
        && !word.starts_with("target/")
}

/// Every `cargo xtask …` that a document or a workflow names and that would be refused, with the reason.
fn refused() -> Vec<String> {
    let root = places::root();
    let workflows = fs::read_dir(root.join(".github/workflows")).expect("there are workflows");
    let workflows = workflows.flatten().map(|entry| entry.path());
    let mut refused = Vec::new();
    let mut seen = 0;
    for document in documents(root).into_iter().chain(workflows) {
        let text = fs::read_to_string(&document).unwrap_or_default();
        for typed in commands::typed(&text, "cargo xtask") {
            seen += 1;
            let parsed = Arguments::command().try_get_matches_from(&typed.words[1..]);
            let Err(error) = parsed else { continue };
            let lacks_only = matches!(
                error.kind(),
                ErrorKind::MissingRequiredArgument
                    | ErrorKind::MissingSubcommand
                    | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
            );
            let is_help = error.kind() == ErrorKind::DisplayHelp;
            if !is_help && (typed.is_whole || !lacks_only) {
                refused.push(format!(
                    "{}: {}\n{error}",
                    document.display(),
                    typed.words.join(" ")
                ));
            }
        }
    }
    assert!(seen > 30, "only {seen} commands were found");

    refused
}

#[test]
fn every_command_in_a_document_or_workflow_is_one_that_xtask_takes() {
    let refused = refused();
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

#[test]
fn documents_name_nothing_that_is_not_there() {
    let dead = dead();
    assert!(dead.is_empty(), "{dead:#?}");
}

#[test]
fn links_and_paths_are_found() {
    let text = "See [map](docs/a.md#part), [site](https://x.example) and [here](#below).\n```\n`no/path`\n```\n`core/src/`, `a.rs`, `cargo xtask`, `<x>/y`, `target/z`, `plan`";
    assert_eq!(links(text), ["docs/a.md"]);
    assert_eq!(paths(text), ["core/src/", "a.rs"]);
}
