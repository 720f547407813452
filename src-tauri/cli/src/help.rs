//! The manual: the command line as clap knows it, with the texts of `cli-help.ftl`.

use crate::language::locale;
use carryout_core::locale::{Locale, Message};
use clap::{Arg, ArgAction, Command};

/// The usual way, the same in every language.
const EXAMPLE: &str = "  carryout-cli connect --client client_secret_….json --name Anna --categories all
  carryout-cli copy --connection Anna --categories all --to ~/Copies
  carryout-cli verify ~/Copies/Anna/'2026-11-21 20.15.00'";

/// `command` with its help in the language of this run.
pub fn reported(command: Command) -> Command {
    Manual(locale()).command(command)
}

struct Manual(Locale);

impl Manual {
    fn command(&self, command: Command) -> Command {
        let command = self
            .page(command, "help-carryout", "help-arg")
            .arg(
                Arg::new("version")
                    .short('V')
                    .long("version")
                    .action(ArgAction::Version)
                    .help(self.say("help-version"))
                    .help_heading(self.say("help-heading-options")),
            )
            .disable_version_flag(true)
            .after_help(self.0.say(&Message::of("help-after").with("example", EXAMPLE)));

        self.below(command, "help")
    }

    /// The pages of the commands below a command.
    fn below(&self, command: Command, key: &str) -> Command {
        let names: Vec<String> = command
            .get_subcommands()
            .map(|inner| inner.get_name().to_owned())
            .collect();

        names.iter().fold(command, |command, name| {
            command.mut_subcommand(name, |inner| {
                let key = format!("{key}-{name}");
                self.below(self.page(inner, &key, &key), &key)
            })
        })
    }

    /// One page of the manual: what a command does and what it takes.
    fn page(&self, command: Command, key: &str, arguments: &str) -> Command {
        let usage = self.say("help-heading-usage");
        let ids: Vec<String> = command
            .get_arguments()
            .map(|argument| argument.get_id().to_string())
            .collect();
        let command = command
            .about(self.say(key))
            .long_about(self.whole(key))
            .subcommand_help_heading(self.say("help-heading-commands"))
            .help_template(format!(
                "{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"
            ));
        let command = ids.iter().fold(command, |command, id| {
            command.mut_arg(id, |argument| self.argument(argument, arguments))
        });

        command.disable_help_flag(true).arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .help(self.say("help-help"))
                .help_heading(self.say("help-heading-options")),
        )
    }

    fn argument(&self, argument: Arg, command: &str) -> Arg {
        let key = key(self.0, command, argument.get_id().as_str());
        let default = argument
            .get_default_values()
            .first()
            .map(|default| default.to_string_lossy().into_owned());
        let message = Message::of(key.clone()).with("default", &default.unwrap_or_default());
        let heading = if argument.is_global_set() && command != "help-arg" {
            "help-heading-copies"
        } else if argument.is_global_set() {
            "help-heading-everywhere"
        } else if argument.is_positional() {
            "help-heading-arguments"
        } else {
            "help-heading-options"
        };

        let takes_value = argument.get_action().takes_values();
        let whole = self.with_choices(&key, &argument, self.whole_of(&key, &message));
        // What clap itself would add on defaults and on words to choose from is English.
        argument
            .help(self.0.say(&message))
            .long_help(whole)
            .help_heading(self.say(heading))
            .hide_default_value(takes_value)
            .hide_possible_values(takes_value)
    }

    /// The words to choose from, each with what it is, below the rest.
    fn with_choices(&self, key: &str, argument: &Arg, mut help: String) -> String {
        let words = argument.get_possible_values();
        let choices: Vec<(&str, String)> = words
            .iter()
            .map(|word| (word.get_name(), format!("{key}-{}", word.get_name())))
            .filter(|(_, key)| self.0.has(key))
            .collect();
        let width = choices.iter().map(|(word, _)| word.len()).max().unwrap_or(0);
        if width > 0 {
            help.push('\n');
        }
        for (word, key) in choices {
            help.push_str(&format!("\n{word:<width$}  {}", self.say(&key)));
        }
        help
    }

    fn say(&self, key: &str) -> String {
        self.0.say(&Message::of(key.to_owned()))
    }

    /// The first line and, where there is more, the rest below it.
    fn whole(&self, key: &str) -> String {
        self.whole_of(key, &Message::of(key.to_owned()))
    }

    fn whole_of(&self, key: &str, message: &Message) -> String {
        let more = format!("{key}.more");
        let first = self.0.say(message);
        if self.0.has(&more) {
            format!("{first}\n\n{}", self.say(&more))
        } else {
            first
        }
    }
}

/// An argument that several commands take is described once.
fn key(locale: Locale, command: &str, id: &str) -> String {
    let id = id.replace('_', "-");
    let own = format!("{command}-{id}");
    if locale.has(&own) {
        own
    } else {
        format!("help-arg-{id}")
    }
}

