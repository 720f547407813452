//! A text that has no language yet.

use std::borrow::Cow;

/// The key of a message and its arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    key: Cow<'static, str>,
    arguments: Vec<(&'static str, Argument)>,
}

/// What is put into a message.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Argument {
    /// As it is.
    Text(String),
    /// In the way of the language.
    Number(f64),
}

/// A number of any kind. Beyond 2^53 it is rounded, which no size of ours reaches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number(pub(super) f64);

macro_rules! number_from {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Number {
            fn from(value: $kind) -> Self {
                Self(value as f64)
            }
        }
    )*};
}
number_from!(usize, u64, i64, u32, i32, u16, u8, i8, f64);

impl Message {
    /// The message of that key, without arguments. A key that is put together is looked up when it is said.
    #[must_use]
    pub fn of(key: impl Into<Cow<'static, str>>) -> Self {
        Self {
            key: key.into(),
            arguments: Vec::new(),
        }
    }

    /// Its key: `name`, or `name.attribute`.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The same message with one more text put in: for keys that are put together, which have no function of their own.
    #[must_use]
    pub fn with(self, name: &'static str, value: &str) -> Self {
        self.text(name, value)
    }

    pub(super) fn text(mut self, name: &'static str, value: &str) -> Self {
        self.arguments.push((name, Argument::Text(value.to_owned())));
        self
    }

    pub(super) fn number(mut self, name: &'static str, value: Number) -> Self {
        self.arguments.push((name, Argument::Number(value.0)));
        self
    }

    pub(super) fn arguments(&self) -> &[(&'static str, Argument)] {
        &self.arguments
    }
}
