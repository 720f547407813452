//! The messages that Rust says. Written by `cargo xtask messages` from src-tauri/locales/en.

use super::{Message, Number};

/// `browser-denied` in `browser.ftl`
#[must_use]
pub fn browser_denied() -> Message {
    Message::of("browser-denied")
}

/// `browser-denied.text` in `browser.ftl`
#[must_use]
pub fn browser_denied_text() -> Message {
    Message::of("browser-denied.text")
}

/// `browser-failed` in `browser.ftl`
#[must_use]
pub fn browser_failed() -> Message {
    Message::of("browser-failed")
}

/// `browser-failed.text` in `browser.ftl`
#[must_use]
pub fn browser_failed_text() -> Message {
    Message::of("browser-failed.text")
}

/// `browser-granted` in `browser.ftl`
#[must_use]
pub fn browser_granted() -> Message {
    Message::of("browser-granted")
}

/// `browser-granted.text` in `browser.ftl`
#[must_use]
pub fn browser_granted_text(count: impl Into<Number>) -> Message {
    Message::of("browser-granted.text").number("count", count.into())
}

/// `browser-later` in `browser.ftl`
#[must_use]
pub fn browser_later() -> Message {
    Message::of("browser-later")
}

/// `browser-later.text` in `browser.ftl`
#[must_use]
pub fn browser_later_text() -> Message {
    Message::of("browser-later.text")
}

/// `browser-nothing` in `browser.ftl`
#[must_use]
pub fn browser_nothing() -> Message {
    Message::of("browser-nothing")
}

/// `browser-nothing.text` in `browser.ftl`
#[must_use]
pub fn browser_nothing_text() -> Message {
    Message::of("browser-nothing.text")
}

/// `browser-partly` in `browser.ftl`
#[must_use]
pub fn browser_partly() -> Message {
    Message::of("browser-partly")
}

/// `browser-partly.text` in `browser.ftl`
#[must_use]
pub fn browser_partly_text(got: impl Into<Number>, asked: impl Into<Number>) -> Message {
    Message::of("browser-partly.text").number("got", got.into()).number("asked", asked.into())
}

/// `browser-stale` in `browser.ftl`
#[must_use]
pub fn browser_stale() -> Message {
    Message::of("browser-stale")
}

/// `browser-stale.text` in `browser.ftl`
#[must_use]
pub fn browser_stale_text() -> Message {
    Message::of("browser-stale.text")
}

/// `calendar-description` in `desktop.ftl`
#[must_use]
pub fn calendar_description(name: &str) -> Message {
    Message::of("calendar-description").text("name", name)
}

/// `calendar-file` in `desktop.ftl`
#[must_use]
pub fn calendar_file(name: &str) -> Message {
    Message::of("calendar-file").text("name", name)
}

/// `calendar-link` in `desktop.ftl`
#[must_use]
pub fn calendar_link(address: &str) -> Message {
    Message::of("calendar-link").text("address", address)
}

/// `calendar-summary` in `desktop.ftl`
#[must_use]
pub fn calendar_summary(name: &str) -> Message {
    Message::of("calendar-summary").text("name", name)
}

/// `cli-access-ended` in `cli.ftl`
#[must_use]
pub fn cli_access_ended() -> Message {
    Message::of("cli-access-ended")
}

/// `cli-access-is-ended` in `cli.ftl`
#[must_use]
pub fn cli_access_is_ended(moment: &str) -> Message {
    Message::of("cli-access-is-ended").text("moment", moment)
}

/// `cli-access-left` in `cli.ftl`
#[must_use]
pub fn cli_access_left(names: &str, quoted: &str) -> Message {
    Message::of("cli-access-left").text("names", names).text("quoted", quoted)
}

/// `cli-access-not-ended` in `cli.ftl`
#[must_use]
pub fn cli_access_not_ended(headline: &str, reason: &str) -> Message {
    Message::of("cli-access-not-ended").text("headline", headline).text("reason", reason)
}

/// `cli-access-one-copy` in `cli.ftl`
#[must_use]
pub fn cli_access_one_copy() -> Message {
    Message::of("cli-access-one-copy")
}

/// `cli-access-renewable` in `cli.ftl`
#[must_use]
pub fn cli_access_renewable(moment: &str, seconds: impl Into<Number>) -> Message {
    Message::of("cli-access-renewable").text("moment", moment).number("seconds", seconds.into())
}

/// `cli-access-testing` in `cli.ftl`
#[must_use]
pub fn cli_access_testing(moment: &str, seconds: impl Into<Number>) -> Message {
    Message::of("cli-access-testing").text("moment", moment).number("seconds", seconds.into())
}

/// `cli-access-unknown` in `cli.ftl`
#[must_use]
pub fn cli_access_unknown() -> Message {
    Message::of("cli-access-unknown")
}

/// `cli-access-until` in `cli.ftl`
#[must_use]
pub fn cli_access_until(moment: &str) -> Message {
    Message::of("cli-access-until").text("moment", moment)
}

/// `cli-access-until-left` in `cli.ftl`
#[must_use]
pub fn cli_access_until_left(moment: &str, seconds: impl Into<Number>) -> Message {
    Message::of("cli-access-until-left").text("moment", moment).number("seconds", seconds.into())
}

/// `cli-access-used-up` in `cli.ftl`
#[must_use]
pub fn cli_access_used_up() -> Message {
    Message::of("cli-access-used-up")
}

/// `cli-all-or-names` in `cli.ftl`
#[must_use]
pub fn cli_all_or_names() -> Message {
    Message::of("cli-all-or-names")
}

/// `cli-archives` in `cli.ftl`
#[must_use]
pub fn cli_archives(count: impl Into<Number>) -> Message {
    Message::of("cli-archives").number("count", count.into())
}

/// `cli-asks` in `cli.ftl`
#[must_use]
pub fn cli_asks(rounds: impl Into<Number>, categories: &str) -> Message {
    Message::of("cli-asks").number("rounds", rounds.into()).text("categories", categories)
}

/// `cli-asks-tick` in `cli.ftl`
#[must_use]
pub fn cli_asks_tick() -> Message {
    Message::of("cli-asks-tick")
}

/// `cli-bad-folder` in `cli.ftl`
#[must_use]
pub fn cli_bad_folder(path: &str, why: &str) -> Message {
    Message::of("cli-bad-folder").text("path", path).text("why", why)
}

/// `cli-bad-home` in `cli.ftl`
#[must_use]
pub fn cli_bad_home(path: &str, why: &str) -> Message {
    Message::of("cli-bad-home").text("path", path).text("why", why)
}

/// `cli-being-disconnected` in `cli.ftl`
#[must_use]
pub fn cli_being_disconnected(name: &str) -> Message {
    Message::of("cli-being-disconnected").text("name", name)
}

/// `cli-broken` in `cli.ftl`
#[must_use]
pub fn cli_broken(count: impl Into<Number>) -> Message {
    Message::of("cli-broken").number("count", count.into())
}

/// `cli-categories` in `cli.ftl`
#[must_use]
pub fn cli_categories(count: impl Into<Number>) -> Message {
    Message::of("cli-categories").number("count", count.into())
}

/// `cli-checked-when-copied` in `cli.ftl`
#[must_use]
pub fn cli_checked_when_copied(proofs: &str) -> Message {
    Message::of("cli-checked-when-copied").text("proofs", proofs)
}

/// `cli-client-removed` in `cli.ftl`
#[must_use]
pub fn cli_client_removed() -> Message {
    Message::of("cli-client-removed")
}

/// `cli-copies` in `cli.ftl`
#[must_use]
pub fn cli_copies(count: impl Into<Number>) -> Message {
    Message::of("cli-copies").number("count", count.into())
}

/// `cli-copying` in `cli.ftl`
#[must_use]
pub fn cli_copying(categories: &str, folder: &str) -> Message {
    Message::of("cli-copying").text("categories", categories).text("folder", folder)
}

/// `cli-delete-stays` in `cli.ftl`
#[must_use]
pub fn cli_delete_stays() -> Message {
    Message::of("cli-delete-stays")
}

/// `cli-delete-stopped` in `cli.ftl`
#[must_use]
pub fn cli_delete_stopped() -> Message {
    Message::of("cli-delete-stopped")
}

/// `cli-deleted` in `cli.ftl`
#[must_use]
pub fn cli_deleted(stock: &str) -> Message {
    Message::of("cli-deleted").text("stock", stock)
}

/// `cli-deleting` in `cli.ftl`
#[must_use]
pub fn cli_deleting(stock: &str) -> Message {
    Message::of("cli-deleting").text("stock", stock)
}

/// `cli-diagnostics-would` in `cli.ftl`
#[must_use]
pub fn cli_diagnostics_would() -> Message {
    Message::of("cli-diagnostics-would")
}

/// `cli-diagnostics-written` in `cli.ftl`
#[must_use]
pub fn cli_diagnostics_written(path: &str) -> Message {
    Message::of("cli-diagnostics-written").text("path", path)
}

/// `cli-disconnect-google` in `cli.ftl`
#[must_use]
pub fn cli_disconnect_google() -> Message {
    Message::of("cli-disconnect-google")
}

/// `cli-disconnect-here` in `cli.ftl`
#[must_use]
pub fn cli_disconnect_here() -> Message {
    Message::of("cli-disconnect-here")
}

/// `cli-disconnect-loss` in `cli.ftl`
#[must_use]
pub fn cli_disconnect_loss(archives: &str, list: &str) -> Message {
    Message::of("cli-disconnect-loss").text("archives", archives).text("list", list)
}

/// `cli-disconnect-means` in `cli.ftl`
#[must_use]
pub fn cli_disconnect_means(name: &str) -> Message {
    Message::of("cli-disconnect-means").text("name", name)
}

/// `cli-disconnect-no-loss` in `cli.ftl`
#[must_use]
pub fn cli_disconnect_no_loss() -> Message {
    Message::of("cli-disconnect-no-loss")
}

/// `cli-disconnect-siblings` in `cli.ftl`
#[must_use]
pub fn cli_disconnect_siblings(names: &str) -> Message {
    Message::of("cli-disconnect-siblings").text("names", names)
}

/// `cli-disconnect-stays` in `cli.ftl`
#[must_use]
pub fn cli_disconnect_stays(copies: &str, bytes: impl Into<Number>) -> Message {
    Message::of("cli-disconnect-stays").text("copies", copies).number("bytes", bytes.into())
}

/// `cli-disconnect-stopped` in `cli.ftl`
#[must_use]
pub fn cli_disconnect_stopped() -> Message {
    Message::of("cli-disconnect-stopped")
}

/// `cli-disconnected` in `cli.ftl`
#[must_use]
pub fn cli_disconnected(name: &str) -> Message {
    Message::of("cli-disconnected").text("name", name)
}

/// `cli-disconnecting` in `cli.ftl`
#[must_use]
pub fn cli_disconnecting(name: &str) -> Message {
    Message::of("cli-disconnecting").text("name", name)
}

/// `cli-drive-limit` in `cli.ftl`
#[must_use]
pub fn cli_drive_limit(bytes: impl Into<Number>) -> Message {
    Message::of("cli-drive-limit").number("bytes", bytes.into())
}

/// `cli-end-access-done` in `cli.ftl`
#[must_use]
pub fn cli_end_access_done() -> Message {
    Message::of("cli-end-access-done")
}

/// `cli-end-access-ending` in `cli.ftl`
#[must_use]
pub fn cli_end_access_ending(name: &str) -> Message {
    Message::of("cli-end-access-ending").text("name", name)
}

/// `cli-end-access-lasts` in `cli.ftl`
#[must_use]
pub fn cli_end_access_lasts() -> Message {
    Message::of("cli-end-access-lasts")
}

/// `cli-end-access-means` in `cli.ftl`
#[must_use]
pub fn cli_end_access_means(name: &str) -> Message {
    Message::of("cli-end-access-means").text("name", name)
}

/// `cli-end-access-siblings` in `cli.ftl`
#[must_use]
pub fn cli_end_access_siblings(names: &str) -> Message {
    Message::of("cli-end-access-siblings").text("names", names)
}

/// `cli-end-access-stays` in `cli.ftl`
#[must_use]
pub fn cli_end_access_stays() -> Message {
    Message::of("cli-end-access-stays")
}

/// `cli-file-exists` in `cli.ftl`
#[must_use]
pub fn cli_file_exists(path: &str) -> Message {
    Message::of("cli-file-exists").text("path", path)
}

/// `cli-files` in `cli.ftl`
#[must_use]
pub fn cli_files(count: impl Into<Number>) -> Message {
    Message::of("cli-files").number("count", count.into())
}

