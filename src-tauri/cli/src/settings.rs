//! `settings`: lists what was chosen for good, and changes it. Names, bounds and labels are those of the declaration in
//! the core.

use crate::args::Settings as Args;
use crate::environment::Environment;
use crate::language::{locale, plain, text};
use crate::open;
use crate::rate::Rate;
use crate::report::{Exit, Report, misuse};
use carryout_core::advice::Failure;
use carryout_core::journal::{set_settings, settings};
use carryout_core::locale::messages as m;
use carryout_core::settings::{Declared, SettingChange, Settings};
use serde_json::{Value, json};

/// These are the window's: it registers itself with the system, and paints.
const OF_THE_WINDOW: [&str; 3] = ["background", "look", "logLevel"];

/// Lists the settings, or changes one first.
///
/// # Errors
/// There is no such setting, or the value is none that can be kept; another program has the journal.
pub async fn chosen(environment: &Environment, args: &Args) -> Result<Report, Failure> {
    let change = match (&args.name, &args.value) {
        (Some(name), Some(value)) => Some(change(name, value)?),
        (Some(name), None) => {
            declared(name)?;
            None
        }
        (None, _) => None,
    };
    let journal = open::journal(environment).await?;
    if let Some(change) = change {
        let written = journal.write(move |db| match settings(db)?.with(change) {
            Ok(chosen) => set_settings(db, &chosen).map(Ok),
            Err(refused) => Ok(Err(refused)),
        });
        written.await??;
    }
    let chosen = journal.read(settings).await?;

    Ok(report(&chosen, args.name.as_deref()))
}

fn report(chosen: &Settings, only: Option<&str>) -> Report {
    let values = json!(chosen);
    let mut words = String::new();
    let mut shown = serde_json::Map::new();
    for one in of_command_line().filter(|one| only.is_none_or(|name| typed(&one.name) == name)) {
        let value = &values[&one.name];
        let label = text(&one.label);
        words.push_str(&format!(
            "{:<16} {:<28} {label}\n",
            typed(&one.name),
            plain(&said(value))
        ));
        shown.insert(one.name.clone(), value.clone());
    }

    Report::new(Exit::Done, words).with("settings", shown)
}

/// What was typed, as the change that it means.
fn change(name: &str, value: &str) -> Result<SettingChange, Failure> {
    let declared = declared(name)?;
    let number = value.parse::<u64>().ok().map(Value::from);
    let switch = match value {
        "on" | "true" => Some(json!(true)),
        "off" | "false" => Some(json!(false)),
        _ => None,
    };
    let rate = Rate::read(value).ok().map(|Rate(bytes)| json!(bytes));
    let nothing = matches!(value, "none" | "system").then_some(Value::Null);
    // The first that the type of the setting understands.
    [
        switch,
        number,
        rate,
        nothing,
        Some(json!(value)),
        Some(json!({ "own": value })),
    ]
    .into_iter()
    .flatten()
    .find_map(|meant| serde_json::from_value(json!({ declared.name.as_str(): meant })).ok())
    .ok_or_else(|| misuse(&m::cli_settings_value(&plain(value), name)))
}

fn declared(name: &str) -> Result<Declared, Failure> {
    of_command_line()
        .find(|one| typed(&one.name) == name)
        .ok_or_else(|| {
            let names: Vec<String> = of_command_line().map(|one| typed(&one.name)).collect();
            misuse(&m::cli_settings_name(&plain(name), &locale().list(&names)))
        })
}

fn of_command_line() -> impl Iterator<Item = Declared> {
    Settings::declared()
        .into_iter()
        .filter(|one| !OF_THE_WINDOW.contains(&one.name.as_str()))
}

/// `copyOnMetered` as it is typed: `copy-on-metered`.
fn typed(name: &str) -> String {
    name.chars().fold(String::new(), |mut typed, letter| {
        if letter.is_ascii_uppercase() {
            typed.push('-');
        }
        typed.push(letter.to_ascii_lowercase());
        typed
    })
}

/// A value for users, as it could be typed again.
fn said(value: &Value) -> String {
    match value {
        Value::Null => "none".to_owned(),
        Value::Bool(true) => "on".to_owned(),
        Value::Bool(false) => "off".to_owned(),
        Value::String(word) => word.clone(),
        Value::Object(fields) => fields.values().map(said).collect(),
        Value::Number(number) => number.to_string(),
        // No setting is a list.
        Value::Array(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::{change, of_command_line, said, typed};
    use carryout_core::advice::Code;
    use carryout_core::ports::ProxyChoice;
    use carryout_core::settings::{OnBattery, SettingChange, Settings};

    #[test]
    fn each_type_of_setting_can_be_typed() {
        for (name, value, meant) in [
            ("limit", "2M", SettingChange::Limit(Some(2_000_000))),
            ("limit", "500000", SettingChange::Limit(Some(500_000))),
            ("limit", "none", SettingChange::Limit(None)),
            ("transfers", "8", SettingChange::Transfers(8)),
            ("copy-on-metered", "on", SettingChange::CopyOnMetered(true)),
            ("keep-index", "off", SettingChange::KeepIndex(false)),
            ("battery", "never", SettingChange::Battery(OnBattery::Never)),
            ("language", "de", SettingChange::Language(Some("de".to_owned()))),
            ("language", "system", SettingChange::Language(None)),
            ("proxy", "system", SettingChange::Proxy(ProxyChoice::System)),
            ("proxy", "none", SettingChange::Proxy(ProxyChoice::None)),
            (
                "proxy",
                "socks5://localhost:9050",
                SettingChange::Proxy(ProxyChoice::Own("socks5://localhost:9050".to_owned())),
            ),
        ] {
            assert_eq!(change(name, value), Ok(meant), "{name} {value}");
        }
    }

    #[test]
    fn unknown_names_and_values_of_another_type_are_wrong_use() {
        for (name, value) in [
            ("speed", "2M"),
            ("copyOnMetered", "on"),
            ("background", "on"),
            ("copy-on-metered", "perhaps"),
            ("transfers", "many"),
            ("battery", "on"),
        ] {
            let refused = change(name, value).unwrap_err();

            assert_eq!(refused.code, Code::WrongUse, "{name} {value}");
        }
    }

    #[test]
    fn what_is_listed_can_be_typed_again() {
        let values = serde_json::to_value(Settings::default()).unwrap();
        for one in of_command_line() {
            let again = change(&typed(&one.name), &said(&values[&one.name])).unwrap();

            assert_eq!(
                Settings::default().with(again),
                Ok(Settings::default()),
                "{}",
                one.name
            );
        }
    }
}
