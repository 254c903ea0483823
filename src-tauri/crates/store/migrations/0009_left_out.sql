-- The calls that a draft leaves out on purpose, a line each.
ALTER TABLE drafts ADD COLUMN left_out TEXT NOT NULL DEFAULT '';
