-- What a letter being written is for: all that were begun before are appeals.
ALTER TABLE drafts ADD COLUMN kind TEXT NOT NULL DEFAULT 'appeal';
