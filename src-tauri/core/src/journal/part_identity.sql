-- Parts are told apart by more than their path, and by the archive job that listed them; and each says how it was proved,
-- who gave it, and whether it turned out to be the object of another part.
CREATE TABLE part_now (
    id INTEGER PRIMARY KEY,
    job INTEGER NOT NULL REFERENCES job (id),
    archive_job TEXT NOT NULL,
    object TEXT NOT NULL,
    file_name TEXT NOT NULL,
    total INTEGER,
    durable INTEGER NOT NULL DEFAULT 0,
    checkpoint TEXT,
    sha256 TEXT,
    crc32c INTEGER,
    generation TEXT,
    saved_at INTEGER,
    inspection TEXT,
    next_at INTEGER,
    errors INTEGER NOT NULL DEFAULT 0,
    failure TEXT,
    proof TEXT,
    host TEXT,
    same_as INTEGER,
    UNIQUE (job, archive_job, object)
) STRICT;
-- Nothing was saved so far without Google's checksum. What a job that is asked for again has saved is of an earlier one.
INSERT INTO part_now (id, job, archive_job, object, file_name, total, durable, checkpoint, sha256, crc32c, generation,
    saved_at, inspection, next_at, errors, failure, proof)
SELECT p.id, p.job, CASE WHEN j.state IN ('ready', 'over') THEN COALESCE(j.archive_job, '') ELSE '' END, p.object,
    p.file_name, p.total, p.durable, p.checkpoint, p.sha256, p.crc32c, p.generation, p.saved_at, p.inspection, p.next_at,
    p.errors, p.failure, CASE WHEN p.saved_at IS NOT NULL THEN 'checksum' END
FROM part p JOIN job j ON j.id = p.job;
DROP TABLE part;
ALTER TABLE part_now RENAME TO part;
CREATE INDEX part_by_job ON part (job);
