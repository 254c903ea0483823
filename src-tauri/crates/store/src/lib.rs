//! Everything kept, in one encrypted SQLite database; the only SQL.
