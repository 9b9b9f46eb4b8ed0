-- Commands that a cloud asked for, and those that are to go out later.
ALTER TABLE command ADD COLUMN requester TEXT NOT NULL DEFAULT ''; -- '': nobody but `asked_by`
ALTER TABLE command ADD COLUMN not_before_ms INTEGER;
ALTER TABLE command ADD COLUMN slot TEXT NOT NULL DEFAULT ''; -- '': none
CREATE INDEX command_slot ON command (device, slot) WHERE slot <> '' AND state = 0;