/// `cli-files-and-size` in `cli.ftl`
#[must_use]
pub fn cli_files_and_size(files: &str, bytes: impl Into<Number>) -> Message {
    Message::of("cli-files-and-size").text("files", files).number("bytes", bytes.into())
}

/// `cli-findings-help` in `cli.ftl`
#[must_use]
pub fn cli_findings_help() -> Message {
    Message::of("cli-findings-help")
}

/// `cli-gave` in `cli.ftl`
#[must_use]
pub fn cli_gave(name: &str, got: impl Into<Number>, asked: impl Into<Number>) -> Message {
    Message::of("cli-gave").text("name", name).number("got", got.into()).number("asked", asked.into())
}

/// `cli-going-on` in `cli.ftl`
#[must_use]
pub fn cli_going_on(copies: &str) -> Message {
    Message::of("cli-going-on").text("copies", copies)
}

/// `cli-going-on-with` in `cli.ftl`
#[must_use]
pub fn cli_going_on_with(moment: &str) -> Message {
    Message::of("cli-going-on-with").text("moment", moment)
}

/// `cli-group-chrome` in `cli.ftl`
#[must_use]
pub fn cli_group_chrome() -> Message {
    Message::of("cli-group-chrome")
}

/// `cli-group-home` in `cli.ftl`
#[must_use]
pub fn cli_group_home() -> Message {
    Message::of("cli-group-home")
}

/// `cli-group-maps-and-places` in `cli.ftl`
#[must_use]
pub fn cli_group_maps_and_places() -> Message {
    Message::of("cli-group-maps-and-places")
}

/// `cli-group-other` in `cli.ftl`
#[must_use]
pub fn cli_group_other() -> Message {
    Message::of("cli-group-other")
}

/// `cli-group-play-and-purchases` in `cli.ftl`
#[must_use]
pub fn cli_group_play_and_purchases() -> Message {
    Message::of("cli-group-play-and-purchases")
}

/// `cli-group-search-and-activity` in `cli.ftl`
#[must_use]
pub fn cli_group_search_and_activity() -> Message {
    Message::of("cli-group-search-and-activity")
}

/// `cli-group-shopping` in `cli.ftl`
#[must_use]
pub fn cli_group_shopping() -> Message {
    Message::of("cli-group-shopping")
}

/// `cli-group-you-tube` in `cli.ftl`
#[must_use]
pub fn cli_group_you_tube() -> Message {
    Message::of("cli-group-you-tube")
}

/// `cli-held-battery` in `cli.ftl`
#[must_use]
pub fn cli_held_battery() -> Message {
    Message::of("cli-held-battery")
}

/// `cli-held-low-battery` in `cli.ftl`
#[must_use]
pub fn cli_held_low_battery() -> Message {
    Message::of("cli-held-low-battery")
}

/// `cli-held-metered` in `cli.ftl`
#[must_use]
pub fn cli_held_metered() -> Message {
    Message::of("cli-held-metered")
}

/// `cli-held-quiet` in `cli.ftl`
#[must_use]
pub fn cli_held_quiet(moment: &str) -> Message {
    Message::of("cli-held-quiet").text("moment", moment)
}

/// `cli-hint-access-shared` in `cli.ftl`
#[must_use]
pub fn cli_hint_access_shared() -> Message {
    Message::of("cli-hint-access-shared")
}

/// `cli-hint-allow-again` in `cli.ftl`
#[must_use]
pub fn cli_hint_allow_again() -> Message {
    Message::of("cli-hint-allow-again")
}

/// `cli-hint-already-running` in `cli.ftl`
#[must_use]
pub fn cli_hint_already_running() -> Message {
    Message::of("cli-hint-already-running")
}

/// `cli-hint-client` in `cli.ftl`
#[must_use]
pub fn cli_hint_client() -> Message {
    Message::of("cli-hint-client")
}

/// `cli-hint-connections` in `cli.ftl`
#[must_use]
pub fn cli_hint_connections(address: &str) -> Message {
    Message::of("cli-hint-connections").text("address", address)
}

/// `cli-hint-daily-limit` in `cli.ftl`
#[must_use]
pub fn cli_hint_daily_limit() -> Message {
    Message::of("cli-hint-daily-limit")
}

/// `cli-hint-disk` in `cli.ftl`
#[must_use]
pub fn cli_hint_disk() -> Message {
    Message::of("cli-hint-disk")
}

/// `cli-hint-folder` in `cli.ftl`
#[must_use]
pub fn cli_hint_folder() -> Message {
    Message::of("cli-hint-folder")
}

/// `cli-hint-import-client` in `cli.ftl`
#[must_use]
pub fn cli_hint_import_client() -> Message {
    Message::of("cli-hint-import-client")
}

/// `cli-hint-keyring` in `cli.ftl`
#[must_use]
pub fn cli_hint_keyring() -> Message {
    Message::of("cli-hint-keyring")
}

/// `cli-hint-under-way` in `cli.ftl`
#[must_use]
pub fn cli_hint_under_way() -> Message {
    Message::of("cli-hint-under-way")
}

/// `cli-items` in `cli.ftl`
#[must_use]
pub fn cli_items(count: impl Into<Number>) -> Message {
    Message::of("cli-items").number("count", count.into())
}

/// `cli-job-asking` in `cli.ftl`
#[must_use]
pub fn cli_job_asking() -> Message {
    Message::of("cli-job-asking")
}

/// `cli-job-cancelled` in `cli.ftl`
#[must_use]
pub fn cli_job_cancelled() -> Message {
    Message::of("cli-job-cancelled")
}

/// `cli-job-copying` in `cli.ftl`
#[must_use]
pub fn cli_job_copying() -> Message {
    Message::of("cli-job-copying")
}

/// `cli-job-empty` in `cli.ftl`
#[must_use]
pub fn cli_job_empty() -> Message {
    Message::of("cli-job-empty")
}

/// `cli-job-failed` in `cli.ftl`
#[must_use]
pub fn cli_job_failed() -> Message {
    Message::of("cli-job-failed")
}

/// `cli-job-nothing` in `cli.ftl`
#[must_use]
pub fn cli_job_nothing() -> Message {
    Message::of("cli-job-nothing")
}

/// `cli-job-preparing` in `cli.ftl`
#[must_use]
pub fn cli_job_preparing() -> Message {
    Message::of("cli-job-preparing")
}

/// `cli-job-ready` in `cli.ftl`
#[must_use]
pub fn cli_job_ready() -> Message {
    Message::of("cli-job-ready")
}

/// `cli-job-refused` in `cli.ftl`
#[must_use]
pub fn cli_job_refused() -> Message {
    Message::of("cli-job-refused")
}

/// `cli-job-saved` in `cli.ftl`
#[must_use]
pub fn cli_job_saved() -> Message {
    Message::of("cli-job-saved")
}

/// `cli-keep-form` in `cli.ftl`
#[must_use]
pub fn cli_keep_form() -> Message {
    Message::of("cli-keep-form")
}

/// `cli-key-not-kept` in `cli.ftl`
#[must_use]
pub fn cli_key_not_kept() -> Message {
    Message::of("cli-key-not-kept")
}

/// `cli-left-out` in `cli.ftl`
#[must_use]
pub fn cli_left_out(list: &str) -> Message {
    Message::of("cli-left-out").text("list", list)
}

/// `cli-left-out-one` in `cli.ftl`
#[must_use]
pub fn cli_left_out_one() -> Message {
    Message::of("cli-left-out-one")
}

/// `cli-legend-large` in `cli.ftl`
#[must_use]
pub fn cli_legend_large(mark: &str) -> Message {
    Message::of("cli-legend-large").text("mark", mark)
}

/// `cli-legend-period` in `cli.ftl`
#[must_use]
pub fn cli_legend_period(mark: &str) -> Message {
    Message::of("cli-legend-period").text("mark", mark)
}

/// `cli-line-being-given-up` in `cli.ftl`
#[must_use]
pub fn cli_line_being_given_up(over: impl Into<Number>, categories: &str, bytes: impl Into<Number>) -> Message {
    Message::of("cli-line-being-given-up").number("over", over.into()).text("categories", categories).number("bytes", bytes.into())
}

/// `cli-line-done` in `cli.ftl`
#[must_use]
pub fn cli_line_done(got: impl Into<Number>, categories: &str, files: &str, bytes: impl Into<Number>) -> Message {
    Message::of("cli-line-done").number("got", got.into()).text("categories", categories).text("files", files).number("bytes", bytes.into())
}

/// `cli-line-given-up` in `cli.ftl`
#[must_use]
pub fn cli_line_given_up(got: impl Into<Number>, categories: &str, files: &str, bytes: impl Into<Number>) -> Message {
    Message::of("cli-line-given-up").number("got", got.into()).text("categories", categories).text("files", files).number("bytes", bytes.into())
}

/// `cli-line-held-up` in `cli.ftl`
#[must_use]
pub fn cli_line_held_up(over: impl Into<Number>, categories: &str, bytes: impl Into<Number>) -> Message {
    Message::of("cli-line-held-up").number("over", over.into()).text("categories", categories).number("bytes", bytes.into())
}

/// `cli-line-paused` in `cli.ftl`
#[must_use]
pub fn cli_line_paused(over: impl Into<Number>, categories: &str, bytes: impl Into<Number>) -> Message {
    Message::of("cli-line-paused").number("over", over.into()).text("categories", categories).number("bytes", bytes.into())
}

/// `cli-line-unfinished` in `cli.ftl`
#[must_use]
pub fn cli_line_unfinished(over: impl Into<Number>, categories: &str, bytes: impl Into<Number>) -> Message {
    Message::of("cli-line-unfinished").number("over", over.into()).text("categories", categories).number("bytes", bytes.into())
}

/// `cli-link` in `cli.ftl`
#[must_use]
pub fn cli_link() -> Message {
    Message::of("cli-link")
}

/// `cli-logs-cleared` in `cli.ftl`
#[must_use]
pub fn cli_logs_cleared() -> Message {
    Message::of("cli-logs-cleared")
}

/// `cli-mark-large` in `cli.ftl`
#[must_use]
pub fn cli_mark_large() -> Message {
    Message::of("cli-mark-large")
}

/// `cli-mark-period` in `cli.ftl`
#[must_use]
pub fn cli_mark_period() -> Message {
    Message::of("cli-mark-period")
}

/// `cli-mark-retired` in `cli.ftl`
#[must_use]
pub fn cli_mark_retired() -> Message {
    Message::of("cli-mark-retired")
}

/// `cli-more-findings` in `cli.ftl`
#[must_use]
pub fn cli_more_findings(count: impl Into<Number>) -> Message {
    Message::of("cli-more-findings").number("count", count.into())
}

/// `cli-name-empty` in `cli.ftl`
#[must_use]
pub fn cli_name_empty() -> Message {
    Message::of("cli-name-empty")
}

/// `cli-name-taken` in `cli.ftl`
#[must_use]
pub fn cli_name_taken(name: &str, numbers: &str) -> Message {
    Message::of("cli-name-taken").text("name", name).text("numbers", numbers)
}

/// `cli-name-unseen` in `cli.ftl`
#[must_use]
pub fn cli_name_unseen() -> Message {
    Message::of("cli-name-unseen")
}

/// `cli-names-adjusted` in `cli.ftl`
#[must_use]
pub fn cli_names_adjusted(count: impl Into<Number>) -> Message {
    Message::of("cli-names-adjusted").number("count", count.into())
}

/// `cli-no-categories` in `cli.ftl`
#[must_use]
pub fn cli_no_categories() -> Message {
    Message::of("cli-no-categories")
}

/// `cli-no-connection` in `cli.ftl`
#[must_use]
pub fn cli_no_connection() -> Message {
    Message::of("cli-no-connection")
}

/// `cli-no-copy` in `cli.ftl`
#[must_use]
pub fn cli_no_copy(path: &str, file: &str) -> Message {
    Message::of("cli-no-copy").text("path", path).text("file", file)
}

/// `cli-no-date` in `cli.ftl`
#[must_use]
pub fn cli_no_date(option: &str, text: &str) -> Message {
    Message::of("cli-no-date").text("option", option).text("text", text)
}

/// `cli-no-folder-for` in `cli.ftl`
#[must_use]
pub fn cli_no_folder_for(path: &str) -> Message {
    Message::of("cli-no-folder-for").text("path", path)
}

/// `cli-no-home` in `cli.ftl`
#[must_use]
pub fn cli_no_home() -> Message {
    Message::of("cli-no-home")
}

/// `cli-not-allowed` in `cli.ftl`
#[must_use]
pub fn cli_not_allowed(name: &str, list: &str) -> Message {
    Message::of("cli-not-allowed").text("name", name).text("list", list)
}

