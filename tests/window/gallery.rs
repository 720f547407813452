//! Every scene in the program's own window, as pictures. Nothing is tested: `cargo xtask gallery` runs this and lays the
//! pictures out in sheets.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::json;

use crate::desktop::{Colours, Desktop, Keyring};
use crate::program::Window;

/// Only views with this in their name.
const VIEW: &str = "CARRYOUT_GALLERY_VIEW";
/// Only scenes with this in their name.
const SCENE: &str = "CARRYOUT_GALLERY_SCENE";

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

/// The pictures of README.md: the scene, and the name of its picture.
const README: [(&str, &str); 4] = [
    ("home-indexed", "overview"),
    ("copy", "copying"),
    ("pick-some", "picker"),
    ("my-data", "my-data"),
];

const HEIGHT: u32 = 1000;
const README_HEIGHT: u32 = 880;
/// A scene takes less than a second.
const PATIENCE: Duration = Duration::from_secs(10);

#[tokio::test(flavor = "multi_thread")]
#[ignore = "makes pictures: run `cargo xtask gallery`"]
async fn gallery() {
    let (script, folder) = given();
    let chosen = |variable: &str, name: &str| std::env::var(variable).is_ok_and(|part| name.contains(&part));

    for view in VIEWS {
        if std::env::var_os(VIEW).is_some() && !chosen(VIEW, view.name) {
            continue;
        }
        let folder = folder.join(view.name);
        fs::create_dir_all(&folder).unwrap();
        let mut stage = Stage::set(view, &script).await;
        for name in stage.names().await {
            if std::env::var_os(SCENE).is_none() || chosen(SCENE, &name) {
                stage
                    .keep(&name, &folder.join(format!("{name}.png")), &script)
                    .await;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "makes the pictures of README.md: run `cargo xtask gallery --readme`"]
async fn readme() {
    let (script, folder) = given();

    for (colours, suffix) in [(Colours::Light, "light"), (Colours::Dark, "dark")] {
        let view = view(suffix, colours, 1200, "en", None);
        let mut stage = Stage::set(&view, &script).await;
        stage.window.page.resize(view.width, README_HEIGHT).await;
        for (scene, name) in README {
            let picture = folder.join(format!("{name}-{suffix}.png"));
            stage.keep(scene, &picture, &script).await;
            assert!(picture.is_file(), "{scene}");
        }
    }
}

/// The script with all scenes, and the folder for the pictures.
fn given() -> (String, PathBuf) {
    let variable = |name: &str| std::env::var(name).expect("`cargo xtask gallery` sets it");
    let script = fs::read_to_string(variable("CARRYOUT_SCENES")).unwrap();
    (script, variable("CARRYOUT_PICTURES").into())
}

/// A window with all scenes in it, on a desktop of its own.
struct Stage<'a> {
    view: &'a View,
    window: Window,
    /// Ends everything when it is dropped.
    _desktop: Desktop,
}

/// Why there is no picture.
#[derive(Debug, PartialEq, Eq)]
enum Missed {
    /// WebKit now and then waits for a frame that never comes; only another window helps.
    Stuck,
    Failed(String),
}

impl<'a> Stage<'a> {
    async fn set(view: &'a View, script: &str) -> Self {
        let desktop = Desktop::with(Keyring::Open, view.colours).await;
        let window = Window::open(&desktop).await;
        let page = &window.page;
        page.run(&format!("{script}; window.gallery = gallery"), json!([]))
            .await;
        page.resize(view.width, HEIGHT).await;
        Self {
            view,
            window,
            _desktop: desktop,
        }
    }

    async fn names(&self) -> Vec<String> {
        let names = self.window.page.run("return gallery.names", json!([])).await;
        serde_json::from_value(names).unwrap()
    }

    /// Takes the picture of a scene; one that cannot be painted is named, and the others go on.
    async fn keep(&mut self, name: &str, file: &Path, script: &str) {
        let mut picture = self.take(name).await;
        if picture == Err(Missed::Stuck) {
            *self = Stage::set(self.view, script).await;
            picture = self.take(name).await;
        }
        match picture {
            Ok(picture) => fs::write(file, picture).unwrap(),
            Err(Missed::Stuck) => eprintln!("{} {name}: stuck twice", self.view.name),
            Err(Missed::Failed(reason)) => eprintln!("{} {name}: {reason}", self.view.name),
        }
    }

    async fn take(&self, name: &str) -> Result<Vec<u8>, Missed> {
        let paint = format!(
            "const done = arguments[arguments.length - 1];
             gallery.show({}, {}, {}).then(() => done(null), (error) => done(String(error)))",
            json!(name),
            json!(self.view.locale),
            json!(self.view.direction)
        );
        let take = async {
            let failed = self.window.page.run_async(&paint).await;
            if !failed.is_null() {
                return Err(Missed::Failed(failed.to_string()));
            }
            Ok(self.window.page.current_snapshot().await)
        };
        tokio::time::timeout(PATIENCE, take)
            .await
            .unwrap_or(Err(Missed::Stuck))
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
