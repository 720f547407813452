PRAGMA foreign_keys = OFF;
BEGIN;
PRAGMA user_version = 9;
CREATE TABLE client (
    id INTEGER PRIMARY KEY,
    client_id TEXT NOT NULL UNIQUE,
    project_id TEXT,
    project_number TEXT,
    built_in INTEGER NOT NULL,
    has_secret INTEGER NOT NULL
) STRICT;
CREATE TABLE client_step (
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    failure TEXT,
    at INTEGER NOT NULL,
    PRIMARY KEY (client, step)
) STRICT;
CREATE TABLE connection (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    client INTEGER NOT NULL REFERENCES client (id),
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    folder TEXT,
    last_selection TEXT NOT NULL DEFAULT '[]',
    renewal TEXT NOT NULL DEFAULT 'idle',
    -- How often it is copied by itself, and when next.
    every TEXT,
    due_at INTEGER,
    updates_paused INTEGER NOT NULL DEFAULT 0,
    -- When it was last seen whether access was renewed.
    checked_at INTEGER,
    next_at INTEGER,
    failure TEXT,
    -- How many of its copies are kept at least, and whether it is to be seen which may go.
    keep INTEGER,
    cleanup_due INTEGER NOT NULL DEFAULT 0
, anchor TEXT, folder_name TEXT, ending INTEGER NOT NULL DEFAULT 0, keep_access INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE grant_ (
    id INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL REFERENCES connection (id),
    resources TEXT NOT NULL,
    one_time INTEGER,
    granted_at INTEGER NOT NULL,
    ends_at INTEGER,
    testing INTEGER NOT NULL,
    live INTEGER NOT NULL,
    key_state TEXT NOT NULL,
    next_check_at INTEGER,
    renewed_at INTEGER,
    -- The last step before its end that the person was told of, and when; the last that they took note of.
    reported TEXT,
    reported_at INTEGER,
    acknowledged TEXT,
    -- Its end is no news: it never came to life, or the person ended it.
    quiet INTEGER NOT NULL DEFAULT 0
, sign_in INTEGER) STRICT;
CREATE TABLE export (
    id INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL REFERENCES connection (id),
    folder TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    since INTEGER,
    until INTEGER,
    paused INTEGER NOT NULL DEFAULT 0,
    anyway INTEGER NOT NULL DEFAULT 0,
    -- How far it was when a session last began, and how often in a row the program ended badly without getting further.
    reached TEXT,
    crashes INTEGER NOT NULL DEFAULT 0,
    given_up INTEGER NOT NULL DEFAULT 0,
    -- What was wanted too, and another copy was bringing already.
    left_out TEXT NOT NULL DEFAULT '[]',
    next_at INTEGER,
    failure TEXT,
    receipt TEXT,
    -- Where it is being carried to; `move_anew` says that the old place cannot be reached.
    move_to TEXT,
    move_anew INTEGER NOT NULL DEFAULT 0,
    -- Places that it was carried away from and that are to be cleared.
    moved_from TEXT NOT NULL DEFAULT '[]',
    -- Whether it is to go to the bin, and when it went.
    bin TEXT,
    binned_at INTEGER,
    -- Whether it is to be unpacked, what came of it, and what stands in the way.
    unpack TEXT,
    unpacked TEXT,
    unpack_next_at INTEGER,
    unpack_failure TEXT
, access_ended_at INTEGER, receipt_due INTEGER NOT NULL DEFAULT 0, due_at INTEGER) STRICT;
CREATE TABLE unclaimed (
    folder TEXT PRIMARY KEY
) STRICT;
CREATE TABLE job (
    id INTEGER PRIMARY KEY,
    export INTEGER NOT NULL REFERENCES export (id),
    resource TEXT NOT NULL,
    grant_id INTEGER REFERENCES grant_ (id),
    state TEXT NOT NULL,
    outcome TEXT,
    archive_job TEXT,
    intended_at INTEGER,
    asked_at INTEGER,
    looked_at INTEGER,
    next_at INTEGER,
    ready_at INTEGER,
    export_time INTEGER,
    looks INTEGER NOT NULL DEFAULT 0,
    retries INTEGER NOT NULL DEFAULT 0,
    errors INTEGER NOT NULL DEFAULT 0,
    incomplete INTEGER NOT NULL DEFAULT 0,
    failure TEXT,
    -- How often in a row Google said that it does not know it, and when that was counted last.
    unknown_times INTEGER NOT NULL DEFAULT 0,
    unknown_at INTEGER,
    UNIQUE (export, resource)
) STRICT;
CREATE TABLE missed_run (
    connection INTEGER NOT NULL REFERENCES connection (id),
    due_at INTEGER NOT NULL,
    PRIMARY KEY (connection, due_at)
) STRICT;
CREATE TABLE sign_in (
    id INTEGER PRIMARY KEY,
    client INTEGER NOT NULL REFERENCES client (id),
    connection INTEGER REFERENCES connection (id),
    name TEXT,
    rounds TEXT NOT NULL,
    copy_order TEXT,
    export INTEGER REFERENCES export (id),
    -- It follows on an access that is ended for it.
    switch INTEGER NOT NULL DEFAULT 0,
    has_grant INTEGER NOT NULL DEFAULT 0,
    over INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER,
    failure TEXT
) STRICT;
CREATE TABLE pause (
    connection INTEGER NOT NULL REFERENCES connection (id),
    resource TEXT NOT NULL,
    until INTEGER NOT NULL,
    reported INTEGER NOT NULL,
    PRIMARY KEY (connection, resource)
) STRICT;
CREATE TABLE notice (
    code TEXT NOT NULL,
    details TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (code, details)
) STRICT;
CREATE TABLE setting (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE hold (
    request TEXT PRIMARY KEY NOT NULL,
    until INTEGER NOT NULL
) STRICT;
CREATE TABLE base (
    folder TEXT PRIMARY KEY,
    mount TEXT NOT NULL
) STRICT;
CREATE TABLE "part" (
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
CREATE INDEX grant_by_connection ON grant_ (connection);
CREATE INDEX export_by_connection ON export (connection);
CREATE INDEX export_open ON export (finished_at);
CREATE INDEX job_by_export ON job (export);
CREATE INDEX part_by_job ON part (job);
INSERT INTO base VALUES ('/folder', '/');
INSERT INTO client VALUES (1, 'client-1', NULL, NULL, 0, 1);
INSERT INTO client VALUES (2, 'client-2', NULL, NULL, 0, 1);
INSERT INTO client_step VALUES (1, '"client"', '"right"', NULL, 1795262400000);
INSERT INTO connection VALUES (1, 'Person 1', 1, 1795262400000, 'live', NULL, '[]', 'idle', NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, 0);
INSERT INTO connection VALUES (2, 'Person 2', 2, 1795262400000, 'live', NULL, '[]', 'idle', NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, 0);
INSERT INTO export VALUES (1, 2, '/1', 1795262401000, NULL, NULL, NULL, 0, 0, NULL, 0, 0, '[]', NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1795262400000);
INSERT INTO export VALUES (2, 2, '/1', 1795262401000, 1795262403000, NULL, NULL, 0, 0, NULL, 0, 0, '[]', NULL, NULL, '{"asked":0,"got":0,"empty":0,"missing":0,"files":0,"bytes":7,"html":""}', NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO grant_ VALUES (1, 1, '["maps.reviews"]', NULL, 1795262400000, NULL, 0, 1, 'saving', NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO grant_ VALUES (2, 2, '["maps.reviews"]', NULL, 1795262400000, NULL, 0, 1, 'saving', NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO hold VALUES ('initiate', 1795266000000);
INSERT INTO job VALUES (1, 1, 'maps.reviews', NULL, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, NULL, 0, NULL);
INSERT INTO job VALUES (2, 1, 'chrome.history', NULL, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, NULL, 0, NULL);
INSERT INTO job VALUES (3, 2, 'maps.reviews', NULL, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, NULL, 0, NULL);
INSERT INTO job VALUES (4, 2, 'chrome.history', NULL, 'planned', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0, NULL, 0, NULL);
INSERT INTO missed_run VALUES (2, 1795255200000);
INSERT INTO notice VALUES ('disk_full', 'full', 1795262401000);
INSERT INTO part VALUES (1, 1, '', '/o/1', '1.zip', 9, 3, '{}', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO part VALUES (2, 1, '', '/o/2', '2.zip', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO part VALUES (3, 2, '', '/o/1', '1.zip', 9, 9, NULL, '00', 1, NULL, 1795262402000, NULL, NULL, 0, NULL, 'length', NULL, NULL);
INSERT INTO part VALUES (4, 2, '', '/o/2', '2.zip', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO part VALUES (5, 3, '', '/o/1', '1.zip', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO part VALUES (6, 3, '', '/o/2', '2.zip', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO part VALUES (7, 4, '', '/o/1', '1.zip', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO part VALUES (8, 4, '', '/o/2', '2.zip', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO pause VALUES (2, 'maps.reviews', 1795262401000, 1);
INSERT INTO setting VALUES ('last_sign_in', '1');
INSERT INTO setting VALUES ('mark', '0a249349');
INSERT INTO setting VALUES ('notices', 'finished');
INSERT INTO setting VALUES ('quiet', '{"from":"2026-11-21T12:00:00Z","until":"2026-11-21T13:00:00Z"}');
INSERT INTO setting VALUES ('transfer_policy', '{"limit":null,"transfers":3,"copyOnMetered":false,"battery":"unlessLow","keepAwake":true,"background":false,"endAccess":true,"keepIndex":true,"language":null,"look":"system","proxy":"system","logLevel":"info"}');
INSERT INTO sign_in VALUES (1, 1, 1, NULL, '[]', '{"resources":["maps.reviews"],"folder":"/folder","since":"2026-11-21T12:00:00Z","until":null,"left_out":[]}', NULL, 0, 0, 0, NULL, NULL);
INSERT INTO unclaimed VALUES ('/folder');
COMMIT;
