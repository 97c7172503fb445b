-- What may be written twice besides a person: the record that took its place. Kept by the engine, typed by nobody.
ALTER TABLE household ADD COLUMN merged_into INTEGER REFERENCES household (id);
ALTER TABLE organisation ADD COLUMN merged_into INTEGER REFERENCES organisation (id);
ALTER TABLE staff ADD COLUMN merged_into INTEGER REFERENCES staff (id);
ALTER TABLE antenna ADD COLUMN merged_into INTEGER REFERENCES antenna (id);
ALTER TABLE locality ADD COLUMN merged_into INTEGER REFERENCES locality (id);
ALTER TABLE resource ADD COLUMN merged_into INTEGER REFERENCES resource (id);

-- A household that was merged stays under its head as it was, and takes no key from those that live.
DROP INDEX household_key;
CREATE UNIQUE INDEX household_key ON household (head, coalesce(valid_from, '')) WHERE merged_into IS NULL;
