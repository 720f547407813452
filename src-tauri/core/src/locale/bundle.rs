//! The messages of one language, read once, and what they may call.

use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_decimal::input::Decimal;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use jiff::Zoned;
use unic_langid::LanguageIdentifier;

use super::choice::{self, ENGLISH};
use super::message::Argument;
use super::{Message, Number, messages};
use crate::human_size::scaled;

/// Each language with its messages, as `build.rs` found them.
static SOURCES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

static LOADED: [OnceLock<Loaded>; SOURCES.len()] = [const { OnceLock::new() }; SOURCES.len()];
static PSEUDO: OnceLock<Loaded> = OnceLock::new();

/// English made strange, to find text that is no message: only in builds for developers.
const PSEUDO_TAG: &str = "en-XA";

/// One of our languages. Cheap to copy; its messages are read when it is first used.
#[derive(Clone, Copy)]
pub struct Locale(&'static Loaded);

struct Loaded {
    tag: &'static str,
    is_pseudo: bool,
    bundle: Bundle,
}

type Bundle = FluentBundle<Arc<FluentResource>>;

impl Locale {
    /// English, which every other language is compared with.
    #[must_use]
    pub fn english() -> Self {
        Self::best_of([])
    }

    /// The best of our languages for these tags (BCP 47), most wanted first; English if none is here.
    #[must_use]
    pub fn best_of<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Self {
        let wanted: Vec<&str> = wanted.into_iter().collect();
        if cfg!(debug_assertions) && wanted.first() == Some(&PSEUDO_TAG) {
            return Self(PSEUDO.get_or_init(|| Loaded::new(english(), true)));
        }
        let tags: Vec<&str> = SOURCES.iter().map(|(tag, _)| *tag).collect();
        let at = choice::best(wanted, &tags);

        Self(LOADED[at].get_or_init(|| Loaded::new(&SOURCES[at], false)))
    }

    /// The one of exactly this tag, as its folder is called, if it is one of ours.
    #[must_use]
    pub fn named(tag: &str) -> Option<Self> {
        let is_ours = SOURCES.iter().any(|(known, _)| *known == tag);
        is_ours.then(|| Self::best_of([tag]))
    }

    /// The one that an `Accept-Language` header (RFC 9110) asks for.
    #[must_use]
    pub fn accepted(header: Option<&str>) -> Self {
        Self::best_of(choice::accepted(header.unwrap_or_default()))
    }

    /// The one that the system of this computer is set to.
    #[must_use]
    pub fn system() -> Self {
        Self::best_of(choice::of_system().iter().map(String::as_str))
    }

    /// All of our languages.
    pub fn all() -> impl Iterator<Item = Self> {
        SOURCES.iter().map(|(tag, _)| Self::best_of([*tag]))
    }

    /// Its tag, for `lang="…"`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.0.tag
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(self, key: &str) -> bool {
        let (id, attribute) = split(key);
        self.0
            .bundle
            .get_message(id)
            .is_some_and(|message| match attribute {
                Some(name) => message.get_attribute(name).is_some(),
                None => message.value().is_some(),
            })
    }

    /// The text of a message. A key that does not exist is said as it is; the check of the messages finds it before.
    #[must_use]
    pub fn say(self, message: &Message) -> String {
        let text = say(&self.0.bundle, message).unwrap_or_else(|| message.key().to_owned());
        if self.0.is_pseudo {
            format!("[{text}]")
        } else {
            text
        }
    }

    /// A number in the way of the language.
    #[must_use]
    pub fn number(self, value: impl Into<Number>) -> String {
        self.say(&messages::format_number(value))
    }

    /// A number of bytes with the unit that fits.
    #[must_use]
    pub fn bytes(self, value: impl Into<Number>) -> String {
        self.say(&messages::format_bytes(value))
    }

    /// A day: "18 May 2027".
    #[must_use]
    pub fn day(self, day: &Zoned) -> String {
        self.say(&messages::format_day(
            &day.day().to_string(),
            day.month(),
            &day.year().to_string(),
        ))
    }

    /// A day with the time and the time zone: "18 May 2027, 14:02 CEST".
    #[must_use]
    pub fn moment(self, at: &Zoned) -> String {
        self.say(&messages::format_moment(
            &self.day(at),
            &at.strftime("%H:%M %Z").to_string(),
        ))
    }

    /// Several things in one line: "a, b, c".
    #[must_use]
    pub fn list<S: AsRef<str>>(self, items: &[S]) -> String {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        items.join(&self.say(&messages::format_list_separator()))
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.tag)
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Locale {}

impl Default for Locale {
    fn default() -> Self {
        Self::english()
    }
}

fn english() -> &'static (&'static str, &'static str) {
    SOURCES
        .iter()
        .find(|(tag, _)| *tag == ENGLISH)
        .unwrap_or(&SOURCES[0])
}

fn split(key: &str) -> (&str, Option<&str>) {
    match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    }
}

