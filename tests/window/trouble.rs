//! Keyrings that are locked or absent: said at once, with a way on.

use crate::desktop::{Colours, Desktop, Keyring};
use crate::program::Window;

#[tokio::test(flavor = "multi_thread")]
async fn without_a_keyring_the_person_may_stay_connected_until_they_quit() {
    let desktop = Desktop::with(Keyring::Absent, Colours::Light).await;
    let window = Window::open(&desktop).await;
    window.sees_problem("keyring_absent").await;
    window.keep_picture("keyring-absent").await;

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
    window.keep_picture("keyring-locked").await;
    window.quit().await;
}