/// `cli-not-deleted` in `cli.ftl`
#[must_use]
pub fn cli_not_deleted(folder: &str) -> Message {
    Message::of("cli-not-deleted").text("folder", folder)
}

/// `cli-not-given` in `cli.ftl`
#[must_use]
pub fn cli_not_given() -> Message {
    Message::of("cli-not-given")
}

/// `cli-not-google` in `cli.ftl`
#[must_use]
pub fn cli_not_google(address: &str) -> Message {
    Message::of("cli-not-google").text("address", address)
}

/// `cli-not-proved` in `cli.ftl`
#[must_use]
pub fn cli_not_proved(files: &str, bytes: impl Into<Number>) -> Message {
    Message::of("cli-not-proved").text("files", files).number("bytes", bytes.into())
}

/// `cli-nothing-done` in `cli.ftl`
#[must_use]
pub fn cli_nothing_done() -> Message {
    Message::of("cli-nothing-done")
}

/// `cli-nothing-due` in `cli.ftl`
#[must_use]
pub fn cli_nothing_due() -> Message {
    Message::of("cli-nothing-due")
}

/// `cli-nothing-unfinished` in `cli.ftl`
#[must_use]
pub fn cli_nothing_unfinished(name: &str) -> Message {
    Message::of("cli-nothing-unfinished").text("name", name)
}

/// `cli-other-client` in `cli.ftl`
#[must_use]
pub fn cli_other_client(name: &str) -> Message {
    Message::of("cli-other-client").text("name", name)
}

/// `cli-pace-alone` in `cli.ftl`
#[must_use]
pub fn cli_pace_alone() -> Message {
    Message::of("cli-pace-alone")
}

/// `cli-pace-number` in `cli.ftl`
#[must_use]
pub fn cli_pace_number() -> Message {
    Message::of("cli-pace-number")
}

/// `cli-period-ends-first` in `cli.ftl`
#[must_use]
pub fn cli_period_ends_first() -> Message {
    Message::of("cli-period-ends-first")
}

/// `cli-problem` in `cli.ftl`
#[must_use]
pub fn cli_problem(headline: &str) -> Message {
    Message::of("cli-problem").text("headline", headline)
}

/// `cli-problem-details` in `cli.ftl`
#[must_use]
pub fn cli_problem_details(details: &str) -> Message {
    Message::of("cli-problem-details").text("details", details)
}

/// `cli-progress-bytes` in `cli.ftl`
#[must_use]
pub fn cli_progress_bytes(done: impl Into<Number>, total: impl Into<Number>) -> Message {
    Message::of("cli-progress-bytes").number("done", done.into()).number("total", total.into())
}

/// `cli-progress-categories` in `cli.ftl`
#[must_use]
pub fn cli_progress_categories(over: impl Into<Number>, all: impl Into<Number>) -> Message {
    Message::of("cli-progress-categories").number("over", over.into()).number("all", all.into())
}

/// `cli-progress-checked` in `cli.ftl`
#[must_use]
pub fn cli_progress_checked(done: impl Into<Number>, total: impl Into<Number>) -> Message {
    Message::of("cli-progress-checked").number("done", done.into()).number("total", total.into())
}

/// `cli-progress-left` in `cli.ftl`
#[must_use]
pub fn cli_progress_left(seconds: impl Into<Number>) -> Message {
    Message::of("cli-progress-left").number("seconds", seconds.into())
}

/// `cli-progress-next` in `cli.ftl`
#[must_use]
pub fn cli_progress_next(moment: &str) -> Message {
    Message::of("cli-progress-next").text("moment", moment)
}

/// `cli-progress-preparing` in `cli.ftl`
#[must_use]
pub fn cli_progress_preparing(count: impl Into<Number>) -> Message {
    Message::of("cli-progress-preparing").number("count", count.into())
}

/// `cli-progress-speed` in `cli.ftl`
#[must_use]
pub fn cli_progress_speed(bytes: impl Into<Number>) -> Message {
    Message::of("cli-progress-speed").number("bytes", bytes.into())
}

/// `cli-progress-unpacked` in `cli.ftl`
#[must_use]
pub fn cli_progress_unpacked(done: impl Into<Number>) -> Message {
    Message::of("cli-progress-unpacked").number("done", done.into())
}

/// `cli-progress-unpacked-of` in `cli.ftl`
#[must_use]
pub fn cli_progress_unpacked_of(done: impl Into<Number>, total: impl Into<Number>) -> Message {
    Message::of("cli-progress-unpacked-of").number("done", done.into()).number("total", total.into())
}

/// `cli-proof` in `cli.ftl`
#[must_use]
pub fn cli_proof(files: &str, proof: &str) -> Message {
    Message::of("cli-proof").text("files", files).text("proof", proof)
}

/// `cli-proved` in `cli.ftl`
#[must_use]
pub fn cli_proved(files: &str, bytes: impl Into<Number>) -> Message {
    Message::of("cli-proved").text("files", files).number("bytes", bytes.into())
}

/// `cli-quoted` in `cli.ftl`
#[must_use]
pub fn cli_quoted(name: &str) -> Message {
    Message::of("cli-quoted").text("name", name)
}

/// `cli-rate-form` in `cli.ftl`
#[must_use]
pub fn cli_rate_form() -> Message {
    Message::of("cli-rate-form")
}

/// `cli-rate-least` in `cli.ftl`
#[must_use]
pub fn cli_rate_least(bytes: impl Into<Number>) -> Message {
    Message::of("cli-rate-least").number("bytes", bytes.into())
}

/// `cli-records` in `cli.ftl`
#[must_use]
pub fn cli_records(count: impl Into<Number>) -> Message {
    Message::of("cli-records").number("count", count.into())
}

/// `cli-refused` in `cli.ftl`
#[must_use]
pub fn cli_refused(count: impl Into<Number>) -> Message {
    Message::of("cli-refused").number("count", count.into())
}

/// `cli-renew-ended` in `cli.ftl`
#[must_use]
pub fn cli_renew_ended(name: &str, quoted: &str) -> Message {
    Message::of("cli-renew-ended").text("name", name).text("quoted", quoted)
}

/// `cli-renew-enter` in `cli.ftl`
#[must_use]
pub fn cli_renew_enter() -> Message {
    Message::of("cli-renew-enter")
}

/// `cli-renew-no-browser` in `cli.ftl`
#[must_use]
pub fn cli_renew_no_browser() -> Message {
    Message::of("cli-renew-no-browser")
}

/// `cli-renew-not-yet` in `cli.ftl`
#[must_use]
pub fn cli_renew_not_yet(name: &str, access: &str) -> Message {
    Message::of("cli-renew-not-yet").text("name", name).text("access", access)
}

/// `cli-renew-nothing` in `cli.ftl`
#[must_use]
pub fn cli_renew_nothing(name: &str, access: &str) -> Message {
    Message::of("cli-renew-nothing").text("name", name).text("access", access)
}

/// `cli-renew-nothing-until` in `cli.ftl`
#[must_use]
pub fn cli_renew_nothing_until(name: &str, access: &str, moment: &str) -> Message {
    Message::of("cli-renew-nothing-until").text("name", name).text("access", access).text("moment", moment)
}

/// `cli-renew-page` in `cli.ftl`
#[must_use]
pub fn cli_renew_page() -> Message {
    Message::of("cli-renew-page")
}

/// `cli-renew-partly` in `cli.ftl`
#[must_use]
pub fn cli_renew_partly(name: &str, access: &str) -> Message {
    Message::of("cli-renew-partly").text("name", name).text("access", access)
}

/// `cli-renew-stopped` in `cli.ftl`
#[must_use]
pub fn cli_renew_stopped() -> Message {
    Message::of("cli-renew-stopped")
}

/// `cli-renew-unasked` in `cli.ftl`
#[must_use]
pub fn cli_renew_unasked(name: &str) -> Message {
    Message::of("cli-renew-unasked").text("name", name)
}

/// `cli-renew-untold` in `cli.ftl`
#[must_use]
pub fn cli_renew_untold(name: &str) -> Message {
    Message::of("cli-renew-untold").text("name", name)
}

/// `cli-renewed` in `cli.ftl`
#[must_use]
pub fn cli_renewed(name: &str, access: &str) -> Message {
    Message::of("cli-renewed").text("name", name).text("access", access)
}

/// `cli-rest-from` in `cli.ftl`
#[must_use]
pub fn cli_rest_from(moment: &str) -> Message {
    Message::of("cli-rest-from").text("moment", moment)
}

/// `cli-round` in `cli.ftl`
#[must_use]
pub fn cli_round(over: impl Into<Number>, all: impl Into<Number>, got: impl Into<Number>, asked: impl Into<Number>) -> Message {
    Message::of("cli-round").number("over", over.into()).number("all", all.into()).number("got", got.into()).number("asked", asked.into())
}

/// `cli-same-account` in `cli.ftl`
#[must_use]
pub fn cli_same_account() -> Message {
    Message::of("cli-same-account")
}

/// `cli-same-command` in `cli.ftl`
#[must_use]
pub fn cli_same_command() -> Message {
    Message::of("cli-same-command")
}

/// `cli-saving-lost` in `cli.ftl`
#[must_use]
pub fn cli_saving_lost() -> Message {
    Message::of("cli-saving-lost")
}

/// `cli-settings-name` in `cli.ftl`
#[must_use]
pub fn cli_settings_name(name: &str, names: &str) -> Message {
    Message::of("cli-settings-name").text("name", name).text("names", names)
}

/// `cli-settings-value` in `cli.ftl`
#[must_use]
pub fn cli_settings_value(value: &str, name: &str) -> Message {
    Message::of("cli-settings-value").text("value", value).text("name", name)
}

/// `cli-several-clients` in `cli.ftl`
#[must_use]
pub fn cli_several_clients() -> Message {
    Message::of("cli-several-clients")
}

/// `cli-several-connections` in `cli.ftl`
#[must_use]
pub fn cli_several_connections() -> Message {
    Message::of("cli-several-connections")
}

/// `cli-since-future` in `cli.ftl`
#[must_use]
pub fn cli_since_future() -> Message {
    Message::of("cli-since-future")
}

/// `cli-smaller-steps` in `cli.ftl`
#[must_use]
pub fn cli_smaller_steps() -> Message {
    Message::of("cli-smaller-steps")
}

/// `cli-space-missing` in `cli.ftl`
#[must_use]
pub fn cli_space_missing(bytes: impl Into<Number>) -> Message {
    Message::of("cli-space-missing").number("bytes", bytes.into())
}

/// `cli-state-right` in `cli.ftl`
#[must_use]
pub fn cli_state_right() -> Message {
    Message::of("cli-state-right")
}

/// `cli-state-unchecked` in `cli.ftl`
#[must_use]
pub fn cli_state_unchecked() -> Message {
    Message::of("cli-state-unchecked")
}

/// `cli-state-unknowable` in `cli.ftl`
#[must_use]
pub fn cli_state_unknowable() -> Message {
    Message::of("cli-state-unknowable")
}

/// `cli-state-wrong` in `cli.ftl`
#[must_use]
pub fn cli_state_wrong() -> Message {
    Message::of("cli-state-wrong")
}

/// `cli-status-again` in `cli.ftl`
#[must_use]
pub fn cli_status_again(moment: &str) -> Message {
    Message::of("cli-status-again").text("moment", moment)
}

/// `cli-status-allowed` in `cli.ftl`
#[must_use]
pub fn cli_status_allowed(categories: &str, bytes: impl Into<Number>) -> Message {
    Message::of("cli-status-allowed").text("categories", categories).number("bytes", bytes.into())
}

/// `cli-status-being-disconnected` in `cli.ftl`
#[must_use]
pub fn cli_status_being_disconnected() -> Message {
    Message::of("cli-status-being-disconnected")
}

/// `cli-status-built-in` in `cli.ftl`
#[must_use]
pub fn cli_status_built_in() -> Message {
    Message::of("cli-status-built-in")
}

/// `cli-status-clients` in `cli.ftl`
#[must_use]
pub fn cli_status_clients() -> Message {
    Message::of("cli-status-clients")
}

/// `cli-status-connections` in `cli.ftl`
#[must_use]
pub fn cli_status_connections() -> Message {
    Message::of("cli-status-connections")
}

/// `cli-status-copies` in `cli.ftl`
#[must_use]
pub fn cli_status_copies() -> Message {
    Message::of("cli-status-copies")
}

/// `cli-status-ends` in `cli.ftl`
#[must_use]
pub fn cli_status_ends(moment: &str, categories: &str) -> Message {
    Message::of("cli-status-ends").text("moment", moment).text("categories", categories)
}

