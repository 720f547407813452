//! The words of the notices, in the person's language.

use carryout_core::consent::Language;
use carryout_core::schedule::Step;
use carryout_core::snapshot::ReceiptView;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// Title and body.
type Said = (String, String);

pub(super) fn goes_on(language: Language) -> Said {
    let (title, body) = match language {
        Language::English => ("Carryout goes on copying", "Start it again to see how far it is."),
        Language::German => (
            "Carryout kopiert weiter",
            "Starten Sie es noch einmal, um zu sehen, wie weit es ist.",
        ),
    };
    (title.to_owned(), body.to_owned())
}

pub(super) fn consented(language: Language) -> Said {
    let (title, body) = match language {
        Language::English => ("Google has let Carryout in", "Go on in the window of Carryout."),
        Language::German => (
            "Google hat Carryout eingelassen",
            "Weiter geht es im Fenster von Carryout.",
        ),
    };
    (title.to_owned(), body.to_owned())
}

pub(super) fn complete(language: Language, name: &str, receipt: &ReceiptView) -> Said {
    let (got, asked, missing) = (receipt.got, receipt.asked, receipt.missing);
    match (language, missing) {
        (Language::English, 0) => (
            "Your copy is complete".to_owned(),
            format!("{name}: {got} of {asked} categories are here and checked."),
        ),
        (Language::English, _) => (
            "Your copy is done, but something is missing".to_owned(),
            format!("{name}: {got} of {asked} categories are here and checked, {missing} could not be had."),
        ),
        (Language::German, 0) => (
            "Ihre Kopie ist vollständig".to_owned(),
            format!("{name}: {got} von {asked} Kategorien sind hier und geprüft."),
        ),
        (Language::German, _) => (
            "Ihre Kopie ist fertig, aber etwas fehlt".to_owned(),
            format!(
                "{name}: {got} von {asked} Kategorien sind hier und geprüft, {missing} waren nicht zu bekommen."
            ),
        ),
    }
}

/// Several pieces of news in one notice; a desktop shows a few lines of it.
pub(super) fn several(language: Language, lines: &[&str], needs_me: bool) -> Said {
    const MOST: usize = 4;

    let mut shown: Vec<String> = lines.iter().take(MOST).map(|line| (*line).to_owned()).collect();
    if let Some(more) = lines.len().checked_sub(MOST).filter(|more| *more > 0) {
        shown.push(match language {
            Language::English => format!("and {more} more"),
            Language::German => format!("und {more} weitere"),
        });
    }
    let title = match (language, needs_me) {
        (Language::English, true) => "Carryout needs you",
        (Language::English, false) => "Your copies are complete",
        (Language::German, true) => "Carryout braucht Sie",
        (Language::German, false) => "Ihre Kopien sind vollständig",
    };
    (title.to_owned(), shown.join("\n"))
}

pub(super) fn needs_you(language: Language, name: &str, headline: &str) -> Said {
    match language {
        Language::English => ("Carryout needs you".to_owned(), format!("{name}: {headline}.")),
        // The core's own words are English; the window has them in German.
        Language::German => (
            "Carryout braucht Sie".to_owned(),
            format!("{name}: Was zu tun ist, steht im Fenster."),
        ),
    }
}

pub(super) fn access(
    language: Language,
    name: &str,
    step: Step,
    ends_at: Option<Timestamp>,
    zone: TimeZone,
) -> Said {
    let end = ends_at.map(|end| end.to_zoned(zone));
    match (language, step, end) {
        (Language::English, Step::Ended, _) | (Language::English, _, None) => (
            format!("Access for {name} has ended"),
            "Google no longer lets Carryout copy. Your files are safe. Allow again to go on.".to_owned(),
        ),
        (Language::German, Step::Ended, _) | (Language::German, _, None) => (
            format!("Der Zugriff für {name} ist zu Ende"),
            "Google lässt Carryout nicht mehr kopieren. Ihre Dateien sind sicher. Erlauben Sie es neu, dann geht es weiter."
                .to_owned(),
        ),
        (Language::English, Step::LastDay, Some(end)) => (
            format!("Access for {name} ends on {} at {}", date(language, &end), end.strftime("%H:%M")),
            "After that there are no new copies; your files stay.".to_owned(),
        ),
        (Language::German, Step::LastDay, Some(end)) => (
            format!("Der Zugriff für {name} endet am {} um {}", date(language, &end), end.strftime("%H:%M")),
            "Danach gibt es keine neuen Kopien; Ihre Dateien bleiben.".to_owned(),
        ),
        (Language::English, Step::TwoWeeks | Step::ThreeDays, Some(end)) => (
            format!("Access for {name} ends on {}", date(language, &end)),
            "After that there are no new copies; your files stay. Carryout shows how to go on.".to_owned(),
        ),
        (Language::German, Step::TwoWeeks | Step::ThreeDays, Some(end)) => (
            format!("Der Zugriff für {name} endet am {}", date(language, &end)),
            "Danach gibt es keine neuen Kopien; Ihre Dateien bleiben. Carryout zeigt, wie es weitergeht.".to_owned(),
        ),
    }
}

fn date(language: Language, end: &Zoned) -> String {
    let form = match language {
        Language::English => "%-d %B %Y",
        Language::German => "%-d.%-m.%Y",
    };
    end.strftime(form).to_string()
}

#[cfg(test)]
mod tests {
    use super::access;
    use carryout_core::consent::Language;
    use carryout_core::schedule::Step;
    use jiff::tz::TimeZone;

    #[test]
    fn the_end_is_named_by_its_date_and_on_the_last_day_by_its_hour() {
        let end = Some("2027-05-18T14:20:00Z".parse().unwrap());
        let title = |language, step| access(language, "Anna", step, end, TimeZone::UTC).0;

        assert_eq!(
            title(Language::English, Step::TwoWeeks),
            "Access for Anna ends on 18 May 2027"
        );
        assert_eq!(
            title(Language::German, Step::LastDay),
            "Der Zugriff für Anna endet am 18.5.2027 um 14:20"
        );
        assert_eq!(title(Language::English, Step::Ended), "Access for Anna has ended");
    }
}
