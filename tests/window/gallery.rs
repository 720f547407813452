//! Every scene in the program's own window, as pictures. Nothing is tested: `cargo xtask gallery` runs this and lays the
//! pictures out in sheets.

use std::fs;
use std::path::PathBuf;

use serde_json::json;

use crate::desktop::{Colours, Desktop, Keyring};
use crate::program::Window;

/// How the scenes are looked at.
struct View {
    name: &'static str,
    colours: Colours,
    width: u32,
    locale: &'static str,
    /// Forces the direction of writing, where no language of ours has it.
    direction: Option<&'static str>,
}

const VIEWS: &[View] = &[
    view("wide", Colours::Light, 1200, "en", None),
    view("narrow", Colours::Light, 480, "en", None),
    view("pseudo", Colours::Light, 1200, "en-XA", None),
    view("right-to-left", Colours::Light, 1200, "en", Some("rtl")),
    view("chinese", Colours::Light, 1200, "zh-Hans", None),
    view("dark", Colours::Dark, 1200, "en", None),
];

const HEIGHT: u32 = 1000;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "makes pictures: run `cargo xtask gallery`"]
async fn gallery() {
    let variable = |name: &str| std::env::var(name).ok();
    let script = variable("CARRYOUT_SCENES").expect("`cargo xtask gallery` builds the scenes");
    let script = fs::read_to_string(script).unwrap();
    let folder = PathBuf::from(variable("CARRYOUT_PICTURES").expect("`cargo xtask gallery` names a folder"));
    let chosen = |variable: Option<String>, name: &str| variable.is_none_or(|part| name.contains(&part));

    for colours in [Colours::Light, Colours::Dark] {
        let views = VIEWS.iter().filter(|view| view.colours == colours);
        let views: Vec<_> = views
            .filter(|view| chosen(variable("CARRYOUT_GALLERY_VIEW"), view.name))
            .collect();
        if views.is_empty() {
            continue;
        }
        let desktop = Desktop::with(Keyring::Open, colours).await;
        let window = Window::open(&desktop).await;
        let names = window
            .page
            .run(
                &format!("{script}; window.gallery = gallery; return gallery.names"),
                json!([]),
            )
            .await;
        for view in views {
            window.page.resize(view.width, HEIGHT).await;
            let folder = folder.join(view.name);
            fs::create_dir_all(&folder).unwrap();
            for name in names.as_array().unwrap().iter().filter_map(|name| name.as_str()) {
                if chosen(variable("CARRYOUT_GALLERY_SCENE"), name) {
                    view.take(&window, name, &folder).await;
                }
            }
        }
        window.kill(&desktop).await;
    }
}

impl View {
    /// A scene that cannot be painted is named, and the others go on.
    async fn take(&self, window: &Window, name: &str, folder: &std::path::Path) {
        let paint = format!(
            "const done = arguments[arguments.length - 1];
             gallery.show({}, {}, {}).then(() => done(null), (error) => done(String(error)))",
            json!(name),
            json!(self.locale),
            json!(self.direction)
        );
        let failed = window.page.run_async(&paint).await;
        if !failed.is_null() {
            eprintln!("{} {name}: {failed}", self.name);
            return;
        }
        fs::write(
            folder.join(format!("{name}.png")),
            window.page.current_snapshot().await,
        )
        .unwrap();
    }
}

const fn view(
    name: &'static str,
    colours: Colours,
    width: u32,
    locale: &'static str,
    direction: Option<&'static str>,
) -> View {
    View {
        name,
        colours,
        width,
        locale,
        direction,
    }
}
