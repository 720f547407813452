use super::{LogLevel, Look, OnBattery, SettingChange, Settings};
use crate::advice::Code;
use crate::locale::Locale;
use crate::ports::ProxyChoice;
use serde_json::{Value as Json, json};

fn changed(change: &Json) -> Result<Settings, Code> {
    let change: SettingChange = serde_json::from_value(change.clone()).map_err(|_| Code::SettingRefused)?;
    Settings::default().with(change).map_err(|failure| failure.code)
}

fn read(stored: &Json) -> Settings {
    Settings::read(stored.as_object().unwrap())
}

#[test]
fn each_change_changes_its_own_setting_alone() {
    let changes = [
        json!({ "limit": 250_000 }),
        json!({ "transfers": 8 }),
        json!({ "copyOnMetered": true }),
        json!({ "battery": "never" }),
        json!({ "keepAwake": false }),
        json!({ "background": true }),
        json!({ "endAccess": false }),
        json!({ "keepIndex": false }),
        json!({ "language": "de" }),
        json!({ "look": "dark" }),
        json!({ "proxy": { "own": "socks5://proxy:1080" } }),
        json!({ "logLevel": "debug" }),
    ];
    assert_eq!(
        changes.len(),
        Settings::declared().len(),
        "a setting is not tried here"
    );

    for (change, declared) in changes.iter().zip(Settings::declared()) {
        let after = serde_json::to_value(changed(change).unwrap()).unwrap();
        let before = serde_json::to_value(Settings::default()).unwrap();
        let after = after.as_object().unwrap();
        let different: Vec<_> = after
            .iter()
            .filter(|(name, value)| before[*name] != **value)
            .collect();

        assert_eq!(different, [(&declared.name, &change[&declared.name])]);
    }
}

#[test]
fn values_out_of_bounds_are_refused_and_leave_the_setting() {
    for refused in [
        json!({ "limit": 9_999 }),
        json!({ "limit": 2_000_000_000_000_u64 }),
        json!({ "transfers": 0 }),
        json!({ "transfers": 9 }),
        json!({ "language": "tlh" }),
        json!({ "language": "" }),
    ] {
        assert_eq!(changed(&refused), Err(Code::SettingRefused), "{refused}");
    }
    for kept in [
        json!({ "limit": 10_000 }),
        json!({ "limit": null }),
        json!({ "transfers": 1 }),
        json!({ "language": null }),
    ] {
        assert!(changed(&kept).is_ok(), "{kept}");
    }
}

#[test]
fn refusal_says_what_is_right() {
    let refused = Settings::default()
        .with(SettingChange::Transfers(99))
        .unwrap_err();

    assert_eq!(refused.details, "from 1 to 8");
}

#[test]
fn setting_that_an_older_version_lacked_has_its_default() {
    assert_eq!(
        read(&json!({ "limit": 250_000, "battery": "never" })),
        Settings {
            limit: Some(250_000),
            battery: OnBattery::Never,
            ..Settings::default()
        }
    );
}

#[test]
fn value_that_is_not_understood_takes_no_other_setting_along() {
    let stored = json!({
        "limit": 5,
        "transfers": "many",
        "battery": "solar",
        "language": "tlh",
        "proxy": { "own": "http://me:secret@proxy" },
        "logLevel": "debug",
        "look": "dark",
        "unknown": 1,
    });

    assert_eq!(
        read(&stored),
        Settings {
            log_level: LogLevel::Debug,
            look: Look::Dark,
            ..Settings::default()
        }
    );
}

#[test]
fn what_is_the_programs_goes_into_practice_and_nothing_else() {
    let chosen = Settings {
        limit: Some(250_000),
        background: true,
        language: Some("de".to_owned()),
        look: Look::Dark,
        ..Settings::default()
    };

    assert_eq!(
        chosen.of_program(),
        Settings {
            language: Some("de".to_owned()),
            look: Look::Dark,
            ..Settings::default()
        }
    );
}

#[test]
fn what_is_stored_is_read_again() {
    let chosen = Settings {
        limit: Some(1_250_000),
        transfers: 1,
        language: Some("de".to_owned()),
        look: Look::Light,
        proxy: ProxyChoice::Own("https://proxy:3128".to_owned()),
        ..Settings::default()
    };

    assert_eq!(read(&serde_json::to_value(&chosen).unwrap()), chosen);
}

#[test]
fn every_setting_can_be_named_in_every_language() {
    for declared in Settings::declared() {
        for locale in Locale::all() {
            let label = locale.say(&declared.label);

            assert!(!label.is_empty(), "{}: {:?}", locale.tag(), declared.label);
        }
    }
}

/// The page needs defaults and bounds as values, which types cannot carry. `cargo xtask bindings` runs this like the
/// exports of the types, and checks that what is committed is the same.
#[test]
fn export_bindings_declared_settings() {
    let defaults = serde_json::to_value(Settings::default()).unwrap();
    let mut text = String::from(
        "// This file is written from the declaration of the settings in Rust: `cargo xtask bindings`.\n\n\
         /** The settings as they are declared: defaults, and the numbers that each may be. */\nexport const SETTINGS = {\n",
    );
    for declared in Settings::declared() {
        let bounds = declared.bounds.map_or_else(String::new, |bounds| {
            format!(", min: {}, max: {}", bounds.start(), bounds.end())
        });
        let (name, default) = (&declared.name, &defaults[&declared.name]);
        text.push_str(&format!("  {name}: {{ default: {default}{bounds} }},\n"));
    }
    text.push_str("} as const;\n");

    assert!(
        text.contains("transfers: { default: 3, min: 1, max: 8 }"),
        "{text}"
    );
    if let Some(dir) = std::env::var_os("TS_RS_EXPORT_DIR") {
        std::fs::write(std::path::Path::new(&dir).join("declared-settings.ts"), text).unwrap();
    }
}
