//! What changed between two pictures that a user would want to know without looking.

use carryout_core::advice::{Action, Code, Problem};
use carryout_core::journal::ExportId;
use carryout_core::locale::{Locale, Message, messages as m};
use carryout_core::schedule::Step;
use carryout_core::snapshot::{AccessNotice, ConnectionView, ConsentStep, ExportState, ExportView, Snapshot};
use jiff::Zoned;
use jiff::tz::TimeZone;

use super::notice::{Kind, Notice, NoticePlace, Slot};

/// Everything that changed between two pictures that a user would want to know without looking; one notice for each
/// slot, the most pressing.
#[must_use]
pub fn news(before: &Snapshot, after: &Snapshot, locale: Locale) -> Vec<Notice> {
    let mut news: Vec<Notice> = Vec::new();
    let blocked = after
        .exports
        .iter()
        .filter_map(|export| blocked(before, export, locale));
    let hindered = after
        .connections
        .iter()
        .filter_map(|connection| hindered(before, connection, locale));
    let ended = after
        .exports
        .iter()
        .filter_map(|export| ended(before, export, locale));
    let consented = consented(before, after, locale);
    for notice in blocked.chain(hindered).chain(ended).chain(consented) {
        match news.iter_mut().find(|other| other.slot == notice.slot) {
            // What needs the user outweighs what is finished.
            Some(other) if other.kind == Kind::Finished && notice.kind == Kind::NeedsMe => *other = notice,
            Some(_) => {}
            None => news.push(notice),
        }
    }
    news
}

/// A desktop shows a few lines of a notice.
const MOST_LINES: usize = 4;

/// Several notices as one, in place of a stack.
pub(super) fn summary(news: &[Notice], locale: Locale) -> Notice {
    let needs_me = news.iter().any(|notice| notice.kind == Kind::NeedsMe);
    let mut lines: Vec<String> = news
        .iter()
        .take(MOST_LINES)
        .map(|notice| notice.body.clone())
        .collect();
    if news.len() > MOST_LINES {
        lines.push(locale.say(&m::desktop_several_more(news.len() - MOST_LINES)));
    }
    let title = if needs_me {
        m::desktop_several_needs_you()
    } else {
        m::desktop_several_complete()
    };
    Notice {
        slot: Slot::Several,
        kind: if needs_me { Kind::NeedsMe } else { Kind::Finished },
        title: locale.say(&title),
        body: lines.join("\n"),
        place: NoticePlace::Home,
    }
}

/// The notice of a step before the end of access.
pub(super) fn of_access(connection: &ConnectionView, notice: &AccessNotice, locale: Locale) -> Notice {
    let end = notice.ends_at.map(|end| end.to_zoned(TimeZone::system()));
    let (title, body) = access_words(&connection.name, notice.step, end.as_ref(), locale);
    Notice {
        slot: Slot::Access(connection.id),
        kind: Kind::NeedsMe,
        title: locale.say(&title),
        body: locale.say(&body),
        place: NoticePlace::Access {
            connection: connection.id,
        },
    }
}

/// Title and body of the notice of a step before the end of access.
fn access_words(name: &str, step: Step, end: Option<&Zoned>, locale: Locale) -> (Message, Message) {
    match (step, end) {
        (Step::Ended, _) | (_, None) => (m::desktop_access_ended(name), m::desktop_access_ended_text()),
        (Step::LastDay, Some(end)) => (
            m::desktop_access_ends_today(name, &locale.day(end), &end.strftime("%H:%M").to_string()),
            m::desktop_access_ends_today_text(),
        ),
        (Step::TwoWeeks | Step::ThreeDays, Some(end)) => (
            m::desktop_access_ends(name, &locale.day(end)),
            m::desktop_access_ends_text(),
        ),
    }
}

fn ended(before: &Snapshot, export: &ExportView, locale: Locale) -> Option<Notice> {
    let is_news =
        export.state == ExportState::Done && was(before, export.id, ExportState::Done) == Some(false);
    if !is_news {
        return None;
    }
    let receipt = export.receipt.as_ref()?;
    let name = &export.connection_name;
    let (title, body) = match receipt.missing {
        0 => (
            m::desktop_complete(),
            m::desktop_complete_text(name, receipt.got, receipt.asked),
        ),
        missing => (
            m::desktop_incomplete(),
            m::desktop_incomplete_text(name, receipt.got, receipt.asked, missing),
        ),
    };

    Some(Notice {
        slot: Slot::Copies(export.connection),
        // Google failed at it more than once before it counts as missing: the user has to act.
        kind: if receipt.missing == 0 {
            Kind::Finished
        } else {
            Kind::NeedsMe
        },
        title: locale.say(&title),
        body: locale.say(&body),
        place: NoticePlace::Copy { export: export.id },
    })
}

fn blocked(before: &Snapshot, export: &ExportView, locale: Locale) -> Option<Notice> {
    let is_news =
        export.state == ExportState::Blocked && was(before, export.id, ExportState::Blocked) == Some(false);
    if !is_news {
        return None;
    }
    let problem = export.problem.as_ref()?;
    let headline = locale.say(&problem.code.headline());
    let (title, body) = (
        m::desktop_needs_you(),
        m::desktop_needs_you_text(&export.connection_name, &headline),
    );

    Some(Notice {
        slot: Slot::Copies(export.connection),
        kind: Kind::NeedsMe,
        title: locale.say(&title),
        body: locale.say(&body),
        place: NoticePlace::Copy { export: export.id },
    })
}

/// A connection that cannot go on: its drive is not there, the keyring is locked. Expiry is handled elsewhere.
fn hindered(before: &Snapshot, connection: &ConnectionView, locale: Locale) -> Option<Notice> {
    let known = before.connections.iter().find(|old| old.id == connection.id)?;
    let is_new = |problem: &&Problem| !known.problems.iter().any(|old| old.code == problem.code);
    let needs = |problem: &&Problem| problem.code != Code::AccessEnded && problem.action != Action::Wait;
    let problem = connection.problems.iter().filter(needs).find(is_new)?;
    let headline = locale.say(&problem.code.headline());
    let (title, body) = (
        m::desktop_needs_you(),
        m::desktop_needs_you_text(&connection.name, &headline),
    );

    Some(Notice {
        slot: Slot::Copies(connection.id),
        kind: Kind::NeedsMe,
        title: locale.say(&title),
        body: locale.say(&body),
        place: NoticePlace::Home,
    })
}

fn consented(before: &Snapshot, after: &Snapshot, locale: Locale) -> Option<Notice> {
    let is_done = |snapshot: &Snapshot| {
        snapshot
            .consent
            .as_ref()
            .map(|consent| consent.step == ConsentStep::Done)
    };
    let news = is_done(before) == Some(false) && is_done(after) == Some(true);

    news.then(|| {
        let (title, body) = (m::desktop_consented(), m::desktop_consented_text());
        Notice {
            slot: Slot::Consent,
            kind: Kind::Finished,
            title: locale.say(&title),
            body: locale.say(&body),
            place: NoticePlace::Home,
        }
    })
}

/// Whether the export was in `state`; nothing where it was not there.
fn was(before: &Snapshot, export: ExportId, state: ExportState) -> Option<bool> {
    before
        .exports
        .iter()
        .find(|view| view.id == export)
        .map(|view| view.state == state)
}

#[cfg(test)]
#[path = "news_tests.rs"]
mod tests;
