-- The name of a connection's own folder below any base; nothing until its first copy. No two connections share one.
ALTER TABLE connection ADD COLUMN folder_name TEXT;

-- Base folders that copies were begun in, and the topmost folder of the file system that each lay on: an empty mount point
-- is told from its drive by it.
CREATE TABLE base (
    folder TEXT PRIMARY KEY,
    mount TEXT NOT NULL
) STRICT;
