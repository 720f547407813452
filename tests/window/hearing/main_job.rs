//! The main job by keys alone, as it is heard: from the first screen to a finished copy, and to the end of the access.

use std::time::{Duration, Instant};

use super::Listener;
use crate::desktop::Desktop;
use crate::program::Browser;

/// What every announcement begins with: the window's title.
const ANNOUNCED: &str = "Carryout: ";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a screen reader keeps its own pace: run it alone, as CONTRIBUTING says"]
async fn who_only_listens_and_types_takes_a_copy_and_hears_every_step() {
    let listener = Listener::new(Desktop::new().await).await;

    begin_practice(&listener).await;
    choose(&listener).await;
    allow(&listener).await;
    copy(&listener).await;
    look_around(&listener).await;
}

async fn begin_practice(listener: &Listener) {
    let Listener { reader, .. } = listener;
    reader.hears("landmark Take your Google data home").await;
    listener.lacks_no_text("the first screen").await;

    listener.tab_to("start-practice").await;
    reader.hears("Try with practice data").await;
    listener.press(&["Return"]);

    let heard = reader.hears("What would you like to copy?").await;
    assert!(
        !heard.contains("Take your Google data home"),
        "the title of the screen before is gone: {heard}"
    );
    listener.has_focus_on("landmark What would you").await;
    listener.lacks_no_text("the picker").await;
}

async fn choose(listener: &Listener) {
    let Listener { reader, .. } = listener;
    // Without a choice there is no way on, and it says why.
    listener.press(&["ctrl+Return"]);
    reader.hears("Choose at least one category first").await;

    listener.tab_to("preset-everything").await;
    reader.hears("Everything toggle button not pressed").await;
    listener.press(&["space"]);
    reader.hears("Carryout: 73 categories chosen").await;
    listener.tab_to("preset-nothing").await;
    reader.hears("Nothing").await;
    listener.press(&["space"]);
    reader.hears("Carryout: Nothing chosen yet").await;
    listener.has_focus_on("Nothing").await;

    listener.tab_to("group-youTube").await;
    reader.hears("YouTube, 16 check box not checked").await;
    listener.tab_to("pick-youtube.clips").await;
    reader.hears("Clips check box not checked.").await;
    reader.hears("Details of clips made from videos.").await;
    listener.press(&["space"]);
    reader.hears("checked").await;
    listener.tab_back_to("group-youTube").await;
    reader.hears("YouTube, 1 of 16 check box").await;
    listener.press(&["space"]);
    reader.hears("checked").await;
    listener.tab_back_to("preset-nothing").await;
    listener.tab_to("group-youTube").await;
    reader.hears("YouTube, 16 of 16 check box checked").await;

    // A field that gets the focus is not always spoken by Orca 43: the caret in it may be told of first.
    listener.press(&["slash"]);
    listener.has_focus_on("entry Search the categories").await;
    listener.write("bookm");
    listener.window.sees("pick-chrome.bookmarks").await;
    listener
        .window
        .page
        .sees_no_more("li:not([hidden]) [data-testid='pick-maps.reviews']")
        .await;
    reader.hears("Carryout: 1 category matches").await;
    listener.tab_to("pick-chrome.bookmarks").await;
    reader.hears("Bookmarks check box not checked").await;
    listener.press(&["space"]);
    reader.hears("checked").await;

    listener.tab_back_to("to-basket").await;
    reader.hears("Skip to your choice").await;
    listener.press(&["Return"]);
    reader.hears("Your choice").await;
    listener.has_focus_on("Your choice").await;
    let before = reader.said().len();
    listener.tab_to("picker-next").await;
    reader.hears("Continue push button").await;
    listener.press(&["Return"]);

    reader.hears("landmark Google will ask you once").await;
    let since = reader.said().split_off(before);
    assert!(
        !since.iter().any(|said| said.contains("Choose at least one")),
        "there is no reason any more: {since:?}"
    );
    listener.has_focus_on("landmark").await;
    listener.lacks_no_text("the step before Google").await;
}

async fn allow(listener: &Listener) {
    let Listener { reader, window, .. } = listener;
    listener.tab_to("consent-open").await;
    reader.hears("push button").await;
    listener.press(&["Return"]);
    let browser = Browser::opened_on(&listener.desktop).await;
    window
        .page
        .sees("[data-testid='consent'][data-step='waiting']")
        .await;
    listener.lacks_no_text("the wait for Google").await;
    listener.desktop.turn_to_window("^Carryout$").await;
    reader.hears("landmark Waiting for you in the browser").await;
    listener.has_focus_on("landmark").await;

    browser.allow().await;
    window.sees("consent-result").await;
    reader.hears("Carryout: Access is saved.").await;
    listener.desktop.turn_to_window("^Carryout$").await;
    listener.has_focus_on("landmark Access granted to all 17").await;
    listener.lacks_no_text("what Google gave").await;

    listener.tab_to("consent-name").await;
    listener.has_focus_on("entry Name this account").await;
    listener.write("Anna");
    listener.tab_to("consent-done").await;
    reader.hears("Show the copy push button").await;
    listener.press(&["Return"]);
}

async fn copy(listener: &Listener) {
    let Listener { reader, window, .. } = listener;
    reader.hears("landmark Copying Anna").await;
    let (start, before) = (Instant::now(), announcements(listener));
    listener.has_focus_on("landmark").await;
    listener.lacks_no_text("a running copy").await;
    let tree = listener.tree.all();
    let bars = tree.iter().filter(|one| one.role == "progress bar");
    assert!(bars.count() <= 1, "the bars of the rows are silent");

    listener.tab_to("copy-pause").await;
    reader.hears("Pause push button").await;
    listener.press(&["space"]);
    reader.hears("Resume push button").await;
    listener.has_focus_on("Resume").await;
    listener.press(&["space"]);
    reader.hears("Pause push button").await;
    listener.has_focus_on("Pause").await;

    window.sees("receipt").await;
    reader.hears("The copy is complete.").await;
    listener.has_focus_on("landmark").await;
    listener.lacks_no_text("a finished copy").await;
    let most = start.elapsed().as_secs() / Duration::from_secs(5).as_secs() + 5;
    let told = announcements(listener) - before;
    assert!(
        told as u64 <= most,
        "{told} announcements are too many: {:?}",
        reader.said()
    );
}

async fn look_around(listener: &Listener) {
    let Listener { reader, window, .. } = listener;
    listener.press(&["ctrl+1"]);
    window.sees("access-until").await;
    reader.hears("landmark").await;
    listener.has_focus_on("landmark").await;
    listener.lacks_no_text("the overview").await;
    assert!(listener.tree.words().contains("Access until"));

    listener.tab_to("renew").await;
    reader.hears("Renew push button").await;
    reader.hears("Renewing is possible from").await;
    listener.press(&["space"]);
    reader.hears("Carryout: Renewing is possible from").await;
    listener.has_focus_on("Renew").await;

    listener.tab_to("disconnect").await;
    reader.hears("Disconnect").await;
    listener.press(&["Return"]);
    // The question, and what it ends, without another key.
    reader.hears("Disconnect Anna from Google?").await;
    listener.lacks_no_text("the question before the end").await;
    listener.press(&["Escape"]);
    window.page.sees_no_more("dialog[open]").await;
    listener.has_focus_on("Disconnect").await;
}

fn announcements(listener: &Listener) -> usize {
    listener
        .reader
        .said()
        .iter()
        .filter(|said| said.starts_with(ANNOUNCED))
        .count()
}
