//! Every `carryout-cli …` that a document, a unit or a message names is one that the command line takes.

#[path = "../../xtask/src/documents/commands.rs"]
mod commands;

use clap::error::ErrorKind;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Where people read what to type.
const PLACES: [&str; 5] = [
    "",
    "docs",
    ".github/ISSUE_TEMPLATE",
    "packaging/linux",
    "src-tauri/locales",
];

const READ: [&str; 5] = ["md", "yml", "service", "in", "ftl"];

#[test]
fn every_command_that_people_are_told_to_type_is_taken() {
    let (mut refused, mut seen) = (Vec::new(), 0);
    for file in files() {
        for typed in commands::typed(&readable(&file), "carryout-cli") {
            seen += 1;
            let Err(error) = crate::command().try_get_matches_from(&typed.words) else {
                continue;
            };
            // A sentence may be about one option of a command that needs others, too.
            let lacks_only = matches!(
                error.kind(),
                ErrorKind::MissingRequiredArgument
                    | ErrorKind::MissingSubcommand
                    | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
            );
            let is_answer = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
            if !is_answer && (typed.is_whole || !lacks_only) {
                refused.push(format!("{}: {}\n{error}", file.display(), typed.words.join(" ")));
            }
        }
    }

    assert!(seen > 80, "only {seen} commands were found");
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

/// The text of a file with its commands in backticks, and with words in place of a message's values.
fn readable(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap();
    let text = text.replace("ExecStart=/usr/bin/", "run: ");

    let mut whole = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("{ $") {
        whole += before;
        whole += "VALUE";
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    whole + rest
}

fn files() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut folders: Vec<PathBuf> = PLACES.map(|place| root.join(place)).into();
    for language in fs::read_dir(root.join("src-tauri/locales")).unwrap().flatten() {
        if language.path().is_dir() {
            folders.push(language.path());
        }
    }

    folders
        .into_iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap().flatten())
        .map(|entry| entry.path())
        .filter(|path| {
            path.extension()
                .is_some_and(|ending| READ.iter().any(|known| ending == *known))
        })
        .collect()
}
