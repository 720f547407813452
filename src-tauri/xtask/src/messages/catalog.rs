//! The messages of one language as data: each with its arguments and what they are used for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::Context as _;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant,
    VariantKey,
};
use fluent_syntax::parser;

/// What both Rust and the page give to messages besides Fluent's own `NUMBER`.
const FUNCTIONS: [&str; 3] = ["NUMBER", "BYTES", "DURATION"];

/// The plural categories of CLDR, which select by a number.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// All messages of one language.
pub struct Catalog {
    /// The name of its folder.
    pub language: String,
    /// By key: the name of a message, or `name.attribute`.
    pub messages: BTreeMap<String, Message>,
    /// What is wrong with the files themselves.
    pub mistakes: Vec<String>,
}

/// One message or attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The file in which it stands.
    pub file: String,
    /// Whether the page reads that file.
    pub of_page: bool,
    /// Whether Rust reads that file.
    pub of_rust: bool,
    /// What it wants to be given.
    pub arguments: BTreeMap<String, Kind>,
    /// The names of the arguments, as they come in the message.
    pub order: Vec<String>,
}

impl Message {
    /// The arguments as they come in the message.
    pub fn in_order(&self) -> impl Iterator<Item = (&str, &Kind)> {
        self.order
            .iter()
            .filter_map(|name| Some((name.as_str(), self.arguments.get(name)?)))
    }
}

/// What an argument has to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text that is put in as it is.
    Text,
    /// A number, written in the way of the language.
    Number,
    /// One of these words.
    Choice(BTreeSet<String>),
}

impl Catalog {
    /// Reads the folder of one language.
    ///
    /// # Errors
    ///
    /// A file cannot be read. What is wrong inside of them is among the mistakes.
    pub fn read(locales: &Path, language: &str) -> anyhow::Result<Self> {
        let mut catalog = Self::empty(language);
        let dir = locales.join(language);
        let mut files: Vec<_> = fs::read_dir(&dir)
            .with_context(|| format!("{} cannot be read", dir.display()))?
            .collect::<Result<_, _>>()?;
        files.sort_by_key(fs::DirEntry::file_name);
        for file in files {
            let name = file.file_name().to_string_lossy().into_owned();
            catalog.add(&name, &fs::read_to_string(file.path())?);
        }

        Ok(catalog)
    }

    fn empty(language: &str) -> Self {
        Self {
            language: language.to_owned(),
            messages: BTreeMap::new(),
            mistakes: Vec::new(),
        }
    }

    /// Adds one file.
    pub fn add(&mut self, file: &str, text: &str) {
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = text[..error.pos.start.min(text.len())].lines().count().max(1);
                    self.complain(file, &format!("line {line} does not parse: {}", error.kind));
                }
                resource
            }
        };
        let (of_page, of_rust) = readers(&resource);
        if !of_page && !of_rust {
            self.complain(file, "its head does not say `### Readers: page`, `rust` or both");
        }
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            let values = message.value.iter().map(|value| (name.to_owned(), value));
            let attributes = message
                .attributes
                .iter()
                .map(|attribute| (format!("{name}.{}", attribute.id.name), &attribute.value));
            for (key, pattern) in values.chain(attributes) {
                self.insert(
                    key,
                    Message {
                        file: file.to_owned(),
                        of_page,
                        of_rust,
                        arguments: BTreeMap::new(),
                        order: Vec::new(),
                    },
                    pattern,
                );
            }
        }
    }

    fn insert(&mut self, key: String, mut message: Message, pattern: &Pattern<&str>) {
        let mut uses = Uses::default();
        uses.pattern(pattern);
        for mistake in uses.mistakes {
            self.complain(&message.file, &format!("{key}: {mistake}"));
        }
        message.arguments = uses.arguments;
        message.order = uses.order;
        let file = message.file.clone();
        if self.messages.insert(key.clone(), message).is_some() {
            self.complain(&file, &format!("{key} stands twice"));
        }
    }

    fn complain(&mut self, file: &str, mistake: &str) {
        self.mistakes.push(format!("{}/{file}: {mistake}", self.language));
    }
}

fn readers(resource: &Resource<&str>) -> (bool, bool) {
    let line = resource.body.iter().find_map(|entry| match entry {
        Entry::ResourceComment(comment) => comment
            .content
            .iter()
            .find_map(|line| line.strip_prefix("Readers:")),
        _ => None,
    });
    let names: Vec<&str> = line.unwrap_or_default().split(',').map(str::trim).collect();

    (names.contains(&"page"), names.contains(&"rust"))
}

