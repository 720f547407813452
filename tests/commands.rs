//! What the page may call and ask for: the real configuration and the real capability, with a window that is none.
#![expect(
    clippy::unwrap_used,
    clippy::unwrap_in_result,
    reason = "a test that cannot go on ends here"
)]

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use carryout_core::ports::BoxFuture;
use carryout_lib::{AppState, Choice, Clipboard, Environment, Picker, Request};
use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager as _, WebviewWindow, WebviewWindowBuilder};
use tempfile::TempDir;

/// Commands that are no [`Request`]: the user chooses in a dialog.
const OF_THEIR_OWN: [&str; 7] = [
    "import_client",
    "choose_folder",
    "move_copy",
    "move_connection",
    "save_diagnostics",
    "save_reminder",
    "export_data",
];

/// The contract with the page, with arguments that name things which are not there: the picture, dialogs and requests.
fn contract() -> Vec<(&'static str, Value)> {
    vec![
        ("watch", json!({ "screen": "__CHANNEL__:1" })),
        ("catalog", json!({})),
        ("leave_practice", json!({})),
        ("import_client", json!({})),
        ("remove_client", json!({ "id": 99 })),
        ("check_client", json!({ "id": 99 })),
        ("choose_folder", json!({})),
        (
            "begin_consent",
            json!({ "client": 99, "connection": null, "resources": ["myactivity.search"], "since": null, "until": null }),
        ),
        ("open_consent", json!({})),
        ("consent_link", json!({})),
        ("copy_consent_link", json!({})),
        ("copy_text", json!({ "text": "a text" })),
        ("show_window", json!({})),
        ("zoom", json!({ "factor": 1.25 })),
        ("paste_address", json!({ "address": "http://127.0.0.1/" })),
        ("consent_error_page", json!({})),
        ("page_errors", json!({})),
        ("report_consent_page_error", json!({ "pageError": "tester" })),
        ("ask_again", json!({})),
        ("cancel_consent", json!({})),
        ("close_consent", json!({})),
        ("name_connection", json!({ "connection": 99, "name": "" })),
        (
            "start_copy",
            json!({ "connection": 99, "resources": ["myactivity.search"], "since": null, "until": null }),
        ),
        ("change_setting", json!({ "change": { "limit": null } })),
        ("change_setting", json!({ "change": { "battery": "unlessLow" } })),
        ("begin_quiet", json!({})),
        ("end_quiet", json!({})),
        ("copy_anyway", json!({ "export": 99 })),
        ("show_more_copies", json!({})),
        ("history", json!({})),
        ("pause_copy", json!({ "export": 99 })),
        ("resume_copy", json!({ "export": 99 })),
        ("cancel_copy", json!({ "export": 99 })),
        ("retry_job", json!({ "job": 99 })),
        ("retry_failed", json!({ "export": 99 })),
        ("unpack_copy", json!({ "export": 99 })),
        ("stop_unpacking", json!({ "export": 99 })),
        ("unpack_free_space", json!({ "export": 99 })),
        ("copy_free_space", json!({ "export": 99 })),
        ("open_unpacked", json!({ "export": 99 })),
        ("delete_files", json!({ "connection": 99 })),
        ("delete_copy", json!({ "export": 99 })),
        ("set_keep", json!({ "connection": 99, "keep": 3 })),
        ("move_copy", json!({ "export": 99 })),
        ("move_connection", json!({ "connection": 99 })),
        ("set_schedule", json!({ "connection": 99, "every": "week" })),
        ("save_reminder", json!({ "connection": 99 })),
        ("open_folder", json!({ "export": 99 })),
        ("open_receipt", json!({ "export": 99 })),
        ("check_renewal", json!({ "connection": 99 })),
        ("pause_updates", json!({ "connection": 99, "paused": true })),
        (
            "switch_access",
            json!({ "connection": 99, "giveUp": false, "copy": false }),
        ),
        ("keep_access", json!({ "connection": 99 })),
        ("disconnect", json!({ "connection": 99, "hereOnly": true })),
        ("finish", json!({ "connection": 99 })),
        ("check_vault", json!({})),
        ("stay_until_quit", json!({})),
        ("dismiss", json!({ "code": "offline" })),
        ("switch_notices", json!({ "finished": true, "needsMe": false })),
        ("switch_notices", json!({ "needsMe": false })),
        ("note_access", json!({ "connection": 99, "step": "three_days" })),
        ("diagnostics", json!({})),
        ("save_diagnostics", json!({})),
        ("clear_logs", json!({})),
        ("check_update", json!({})),
        ("install_update", json!({})),
        ("data_survey", json!({ "query": { "words": "lisbon" } })),
        (
            "data_counts",
            json!({ "query": { "kinds": ["watched"], "gone": true } }),
        ),
        (
            "data_find",
            json!({ "query": { "accounts": [99] }, "start": { "end": null, "skip": 0 }, "limit": 10 }),
        ),
        ("data_item", json!({ "item": { "account": 99, "id": 1 } })),
        ("data_overview", json!({})),
        (
            "data_table",
            json!({ "order": { "category": "youtube.subscriptions", "words": "", "accounts": [], "gone": false,
                "by": { "kind": "title" }, "descending": false }, "from": 0, "limit": 10 }),
        ),
        ("data_statistics", json!({ "accounts": [] })),
        ("data_copies", json!({})),
        (
            "data_files",
            json!({ "account": 99, "copy": 1, "archive": null, "words": "" }),
        ),
        ("check_copy", json!({ "account": 99, "copy": 1 })),
        ("stop_check", json!({})),
        ("stop_export", json!({})),
        ("open_item", json!({ "item": { "account": 99, "id": 1 } })),
        ("show_item", json!({ "item": { "account": 99, "id": 1 } })),
        ("show_archive", json!({ "account": 99, "archive": 1 })),
        (
            "export_data",
            json!({ "query": { "words": "" }, "chosen": { "items": [], "allBut": true }, "format": "csv" }),
        ),
        ("rebuild_index", json!({})),
        ("forget_index", json!({})),
        ("switch_updates", json!({ "on": false })),
        ("open_download_page", json!({})),
        ("licences", json!({})),
        ("stored", json!({})),
    ]
}

