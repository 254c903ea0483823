CREATE TABLE pictures (
    -- What became of each picture, by its address. Kept bytes lie sealed outside, under the hash.
    address   TEXT PRIMARY KEY,
    state     TEXT NOT NULL,
    tries     INTEGER NOT NULL,
    hash      BLOB,
    thumbnail BLOB
) STRICT;

CREATE TABLE alert_pictures (
    -- Which pictures an alert shows.
    alert   TEXT NOT NULL,
    address TEXT NOT NULL,
    PRIMARY KEY (alert, address)
) STRICT, WITHOUT ROWID;
