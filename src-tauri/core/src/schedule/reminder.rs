//! The end of access as a calendar file: a notice that still comes when this program is closed or its notices are off.

use super::Step;
use crate::locale::{Locale, messages as m};
use jiff::Timestamp;
use url::Url;

/// The calendar speaks up when a notice would: all steps but the end itself, which is the entry.
const ALARMS: [Step; 3] = [Step::TwoWeeks, Step::ThreeDays, Step::LastDay];

/// The longest line in octets, its end not counted (RFC 5545, section 3.1).
const LONGEST_LINE: usize = 75;

/// The end of one connection's access.
#[derive(Clone, Copy, Debug)]
pub struct Reminder<'a> {
    /// The connection's name, as the user gave it.
    pub name: &'a str,
    /// When the connection was made. It stays as long as the connection does, whatever its name, so a calendar
    /// that takes the file again after a renewal moves the entry instead of adding a second.
    pub made_at: Timestamp,
    /// When access ends.
    pub until: Timestamp,
    /// Google's page on which access is renewed.
    pub link: Option<&'a Url>,
}

/// An iCalendar file (RFC 5545) with one entry at the end of access, which reminds 14 days, 3 days and 1 day before.
///
/// The end is a moment and not a date, so that a calendar in any time zone shows it on the right day. Reminders whose
/// time is over at `now` are left out: some calendars would show all of them at once.
#[must_use]
pub fn calendar(reminder: &Reminder<'_>, now: Timestamp, locale: Locale) -> String {
    let name = reminder.name;
    let summary = escaped(&locale.say(&m::calendar_summary(name)));
    let mut description = locale.say(&m::calendar_description(name));
    if let Some(link) = reminder.link {
        description.push('\n');
        description.push_str(&locale.say(&m::calendar_link(link.as_str())));
    }

    let mut file = File::default();
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//Carryout//Carryout//EN");
    file.line("CALSCALE:GREGORIAN");
    file.line("BEGIN:VEVENT");
    file.line(&format!(
        "UID:access-{}@carryout",
        reminder.made_at.as_microsecond()
    ));
    file.line(&format!("DTSTAMP:{}", moment(now)));
    file.line(&format!("DTSTART:{}", moment(reminder.until)));
    file.line(&format!("SUMMARY:{summary}"));
    file.line(&format!("DESCRIPTION:{}", escaped(&description)));
    if let Some(link) = reminder.link {
        file.line(&format!("URL:{link}"));
    }
    file.line("TRANSP:TRANSPARENT");
    let left = reminder.until.duration_since(now);
    for step in ALARMS {
        if left > step.ahead() {
            file.line("BEGIN:VALARM");
            file.line("ACTION:DISPLAY");
            file.line(&format!("TRIGGER:-P{}D", step.ahead().as_hours() / 24));
            file.line(&format!("DESCRIPTION:{summary}"));
            file.line("END:VALARM");
        }
    }
    file.line("END:VEVENT");
    file.line("END:VCALENDAR");
    file.0
}

/// Lines that end and are folded as the format wants it.
#[derive(Default)]
struct File(String);

