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

INSERT INTO case_writings (count) VALUES (0);

-- A letter follows its alert, and a reply its letter, from case to case.
CREATE INDEX letters_by_alert ON letters (alert) WHERE alert IS NOT NULL;
CREATE INDEX replies_by_letter ON replies (letter) WHERE letter IS NOT NULL;