/// Requests that would reach out of a test: into the user's browser, their keyring, their screen reader, or to the end of the program.
const OUTWARD: [&str; 8] = [
    "announce",
    "open_page",
    "open_step",
    "renew",
    "enter_practice",
    "close_window",
    "show_stored",
    "quit",
];

#[test]
fn every_request_is_permitted_and_returns_a_problem_or_a_value() {
    let ground = Ground::new();

    for (command, arguments) in contract() {
        let answer = ground.call(command, arguments);

        if let Err(refusal) = answer {
            assert!(
                refusal["headline"].is_string() && refusal["code"].is_string(),
                "{command}: {refusal}"
            );
        }
    }
}

#[test]
fn picture_requests_and_dialogs_are_granted_and_nothing_else() {
    let capability: Value =
        serde_json::from_str(include_str!("../src-tauri/capabilities/main.json")).unwrap();

    let granted: BTreeSet<String> = capability["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|permission| {
            permission
                .as_str()
                .unwrap()
                .trim_start_matches("allow-")
                .replace('-', "_")
        })
        .collect();

    let expected = ["watch", "request"]
        .into_iter()
        .chain(OF_THEIR_OWN)
        .map(str::to_owned);
    assert_eq!(granted, expected.collect());
}

#[test]
fn every_request_is_in_the_contract() {
    let declared: BTreeSet<String> = Request::NAMES.iter().map(|name| in_snake_case(name)).collect();

    let contract = contract();
    let requests = contract
        .iter()
        .map(|(command, _)| *command)
        .filter(|command| *command != "watch" && !OF_THEIR_OWN.contains(command))
        .chain(OUTWARD)
        .map(str::to_owned);
    assert_eq!(declared, requests.collect());
}

#[test]
fn unknown_requests_and_arguments_of_another_type_are_refused() {
    let ground = Ground::new();

    for request in [
        json!({ "ask": "read_file", "path": "/etc/passwd" }),
        json!({ "ask": "watch" }),
        json!({ "ask": "pause_copy" }),
        json!({ "ask": "pause_copy", "export": "1" }),
        json!({ "ask": "open_page", "page": "https://evil.example/" }),
        json!({}),
    ] {
        let refusal = call(&ground.window, "request", json!({ "request": request })).unwrap_err();

        assert!(
            refusal.to_string().contains("invalid args"),
            "{request}: {refusal}"
        );
    }
}

#[test]
fn commands_of_plugins_and_unknown_ones_are_refused() {
    let ground = Ground::new();

    for command in [
        "plugin:notification|notify",
        "plugin:updater|check",
        "plugin:window|close",
        "plugin:event|listen",
        "plugin:window-state|save_window_state",
        "plugin:webview|create_webview_window",
        "read_file",
    ] {
        let refusal = ground.call(command, json!({})).expect_err(command);

        assert!(
            refusal.to_string().contains("not allowed") || refusal.to_string().contains("not found"),
            "{command}: {refusal}"
        );
    }
}

#[test]
fn another_window_may_call_nothing() {
    let ground = Ground::new();
    let other = WebviewWindowBuilder::new(&ground.app, "other", Default::default())
        .build()
        .unwrap();

    let refusal = call(&other, "request", json!({ "request": { "ask": "catalog" } }))
        .expect_err("only the main window is granted anything");

    assert!(refusal.to_string().contains("not allowed"), "{refusal}");
}

