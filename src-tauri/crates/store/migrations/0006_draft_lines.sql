-- How the lines of a draft end, and whether it is to be set on one page.
ALTER TABLE drafts ADD COLUMN lines TEXT NOT NULL DEFAULT 'justified';
ALTER TABLE drafts ADD COLUMN one_page INTEGER NOT NULL DEFAULT 0;
