-- Until when Google asked not to be asked again (`Retry-After`), by what was asked: never a secret.
CREATE TABLE hold (
    request TEXT PRIMARY KEY NOT NULL,
    until INTEGER NOT NULL
) STRICT;
