//! How statements are run: prepared once, each value bound by its name, each row read in the order of its columns.

use super::column::{Bind, Stored};
use rusqlite::{CachedStatement, Connection, Error, Result, Row};

/// The values of a statement, by the names that they have in it.
pub(super) type Values<'a> = &'a [(&'static str, &'a dyn Bind)];

/// The values of a statement: variables, each under its own name, or `name = value`.
macro_rules! values {
    ($($name:ident $(= $value:expr)?),* $(,)?) => {
        &[$((concat!(":", stringify!($name)), $crate::journal::statement::values!(@ $name $(= $value)?))),*]
    };
    (@ $name:ident) => { &$name };
    (@ $name:ident = $value:expr) => { &$value };
}
pub(super) use values;

/// Defines functions that run one statement or several. Each argument stands in them under its own name.
macro_rules! statements {
    ($($(#[$meta:meta])* $vis:vis fn $name:ident($($argument:ident: $kind:ty),* $(,)?) $($sql:literal)+;)+) => {
        $(
            $(#[$meta])*
            $vis fn $name(db: &rusqlite::Connection, $($argument: $kind),*) -> rusqlite::Result<()> {
                for sql in [$($sql),+] {
                    super::statement::run(db, sql, super::statement::values![$($argument),*])?;
                }
                Ok(())
            }
        )+

        #[cfg(test)]
        #[test]
        fn every_argument_stands_in_a_statement() {
            $(super::statement::check(&[$($sql),+], &[$(concat!(":", stringify!($argument))),*]);)+
        }
    };
}
pub(super) use statements;

/// Defines a row: its fields, and the columns that they are read from where these have other names.
macro_rules! rows {
    (
        $(#[$meta:meta])*
        $vis:vis struct $name:ident of $table:literal {
            $(#[$doc:meta])* $first:ident: $kind:ty $(= $column:literal)?,
            $($(#[$docs:meta])* $field:ident: $kinds:ty $(= $columns:literal)?,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        $vis struct $name {
            $(#[$doc])* pub $first: $kind,
            $($(#[$docs])* pub $field: $kinds,)*
        }

        impl super::statement::Selected for $name {
            const COLUMNS: &str = concat!(
                super::statement::column!($table $first $($column)?),
                $(", ", super::statement::column!($table $field $($columns)?)),*
            );
        }

        impl super::statement::Read for $name {
            fn read(columns: &mut super::statement::Columns<'_>) -> rusqlite::Result<Self> {
                Ok(Self {
                    $first: columns.take()?,
                    $($field: columns.take()?,)*
                })
            }
        }
    };
}
pub(super) use rows;

macro_rules! column {
    ($table:literal $field:ident) => {
        concat!($table, ".", stringify!($field))
    };
    ($table:literal $field:ident $column:literal) => {
        $column
    };
}
pub(super) use column;

/// Takes the columns of a row in their order: to find one by its name takes longer than to read it.
pub(super) struct Columns<'row> {
    row: &'row Row<'row>,
    next: usize,
}

impl Columns<'_> {
    pub(super) fn take<T: Read>(&mut self) -> Result<T> {
        T::read(self)
    }
}

/// What is read from one column, or from several.
pub(super) trait Read: Sized {
    fn read(columns: &mut Columns<'_>) -> Result<Self>;
}

impl<T: Stored> Read for T {
    fn read(columns: &mut Columns<'_>) -> Result<Self> {
        let value = columns.row.get_ref(columns.next)?;
        columns.next += 1;
        Ok(T::stored(value))
    }
}

impl<A: Read, B: Read> Read for (A, B) {
    fn read(columns: &mut Columns<'_>) -> Result<Self> {
        Ok((columns.take()?, columns.take()?))
    }
}

/// A row that a query selects.
pub(super) trait Selected: Read {
    const COLUMNS: &str;

    /// All rows of `from`: the query after its columns.
    fn all(db: &Connection, from: &str, values: Values<'_>) -> Result<Vec<Self>> {
        all(db, &format!("SELECT {} {from}", Self::COLUMNS), values)
    }

    /// The first row of `from`, where there is one.
    fn first(db: &Connection, from: &str, values: Values<'_>) -> Result<Option<Self>> {
        first(db, &format!("SELECT {} {from}", Self::COLUMNS), values)
    }
}

impl<A: Read, B: Read, C: Read> Read for (A, B, C) {
    fn read(columns: &mut Columns<'_>) -> Result<Self> {
        Ok((columns.take()?, columns.take()?, columns.take()?))
    }
}

/// Runs a statement and answers how many rows it changed.
pub(super) fn run(db: &Connection, sql: &str, values: Values<'_>) -> Result<usize> {
    prepared(db, sql, values)?.raw_execute()
}

/// All rows.
pub(super) fn all<T: Read, All: FromIterator<T>>(
    db: &Connection,
    sql: &str,
    values: Values<'_>,
) -> Result<All> {
    prepared(db, sql, values)?.raw_query().mapped(read).collect()
}

/// The first row, where there is one.
pub(super) fn first<T: Read>(db: &Connection, sql: &str, values: Values<'_>) -> Result<Option<T>> {
    prepared(db, sql, values)?
        .raw_query()
        .mapped(read)
        .next()
        .transpose()
}

/// The only row.
pub(super) fn one<T: Read>(db: &Connection, sql: &str, values: Values<'_>) -> Result<T> {
    first(db, sql, values)?.ok_or(Error::QueryReturnedNoRows)
}

fn read<T: Read>(row: &Row<'_>) -> Result<T> {
    T::read(&mut Columns { row, next: 0 })
}

fn prepared<'db>(db: &'db Connection, sql: &str, values: Values<'_>) -> Result<CachedStatement<'db>> {
    let mut statement = db.prepare_cached(sql)?;
    for place in 1..=statement.parameter_count() {
        let name = statement.parameter_name(place).unwrap_or_default();
        let value = values.iter().find(|(known, _)| *known == name);
        let (_, value) = value.ok_or_else(|| Error::InvalidParameterName(name.to_owned()))?;
        statement.raw_bind_parameter(place, value.bind()?)?;
    }
    Ok(statement)
}

/// Each statement fits the schema, and each argument stands in one of them and no other name does.
#[cfg(test)]
pub(super) fn check(statements: &[&str], arguments: &[&str]) {
    let journal = super::Journal::in_memory().unwrap();
    let db = journal.database.lock().unwrap();
    let mut names = std::collections::BTreeSet::new();
    for sql in statements {
        let statement = db.prepare(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
        names.extend(
            (1..=statement.parameter_count())
                .map(|place| statement.parameter_name(place).unwrap().to_owned()),
        );
    }
    assert!(
        names.iter().eq(arguments
            .iter()
            .copied()
            .collect::<std::collections::BTreeSet<_>>()),
        "{statements:?}"
    );
}
