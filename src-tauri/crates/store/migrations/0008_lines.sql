CREATE TABLE case_lines (
    -- A row a case for looking over all of them: its terms, and the words by which a list is narrowed.
    id    TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
    terms BLOB NOT NULL,
    words TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The cases are made again, and their lines with them.
DELETE FROM case_bodies;

DELETE FROM settings WHERE key = 'store.cases.form';
