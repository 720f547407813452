//! How settings are declared: storing, validation and the page's types derive from one list.

use super::choices::{LogLevel, Look, OnBattery};
use crate::advice::{Code, Failure};
use crate::locale::{Locale, Message};
use crate::ports::ProxyChoice;
use std::ops::RangeInclusive;

/// Numbers that a setting may be; nothing where it is no number.
pub type Bounds = Option<RangeInclusive<u64>>;

/// Whose a setting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// One journal's: practice has its own.
    Copies,
    /// The whole program's, whatever journal is shown.
    Program,
}

/// What is known of a setting besides its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Declared {
    /// Its name, as in JSON.
    pub name: String,
    /// The message that names it.
    pub label: Message,
    /// Whose it is.
    pub scope: Scope,
    /// Which numbers it may be.
    pub bounds: Bounds,
}

/// What a setting holds.
pub trait Value: Sized {
    /// The value as it is stored.
    ///
    /// # Errors
    /// [`Code::SettingRefused`] or a code of its own, when it is none that can be kept.
    fn checked(self, bounds: Bounds) -> Result<Self, Failure>;
}

/// Types of which every value is right.
macro_rules! every_value_is_right {
    ($($kind:ty),+) => {$(
        impl Value for $kind {
            fn checked(self, _: Bounds) -> Result<Self, Failure> {
                Ok(self)
            }
        }
    )+};
}
every_value_is_right!(bool, OnBattery, Look, LogLevel);

impl Value for u64 {
    fn checked(self, bounds: Bounds) -> Result<Self, Failure> {
        match bounds.filter(|bounds| !bounds.contains(&self)) {
            None => Ok(self),
            Some(bounds) => {
                let right = format!("from {} to {}", bounds.start(), bounds.end());
                Err(Failure::new(Code::SettingRefused, right))
            }
        }
    }
}

impl Value for u8 {
    fn checked(self, bounds: Bounds) -> Result<Self, Failure> {
        u64::from(self).checked(bounds).map(|_| self)
    }
}

impl Value for Option<u64> {
    fn checked(self, bounds: Bounds) -> Result<Self, Failure> {
        self.map(|number| number.checked(bounds)).transpose()
    }
}

/// The tag of a language; nothing for the one of the system.
impl Value for Option<String> {
    fn checked(self, _: Bounds) -> Result<Self, Failure> {
        match self.as_deref().filter(|tag| Locale::named(tag).is_none()) {
            None => Ok(self),
            Some(_) => {
                let tags: Vec<&str> = Locale::all().map(Locale::tag).collect();
                Err(Failure::new(Code::SettingRefused, tags.join(", ")))
            }
        }
    }
}

impl Value for ProxyChoice {
    fn checked(self, _: Bounds) -> Result<Self, Failure> {
        self.in_full()
    }
}

/// Declares the settings: each with its default, its bounds, the message that names it, and whose it is.
macro_rules! settings {
    ($(
        $(#[doc = $doc:literal])+
        $field:ident / $name:ident: $kind:ty = $default:expr,
        label: $label:path, scope: $scope:ident $(, bounds: $bounds:expr)?;
    )+) => {
        /// The user's settings. One that a journal lacks, or that this version does not understand, has its default.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
        #[ts(export)]
        #[serde(rename_all = "camelCase")]
        pub struct Settings {
            $($(#[doc = $doc])+ pub $field: $kind,)+
        }

        /// One thing that the user chooses anew. Whatever else they chose stays, also what no picture has shown them yet.
        #[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
        #[ts(export)]
        #[serde(rename_all = "camelCase")]
        pub enum SettingChange {
            $($(#[doc = $doc])+ $name($kind),)+
        }

        impl Default for Settings {
            fn default() -> Self {
                Self { $($field: $default,)+ }
            }
        }

        impl Settings {
            /// Every setting, in the order in which they are listed.
            #[must_use]
            pub fn declared() -> Vec<Declared> {
                vec![$(Declared {
                    name: name_in_json(stringify!($name)),
                    label: $label(),
                    scope: Scope::$scope,
                    bounds: bounds!($($bounds)?),
                },)+]
            }

            /// With one thing chosen anew.
            ///
            /// # Errors
            /// The value is none that can be kept; the details say what is right.
            pub fn with(mut self, change: SettingChange) -> Result<Self, Failure> {
                match change {
                    $(SettingChange::$name(value) => self.$field = value.checked(bounds!($($bounds)?))?,)+
                }
                Ok(self)
            }

            /// What of them is the whole program's, with all else as declared: what practice begins with.
            #[must_use]
            pub fn of_program(&self) -> Self {
                let default = Self::default();
                Self {
                    $($field: match Scope::$scope {
                        Scope::Program => self.$field.clone(),
                        Scope::Copies => default.$field,
                    },)+
                }
            }

            /// As they were stored. Each is read by itself: one that is not understood takes no other along.
            pub(crate) fn read(stored: &serde_json::Map<String, serde_json::Value>) -> Self {
                let default = Self::default();
                Self {
                    $($field: stored
                        .get(&name_in_json(stringify!($name)))
                        .and_then(|value| serde_json::from_value::<$kind>(value.clone()).ok())
                        .and_then(|value| value.checked(bounds!($($bounds)?)).ok())
                        .unwrap_or(default.$field),)+
                }
            }
        }

        impl SettingChange {
            /// Whose setting it changes.
            #[must_use]
            pub const fn scope(&self) -> Scope {
                match self {
                    $(Self::$name(_) => Scope::$scope,)+
                }
            }
        }
    };
}

/// `CopyOnMetered` as serde writes it: `copyOnMetered`.
pub(super) fn name_in_json(variant: &str) -> String {
    let mut letters = variant.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());

    first.into_iter().chain(letters).collect()
}

macro_rules! bounds {
    () => {
        None
    };
    ($bounds:expr) => {
        Some($bounds)
    };
}

pub(super) use {bounds, settings};
