-- The sum of all migrations, for reading. Written by a test; see src/migrate.rs.

CREATE TABLE sources (
    -- Where alerts come from. An id is never used again.
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    address       TEXT NOT NULL UNIQUE,
    kind          TEXT NOT NULL,
    title         TEXT,
    etag          TEXT,
    last_modified TEXT,
    asked         TEXT,
    answered      TEXT,
    not_before    TEXT,
    failures      INTEGER NOT NULL,
    error         TEXT,
    keep_pictures INTEGER NOT NULL
) STRICT;

CREATE TABLE hosts (
    -- Hosts that asked for patience, or failed: kept over restarts.
    host       TEXT PRIMARY KEY,
    not_before TEXT,
    failures   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE alerts (
    -- One row a publication. `key` is its row in the word index; `version` the newest.
    key          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    version      INTEGER NOT NULL,
    source       INTEGER,
    published_id TEXT NOT NULL
) STRICT;

CREATE INDEX alerts_by_published_id ON alerts (published_id);

CREATE INDEX alerts_by_source ON alerts (source);

CREATE TABLE alert_versions (
    -- What was published, each time it was: rows are added, what was published is never changed.
    alert      INTEGER NOT NULL REFERENCES alerts (key),
    version    INTEGER NOT NULL,
    title      TEXT NOT NULL,
    address    TEXT,
    published  TEXT,
    updated    TEXT,
    received   TEXT NOT NULL,
    language   TEXT,
    countries  TEXT NOT NULL,
    categories TEXT NOT NULL,
    kind       TEXT,
    publisher  TEXT,
    PRIMARY KEY (alert, version)
) STRICT, WITHOUT ROWID;

CREATE INDEX alert_versions_by_address ON alert_versions (address) WHERE address IS NOT NULL;

CREATE TABLE alert_documents (
    -- The documents of each version, in order. Their bytes lie sealed outside, under the hash.
    alert      INTEGER NOT NULL,
    version    INTEGER NOT NULL,
    place      INTEGER NOT NULL,
    hash       BLOB NOT NULL,
    role       TEXT NOT NULL,
    address    TEXT,
    media_type TEXT NOT NULL,
    name       TEXT,
    size       INTEGER NOT NULL,
    PRIMARY KEY (alert, version, place),
    FOREIGN KEY (alert, version) REFERENCES alert_versions (alert, version)
) STRICT, WITHOUT ROWID;

CREATE INDEX alert_documents_by_hash ON alert_documents (hash);

CREATE INDEX alert_documents_by_address ON alert_documents (address) WHERE address IS NOT NULL;

CREATE TABLE attachments (
    -- Which bytes lie sealed outside.
    hash       BLOB PRIMARY KEY,
    size       INTEGER NOT NULL,
    media_type TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE readings (
    -- Documents as they were read: made again from the bytes by a newer reader.
    hash    BLOB PRIMARY KEY,
    reader  INTEGER NOT NULL,
    reading BLOB NOT NULL
) STRICT;

CREATE TABLE actions (
    -- What was understood of each document, part by part: made again by a newer extractor.
    document  BLOB NOT NULL,
    part      INTEGER NOT NULL,
    extractor INTEGER NOT NULL,
    action    BLOB NOT NULL,
    PRIMARY KEY (document, part)
) STRICT;

CREATE TABLE corrections (
    -- What the person put right. A correction taken back stays, with the day.
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    alert      TEXT NOT NULL,
    correction BLOB NOT NULL,
    made       TEXT NOT NULL,
    withdrawn  TEXT
) STRICT;

CREATE INDEX corrections_by_alert ON corrections (alert);

CREATE TABLE cases (
    -- A row a case for lists, thin so that a list reads little; made again from alerts and corrections.
    id               TEXT PRIMARY KEY,
    number           TEXT,
    organisation     TEXT,
    kind             TEXT,
    country          TEXT,
    language         TEXT,
    issued           TEXT,
    deadline         TEXT,
    ended            INTEGER NOT NULL,
    asks_for_letters INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX cases_by_number ON cases (number) WHERE number IS NOT NULL;

CREATE INDEX cases_by_issued ON cases (issued);

CREATE INDEX cases_by_country ON cases (country, issued);

CREATE INDEX cases_by_kind ON cases (kind, issued);

CREATE INDEX cases_by_need ON cases (asks_for_letters, ended, deadline, issued);

CREATE TABLE case_bodies (
    -- The cases whole.
    id   TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
    body BLOB NOT NULL
) STRICT;

CREATE TABLE case_alerts (
    -- Which case an alert belongs to.
    alert   TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX case_alerts_by_case ON case_alerts (case_id);

CREATE TABLE case_status (
    -- What the person did with a case. No foreign key: it outlives a case that is computed anew.
    case_id   TEXT PRIMARY KEY,
    seen      TEXT,
    put_aside TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (
    -- Letters being written, as last saved.
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id   TEXT NOT NULL,
    recipient TEXT NOT NULL,
    language  TEXT NOT NULL,
    to_number INTEGER NOT NULL,
    paper     TEXT NOT NULL,
    envelope  TEXT NOT NULL,
    shows     TEXT NOT NULL,
    draft     BLOB NOT NULL,
    saved     TEXT NOT NULL,
    removed   TEXT
, kind TEXT NOT NULL DEFAULT 'appeal', lines TEXT NOT NULL DEFAULT 'justified', one_page INTEGER NOT NULL DEFAULT 0, left_out TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX drafts_by_case ON drafts (case_id);

CREATE TABLE draft_history (
    -- Every saving of every draft: what the person wrote is never deleted by the program.
    id    INTEGER PRIMARY KEY,
    draft INTEGER NOT NULL REFERENCES drafts (id),
    body  BLOB NOT NULL,
    saved TEXT NOT NULL
) STRICT;

CREATE INDEX draft_history_by_draft ON draft_history (draft);

CREATE TABLE letters (
    -- The log: letters that were printed, posted, e-mailed, faxed.
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id    TEXT NOT NULL,
    alert      TEXT,
    recipient  TEXT NOT NULL,
    country    TEXT,
    language   TEXT,
    written_by TEXT NOT NULL,
    how        TEXT NOT NULL,
    printed    TEXT,
    posted     TEXT,
    pdf        BLOB,
    note       TEXT NOT NULL
) STRICT;

CREATE INDEX letters_by_case ON letters (case_id);

CREATE TABLE replies (
    -- What came back.
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id TEXT NOT NULL,
    letter  INTEGER REFERENCES letters (id),
    kind    TEXT NOT NULL,
    came    TEXT NOT NULL,
    scan    BLOB,
    note    TEXT NOT NULL
) STRICT;

CREATE INDEX replies_by_case ON replies (case_id);

CREATE TABLE writers (
    -- Those who write; the first is the laptop's owner.
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    name         TEXT NOT NULL,
    lines        TEXT NOT NULL,
    town         TEXT NOT NULL,
    country      TEXT,
    languages    TEXT NOT NULL,
    paper        TEXT,
    envelope     TEXT,
    show_address INTEGER NOT NULL
) STRICT;

CREATE TABLE settings (
    -- What the person chose, and what the program notes of itself.
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE heads USING fts5 (
    folded,
    content = '',
    contentless_delete = 1,
    prefix = '1 2 3',
    tokenize = 'ascii'
);

CREATE VIRTUAL TABLE words USING fts5 (
    folded,
    content = '',
    contentless_delete = 1,
    detail = 'none',
    prefix = '2 3',
    tokenize = 'ascii'
);

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

CREATE TABLE ties (
    -- What the person said of two alerts: of one case, or not. A word taken back stays, with the day.
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    alert     TEXT NOT NULL,
    other     TEXT NOT NULL,
    same      INTEGER NOT NULL,
    made      TEXT NOT NULL,
    withdrawn TEXT
) STRICT;

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

CREATE TABLE touches (
    -- By what alerts may belong together, as hashes: made again with the cases.
    hash  INTEGER NOT NULL,
    kind  INTEGER NOT NULL,
    alert INTEGER NOT NULL,
    PRIMARY KEY (hash, kind, alert)
) STRICT, WITHOUT ROWID;

CREATE INDEX touches_by_alert ON touches (alert);

CREATE TABLE changed_alerts (
    -- Alerts that changed since cases were made of them. An id is never used again.
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    alert INTEGER NOT NULL
) STRICT;

CREATE TABLE case_writings (
    -- One row: how often cases were written.
    count INTEGER NOT NULL
) STRICT;

CREATE INDEX letters_by_alert ON letters (alert) WHERE alert IS NOT NULL;

CREATE INDEX replies_by_letter ON replies (letter) WHERE letter IS NOT NULL;

CREATE TABLE case_lines (
    -- A row a case for looking over all of them: its terms, and the words by which a list is narrowed.
    id    TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
    terms BLOB NOT NULL,
    words TEXT NOT NULL
) STRICT, WITHOUT ROWID;
