-- Derived from copies and rebuilt at will: a change here needs no migration, only another number in `mod.rs`.
-- Times are microseconds since 1970. Of archives only what is shown and searched is kept here.
CREATE TABLE meta (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE copy (
    id INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,
    folder TEXT NOT NULL,
    asked_at INTEGER NOT NULL
) STRICT;

CREATE TABLE category (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- What a copy says of a category; `done` once it was read to its end.
CREATE TABLE coverage (
    copy INTEGER NOT NULL REFERENCES copy (id) ON DELETE CASCADE,
    category INTEGER NOT NULL REFERENCES category (id),
    is_full INTEGER NOT NULL,
    done INTEGER NOT NULL,
    PRIMARY KEY (copy, category)
) STRICT, WITHOUT ROWID;

-- Archives.
CREATE TABLE part (
    id INTEGER PRIMARY KEY,
    copy INTEGER NOT NULL REFERENCES copy (id) ON DELETE CASCADE,
    category INTEGER NOT NULL REFERENCES category (id),
    path TEXT NOT NULL,
    sha256 TEXT,
    size INTEGER NOT NULL,
    -- What was read had another SHA-256 than the receipt says.
    is_altered INTEGER NOT NULL DEFAULT 0,
    UNIQUE (copy, path)
) STRICT;

-- Files in archives.
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    part INTEGER NOT NULL REFERENCES part (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    format TEXT NOT NULL,
    records INTEGER NOT NULL,
    unreadable INTEGER NOT NULL,
    UNIQUE (part, number)
) STRICT;

-- The copies that an item is in, as ranges: `1-4 7`. Shared by all items that are in the same ones. Two may come to be
-- equal when a copy is forgotten; that costs nothing, and finding the items of one would cost a look at all of them.
CREATE TABLE span (
    id INTEGER PRIMARY KEY,
    copies TEXT NOT NULL
) STRICT;
CREATE INDEX span_copies ON span (copies);

-- The ID of what has a moment is (seconds << 12 | n), so the order of IDs is the order of time; of all else it is negative.
CREATE TABLE item (
    id INTEGER PRIMARY KEY,
    key INTEGER NOT NULL,
    -- The reading that met it last: within one, equal records are different items.
    pass INTEGER NOT NULL,
    span INTEGER NOT NULL,
    category INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    is_listed INTEGER NOT NULL,
    -- Titles of one number have the same words around them, which are not removed yet.
    wording INTEGER,
    at INTEGER,
    title TEXT NOT NULL,
    url TEXT,
    who TEXT,
    who_url TEXT,
    text TEXT,
    place TEXT,
    lat REAL,
    lon REAL,
    country TEXT,
    list TEXT,
    fields TEXT,
    -- Where the original record lies; nothing once that archive is gone.
    entry INTEGER,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL
) STRICT;
CREATE INDEX item_key ON item (key);

-- What two later full copies do not have any more.
CREATE TABLE gone (
    id INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE day (
    category INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    -- Days since 1970 in UTC; nothing happened on day -1: that counts what has no moment.
    day INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (category, kind, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE wording (
    category INTEGER NOT NULL,
    class INTEGER NOT NULL,
    before TEXT NOT NULL,
    behind TEXT NOT NULL,
    PRIMARY KEY (category, class, before, behind)
) STRICT, WITHOUT ROWID;

-- What could not be read, with its place; at most some of each archive.
CREATE TABLE problem (
    id INTEGER PRIMARY KEY,
    part INTEGER NOT NULL REFERENCES part (id) ON DELETE CASCADE,
    entry TEXT,
    start INTEGER,
    why TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE words USING fts5 (
    document, facets, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co'"
);