fn say(bundle: &Bundle, message: &Message) -> Option<String> {
    let (id, attribute) = split(message.key());
    let found = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => found.get_attribute(name)?.value(),
        None => found.value()?,
    };
    let mut arguments = FluentArgs::new();
    for (name, value) in message.arguments() {
        match value {
            Argument::Text(text) => arguments.set(*name, text.clone()),
            Argument::Number(number) => arguments.set(*name, *number),
        }
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
    debug_assert!(errors.is_empty(), "{}: {errors:?}", message.key());

    Some(text.into_owned())
}

impl Loaded {
    fn new((tag, source): &'static (&'static str, &'static str), is_pseudo: bool) -> Self {
        // What does not parse is found by the check of the messages; the rest stays usable.
        let resource = Arc::new(match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        });
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let plain = Arc::new(bundle(&language, &resource));
        let mut full = bundle(&language, &resource);
        add(&mut full, "BYTES", {
            let plain = Arc::clone(&plain);
            move |value| say(&plain, &size(value))
        });
        add(&mut full, "DURATION", move |value| say(&plain, &duration(value)));
        if is_pseudo {
            full.set_transform(Some(|text| pseudo(text).into()));
        }

        Self {
            tag,
            is_pseudo,
            bundle: full,
        }
    }
}

/// A bundle with the numbers of its language, and nothing else that messages may call.
fn bundle(language: &LanguageIdentifier, resource: &Arc<FluentResource>) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.clone()]);
    // The marks that keep a name's direction apart are for what is written from right to left; a terminal shows them.
    bundle.set_use_isolating(false);
    // Keys that stand twice are found by the check of the messages.
    bundle.add_resource_overriding(Arc::clone(resource));
    let preferences = language
        .to_string()
        .parse::<icu_locale_core::Locale>()
        .map_or_else(|_| DecimalFormatterPreferences::default(), Into::into);
    add(&mut bundle, "NUMBER", move |value| {
        Some(written(preferences, value))
    });

    bundle
}

fn add(bundle: &mut Bundle, name: &str, write: impl Fn(f64) -> Option<String> + Send + Sync + 'static) {
    // Fails only where the name is taken, and each is added once.
    let _ = bundle.add_function(name, move |positional, _| match positional {
        [FluentValue::Number(number)] => write(number.value).map_or(FluentValue::Error, FluentValue::from),
        _ => FluentValue::Error,
    });
}

/// A number with at most one decimal, in the way of the language.
fn written(preferences: DecimalFormatterPreferences, value: f64) -> String {
    let plain = if value.fract() == 0.0 {
        format!("{value:.0}")
    } else {
        format!("{value:.1}")
    };
    // The data are part of the program: making a formatter costs little, and it could not be shared between threads.
    let formatter = DecimalFormatter::try_new(preferences, Default::default());
    match (formatter, plain.parse::<Decimal>()) {
        (Ok(formatter), Ok(number)) => formatter.format_to_string(&number),
        _ => plain,
    }
}

/// Decimal units, as file managers and the makers of drives count.
fn size(bytes: f64) -> Message {
    type Unit = fn(f64) -> Message;
    let units: [Unit; 5] = [
        |amount| messages::format_kilobytes(amount),
        |amount| messages::format_megabytes(amount),
        |amount| messages::format_gigabytes(amount),
        |amount| messages::format_terabytes(amount),
        |amount| messages::format_petabytes(amount),
    ];
    if bytes < 1000.0 {
        return messages::format_byte_count(bytes);
    }
    let (amount, at) = scaled(bytes);
    let digits = if amount < 99.95 { 10.0 } else { 1.0 };
    units[at]((amount * digits).round() / digits)
}

/// A span in its largest unit that fits.
fn duration(seconds: f64) -> Message {
    match seconds {
        ..90.0 => messages::format_seconds(seconds.round()),
        ..5_400.0 => messages::format_minutes((seconds / 60.0).round()),
        ..172_800.0 => messages::format_hours((seconds / 3_600.0).round()),
        _ => messages::format_days((seconds / 86_400.0).round()),
    }
}

/// Accented, and about 40 per cent longer.
fn pseudo(text: &str) -> String {
    const PLAIN: &str = "abcdeghiklnoprstuwyzACDEGHIKLNOPRSTUWYZ";
    const ACCENTED: &str = "àƀćďéĝĥíķłñöþŕšťûŵýžÀĆĎÉĜĤÍĶŁÑÖÞŔŠŤÛŴÝŽ";
    let accent = |letter| {
        PLAIN
            .chars()
            .zip(ACCENTED.chars())
            .find(|(plain, _)| *plain == letter)
    };
    let mut longer = String::new();
    let mut owed = 0;
    for letter in text.chars() {
        let Some((_, accented)) = accent(letter) else {
            longer.push(letter);
            continue;
        };
        longer.push(accented);
        owed += 4;
        if owed >= 10 {
            longer.push(accented);
            owed -= 10;
        }
    }

    longer
}