/// `cli-status-ends-renew` in `cli.ftl`
#[must_use]
pub fn cli_status_ends_renew(moment: &str, categories: &str, name: &str) -> Message {
    Message::of("cli-status-ends-renew").text("moment", moment).text("categories", categories).text("name", name)
}

/// `cli-status-folder` in `cli.ftl`
#[must_use]
pub fn cli_status_folder(folder: &str) -> Message {
    Message::of("cli-status-folder").text("folder", folder)
}

/// `cli-status-head` in `cli.ftl`
#[must_use]
pub fn cli_status_head(version: &str, path: &str) -> Message {
    Message::of("cli-status-head").text("version", version).text("path", path)
}

/// `cli-status-keys` in `cli.ftl`
#[must_use]
pub fn cli_status_keys(store: &str) -> Message {
    Message::of("cli-status-keys").text("store", store)
}

/// `cli-status-limit` in `cli.ftl`
#[must_use]
pub fn cli_status_limit(bytes: impl Into<Number>) -> Message {
    Message::of("cli-status-limit").number("bytes", bytes.into())
}

/// `cli-status-line` in `cli.ftl`
#[must_use]
pub fn cli_status_line() -> Message {
    Message::of("cli-status-line")
}

/// `cli-status-losing` in `cli.ftl`
#[must_use]
pub fn cli_status_losing(moment: &str, archives: &str) -> Message {
    Message::of("cli-status-losing").text("moment", moment).text("archives", archives)
}

/// `cli-status-next-copy` in `cli.ftl`
#[must_use]
pub fn cli_status_next_copy(moment: &str) -> Message {
    Message::of("cli-status-next-copy").text("moment", moment)
}

/// `cli-status-no-clients` in `cli.ftl`
#[must_use]
pub fn cli_status_no_clients() -> Message {
    Message::of("cli-status-no-clients")
}

/// `cli-status-no-connections` in `cli.ftl`
#[must_use]
pub fn cli_status_no_connections() -> Message {
    Message::of("cli-status-no-connections")
}

/// `cli-status-no-copies` in `cli.ftl`
#[must_use]
pub fn cli_status_no_copies() -> Message {
    Message::of("cli-status-no-copies")
}

/// `cli-status-no-copying` in `cli.ftl`
#[must_use]
pub fn cli_status_no_copying(categories: &str, name: &str) -> Message {
    Message::of("cli-status-no-copying").text("categories", categories).text("name", name)
}

/// `cli-status-no-keys` in `cli.ftl`
#[must_use]
pub fn cli_status_no_keys() -> Message {
    Message::of("cli-status-no-keys")
}

/// `cli-status-problems` in `cli.ftl`
#[must_use]
pub fn cli_status_problems() -> Message {
    Message::of("cli-status-problems")
}

/// `cli-step-api` in `cli.ftl`
#[must_use]
pub fn cli_step_api() -> Message {
    Message::of("cli-step-api")
}

/// `cli-step-audience` in `cli.ftl`
#[must_use]
pub fn cli_step_audience() -> Message {
    Message::of("cli-step-audience")
}

/// `cli-step-branding` in `cli.ftl`
#[must_use]
pub fn cli_step_branding() -> Message {
    Message::of("cli-step-branding")
}

/// `cli-step-client` in `cli.ftl`
#[must_use]
pub fn cli_step_client() -> Message {
    Message::of("cli-step-client")
}

/// `cli-step-file` in `cli.ftl`
#[must_use]
pub fn cli_step_file() -> Message {
    Message::of("cli-step-file")
}

/// `cli-step-project` in `cli.ftl`
#[must_use]
pub fn cli_step_project() -> Message {
    Message::of("cli-step-project")
}

/// `cli-step-publish` in `cli.ftl`
#[must_use]
pub fn cli_step_publish() -> Message {
    Message::of("cli-step-publish")
}

/// `cli-step-scopes` in `cli.ftl`
#[must_use]
pub fn cli_step_scopes() -> Message {
    Message::of("cli-step-scopes")
}

/// `cli-stock` in `cli.ftl`
#[must_use]
pub fn cli_stock(copies: &str, files: &str, bytes: impl Into<Number>) -> Message {
    Message::of("cli-stock").text("copies", copies).text("files", files).number("bytes", bytes.into())
}

/// `cli-stopped` in `cli.ftl`
#[must_use]
pub fn cli_stopped() -> Message {
    Message::of("cli-stopped")
}

/// `cli-stopped-copying` in `cli.ftl`
#[must_use]
pub fn cli_stopped_copying() -> Message {
    Message::of("cli-stopped-copying")
}

/// `cli-stopped-unpacking` in `cli.ftl`
#[must_use]
pub fn cli_stopped_unpacking() -> Message {
    Message::of("cli-stopped-unpacking")
}

/// `cli-sum` in `cli.ftl`
#[must_use]
pub fn cli_sum(got: impl Into<Number>, categories: &str, name: &str, files: &str, bytes: impl Into<Number>) -> Message {
    Message::of("cli-sum").number("got", got.into()).text("categories", categories).text("name", name).text("files", files).number("bytes", bytes.into())
}

/// `cli-sum-adjusted` in `cli.ftl`
#[must_use]
pub fn cli_sum_adjusted(count: impl Into<Number>) -> Message {
    Message::of("cli-sum-adjusted").number("count", count.into())
}

/// `cli-sum-checked` in `cli.ftl`
#[must_use]
pub fn cli_sum_checked(got: impl Into<Number>, categories: &str, name: &str, files: &str, bytes: impl Into<Number>) -> Message {
    Message::of("cli-sum-checked").number("got", got.into()).text("categories", categories).text("name", name).text("files", files).number("bytes", bytes.into())
}

/// `cli-sum-folder` in `cli.ftl`
#[must_use]
pub fn cli_sum_folder(folder: &str) -> Message {
    Message::of("cli-sum-folder").text("folder", folder)
}

/// `cli-sum-proof` in `cli.ftl`
#[must_use]
pub fn cli_sum_proof(proofs: &str) -> Message {
    Message::of("cli-sum-proof").text("proofs", proofs)
}

/// `cli-sum-proved` in `cli.ftl`
#[must_use]
pub fn cli_sum_proved(got: impl Into<Number>, categories: &str, name: &str, files: &str, bytes: impl Into<Number>) -> Message {
    Message::of("cli-sum-proved").number("got", got.into()).text("categories", categories).text("name", name).text("files", files).number("bytes", bytes.into())
}

/// `cli-sum-receipt` in `cli.ftl`
#[must_use]
pub fn cli_sum_receipt(path: &str) -> Message {
    Message::of("cli-sum-receipt").text("path", path)
}

/// `cli-sum-unfinished` in `cli.ftl`
#[must_use]
pub fn cli_sum_unfinished(name: &str) -> Message {
    Message::of("cli-sum-unfinished").text("name", name)
}

/// `cli-sum-unpacked` in `cli.ftl`
#[must_use]
pub fn cli_sum_unpacked(folder: &str, files: &str, bytes: impl Into<Number>) -> Message {
    Message::of("cli-sum-unpacked").text("folder", folder).text("files", files).number("bytes", bytes.into())
}

/// `cli-sum-unpacked-partly` in `cli.ftl`
#[must_use]
pub fn cli_sum_unpacked_partly() -> Message {
    Message::of("cli-sum-unpacked-partly")
}

/// `cli-switch-first` in `cli.ftl`
#[must_use]
pub fn cli_switch_first(count: impl Into<Number>, name: &str) -> Message {
    Message::of("cli-switch-first").number("count", count.into()).text("name", name)
}

/// `cli-switch-later` in `cli.ftl`
#[must_use]
pub fn cli_switch_later() -> Message {
    Message::of("cli-switch-later")
}

/// `cli-switch-nothing` in `cli.ftl`
#[must_use]
pub fn cli_switch_nothing(name: &str, quoted: &str) -> Message {
    Message::of("cli-switch-nothing").text("name", name).text("quoted", quoted)
}

/// `cli-switch-siblings` in `cli.ftl`
#[must_use]
pub fn cli_switch_siblings(names: &str) -> Message {
    Message::of("cli-switch-siblings").text("names", names)
}

/// `cli-switch-stopped` in `cli.ftl`
#[must_use]
pub fn cli_switch_stopped(count: impl Into<Number>, name: &str) -> Message {
    Message::of("cli-switch-stopped").number("count", count.into()).text("name", name)
}

/// `cli-switch-then` in `cli.ftl`
#[must_use]
pub fn cli_switch_then(name: &str) -> Message {
    Message::of("cli-switch-then").text("name", name)
}

/// `cli-switched` in `cli.ftl`
#[must_use]
pub fn cli_switched(name: &str, access: &str) -> Message {
    Message::of("cli-switched").text("name", name).text("access", access)
}

/// `cli-taking` in `cli.ftl`
#[must_use]
pub fn cli_taking(copies: &str, folder: &str) -> Message {
    Message::of("cli-taking").text("copies", copies).text("folder", folder)
}

/// `cli-type-again` in `cli.ftl`
#[must_use]
pub fn cli_type_again() -> Message {
    Message::of("cli-type-again")
}

/// `cli-typed-other` in `cli.ftl`
#[must_use]
pub fn cli_typed_other() -> Message {
    Message::of("cli-typed-other")
}

/// `cli-unfinished-copies` in `cli.ftl`
#[must_use]
pub fn cli_unfinished_copies(count: impl Into<Number>) -> Message {
    Message::of("cli-unfinished-copies").number("count", count.into())
}

/// `cli-unknown-category` in `cli.ftl`
#[must_use]
pub fn cli_unknown_category(name: &str) -> Message {
    Message::of("cli-unknown-category").text("name", name)
}

/// `cli-unknown-category-nearest` in `cli.ftl`
#[must_use]
pub fn cli_unknown_category_nearest(name: &str, nearest: &str) -> Message {
    Message::of("cli-unknown-category-nearest").text("name", name).text("nearest", nearest)
}

/// `cli-unknown-connection` in `cli.ftl`
#[must_use]
pub fn cli_unknown_connection(name: &str, known: &str) -> Message {
    Message::of("cli-unknown-connection").text("name", name).text("known", known)
}

/// `cli-unknown-connection-none` in `cli.ftl`
#[must_use]
pub fn cli_unknown_connection_none(name: &str) -> Message {
    Message::of("cli-unknown-connection-none").text("name", name)
}

/// `cli-unpack-needs` in `cli.ftl`
#[must_use]
pub fn cli_unpack_needs(bytes: impl Into<Number>) -> Message {
    Message::of("cli-unpack-needs").number("bytes", bytes.into())
}

/// `cli-unpack-needs-of` in `cli.ftl`
#[must_use]
pub fn cli_unpack_needs_of(bytes: impl Into<Number>, free: impl Into<Number>) -> Message {
    Message::of("cli-unpack-needs-of").number("bytes", bytes.into()).number("free", free.into())
}

/// `cli-unpacked` in `cli.ftl`
#[must_use]
pub fn cli_unpacked(files: &str, bytes: impl Into<Number>, folder: &str) -> Message {
    Message::of("cli-unpacked").text("files", files).number("bytes", bytes.into()).text("folder", folder)
}

/// `cli-until-future` in `cli.ftl`
#[must_use]
pub fn cli_until_future() -> Message {
    Message::of("cli-until-future")
}

/// `cli-vault-again` in `cli.ftl`
#[must_use]
pub fn cli_vault_again() -> Message {
    Message::of("cli-vault-again")
}

/// `cli-vault-differ` in `cli.ftl`
#[must_use]
pub fn cli_vault_differ() -> Message {
    Message::of("cli-vault-differ")
}

/// `cli-vault-fd-alone` in `cli.ftl`
#[must_use]
pub fn cli_vault_fd_alone() -> Message {
    Message::of("cli-vault-fd-alone")
}

/// `cli-vault-fd-number` in `cli.ftl`
#[must_use]
pub fn cli_vault_fd_number() -> Message {
    Message::of("cli-vault-fd-number")
}

/// `cli-vault-fd-unix` in `cli.ftl`
#[must_use]
pub fn cli_vault_fd_unix() -> Message {
    Message::of("cli-vault-fd-unix")
}

/// `cli-vault-new` in `cli.ftl`
#[must_use]
pub fn cli_vault_new() -> Message {
    Message::of("cli-vault-new")
}

/// `cli-vault-no-key` in `cli.ftl`
#[must_use]
pub fn cli_vault_no_key(name: &str) -> Message {
    Message::of("cli-vault-no-key").text("name", name)
}

/// `cli-vault-no-text` in `cli.ftl`
#[must_use]
pub fn cli_vault_no_text() -> Message {
    Message::of("cli-vault-no-text")
}

/// `cli-vault-passphrase` in `cli.ftl`
#[must_use]
pub fn cli_vault_passphrase(path: &str) -> Message {
    Message::of("cli-vault-passphrase").text("path", path)
}

