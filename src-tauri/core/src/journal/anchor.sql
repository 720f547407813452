-- The hour and the day that copies which begin by themselves keep to; schedules of an earlier version get theirs from
-- their next run.
ALTER TABLE connection ADD COLUMN anchor TEXT;
