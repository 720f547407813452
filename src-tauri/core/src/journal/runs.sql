-- When the schedule wanted a copy; nothing where the user began it.
ALTER TABLE export ADD COLUMN due_at INTEGER;
-- Runs of a schedule that came to nothing, since the machine was off: a later one made up for them.
CREATE TABLE missed_run (
    connection INTEGER NOT NULL REFERENCES connection (id),
    due_at INTEGER NOT NULL,
    PRIMARY KEY (connection, due_at)
) STRICT;