/// `cli-vault-too-long` in `cli.ftl`
#[must_use]
pub fn cli_vault_too_long() -> Message {
    Message::of("cli-vault-too-long")
}

/// `cli-view-altered` in `cli.ftl`
#[must_use]
pub fn cli_view_altered(path: &str) -> Message {
    Message::of("cli-view-altered").text("path", path)
}

/// `cli-view-bag` in `cli.ftl`
#[must_use]
pub fn cli_view_bag(items: &str, folder: &str) -> Message {
    Message::of("cli-view-bag").text("items", items).text("folder", folder)
}

/// `cli-view-bag-to` in `cli.ftl`
#[must_use]
pub fn cli_view_bag_to() -> Message {
    Message::of("cli-view-bag-to")
}

/// `cli-view-byte` in `cli.ftl`
#[must_use]
pub fn cli_view_byte(offset: &str) -> Message {
    Message::of("cli-view-byte").text("offset", offset)
}

/// `cli-view-channels` in `cli.ftl`
#[must_use]
pub fn cli_view_channels() -> Message {
    Message::of("cli-view-channels")
}

/// `cli-view-countries` in `cli.ftl`
#[must_use]
pub fn cli_view_countries() -> Message {
    Message::of("cli-view-countries")
}

/// `cli-view-forgotten` in `cli.ftl`
#[must_use]
pub fn cli_view_forgotten() -> Message {
    Message::of("cli-view-forgotten")
}

/// `cli-view-gone` in `cli.ftl`
#[must_use]
pub fn cli_view_gone() -> Message {
    Message::of("cli-view-gone")
}

/// `cli-view-indexed` in `cli.ftl`
#[must_use]
pub fn cli_view_indexed(account: &str, items: &str, copies: &str) -> Message {
    Message::of("cli-view-indexed").text("account", account).text("items", items).text("copies", copies)
}

/// `cli-view-indexed-partly` in `cli.ftl`
#[must_use]
pub fn cli_view_indexed_partly(account: &str, items: &str, copies: &str, records: &str) -> Message {
    Message::of("cli-view-indexed-partly").text("account", account).text("items", items).text("copies", copies).text("records", records)
}

/// `cli-view-left-out` in `cli.ftl`
#[must_use]
pub fn cli_view_left_out(count: impl Into<Number>) -> Message {
    Message::of("cli-view-left-out").number("count", count.into())
}

/// `cli-view-months` in `cli.ftl`
#[must_use]
pub fn cli_view_months() -> Message {
    Message::of("cli-view-months")
}

/// `cli-view-newest` in `cli.ftl`
#[must_use]
pub fn cli_view_newest(items: &str, shown: impl Into<Number>) -> Message {
    Message::of("cli-view-newest").text("items", items).number("shown", shown.into())
}

/// `cli-view-no-account` in `cli.ftl`
#[must_use]
pub fn cli_view_no_account(account: &str) -> Message {
    Message::of("cli-view-no-account").text("account", account)
}

/// `cli-view-no-copy` in `cli.ftl`
#[must_use]
pub fn cli_view_no_copy() -> Message {
    Message::of("cli-view-no-copy")
}

/// `cli-view-no-copy-in` in `cli.ftl`
#[must_use]
pub fn cli_view_no_copy_in(folder: &str) -> Message {
    Message::of("cli-view-no-copy-in").text("folder", folder)
}

/// `cli-view-no-kind` in `cli.ftl`
#[must_use]
pub fn cli_view_no_kind(word: &str, known: &str) -> Message {
    Message::of("cli-view-no-kind").text("word", word).text("known", known)
}

/// `cli-view-no-original` in `cli.ftl`
#[must_use]
pub fn cli_view_no_original(count: impl Into<Number>) -> Message {
    Message::of("cli-view-no-original").number("count", count.into())
}

/// `cli-view-no-title` in `cli.ftl`
#[must_use]
pub fn cli_view_no_title() -> Message {
    Message::of("cli-view-no-title")
}

/// `cli-view-not-empty` in `cli.ftl`
#[must_use]
pub fn cli_view_not_empty(folder: &str) -> Message {
    Message::of("cli-view-not-empty").text("folder", folder)
}

/// `cli-view-or` in `cli.ftl`
#[must_use]
pub fn cli_view_or(first: &str, second: &str) -> Message {
    Message::of("cli-view-or").text("first", first).text("second", second)
}

/// `cli-view-progress` in `cli.ftl`
#[must_use]
pub fn cli_view_progress(done: impl Into<Number>, total: impl Into<Number>, items: &str) -> Message {
    Message::of("cli-view-progress").number("done", done.into()).number("total", total.into()).text("items", items)
}

/// `cli-view-searches` in `cli.ftl`
#[must_use]
pub fn cli_view_searches() -> Message {
    Message::of("cli-view-searches")
}

/// `cli-view-sites` in `cli.ftl`
#[must_use]
pub fn cli_view_sites() -> Message {
    Message::of("cli-view-sites")
}

/// `cli-view-skipped` in `cli.ftl`
#[must_use]
pub fn cli_view_skipped(folder: &str, why: &str) -> Message {
    Message::of("cli-view-skipped").text("folder", folder).text("why", why)
}

/// `cli-view-stats` in `cli.ftl`
#[must_use]
pub fn cli_view_stats(account: &str, items: &str, copies: &str, gone: impl Into<Number>) -> Message {
    Message::of("cli-view-stats").text("account", account).text("items", items).text("copies", copies).number("gone", gone.into())
}

/// `cli-view-written` in `cli.ftl`
#[must_use]
pub fn cli_view_written(items: &str, path: &str) -> Message {
    Message::of("cli-view-written").text("items", items).text("path", path)
}

/// `cli-waiting` in `cli.ftl`
#[must_use]
pub fn cli_waiting() -> Message {
    Message::of("cli-waiting")
}

/// `cli-waiting-paste` in `cli.ftl`
#[must_use]
pub fn cli_waiting_paste() -> Message {
    Message::of("cli-waiting-paste")
}

/// `cli-waits` in `cli.ftl`
#[must_use]
pub fn cli_waits(headline: &str) -> Message {
    Message::of("cli-waits").text("headline", headline)
}

/// `cli-whole` in `cli.ftl`
#[must_use]
pub fn cli_whole(categories: &str) -> Message {
    Message::of("cli-whole").text("categories", categories)
}

/// `cli-would-go` in `cli.ftl`
#[must_use]
pub fn cli_would_go(stock: &str) -> Message {
    Message::of("cli-would-go").text("stock", stock)
}

/// `cli-would-go-in` in `cli.ftl`
#[must_use]
pub fn cli_would_go_in(folder: &str) -> Message {
    Message::of("cli-would-go-in").text("folder", folder)
}

/// `cli-wrong-use` in `cli.ftl`
#[must_use]
pub fn cli_wrong_use(details: &str) -> Message {
    Message::of("cli-wrong-use").text("details", details)
}

/// `desktop-access-ended` in `desktop.ftl`
#[must_use]
pub fn desktop_access_ended(name: &str) -> Message {
    Message::of("desktop-access-ended").text("name", name)
}

/// `desktop-access-ended.text` in `desktop.ftl`
#[must_use]
pub fn desktop_access_ended_text() -> Message {
    Message::of("desktop-access-ended.text")
}

/// `desktop-access-ends` in `desktop.ftl`
#[must_use]
pub fn desktop_access_ends(name: &str, day: &str) -> Message {
    Message::of("desktop-access-ends").text("name", name).text("day", day)
}

/// `desktop-access-ends-today` in `desktop.ftl`
#[must_use]
pub fn desktop_access_ends_today(name: &str, day: &str, time: &str) -> Message {
    Message::of("desktop-access-ends-today").text("name", name).text("day", day).text("time", time)
}

/// `desktop-access-ends-today.text` in `desktop.ftl`
#[must_use]
pub fn desktop_access_ends_today_text() -> Message {
    Message::of("desktop-access-ends-today.text")
}

/// `desktop-access-ends.text` in `desktop.ftl`
#[must_use]
pub fn desktop_access_ends_text() -> Message {
    Message::of("desktop-access-ends.text")
}

/// `desktop-account` in `desktop.ftl`
#[must_use]
pub fn desktop_account() -> Message {
    Message::of("desktop-account")
}

/// `desktop-awake` in `desktop.ftl`
#[must_use]
pub fn desktop_awake() -> Message {
    Message::of("desktop-awake")
}

/// `desktop-complete` in `desktop.ftl`
#[must_use]
pub fn desktop_complete() -> Message {
    Message::of("desktop-complete")
}

/// `desktop-complete.text` in `desktop.ftl`
#[must_use]
pub fn desktop_complete_text(name: &str, got: impl Into<Number>, asked: impl Into<Number>) -> Message {
    Message::of("desktop-complete.text").text("name", name).number("got", got.into()).number("asked", asked.into())
}

/// `desktop-consented` in `desktop.ftl`
#[must_use]
pub fn desktop_consented() -> Message {
    Message::of("desktop-consented")
}

/// `desktop-consented.text` in `desktop.ftl`
#[must_use]
pub fn desktop_consented_text() -> Message {
    Message::of("desktop-consented.text")
}

/// `desktop-dialog-client` in `desktop.ftl`
#[must_use]
pub fn desktop_dialog_client() -> Message {
    Message::of("desktop-dialog-client")
}

/// `desktop-dialog-diagnostics` in `desktop.ftl`
#[must_use]
pub fn desktop_dialog_diagnostics() -> Message {
    Message::of("desktop-dialog-diagnostics")
}

/// `desktop-dialog-evidence` in `desktop.ftl`
#[must_use]
pub fn desktop_dialog_evidence() -> Message {
    Message::of("desktop-dialog-evidence")
}

/// `desktop-dialog-export` in `desktop.ftl`
#[must_use]
pub fn desktop_dialog_export() -> Message {
    Message::of("desktop-dialog-export")
}

/// `desktop-dialog-folder` in `desktop.ftl`
#[must_use]
pub fn desktop_dialog_folder() -> Message {
    Message::of("desktop-dialog-folder")
}

/// `desktop-dialog-reminder` in `desktop.ftl`
#[must_use]
pub fn desktop_dialog_reminder() -> Message {
    Message::of("desktop-dialog-reminder")
}

/// `desktop-goes-on` in `desktop.ftl`
#[must_use]
pub fn desktop_goes_on() -> Message {
    Message::of("desktop-goes-on")
}

/// `desktop-goes-on.text` in `desktop.ftl`
#[must_use]
pub fn desktop_goes_on_text() -> Message {
    Message::of("desktop-goes-on.text")
}

/// `desktop-hangs` in `desktop.ftl`
#[must_use]
pub fn desktop_hangs() -> Message {
    Message::of("desktop-hangs")
}

/// `desktop-incomplete` in `desktop.ftl`
#[must_use]
pub fn desktop_incomplete() -> Message {
    Message::of("desktop-incomplete")
}

/// `desktop-incomplete.text` in `desktop.ftl`
#[must_use]
pub fn desktop_incomplete_text(name: &str, got: impl Into<Number>, asked: impl Into<Number>, missing: impl Into<Number>) -> Message {
    Message::of("desktop-incomplete.text").text("name", name).number("got", got.into()).number("asked", asked.into()).number("missing", missing.into())
}

/// `desktop-keyring` in `desktop.ftl`
#[must_use]
pub fn desktop_keyring() -> Message {
    Message::of("desktop-keyring")
}

/// `desktop-kind-calendar` in `desktop.ftl`
#[must_use]
pub fn desktop_kind_calendar() -> Message {
    Message::of("desktop-kind-calendar")
}

/// `desktop-kind-client` in `desktop.ftl`
#[must_use]
pub fn desktop_kind_client() -> Message {
    Message::of("desktop-kind-client")
}

/// `desktop-kind-zip` in `desktop.ftl`
#[must_use]
pub fn desktop_kind_zip() -> Message {
    Message::of("desktop-kind-zip")
}

/// `desktop-needs-you` in `desktop.ftl`
#[must_use]
pub fn desktop_needs_you() -> Message {
    Message::of("desktop-needs-you")
}

/// `desktop-needs-you.text` in `desktop.ftl`
#[must_use]
pub fn desktop_needs_you_text(name: &str, headline: &str) -> Message {
    Message::of("desktop-needs-you.text").text("name", name).text("headline", headline)
}

/// `desktop-several-complete` in `desktop.ftl`
#[must_use]
pub fn desktop_several_complete() -> Message {
    Message::of("desktop-several-complete")
}