impl File {
    fn line(&mut self, line: &str) {
        let mut used = 0;
        for c in line.chars() {
            if used + c.len_utf8() > LONGEST_LINE {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(c);
            used += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A moment in universal time, to the second.
fn moment(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Text as a value; control characters, which the format knows no way to write, become spaces.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{Reminder, calendar};
    use crate::locale::Locale;
    use jiff::{SignedDuration, Timestamp};
    use proptest::prelude::{any, prop_assert, prop_assert_eq, prop_oneof, proptest};
    use url::Url;

    #[test]
    fn the_end_of_access_is_one_entry_that_reminds_three_times() {
        let link = Url::parse("https://myaccount.google.com/connections/link?project_number=7").unwrap();

        let file = calendar(
            &Reminder {
                link: Some(&link),
                ..reminder("Anna; private")
            },
            now(),
            Locale::english(),
        );

        let unfolded = file.replace("\r\n ", "");
        let lines: Vec<&str> = unfolded.lines().collect();
        assert_eq!(
            lines,
            [
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Carryout//Carryout//EN",
                "CALSCALE:GREGORIAN",
                "BEGIN:VEVENT",
                "UID:access-1795089600000000@carryout",
                "DTSTAMP:20261121T142000Z",
                "DTSTART:20270518T140000Z",
                "SUMMARY:Access for Anna\\; private ends (Carryout)",
                "DESCRIPTION:After this moment Carryout can copy nothing new of Anna\\; private. Your files stay. \
                 Open Carryout before\\, to renew access or to allow it again.\\nGoogle's page: \
                 https://myaccount.google.com/connections/link?project_number=7",
                "URL:https://myaccount.google.com/connections/link?project_number=7",
                "TRANSP:TRANSPARENT",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "TRIGGER:-P14D",
                "DESCRIPTION:Access for Anna\\; private ends (Carryout)",
                "END:VALARM",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "TRIGGER:-P3D",
                "DESCRIPTION:Access for Anna\\; private ends (Carryout)",
                "END:VALARM",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "TRIGGER:-P1D",
                "DESCRIPTION:Access for Anna\\; private ends (Carryout)",
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR",
            ]
        );
    }

    #[test]
    fn a_reminder_whose_time_is_over_is_left_out() {
        let left = |hours| {
            let file = calendar(
                &reminder("Anna"),
                until() - SignedDuration::from_hours(hours),
                Locale::english(),
            );
            file.matches("TRIGGER").count()
        };

        assert_eq!(
            [15 * 24, 14 * 24, 4 * 24, 25, 24, 1].map(left),
            [3, 2, 2, 1, 0, 0]
        );
    }

    #[test]
    fn after_a_renewal_and_a_new_name_it_is_the_same_entry() {
        let renewed = Reminder {
            until: until() + SignedDuration::from_hours(2000),
            ..reminder("Anna at home")
        };

        let uid = |reminder: &Reminder<'_>| {
            let file = calendar(reminder, now(), Locale::english());
            file.lines()
                .find(|line| line.starts_with("UID:"))
                .map(str::to_owned)
        };

        assert_eq!(uid(&reminder("Anna")), uid(&renewed));
        assert_ne!(
            uid(&reminder("Anna")),
            uid(&Reminder {
                made_at: now(),
                ..reminder("Anna")
            })
        );
    }

    #[test]
    fn a_line_is_folded_between_characters() {
        // In the first line half a letter is left over.
        let name = format!("a{}", "ü".repeat(100));
        let file = calendar(&reminder(&name), now(), Locale::english());

        let folded: Vec<usize> = file
            .split("\r\n")
            .skip_while(|line| !line.starts_with("SUMMARY"))
            .take(3)
            .map(str::len)
            .collect();
        assert_eq!(folded, [74, 75, 75]);
    }

    proptest! {
        #[test]
        fn whatever_the_name_the_file_is_well_formed_and_gives_it_back(
            name in prop_oneof![any::<String>(), "[\\\\;,:\"\r\n\tüa日👩 ]{0,200}"],
        ) {
            let file = calendar(&reminder(&name), now(), Locale::english());

            let lines: Vec<&str> = file.strip_suffix("\r\n").unwrap().split("\r\n").collect();
            for line in &lines {
                prop_assert!(line.len() <= 75, "{line:?}");
                prop_assert!(!line.contains(char::is_control), "{line:?}");
            }
            let unfolded = lines.join("\r\n").replace("\r\n ", "");
            prop_assert_eq!(unfolded.split("\r\n").count(), 28);
            let summary = unfolded
                .split("\r\n")
                .find_map(|line| line.strip_prefix("SUMMARY:"))
                .unwrap();
            let plain: String = name
                .replace("\r\n", "\n")
                .chars()
                .map(|c| if c.is_control() && c != '\n' { ' ' } else { c })
                .collect();
            prop_assert_eq!(unescaped(summary), format!("Access for {plain} ends (Carryout)"));
        }
    }

    /// Reads a value as a calendar does.
    fn unescaped(value: &str) -> String {
        let mut text = String::new();
        let mut rest = value.chars();
        while let Some(c) = rest.next() {
            match c {
                '\\' => match rest.next() {
                    Some('n') => text.push('\n'),
                    Some(c @ ('\\' | ';' | ',')) => text.push(c),
                    other => panic!("an unknown escape: {other:?}"),
                },
                ';' | ',' => panic!("not escaped: {value:?}"),
                c => text.push(c),
            }
        }
        text
    }

    fn reminder(name: &str) -> Reminder<'_> {
        Reminder {
            name,
            made_at: "2026-11-19T12:00:00Z".parse().unwrap(),
            until: until(),
            link: None,
        }
    }

    fn until() -> Timestamp {
        "2027-05-18T14:00:00Z".parse().unwrap()
    }

    fn now() -> Timestamp {
        "2026-11-21T14:20:00Z".parse().unwrap()
    }
}
