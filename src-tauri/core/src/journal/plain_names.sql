-- Columns and a setting are called as the code calls what is in them.
ALTER TABLE connection RENAME COLUMN tidy TO cleanup_due;
ALTER TABLE grant_ RENAME COLUMN told TO reported;
ALTER TABLE grant_ RENAME COLUMN told_at TO reported_at;
ALTER TABLE grant_ RENAME COLUMN noted TO acknowledged;
ALTER TABLE sign_in RENAME COLUMN trips TO rounds;
ALTER TABLE sign_in RENAME COLUMN fruitful TO has_grant;
ALTER TABLE pause RENAME COLUMN told TO reported;
UPDATE setting SET name = 'transfer_policy' WHERE name = 'manners';
