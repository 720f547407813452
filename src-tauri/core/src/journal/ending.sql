-- Whether it is to be seen that one-time access has done its work, and whether the user keeps it all the same.
ALTER TABLE connection ADD COLUMN ending INTEGER NOT NULL DEFAULT 0;
ALTER TABLE connection ADD COLUMN keep_access INTEGER NOT NULL DEFAULT 0;
-- When the access that a copy was made with was ended, and whether its receipt is still to say so.
ALTER TABLE export ADD COLUMN access_ended_at INTEGER;
ALTER TABLE export ADD COLUMN receipt_due INTEGER NOT NULL DEFAULT 0;