/// `desktop-several-more` in `desktop.ftl`
#[must_use]
pub fn desktop_several_more(count: impl Into<Number>) -> Message {
    Message::of("desktop-several-more").number("count", count.into())
}

/// `desktop-several-needs-you` in `desktop.ftl`
#[must_use]
pub fn desktop_several_needs_you() -> Message {
    Message::of("desktop-several-needs-you")
}

/// `desktop-shutdown` in `desktop.ftl`
#[must_use]
pub fn desktop_shutdown() -> Message {
    Message::of("desktop-shutdown")
}

/// `finding-altered` in `receipt.ftl`
#[must_use]
pub fn finding_altered(path: &str) -> Message {
    Message::of("finding-altered").text("path", path)
}

/// `finding-contradicted` in `receipt.ftl`
#[must_use]
pub fn finding_contradicted(path: &str) -> Message {
    Message::of("finding-contradicted").text("path", path)
}

/// `finding-declaration` in `receipt.ftl`
#[must_use]
pub fn finding_declaration(path: &str, says: &str) -> Message {
    Message::of("finding-declaration").text("path", path).text("says", says)
}

/// `finding-extra` in `receipt.ftl`
#[must_use]
pub fn finding_extra(path: &str) -> Message {
    Message::of("finding-extra").text("path", path)
}

/// `finding-fetch` in `receipt.ftl`
#[must_use]
pub fn finding_fetch(path: &str, files: impl Into<Number>) -> Message {
    Message::of("finding-fetch").text("path", path).number("files", files.into())
}

/// `finding-line` in `receipt.ftl`
#[must_use]
pub fn finding_line(path: &str, number: &str) -> Message {
    Message::of("finding-line").text("path", path).text("number", number)
}

/// `finding-litter` in `receipt.ftl`
#[must_use]
pub fn finding_litter(path: &str) -> Message {
    Message::of("finding-litter").text("path", path)
}

/// `finding-method` in `receipt.ftl`
#[must_use]
pub fn finding_method(path: &str, method: &str) -> Message {
    Message::of("finding-method").text("path", path).text("method", method)
}

/// `finding-missing` in `receipt.ftl`
#[must_use]
pub fn finding_missing(path: &str) -> Message {
    Message::of("finding-missing").text("path", path)
}

/// `finding-more` in `receipt.ftl`
#[must_use]
pub fn finding_more(findings: impl Into<Number>) -> Message {
    Message::of("finding-more").number("findings", findings.into())
}

/// `finding-no-manifest` in `receipt.ftl`
#[must_use]
pub fn finding_no_manifest(path: &str) -> Message {
    Message::of("finding-no-manifest").text("path", path)
}

/// `finding-not-a-file` in `receipt.ftl`
#[must_use]
pub fn finding_not_a_file(path: &str) -> Message {
    Message::of("finding-not-a-file").text("path", path)
}

/// `finding-outside` in `receipt.ftl`
#[must_use]
pub fn finding_outside(path: &str) -> Message {
    Message::of("finding-outside").text("path", path)
}

/// `finding-oxum` in `receipt.ftl`
#[must_use]
pub fn finding_oxum(path: &str, bytes: impl Into<Number>, files: impl Into<Number>, found_bytes: impl Into<Number>, found_files: impl Into<Number>) -> Message {
    Message::of("finding-oxum").text("path", path).number("bytes", bytes.into()).number("files", files.into()).number("found_bytes", found_bytes.into()).number("found_files", found_files.into())
}

/// `finding-oxum-raw` in `receipt.ftl`
#[must_use]
pub fn finding_oxum_raw(path: &str, says: &str, found: &str) -> Message {
    Message::of("finding-oxum-raw").text("path", path).text("says", says).text("found", found)
}

/// `finding-receipt` in `receipt.ftl`
#[must_use]
pub fn finding_receipt(path: &str, what: &str) -> Message {
    Message::of("finding-receipt").text("path", path).text("what", what)
}

/// `finding-too-deep` in `receipt.ftl`
#[must_use]
pub fn finding_too_deep(path: &str) -> Message {
    Message::of("finding-too-deep").text("path", path)
}

/// `finding-too-many` in `receipt.ftl`
#[must_use]
pub fn finding_too_many(path: &str, most: impl Into<Number>) -> Message {
    Message::of("finding-too-many").text("path", path).number("most", most.into())
}

/// `finding-unreadable` in `receipt.ftl`
#[must_use]
pub fn finding_unreadable(path: &str, why: &str) -> Message {
    Message::of("finding-unreadable").text("path", path).text("why", why)
}

/// `format-byte-count` in `formats.ftl`
#[must_use]
pub fn format_byte_count(value: impl Into<Number>) -> Message {
    Message::of("format-byte-count").number("value", value.into())
}

/// `format-bytes` in `formats.ftl`
#[must_use]
pub fn format_bytes(value: impl Into<Number>) -> Message {
    Message::of("format-bytes").number("value", value.into())
}

/// `format-day` in `formats.ftl`
#[must_use]
pub fn format_day(day: &str, month: impl Into<Number>, year: &str) -> Message {
    Message::of("format-day").text("day", day).number("month", month.into()).text("year", year)
}

/// `format-days` in `formats.ftl`
#[must_use]
pub fn format_days(value: impl Into<Number>) -> Message {
    Message::of("format-days").number("value", value.into())
}

/// `format-gigabytes` in `formats.ftl`
#[must_use]
pub fn format_gigabytes(value: impl Into<Number>) -> Message {
    Message::of("format-gigabytes").number("value", value.into())
}

/// `format-hours` in `formats.ftl`
#[must_use]
pub fn format_hours(value: impl Into<Number>) -> Message {
    Message::of("format-hours").number("value", value.into())
}

/// `format-kilobytes` in `formats.ftl`
#[must_use]
pub fn format_kilobytes(value: impl Into<Number>) -> Message {
    Message::of("format-kilobytes").number("value", value.into())
}

/// `format-list-separator` in `formats.ftl`
#[must_use]
pub fn format_list_separator() -> Message {
    Message::of("format-list-separator")
}

/// `format-megabytes` in `formats.ftl`
#[must_use]
pub fn format_megabytes(value: impl Into<Number>) -> Message {
    Message::of("format-megabytes").number("value", value.into())
}

/// `format-minutes` in `formats.ftl`
#[must_use]
pub fn format_minutes(value: impl Into<Number>) -> Message {
    Message::of("format-minutes").number("value", value.into())
}

/// `format-moment` in `formats.ftl`
#[must_use]
pub fn format_moment(day: &str, time: &str) -> Message {
    Message::of("format-moment").text("day", day).text("time", time)
}

/// `format-number` in `formats.ftl`
#[must_use]
pub fn format_number(value: impl Into<Number>) -> Message {
    Message::of("format-number").number("value", value.into())
}

/// `format-petabytes` in `formats.ftl`
#[must_use]
pub fn format_petabytes(value: impl Into<Number>) -> Message {
    Message::of("format-petabytes").number("value", value.into())
}

/// `format-seconds` in `formats.ftl`
#[must_use]
pub fn format_seconds(value: impl Into<Number>) -> Message {
    Message::of("format-seconds").number("value", value.into())
}

/// `format-terabytes` in `formats.ftl`
#[must_use]
pub fn format_terabytes(value: impl Into<Number>) -> Message {
    Message::of("format-terabytes").number("value", value.into())
}

/// `locale-direction` in `locale.ftl`
#[must_use]
pub fn locale_direction() -> Message {
    Message::of("locale-direction")
}

/// `proof-archive` in `receipt.ftl`
#[must_use]
pub fn proof_archive() -> Message {
    Message::of("proof-archive")
}

/// `proof-archive.by` in `receipt.ftl`
#[must_use]
pub fn proof_archive_by() -> Message {
    Message::of("proof-archive.by")
}

/// `proof-checksum` in `receipt.ftl`
#[must_use]
pub fn proof_checksum() -> Message {
    Message::of("proof-checksum")
}

/// `proof-checksum.by` in `receipt.ftl`
#[must_use]
pub fn proof_checksum_by() -> Message {
    Message::of("proof-checksum.by")
}

/// `proof-end` in `receipt.ftl`
#[must_use]
pub fn proof_end() -> Message {
    Message::of("proof-end")
}

/// `proof-length` in `receipt.ftl`
#[must_use]
pub fn proof_length() -> Message {
    Message::of("proof-length")
}

/// `proof-twice` in `receipt.ftl`
#[must_use]
pub fn proof_twice() -> Message {
    Message::of("proof-twice")
}

/// `receipt-access-ended` in `receipt.ftl`
#[must_use]
pub fn receipt_access_ended() -> Message {
    Message::of("receipt-access-ended")
}

/// `receipt-access-in-place` in `receipt.ftl`
#[must_use]
pub fn receipt_access_in_place() -> Message {
    Message::of("receipt-access-in-place")
}

/// `receipt-access-one-time` in `receipt.ftl`
#[must_use]
pub fn receipt_access_one_time() -> Message {
    Message::of("receipt-access-one-time")
}

/// `receipt-access-time-based` in `receipt.ftl`
#[must_use]
pub fn receipt_access_time_based() -> Message {
    Message::of("receipt-access-time-based")
}

/// `receipt-access-unknown` in `receipt.ftl`
#[must_use]
pub fn receipt_access_unknown() -> Message {
    Message::of("receipt-access-unknown")
}

/// `receipt-adjusted` in `receipt.ftl`
#[must_use]
pub fn receipt_adjusted(count: impl Into<Number>) -> Message {
    Message::of("receipt-adjusted").number("count", count.into())
}

/// `receipt-adjusted-text` in `receipt.ftl`
#[must_use]
pub fn receipt_adjusted_text() -> Message {
    Message::of("receipt-adjusted-text")
}

/// `receipt-asked-again` in `receipt.ftl`
#[must_use]
pub fn receipt_asked_again(count: impl Into<Number>) -> Message {
    Message::of("receipt-asked-again").number("count", count.into())
}

/// `receipt-asked-at` in `receipt.ftl`
#[must_use]
pub fn receipt_asked_at() -> Message {
    Message::of("receipt-asked-at")
}

/// `receipt-asked-for` in `receipt.ftl`
#[must_use]
pub fn receipt_asked_for() -> Message {
    Message::of("receipt-asked-for")
}

/// `receipt-broken` in `receipt.ftl`
#[must_use]
pub fn receipt_broken(count: impl Into<Number>) -> Message {
    Message::of("receipt-broken").number("count", count.into())
}

/// `receipt-column-files` in `receipt.ftl`
#[must_use]
pub fn receipt_column_files() -> Message {
    Message::of("receipt-column-files")
}

/// `receipt-column-kind` in `receipt.ftl`
#[must_use]
pub fn receipt_column_kind() -> Message {
    Message::of("receipt-column-kind")
}

/// `receipt-column-outcome` in `receipt.ftl`
#[must_use]
pub fn receipt_column_outcome() -> Message {
    Message::of("receipt-column-outcome")
}

/// `receipt-column-size` in `receipt.ftl`
#[must_use]
pub fn receipt_column_size() -> Message {
    Message::of("receipt-column-size")
}

/// `receipt-content` in `receipt.ftl`
#[must_use]
pub fn receipt_content(kind: &str) -> Message {
    Message::of("receipt-content").text("kind", kind)
}

/// `receipt-details` in `receipt.ftl`
#[must_use]
pub fn receipt_details() -> Message {
    Message::of("receipt-details")
}

/// `receipt-details-and-files` in `receipt.ftl`
#[must_use]
pub fn receipt_details_and_files(count: impl Into<Number>) -> Message {
    Message::of("receipt-details-and-files").number("count", count.into())
}

/// `receipt-earlier-archive` in `receipt.ftl`
#[must_use]
pub fn receipt_earlier_archive() -> Message {
    Message::of("receipt-earlier-archive")
}

/// `receipt-exact-size` in `receipt.ftl`
#[must_use]
pub fn receipt_exact_size(bytes: impl Into<Number>) -> Message {
    Message::of("receipt-exact-size").number("bytes", bytes.into())
}

/// `receipt-file-count` in `receipt.ftl`
#[must_use]
pub fn receipt_file_count(count: impl Into<Number>) -> Message {
    Message::of("receipt-file-count").number("count", count.into())
}

/// `receipt-files` in `receipt.ftl`
#[must_use]
pub fn receipt_files(count: impl Into<Number>, bytes: impl Into<Number>) -> Message {
    Message::of("receipt-files").number("count", count.into()).number("bytes", bytes.into())
}

/// `receipt-files-proved` in `receipt.ftl`
#[must_use]
pub fn receipt_files_proved(count: impl Into<Number>, bytes: impl Into<Number>, proofs: &str) -> Message {
    Message::of("receipt-files-proved").number("count", count.into()).number("bytes", bytes.into()).text("proofs", proofs)
}