#[cfg(test)]
mod tests {
    use super::{Manual, key, locale};
    use crate::args::{Cli, Command, View, ViewCommand};
    use carryout_core::locale::{Locale, Message};
    use carryout_viewer::ExportFormat;
    use clap::{CommandFactory as _, FromArgMatches as _};
    use std::collections::HashSet;

    /// The keys of every command and argument.
    fn wanted(locale: Locale) -> HashSet<String> {
        let cli = Cli::command();
        let mut keys: HashSet<String> = cli
            .get_arguments()
            .map(|argument| key(locale, "help-arg", argument.get_id().as_str()))
            .collect();
        below(locale, &cli, "help", &mut keys);
        keys.extend(ExportFormat::ALL.iter().map(|format| format.help_key()));
        keys
    }

    fn below(locale: Locale, command: &clap::Command, above: &str, keys: &mut HashSet<String>) {
        for inner in command.get_subcommands() {
            let own = format!("{above}-{}", inner.get_name());
            keys.extend(
                inner
                    .get_arguments()
                    .map(|argument| key(locale, &own, argument.get_id().as_str())),
            );
            below(locale, inner, &own, keys);
            keys.insert(own);
        }
    }

    #[test]
    fn every_format_of_export_is_a_choice_and_described() {
        let mut manual = Manual(locale()).command(Cli::command());
        manual.build();
        let view = manual.find_subcommand_mut("view").unwrap();
        let page = view.find_subcommand_mut("export").unwrap();
        let help = page.render_long_help().to_string();
        for format in ExportFormat::ALL {
            let declared = format.declared();
            let described = locale().say(&Message::of(format.help_key()));
            let is_told =
                |line: &str| line.trim().strip_prefix(declared.word).map(str::trim) == Some(&described);
            assert!(help.lines().any(is_told), "{}: {help}", declared.word);
            for word in std::iter::once(&declared.word).chain(declared.aliases) {
                let typed =
                    Cli::command().try_get_matches_from(["carryout-cli", "view", "export", "--as", word]);
                let typed = Cli::from_arg_matches(&typed.unwrap()).unwrap().command;
                let Command::View(View {
                    command: ViewCommand::Export(typed),
                    ..
                }) = typed
                else {
                    panic!("{typed:?}");
                };
                assert_eq!(typed.format, *format, "{word}");
            }
        }
        let other = Cli::command().try_get_matches_from(["carryout-cli", "view", "export", "--as", "docx"]);
        assert!(other.is_err());
    }

    #[test]
    fn every_command_and_argument_has_help_in_every_language() {
        for locale in Locale::all() {
            for key in wanted(locale) {
                assert!(locale.has(&key), "{locale:?} has no {key}");
            }
        }
    }

    #[test]
    fn help_texts_match_existing_commands() {
        let wanted = wanted(Locale::english());
        let reported = include_str!("../../locales/en/cli-help.ftl");
        let frame = ["carryout", "after", "help", "version"];
        let keys = reported
            .lines()
            .filter(|line| line.starts_with("help-"))
            .filter_map(|line| line.split_once(" ="))
            .map(|(key, _)| key)
            .filter(|key| !key.starts_with("help-heading-") && !frame.contains(&&key[5..]));

        for key in keys {
            assert!(wanted.contains(key), "{key}");
        }
    }

    #[test]
    fn the_manual_is_well_formed_and_speaks_the_language() {
        for locale in Locale::all() {
            Manual(locale).command(Cli::command()).debug_assert();
        }
        let german = Manual(Locale::best_of(["de"]))
            .command(Cli::command())
            .render_long_help()
            .to_string();

        assert!(german.contains("Aufruf: carryout-cli"), "{german}");
        assert!(
            german.contains("Befehle:") && german.contains("Bei jedem Befehl:"),
            "{german}"
        );
        assert!(german.contains("3  wartet auf"), "{german}");
        assert!(!german.contains("Options:"), "{german}");
    }

    #[test]
    fn the_manual_of_a_command_below_a_command_speaks_the_language() {
        let mut manual = Manual(Locale::best_of(["de"])).command(Cli::command());
        manual.build();
        let view = manual.find_subcommand_mut("view").unwrap();
        let pages: String = ["search", "export"]
            .iter()
            .map(|name| {
                let page = view.find_subcommand_mut(name).unwrap();
                page.render_long_help().to_string()
            })
            .collect();

        for reported in [
            "Aufruf: carryout-cli view search",
            "Aus welchen Kopien:",
            "Bei jedem Befehl:",
            "ohne Angabe 50",
            "eine Tabelle",
        ] {
            assert!(pages.contains(reported), "{reported}: {pages}");
        }
        for english in ["[default", "ossible values", "Options:"] {
            assert!(!pages.contains(english), "{english}: {pages}");
        }
    }
}