#[test]
fn each_wrong_client_file_is_explained() {
    for (content, code) in [
        ("", "client_file_empty"),
        ("a shopping list", "client_file_not_json"),
        (
            r#"{"web": {"client_id": "1-a.apps.googleusercontent.com"}}"#,
            "client_file_web",
        ),
        (r#"{"type": "service_account"}"#, "client_file_other_kind"),
    ] {
        let ground = Ground::new();
        ground.choose(content);

        let refusal = ground.call("import_client", json!({})).expect_err(code);

        assert_eq!(refusal["code"], code, "{refusal}");
    }
}

#[test]
fn a_closed_dialog_is_no_failure() {
    let ground = Ground::new();

    let answers = ["import_client", "choose_folder"].map(|command| ground.call(command, json!({})));

    assert_eq!(answers, [Ok(json!(false)), Ok(json!(false))]);
}

#[test]
fn a_chosen_folder_that_is_gone_is_not_remembered() {
    let ground = Ground::new();
    std::fs::write(ground.home.path().join("choice"), "/nowhere/at/all").unwrap();

    let refusal = ground.call("choose_folder", json!({})).unwrap_err();

    assert_eq!(refusal["code"], "folder_missing");
}

/// A program without a window, on a home of its own.
struct Ground {
    app: App<MockRuntime>,
    window: WebviewWindow<MockRuntime>,
    home: TempDir,
}

impl Ground {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let environment = Environment {
            origin: Some("http://127.0.0.1:9".to_owned()),
            ..Environment::at(home.path().join("home"))
        };
        let app_state = Arc::new(AppState::new(environment));
        let app = carryout_lib::builder(mock_builder(), Arc::clone(&app_state))
            .build(tauri::generate_context!())
            .unwrap();
        let picker: Box<dyn Picker> = Box::new(Hand(home.path().join("choice")));
        app.manage(picker);
        let clipboard: Box<dyn Clipboard> = Box::new(Closed);
        app.manage(clipboard);
        tauri::async_runtime::block_on(app_state.open());
        let window = match app.get_webview_window("main") {
            Some(window) => window,
            None => WebviewWindowBuilder::new(&app, "main", Default::default())
                .build()
                .unwrap(),
        };

        Self { app, window, home }
    }

    /// The user will choose a client file with this content.
    fn choose(&self, content: &str) {
        let file = self.home.path().join("client.json");
        std::fs::write(&file, content).unwrap();
        std::fs::write(self.home.path().join("choice"), file.to_str().unwrap()).unwrap();
    }

    /// Calls a command, or makes a request where there is one of that name.
    fn call(&self, command: &str, mut arguments: Value) -> Result<Value, Value> {
        if !Request::NAMES.iter().any(|name| in_snake_case(name) == command) {
            return call(&self.window, command, arguments);
        }
        arguments["ask"] = json!(command);
        call(&self.window, "request", json!({ "request": arguments }))
    }
}

/// `PauseCopy` as it stands in a request.
fn in_snake_case(name: &str) -> String {
    name.char_indices().fold(String::new(), |mut text, (at, letter)| {
        if at > 0 && letter.is_ascii_uppercase() {
            text.push('_');
        }
        text.push(letter.to_ascii_lowercase());
        text
    })
}

fn call(window: &WebviewWindow<MockRuntime>, command: &str, arguments: Value) -> Result<Value, Value> {
    let request = InvokeRequest {
        cmd: command.to_owned(),
        url: if cfg!(windows) {
            "http://tauri.localhost"
        } else {
            "tauri://localhost"
        }
        .parse()
        .unwrap(),
        body: InvokeBody::Json(arguments),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };

    get_ipc_response(window, request).map(|body| body.deserialize().unwrap())
}

/// A clipboard that refuses writes.
struct Closed;

impl Clipboard for Closed {
    fn write(&self, _: String) -> BoxFuture<'_, bool> {
        Box::pin(std::future::ready(false))
    }
}

/// A user whose choice stands in a file; no file means that they close the dialog.
struct Hand(PathBuf);

impl Picker for Hand {
    fn client_file(&self) -> Choice<'_> {
        self.folder(None)
    }

    fn folder(&self, _at: Option<PathBuf>) -> Choice<'_> {
        let choice = std::fs::read_to_string(&self.0).ok().map(PathBuf::from);

        Box::pin(std::future::ready(choice))
    }

    fn calendar_file(&self, _name: String) -> Choice<'_> {
        self.folder(None)
    }

    fn diagnostics_file(&self, _name: String) -> Choice<'_> {
        self.folder(None)
    }

    fn export_file(&self, _name: String, _ending: &'static str) -> Choice<'_> {
        self.folder(None)
    }

    fn evidence_folder(&self) -> Choice<'_> {
        self.folder(None)
    }
}
