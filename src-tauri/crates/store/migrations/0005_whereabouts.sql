CREATE TABLE whereabouts (
    -- What was learnt of a source's place on the web, apart from its last answer.
    source      INTEGER PRIMARY KEY REFERENCES sources (id) ON DELETE CASCADE,
    taken_whole TEXT,
    moving_to   TEXT,
    moved_from  TEXT,
    gone        INTEGER NOT NULL
) STRICT;

CREATE TABLE pages (
    -- Pages that were asked for again: their validators, and when.
    address       TEXT PRIMARY KEY,
    etag          TEXT,
    last_modified TEXT,
    asked         TEXT NOT NULL
) STRICT, WITHOUT ROWID;