/// What a pattern does with its arguments.
#[derive(Default)]
struct Uses {
    arguments: BTreeMap<String, Kind>,
    order: Vec<String>,
    mistakes: Vec<String>,
}

impl Uses {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                match selector {
                    InlineExpression::VariableReference { id } => self.note(id.name, selected_by(variants)),
                    other => self.inline(other),
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => self.note(id.name, Kind::Text),
            InlineExpression::FunctionReference { id, arguments } => self.call(id.name, arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                self.mistakes
                    .push(format!("refers to {}, which the check does not follow", id.name));
            }
        }
    }

    fn call(&mut self, function: &str, arguments: &CallArguments<&str>) {
        if !FUNCTIONS.contains(&function) {
            self.mistakes
                .push(format!("calls {function}; there are {}", FUNCTIONS.join(", ")));
        }
        for argument in &arguments.positional {
            match argument {
                InlineExpression::VariableReference { id } => self.note(id.name, Kind::Number),
                other => self.inline(other),
            }
        }
    }

    fn note(&mut self, name: &str, kind: Kind) {
        let clash = match self.arguments.get_mut(name) {
            None => {
                self.order.push(name.to_owned());
                self.arguments.insert(name.to_owned(), kind);
                false
            }
            Some(Kind::Choice(words)) if matches!(kind, Kind::Choice(_)) => {
                if let Kind::Choice(more) = kind {
                    words.extend(more);
                }
                false
            }
            Some(known) => *known != kind,
        };
        if clash {
            self.mistakes.push(format!(
                "${name} is used in two ways; a number is written with NUMBER, also beside its plural"
            ));
        }
    }
}

fn selected_by(variants: &[Variant<&str>]) -> Kind {
    let words: Option<BTreeSet<String>> = variants
        .iter()
        .map(|variant| match variant.key {
            VariantKey::Identifier { name } if !PLURALS.contains(&name) => Some(name.to_owned()),
            VariantKey::Identifier { .. } | VariantKey::NumberLiteral { .. } => None,
        })
        .collect();

    words.map_or(Kind::Number, Kind::Choice)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Catalog {
        let mut catalog = Catalog::empty("xx");
        catalog.add("some.ftl", &format!("### Readers: page\n\n{text}"));
        catalog
    }

    #[test]
    fn arguments_are_what_the_message_does_with_them() {
        let catalog = of(concat!(
            "rows = { $name }: { $count ->\n    [one] { NUMBER($count) } row\n   *[other] { NUMBER($count) } rows\n }, { BYTES($bytes) }\n",
            "    .unit = { $unit ->\n    [mbit] Mbit/s\n   *[mbyte] MB/s\n }\n",
        ));
        let kinds = |key: &str| {
            catalog.messages[key]
                .arguments
                .values()
                .cloned()
                .collect::<Vec<_>>()
        };

        assert_eq!(catalog.mistakes, Vec::<String>::new());
        assert_eq!(kinds("rows"), [Kind::Number, Kind::Number, Kind::Text]);
        assert_eq!(
            kinds("rows.unit"),
            [Kind::Choice(BTreeSet::from([
                "mbit".to_owned(),
                "mbyte".to_owned()
            ]))]
        );
    }

    #[test]
    fn a_message_that_cannot_be_meant_is_named() {
        let mistakes = |text: &str| of(text).mistakes.len();
        let found = [
            "a = { $n ->\n    [one] { $n } row\n   *[other] rows\n }\n",
            "a = { ROUND($n) }\n",
            "a = one\na = two\n",
            "a = { $n\n",
            "a = { -brand }\n",
        ]
        .map(mistakes);

        assert_eq!(found, [1, 1, 1, 1, 1]);
    }

    #[test]
    fn a_file_says_who_reads_it() {
        let mut catalog = Catalog::empty("xx");
        catalog.add("both.ftl", "### Words.\n### Readers: page, rust\n\na = A\n");
        catalog.add("none.ftl", "### Words.\n\nb = B\n");

        assert!(catalog.messages["a"].of_page && catalog.messages["a"].of_rust);
        assert_eq!(catalog.mistakes.len(), 1);
    }
}