/// `receipt-from` in `receipt.ftl`
#[must_use]
pub fn receipt_from() -> Message {
    Message::of("receipt-from")
}

/// `receipt-generation` in `receipt.ftl`
#[must_use]
pub fn receipt_generation() -> Message {
    Message::of("receipt-generation")
}

/// `receipt-heading` in `receipt.ftl`
#[must_use]
pub fn receipt_heading() -> Message {
    Message::of("receipt-heading")
}

/// `receipt-host` in `receipt.ftl`
#[must_use]
pub fn receipt_host() -> Message {
    Message::of("receipt-host")
}

/// `receipt-host-unknown` in `receipt.ftl`
#[must_use]
pub fn receipt_host_unknown() -> Message {
    Message::of("receipt-host-unknown")
}

/// `receipt-incomplete` in `receipt.ftl`
#[must_use]
pub fn receipt_incomplete(count: impl Into<Number>) -> Message {
    Message::of("receipt-incomplete").number("count", count.into())
}

/// `receipt-job` in `receipt.ftl`
#[must_use]
pub fn receipt_job() -> Message {
    Message::of("receipt-job")
}

/// `receipt-loopback` in `receipt.ftl`
#[must_use]
pub fn receipt_loopback() -> Message {
    Message::of("receipt-loopback")
}

/// `receipt-name-at-google` in `receipt.ftl`
#[must_use]
pub fn receipt_name_at_google() -> Message {
    Message::of("receipt-name-at-google")
}

/// `receipt-not-exported` in `receipt.ftl`
#[must_use]
pub fn receipt_not_exported(count: impl Into<Number>) -> Message {
    Message::of("receipt-not-exported").number("count", count.into())
}

/// `receipt-nothing` in `receipt.ftl`
#[must_use]
pub fn receipt_nothing() -> Message {
    Message::of("receipt-nothing")
}

/// `receipt-outcome-cancelled` in `receipt.ftl`
#[must_use]
pub fn receipt_outcome_cancelled() -> Message {
    Message::of("receipt-outcome-cancelled")
}

/// `receipt-outcome-empty` in `receipt.ftl`
#[must_use]
pub fn receipt_outcome_empty() -> Message {
    Message::of("receipt-outcome-empty")
}

/// `receipt-outcome-failed` in `receipt.ftl`
#[must_use]
pub fn receipt_outcome_failed() -> Message {
    Message::of("receipt-outcome-failed")
}

/// `receipt-outcome-got` in `receipt.ftl`
#[must_use]
pub fn receipt_outcome_got() -> Message {
    Message::of("receipt-outcome-got")
}

/// `receipt-outcome-incomplete` in `receipt.ftl`
#[must_use]
pub fn receipt_outcome_incomplete() -> Message {
    Message::of("receipt-outcome-incomplete")
}

/// `receipt-outcome-not-granted` in `receipt.ftl`
#[must_use]
pub fn receipt_outcome_not_granted() -> Message {
    Message::of("receipt-outcome-not-granted")
}

/// `receipt-outcome-refused` in `receipt.ftl`
#[must_use]
pub fn receipt_outcome_refused() -> Message {
    Message::of("receipt-outcome-refused")
}

/// `receipt-period-limit` in `receipt.ftl`
#[must_use]
pub fn receipt_period_limit() -> Message {
    Message::of("receipt-period-limit")
}

/// `receipt-practice` in `receipt.ftl`
#[must_use]
pub fn receipt_practice() -> Message {
    Message::of("receipt-practice")
}

/// `receipt-program` in `receipt.ftl`
#[must_use]
pub fn receipt_program(version: &str) -> Message {
    Message::of("receipt-program").text("version", version)
}

/// `receipt-proof` in `receipt.ftl`
#[must_use]
pub fn receipt_proof() -> Message {
    Message::of("receipt-proof")
}

/// `receipt-proof-count` in `receipt.ftl`
#[must_use]
pub fn receipt_proof_count(count: impl Into<Number>, proof: &str) -> Message {
    Message::of("receipt-proof-count").number("count", count.into()).text("proof", proof)
}

/// `receipt-proof-text` in `receipt.ftl`
#[must_use]
pub fn receipt_proof_text() -> Message {
    Message::of("receipt-proof-text")
}

/// `receipt-proof-tools` in `receipt.ftl`
#[must_use]
pub fn receipt_proof_tools() -> Message {
    Message::of("receipt-proof-tools")
}

/// `receipt-proved` in `receipt.ftl`
#[must_use]
pub fn receipt_proved(proof: &str) -> Message {
    Message::of("receipt-proved").text("proof", proof)
}

/// `receipt-reason` in `receipt.ftl`
#[must_use]
pub fn receipt_reason(headline: &str, reason: &str) -> Message {
    Message::of("receipt-reason").text("headline", headline).text("reason", reason)
}

/// `receipt-row-access` in `receipt.ftl`
#[must_use]
pub fn receipt_row_access() -> Message {
    Message::of("receipt-row-access")
}

/// `receipt-row-access-ended` in `receipt.ftl`
#[must_use]
pub fn receipt_row_access_ended() -> Message {
    Message::of("receipt-row-access-ended")
}

/// `receipt-row-asked` in `receipt.ftl`
#[must_use]
pub fn receipt_row_asked() -> Message {
    Message::of("receipt-row-asked")
}

/// `receipt-row-client` in `receipt.ftl`
#[must_use]
pub fn receipt_row_client() -> Message {
    Message::of("receipt-row-client")
}

/// `receipt-row-connection` in `receipt.ftl`
#[must_use]
pub fn receipt_row_connection() -> Message {
    Message::of("receipt-row-connection")
}

/// `receipt-row-finished` in `receipt.ftl`
#[must_use]
pub fn receipt_row_finished() -> Message {
    Message::of("receipt-row-finished")
}

/// `receipt-row-now` in `receipt.ftl`
#[must_use]
pub fn receipt_row_now() -> Message {
    Message::of("receipt-row-now")
}

/// `receipt-row-period` in `receipt.ftl`
#[must_use]
pub fn receipt_row_period() -> Message {
    Message::of("receipt-row-period")
}

/// `receipt-row-program` in `receipt.ftl`
#[must_use]
pub fn receipt_row_program() -> Message {
    Message::of("receipt-row-program")
}

/// `receipt-row-was` in `receipt.ftl`
#[must_use]
pub fn receipt_row_was() -> Message {
    Message::of("receipt-row-was")
}

/// `receipt-same-as` in `receipt.ftl`
#[must_use]
pub fn receipt_same_as() -> Message {
    Message::of("receipt-same-as")
}

/// `receipt-same-listed` in `receipt.ftl`
#[must_use]
pub fn receipt_same_listed() -> Message {
    Message::of("receipt-same-listed")
}

/// `receipt-same-once` in `receipt.ftl`
#[must_use]
pub fn receipt_same_once() -> Message {
    Message::of("receipt-same-once")
}

/// `receipt-services` in `receipt.ftl`
#[must_use]
pub fn receipt_services() -> Message {
    Message::of("receipt-services")
}

/// `receipt-state-of` in `receipt.ftl`
#[must_use]
pub fn receipt_state_of() -> Message {
    Message::of("receipt-state-of")
}

/// `receipt-sum` in `receipt.ftl`
#[must_use]
pub fn receipt_sum(asked: impl Into<Number>, got: impl Into<Number>) -> Message {
    Message::of("receipt-sum").number("asked", asked.into()).number("got", got.into())
}

/// `receipt-sum-cancelled` in `receipt.ftl`
#[must_use]
pub fn receipt_sum_cancelled(count: impl Into<Number>) -> Message {
    Message::of("receipt-sum-cancelled").number("count", count.into())
}

/// `receipt-sum-empty` in `receipt.ftl`
#[must_use]
pub fn receipt_sum_empty(asked: impl Into<Number>, got: impl Into<Number>, empty: impl Into<Number>) -> Message {
    Message::of("receipt-sum-empty").number("asked", asked.into()).number("got", got.into()).number("empty", empty.into())
}

/// `receipt-sum-failed` in `receipt.ftl`
#[must_use]
pub fn receipt_sum_failed(count: impl Into<Number>) -> Message {
    Message::of("receipt-sum-failed").number("count", count.into())
}

/// `receipt-sum-not-granted` in `receipt.ftl`
#[must_use]
pub fn receipt_sum_not_granted(count: impl Into<Number>) -> Message {
    Message::of("receipt-sum-not-granted").number("count", count.into())
}

/// `receipt-sum-refused` in `receipt.ftl`
#[must_use]
pub fn receipt_sum_refused(count: impl Into<Number>) -> Message {
    Message::of("receipt-sum-refused").number("count", count.into())
}

/// `receipt-title` in `receipt.ftl`
#[must_use]
pub fn receipt_title(name: &str, day: &str) -> Message {
    Message::of("receipt-title").text("name", name).text("day", day)
}

/// `receipt-until` in `receipt.ftl`
#[must_use]
pub fn receipt_until() -> Message {
    Message::of("receipt-until")
}

/// `receipt-unusable` in `receipt.ftl`
#[must_use]
pub fn receipt_unusable(count: impl Into<Number>) -> Message {
    Message::of("receipt-unusable").number("count", count.into())
}

/// `receipt-written` in `receipt.ftl`
#[must_use]
pub fn receipt_written() -> Message {
    Message::of("receipt-written")
}

/// `receipt-written-by` in `receipt.ftl`
#[must_use]
pub fn receipt_written_by(version: &str) -> Message {
    Message::of("receipt-written-by").text("version", version)
}

/// `receipt-zip` in `receipt.ftl`
#[must_use]
pub fn receipt_zip(count: impl Into<Number>, bytes: impl Into<Number>) -> Message {
    Message::of("receipt-zip").number("count", count.into()).number("bytes", bytes.into())
}

/// `settings-about-apart` in `settings.ftl`
#[must_use]
pub fn settings_about_apart() -> Message {
    Message::of("settings-about-apart")
}

/// `settings-about-copy-version` in `settings.ftl`
#[must_use]
pub fn settings_about_copy_version() -> Message {
    Message::of("settings-about-copy-version")
}

/// `settings-about-free` in `settings.ftl`
#[must_use]
pub fn settings_about_free() -> Message {
    Message::of("settings-about-free")
}

/// `settings-about-licences` in `settings.ftl`
#[must_use]
pub fn settings_about_licences() -> Message {
    Message::of("settings-about-licences")
}

/// `settings-access-how` in `settings.ftl`
#[must_use]
pub fn settings_access_how() -> Message {
    Message::of("settings-access-how")
}

/// `settings-access-label` in `settings.ftl`
#[must_use]
pub fn settings_access_label() -> Message {
    Message::of("settings-access-label")
}

/// `settings-access-title` in `settings.ftl`
#[must_use]
pub fn settings_access_title() -> Message {
    Message::of("settings-access-title")
}

/// `settings-advanced` in `settings.ftl`
#[must_use]
pub fn settings_advanced() -> Message {
    Message::of("settings-advanced")
}

/// `settings-background-how` in `settings.ftl`
#[must_use]
pub fn settings_background_how() -> Message {
    Message::of("settings-background-how")
}

/// `settings-background-label` in `settings.ftl`
#[must_use]
pub fn settings_background_label() -> Message {
    Message::of("settings-background-label")
}

/// `settings-background-quit` in `settings.ftl`
#[must_use]
pub fn settings_background_quit() -> Message {
    Message::of("settings-background-quit")
}

/// `settings-background-quit-how` in `settings.ftl`
#[must_use]
pub fn settings_background_quit_how() -> Message {
    Message::of("settings-background-quit-how")
}

/// `settings-background-title` in `settings.ftl`
#[must_use]
pub fn settings_background_title() -> Message {
    Message::of("settings-background-title")
}

/// `settings-copies-folder` in `settings.ftl`
#[must_use]
pub fn settings_copies_folder() -> Message {
    Message::of("settings-copies-folder")
}

/// `settings-copies-folder-change` in `settings.ftl`
#[must_use]
pub fn settings_copies_folder_change() -> Message {
    Message::of("settings-copies-folder-change")
}

/// `settings-copies-none` in `settings.ftl`
#[must_use]
pub fn settings_copies_none() -> Message {
    Message::of("settings-copies-none")
}

/// `settings-copies-schedule` in `settings.ftl`
#[must_use]
pub fn settings_copies_schedule(account: &str) -> Message {
    Message::of("settings-copies-schedule").text("account", account)
}

/// `settings-copies-title` in `settings.ftl`
#[must_use]
pub fn settings_copies_title() -> Message {
    Message::of("settings-copies-title")
}

