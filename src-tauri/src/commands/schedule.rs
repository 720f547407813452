//! A reminder before access ends.

use std::sync::Arc;

use carryout_core::advice::{Code, Failure};
use carryout_core::client::{Endpoints, Kind, Registration};
use carryout_core::file_name;
use carryout_core::journal::ConnectionId;
use carryout_core::locale::{Locale, messages as m};
use carryout_core::schedule::{Reminder, calendar};
use carryout_core::snapshot::{ConnectionView, OriginView, Snapshot};
use tauri::State;
use url::Url;

use crate::answer::Answer;
use crate::app_state::AppState;
use crate::folder;
use crate::picker::Picker;
use crate::snapshot_publisher::SnapshotPublisher;

type AppHandleState<'a> = State<'a, Arc<AppState>>;
type OurPicker<'a> = State<'a, Box<dyn Picker>>;

/// Saves the end of access as a calendar file where the user says; answers whether they did.
///
/// # Errors
///
/// The end is not known, or the file cannot be written.
#[tauri::command]
pub async fn save_reminder(
    app_state: AppHandleState<'_>,
    publisher: State<'_, Arc<SnapshotPublisher>>,
    picker: OurPicker<'_>,
    connection: ConnectionId,
) -> Answer<bool> {
    let snapshot = app_state.snapshot()?;
    let found = snapshot.connections.iter().find(|view| view.id == connection);
    let view = found.ok_or_else(|| Failure::new(Code::WrongUse, "no such connection"))?;
    let until = view
        .access
        .until
        .ok_or_else(|| Failure::new(Code::WrongUse, "the end of access is not known"))?;
    let link = renewal_page(&snapshot, view);
    let reminder = Reminder {
        name: &view.name,
        made_at: view.created_at,
        until,
        link: link.as_ref(),
    };
    let locale = publisher.locale();
    let file = calendar(&reminder, snapshot.now, locale);

    let Some(path) = picker.calendar_file(file_name(&view.name, locale)).await else {
        return Ok(false);
    };
    tokio::task::spawn_blocking(move || folder::write_whole(&path, file.as_bytes()))
        .await
        .map_err(|error| Failure::new(Code::Unexpected, error.to_string()))??;
    Ok(true)
}

/// Google's page on which this access is renewed; none in practice, where Google knows nothing of it.
fn renewal_page(snapshot: &Snapshot, view: &ConnectionView) -> Option<Url> {
    if snapshot.origin != OriginView::Google {
        return None;
    }

    let client = snapshot.clients.iter().find(|client| client.id == view.client)?;
    let registration = Registration::new(client.client_id.clone(), None, None, Kind::Imported);
    let number = registration.project_number?;
    Some(Endpoints::google().connections_page(&number))
}

fn file_name(connection: &str, locale: Locale) -> String {
    file_name::safe(&format!("{}.ics", locale.say(&m::calendar_file(connection))))
}

#[cfg(test)]
mod tests {
    use super::file_name;
    use carryout_core::locale::Locale;

    #[test]
    fn a_name_that_no_file_can_have_is_made_one() {
        let english = |name| file_name(name, Locale::english());

        assert_eq!(english("Anna"), "Carryout - access for Anna ends.ics");
        assert_eq!(english("a/b\\c"), "Carryout - access for a_b_c ends.ics");
        assert_eq!(
            file_name("Anna", Locale::best_of(["de"])),
            "Carryout - Zugriff für Anna endet.ics"
        );
    }
}
