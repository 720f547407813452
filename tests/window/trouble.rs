//! Keyrings that are locked or absent: reported at once, with an action.

use crate::desktop::{Colours, Desktop, Keyring};
use crate::program::Window;

#[tokio::test(flavor = "multi_thread")]
async fn without_a_keyring_the_user_may_stay_connected_until_they_quit() {
    let desktop = Desktop::with(Keyring::Absent, Colours::Light).await;
    let window = Window::open(&desktop).await;
    window.sees_problem("keyring_absent").await;
    window.save_screenshot("keyring-absent").await;

    window.click("stay-until-quit").await;

    window.sees("until-quit").await;
    assert!(
        !window
            .page
            .has("[data-testid='problem'][data-code='keyring_absent']")
            .await
    );
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_keyring_is_called_locked() {
    let desktop = Desktop::with(Keyring::Locked, Colours::Light).await;

    let window = Window::open(&desktop).await;

    window.sees_problem("keyring_locked").await;
    window.save_screenshot("keyring-locked").await;
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_client_file_is_explained_where_its_button_is() {
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    window.click("start-google").await;

    for (content, code) in [
        ("", "client_file_empty"),
        ("a shopping list", "client_file_not_json"),
        (
            r#"{"web": {"client_id": "1-a.apps.googleusercontent.com"}}"#,
            "client_file_web",
        ),
        (FOREIGN, "client_file_foreign"),
    ] {
        let file = desktop.path("chosen.json");
        std::fs::write(&file, content).unwrap();
        desktop.will_choose(&file);

        window.click("import-client").await;

        window.sees_problem(code).await;
    }
    window.save_screenshot("client-file-foreign").await;
    assert_eq!(desktop.keys("Carryout"), 0);
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chosen_folder_is_shown_and_one_that_is_gone_is_refused() {
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    window.click("start-practice").await;
    let folder = desktop.path("drive");
    std::fs::create_dir(&folder).unwrap();
    desktop.will_choose(&folder);

    window.click("choose-folder").await;

    let path = folder.display().to_string();
    window.page.reads(".path", &path).await;
    desktop.will_choose(&desktop.path("gone"));
    window.click("choose-folder").await;
    window.sees_problem("folder_missing").await;
    window.page.reads(".path", &path).await;
    window.quit().await;
}

/// A client file whose sign-in would hand the user's access to a third party.
const FOREIGN: &str = r#"{"installed": {
    "client_id": "1-a.apps.googleusercontent.com",
    "client_secret": "x",
    "auth_uri": "https://accounts.example.com/o/oauth2/auth",
    "token_uri": "https://accounts.example.com/token"
}}"#;
