//! What a user does with the files of a copy: carry them elsewhere, unpack them, throw them away.

use std::fs;

use crate::driver::eventually;
use crate::evidence::{
    assert_third_party_tool_accepts, digests_here, digests_there, files_below, find_copy, only_copy,
};
use crate::steps::{FIVE, Ground, begin_copy, copy_five, quick};

#[tokio::test(flavor = "multi_thread")]
async fn files_that_are_deleted_lie_in_the_bin_and_access_stays() {
    let ground = Ground::new(quick()).await;
    let (desktop, sandbox) = (&ground.desktop, &ground.sandbox);
    let window = ground.open_with_client().await;
    copy_five(desktop, &window).await;
    let copy = only_copy(&desktop.documents().join("Carryout"));
    window.click("open-home").await;
    window.page.click("[data-testid^='account-']").await;
    window.click("delete-files").await;
    let dialog = window.page.sees("dialog").await;
    assert!(
        dialog.contains(&copy.parent().unwrap().display().to_string()),
        "{dialog}"
    );

    window.click("delete-confirm").await;

    eventually("an empty place", async || (!copy.exists()).then_some(())).await;
    let bin = desktop.path("data/Trash");
    let binned = fs::read_dir(bin.join("files")).unwrap().next().unwrap().unwrap();
    assert_eq!(digests_here(&binned.path()), digests_there(sandbox));
    assert!(binned.path().join("receipt.html").exists());
    let note = bin
        .join("info")
        .join(format!("{}.trashinfo", binned.file_name().to_string_lossy()));
    let note = fs::read_to_string(note).unwrap();
    assert!(
        note.contains(
            copy.file_name()
                .unwrap()
                .to_str()
                .unwrap()
                .split(' ')
                .next()
                .unwrap()
        ),
        "it can be put back: {note}"
    );
    assert!(window.page.has("[data-testid='access-chip']").await);
    window.click("open-copies").await;
    window.page.reads("[data-testid='copies']", "In the bin").await;
    assert!(sandbox.observed().grants.iter().all(|grant| grant.alive));
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_whose_drive_is_gone_goes_on_in_another_folder() {
    let ground = Ground::new(quick()).await;
    let (desktop, sandbox) = (&ground.desktop, &ground.sandbox);
    let window = ground.open_with_client().await;
    let (drive, other) = (desktop.path("drive"), desktop.path("other"));
    for folder in [&drive, &other] {
        fs::create_dir(folder).unwrap();
    }
    desktop.will_choose(&drive);
    window.click("choose-folder").await;
    window.page.reads(".path", &drive.display().to_string()).await;
    begin_copy(desktop, &window).await;
    fs::remove_dir_all(&drive).unwrap();
    window.sees_problem("folder_missing").await;

    desktop.will_choose(&other);
    window
        .page
        .click("[data-code='folder_missing'] [data-testid='problem-action']")
        .await;

    for resource in FIVE {
        window.job_ends(resource, "saved").await;
    }
    window.sees("receipt").await;
    let copy = only_copy(&other);
    assert_eq!(digests_here(&copy), digests_there(sandbox));
    assert_third_party_tool_accepts(&copy);
    assert!(
        !drive.exists(),
        "nothing is written into the missing drive's mount point"
    );
    assert!(find_copy(&desktop.documents().join("Carryout")).is_none());
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_is_unpacked_beside_its_originals() {
    let ground = Ground::new(quick()).await;
    let (desktop, sandbox) = (&ground.desktop, &ground.sandbox);
    let window = ground.open_with_client().await;
    copy_five(desktop, &window).await;
    window.click("unpack-look").await;
    let needs = window.sees("unpack").await;
    assert!(needs.contains("free"), "{needs}");

    window.click("unpack-begin").await;
    window
        .page
        .sees("[data-testid='unpack'][data-state='done']")
        .await;

    let copy = only_copy(&desktop.documents().join("Carryout"));
    for resource in FIVE {
        let unpacked = copy.join("unpacked").join(resource);
        assert!(!files_below(&unpacked).is_empty(), "{resource}");
    }
    assert_eq!(digests_here(&copy), digests_there(sandbox));
    assert_third_party_tool_accepts(&copy);
    assert!(window.page.has("[data-testid='open-unpacked']").await);
    window.quit().await;
}
