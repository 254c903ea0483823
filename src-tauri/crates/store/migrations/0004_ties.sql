CREATE TABLE ties (
    -- What the person said of two alerts: of one case, or not. A word taken back stays, with the day.
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    alert     TEXT NOT NULL,
    other     TEXT NOT NULL,
    same      INTEGER NOT NULL,
    made      TEXT NOT NULL,
    withdrawn TEXT
) STRICT;