/// `settings-held-anyway` in `settings.ftl`
#[must_use]
pub fn settings_held_anyway() -> Message {
    Message::of("settings-held-anyway")
}

/// `settings-held-battery` in `settings.ftl`
#[must_use]
pub fn settings_held_battery() -> Message {
    Message::of("settings-held-battery")
}

/// `settings-held-goes-on-battery` in `settings.ftl`
#[must_use]
pub fn settings_held_goes_on_battery() -> Message {
    Message::of("settings-held-goes-on-battery")
}

/// `settings-held-goes-on-lowBattery` in `settings.ftl`
#[must_use]
pub fn settings_held_goes_on_lowbattery() -> Message {
    Message::of("settings-held-goes-on-lowBattery")
}

/// `settings-held-goes-on-metered` in `settings.ftl`
#[must_use]
pub fn settings_held_goes_on_metered() -> Message {
    Message::of("settings-held-goes-on-metered")
}

/// `settings-held-lowBattery` in `settings.ftl`
#[must_use]
pub fn settings_held_lowbattery() -> Message {
    Message::of("settings-held-lowBattery")
}

/// `settings-held-metered` in `settings.ftl`
#[must_use]
pub fn settings_held_metered() -> Message {
    Message::of("settings-held-metered")
}

/// `settings-held-row` in `settings.ftl`
#[must_use]
pub fn settings_held_row() -> Message {
    Message::of("settings-held-row")
}

/// `settings-in-practice` in `settings.ftl`
#[must_use]
pub fn settings_in_practice() -> Message {
    Message::of("settings-in-practice")
}

/// `settings-index-forget` in `settings.ftl`
#[must_use]
pub fn settings_index_forget() -> Message {
    Message::of("settings-index-forget")
}

/// `settings-index-forget-how` in `settings.ftl`
#[must_use]
pub fn settings_index_forget_how() -> Message {
    Message::of("settings-index-forget-how")
}

/// `settings-index-how` in `settings.ftl`
#[must_use]
pub fn settings_index_how() -> Message {
    Message::of("settings-index-how")
}

/// `settings-index-label` in `settings.ftl`
#[must_use]
pub fn settings_index_label() -> Message {
    Message::of("settings-index-label")
}

/// `settings-index-title` in `settings.ftl`
#[must_use]
pub fn settings_index_title() -> Message {
    Message::of("settings-index-title")
}

/// `settings-keys-how` in `settings.ftl`
#[must_use]
pub fn settings_keys_how() -> Message {
    Message::of("settings-keys-how")
}

/// `settings-keys-open` in `settings.ftl`
#[must_use]
pub fn settings_keys_open() -> Message {
    Message::of("settings-keys-open")
}

/// `settings-keys-title` in `settings.ftl`
#[must_use]
pub fn settings_keys_title() -> Message {
    Message::of("settings-keys-title")
}

/// `settings-language-label` in `settings.ftl`
#[must_use]
pub fn settings_language_label() -> Message {
    Message::of("settings-language-label")
}

/// `settings-language-system` in `settings.ftl`
#[must_use]
pub fn settings_language_system() -> Message {
    Message::of("settings-language-system")
}

/// `settings-line-copy` in `settings.ftl`
#[must_use]
pub fn settings_line_copy() -> Message {
    Message::of("settings-line-copy")
}

/// `settings-line-how` in `settings.ftl`
#[must_use]
pub fn settings_line_how() -> Message {
    Message::of("settings-line-how")
}

/// `settings-line-is-metered` in `settings.ftl`
#[must_use]
pub fn settings_line_is_metered() -> Message {
    Message::of("settings-line-is-metered")
}

/// `settings-line-wait` in `settings.ftl`
#[must_use]
pub fn settings_line_wait() -> Message {
    Message::of("settings-line-wait")
}

/// `settings-log-choices-debug` in `settings.ftl`
#[must_use]
pub fn settings_log_choices_debug() -> Message {
    Message::of("settings-log-choices-debug")
}

/// `settings-log-choices-error` in `settings.ftl`
#[must_use]
pub fn settings_log_choices_error() -> Message {
    Message::of("settings-log-choices-error")
}

/// `settings-log-choices-info` in `settings.ftl`
#[must_use]
pub fn settings_log_choices_info() -> Message {
    Message::of("settings-log-choices-info")
}

/// `settings-log-choices-warn` in `settings.ftl`
#[must_use]
pub fn settings_log_choices_warn() -> Message {
    Message::of("settings-log-choices-warn")
}

/// `settings-log-how` in `settings.ftl`
#[must_use]
pub fn settings_log_how() -> Message {
    Message::of("settings-log-how")
}

/// `settings-log-label` in `settings.ftl`
#[must_use]
pub fn settings_log_label() -> Message {
    Message::of("settings-log-label")
}

/// `settings-log-title` in `settings.ftl`
#[must_use]
pub fn settings_log_title() -> Message {
    Message::of("settings-log-title")
}

/// `settings-look-choices-dark` in `settings.ftl`
#[must_use]
pub fn settings_look_choices_dark() -> Message {
    Message::of("settings-look-choices-dark")
}

/// `settings-look-choices-light` in `settings.ftl`
#[must_use]
pub fn settings_look_choices_light() -> Message {
    Message::of("settings-look-choices-light")
}

/// `settings-look-choices-system` in `settings.ftl`
#[must_use]
pub fn settings_look_choices_system() -> Message {
    Message::of("settings-look-choices-system")
}

/// `settings-look-label` in `settings.ftl`
#[must_use]
pub fn settings_look_label() -> Message {
    Message::of("settings-look-label")
}

/// `settings-network-title` in `settings.ftl`
#[must_use]
pub fn settings_network_title() -> Message {
    Message::of("settings-network-title")
}

/// `settings-power-awake` in `settings.ftl`
#[must_use]
pub fn settings_power_awake() -> Message {
    Message::of("settings-power-awake")
}

/// `settings-power-awake-how` in `settings.ftl`
#[must_use]
pub fn settings_power_awake_how() -> Message {
    Message::of("settings-power-awake-how")
}

/// `settings-power-battery` in `settings.ftl`
#[must_use]
pub fn settings_power_battery() -> Message {
    Message::of("settings-power-battery")
}

/// `settings-power-choices-always` in `settings.ftl`
#[must_use]
pub fn settings_power_choices_always() -> Message {
    Message::of("settings-power-choices-always")
}

/// `settings-power-choices-never` in `settings.ftl`
#[must_use]
pub fn settings_power_choices_never() -> Message {
    Message::of("settings-power-choices-never")
}

/// `settings-power-choices-unlessLow` in `settings.ftl`
#[must_use]
pub fn settings_power_choices_unlesslow() -> Message {
    Message::of("settings-power-choices-unlessLow")
}

/// `settings-power-how` in `settings.ftl`
#[must_use]
pub fn settings_power_how() -> Message {
    Message::of("settings-power-how")
}

/// `settings-power-is-on-battery` in `settings.ftl`
#[must_use]
pub fn settings_power_is_on_battery() -> Message {
    Message::of("settings-power-is-on-battery")
}

/// `settings-power-title` in `settings.ftl`
#[must_use]
pub fn settings_power_title() -> Message {
    Message::of("settings-power-title")
}

/// `settings-proxy-choices-none` in `settings.ftl`
#[must_use]
pub fn settings_proxy_choices_none() -> Message {
    Message::of("settings-proxy-choices-none")
}

/// `settings-proxy-choices-own` in `settings.ftl`
#[must_use]
pub fn settings_proxy_choices_own() -> Message {
    Message::of("settings-proxy-choices-own")
}

/// `settings-proxy-choices-system` in `settings.ftl`
#[must_use]
pub fn settings_proxy_choices_system() -> Message {
    Message::of("settings-proxy-choices-system")
}

/// `settings-proxy-example` in `settings.ftl`
#[must_use]
pub fn settings_proxy_example() -> Message {
    Message::of("settings-proxy-example")
}

/// `settings-proxy-how` in `settings.ftl`
#[must_use]
pub fn settings_proxy_how() -> Message {
    Message::of("settings-proxy-how")
}

/// `settings-proxy-label` in `settings.ftl`
#[must_use]
pub fn settings_proxy_label() -> Message {
    Message::of("settings-proxy-label")
}

/// `settings-proxy-own-label` in `settings.ftl`
#[must_use]
pub fn settings_proxy_own_label() -> Message {
    Message::of("settings-proxy-own-label")
}

/// `settings-proxy-own-save` in `settings.ftl`
#[must_use]
pub fn settings_proxy_own_save() -> Message {
    Message::of("settings-proxy-own-save")
}

/// `settings-quiet-begin` in `settings.ftl`
#[must_use]
pub fn settings_quiet_begin() -> Message {
    Message::of("settings-quiet-begin")
}

/// `settings-quiet-end` in `settings.ftl`
#[must_use]
pub fn settings_quiet_end() -> Message {
    Message::of("settings-quiet-end")
}

/// `settings-quiet-google` in `settings.ftl`
#[must_use]
pub fn settings_quiet_google() -> Message {
    Message::of("settings-quiet-google")
}

/// `settings-quiet-short` in `settings.ftl`
#[must_use]
pub fn settings_quiet_short() -> Message {
    Message::of("settings-quiet-short")
}

/// `settings-quiet-until` in `settings.ftl`
#[must_use]
pub fn settings_quiet_until(when: &str) -> Message {
    Message::of("settings-quiet-until").text("when", when)
}

/// `settings-quiet-what` in `settings.ftl`
#[must_use]
pub fn settings_quiet_what() -> Message {
    Message::of("settings-quiet-what")
}

/// `settings-speed-how` in `settings.ftl`
#[must_use]
pub fn settings_speed_how() -> Message {
    Message::of("settings-speed-how")
}

/// `settings-speed-label` in `settings.ftl`
#[must_use]
pub fn settings_speed_label() -> Message {
    Message::of("settings-speed-label")
}

/// `settings-speed-none` in `settings.ftl`
#[must_use]
pub fn settings_speed_none() -> Message {
    Message::of("settings-speed-none")
}

/// `settings-speed-own` in `settings.ftl`
#[must_use]
pub fn settings_speed_own() -> Message {
    Message::of("settings-speed-own")
}

/// `settings-speed-own-label` in `settings.ftl`
#[must_use]
pub fn settings_speed_own_label() -> Message {
    Message::of("settings-speed-own-label")
}

/// `settings-speed-rate` in `settings.ftl`
#[must_use]
pub fn settings_speed_rate(value: &str, unit: &str) -> Message {
    Message::of("settings-speed-rate").text("value", value).text("unit", unit)
}

/// `settings-speed-unit-label` in `settings.ftl`
#[must_use]
pub fn settings_speed_unit_label() -> Message {
    Message::of("settings-speed-unit-label")
}

/// `settings-speed-units-mbit` in `settings.ftl`
#[must_use]
pub fn settings_speed_units_mbit() -> Message {
    Message::of("settings-speed-units-mbit")
}

/// `settings-speed-units-mbyte` in `settings.ftl`
#[must_use]
pub fn settings_speed_units_mbyte() -> Message {
    Message::of("settings-speed-units-mbyte")
}

/// `settings-speed-wrong` in `settings.ftl`
#[must_use]
pub fn settings_speed_wrong() -> Message {
    Message::of("settings-speed-wrong")
}

/// `settings-tab-about` in `settings.ftl`
#[must_use]
pub fn settings_tab_about() -> Message {
    Message::of("settings-tab-about")
}

/// `settings-tab-general` in `settings.ftl`
#[must_use]
pub fn settings_tab_general() -> Message {
    Message::of("settings-tab-general")
}

/// `settings-tab-privacy` in `settings.ftl`
#[must_use]
pub fn settings_tab_privacy() -> Message {
    Message::of("settings-tab-privacy")
}

/// `settings-tabs` in `settings.ftl`
#[must_use]
pub fn settings_tabs() -> Message {
    Message::of("settings-tabs")
}

/// `settings-title` in `settings.ftl`
#[must_use]
pub fn settings_title() -> Message {
    Message::of("settings-title")
}

/// `settings-transfers-how` in `settings.ftl`
#[must_use]
pub fn settings_transfers_how() -> Message {
    Message::of("settings-transfers-how")
}

/// `settings-transfers-label` in `settings.ftl`
#[must_use]
pub fn settings_transfers_label() -> Message {
    Message::of("settings-transfers-label")
}

/// `settings-updates-title` in `settings.ftl`
#[must_use]
pub fn settings_updates_title() -> Message {
    Message::of("settings-updates-title")
}

/// `settings-window-title` in `settings.ftl`
#[must_use]
pub fn settings_window_title() -> Message {
    Message::of("settings-window-title")
}
