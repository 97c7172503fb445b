-- Work and home: internships with their months and attestations, paths towards a home, and who was asked for one.

CREATE TABLE internship (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('TRC-%06d', id)) VIRTUAL,
  person INTEGER NOT NULL REFERENCES person (id),
  care_case INTEGER REFERENCES care_case (id),
  kind TEXT NOT NULL,                     -- internship_kind
  promoter INTEGER REFERENCES organisation (id),
  promoter_tutor TEXT,
  host INTEGER REFERENCES organisation (id),
  host_tutor TEXT,
  staff INTEGER REFERENCES staff (id),
  duties TEXT,
  agreement_number TEXT,
  agreement_on TEXT CHECK (agreement_on IS date(agreement_on)),
  project_on TEXT CHECK (project_on IS date(project_on)),
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),         -- as agreed; attestations move it
  weekly_minutes INTEGER CHECK (weekly_minutes >= 0),
  allowance INTEGER CHECK (allowance >= 0),                 -- cents a month
  threshold INTEGER CHECK (threshold BETWEEN 0 AND 10000),  -- of the hours of the month, 1/100 %
  below_threshold TEXT,                   -- allowance_rule
  inail_policy TEXT,
  inail_from TEXT CHECK (inail_from IS date(inail_from)),
  inail_to TEXT CHECK (inail_to IS date(inail_to)),
  rct_policy TEXT,
  rct_from TEXT CHECK (rct_from IS date(rct_from)),
  rct_to TEXT CHECK (rct_to IS date(rct_to)),
  iban TEXT,
  iban_holder TEXT,
  fund INTEGER REFERENCES fund (id),
  intervention INTEGER REFERENCES intervention (id),
  ended_on TEXT CHECK (ended_on IS date(ended_on)),
  outcome TEXT,                           -- internship_outcome
  after_on TEXT CHECK (after_on IS date(after_on)),
  after TEXT,                             -- internship_after
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (person, valid_from),
  CHECK (valid_to >= valid_from),
  CHECK (ended_on >= valid_from),
  CHECK (inail_to >= inail_from),
  CHECK (rct_to >= rct_from)
) STRICT;
CREATE INDEX internship_agreement ON internship (agreement_number) WHERE agreement_number IS NOT NULL;

CREATE TABLE internship_attestation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('TRA-%06d', id)) VIRTUAL,
  internship INTEGER NOT NULL REFERENCES internship (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  organisation INTEGER REFERENCES organisation (id),
  extends_to TEXT NOT NULL CHECK (extends_to IS date(extends_to)),
  reason TEXT,
  document TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (internship, day)
) STRICT;

CREATE TABLE internship_month (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('TRM-%06d', id)) VIRTUAL,
  internship INTEGER NOT NULL REFERENCES internship (id),
  month TEXT NOT NULL CHECK (month || '-01' IS date(month || '-01')),
  agreed_minutes INTEGER CHECK (agreed_minutes >= 0),
  done_minutes INTEGER CHECK (done_minutes >= 0),
  justified_minutes INTEGER CHECK (justified_minutes >= 0),
  unjustified_minutes INTEGER CHECK (unjustified_minutes >= 0),
  due INTEGER CHECK (due >= 0),           -- cents, as the promoter counts it
  decided INTEGER CHECK (decided >= 0),
  decided_on TEXT CHECK (decided_on IS date(decided_on)),
  act TEXT,
  paid INTEGER CHECK (paid >= 0),
  paid_on TEXT CHECK (paid_on IS date(paid_on)),
  payment_order INTEGER REFERENCES payment_order (id),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (internship, month)
) STRICT;
CREATE INDEX internship_month_month ON internship_month (month);

CREATE TABLE housing_path (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PAB-%06d', id)) VIRTUAL,
  person INTEGER REFERENCES person (id),
  household INTEGER REFERENCES household (id),
  care_case INTEGER REFERENCES care_case (id),
  need TEXT NOT NULL,                     -- housing_need
  channel TEXT,                           -- housing_channel
  situation TEXT,                         -- housing_tenure
  started_on TEXT NOT NULL CHECK (started_on IS date(started_on)),
  eviction_on TEXT CHECK (eviction_on IS date(eviction_on)),
  arrears INTEGER CHECK (arrears >= 0),   -- cents
  arrears_months INTEGER CHECK (arrears_months >= 0),
  landlord INTEGER REFERENCES organisation (id),
  staff INTEGER REFERENCES staff (id),
  ended_on TEXT CHECK (ended_on IS date(ended_on)),
  exit TEXT,                              -- housing_exit
  months_kept INTEGER CHECK (months_kept >= 0),
  kept_on TEXT CHECK (kept_on IS date(kept_on)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (person IS NOT NULL OR household IS NOT NULL),
  CHECK (ended_on >= started_on)
) STRICT;
CREATE UNIQUE INDEX housing_path_origin ON housing_path (origin) WHERE origin IS NOT NULL;
CREATE INDEX housing_path_person ON housing_path (person) WHERE person IS NOT NULL;
CREATE INDEX housing_path_household ON housing_path (household) WHERE household IS NOT NULL;

CREATE TABLE housing_contract (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('CTA-%06d', id)) VIRTUAL,
  housing_path INTEGER NOT NULL REFERENCES housing_path (id),
  channel TEXT,                           -- housing_channel
  landlord INTEGER REFERENCES organisation (id),
  comune INTEGER REFERENCES comune (id),
  place TEXT,
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  rent INTEGER CHECK (rent >= 0),         -- cents a month
  deposit INTEGER CHECK (deposit >= 0),
  guarantee TEXT,                         -- housing_guarantee
  guarantee_amount INTEGER CHECK (guarantee_amount >= 0),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (housing_path, valid_from),
  CHECK (valid_to >= valid_from)
) STRICT;

CREATE TABLE housing_call (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('BAB-%06d', id)) VIRTUAL,
  title TEXT NOT NULL,
  channel TEXT,                           -- housing_channel
  organisation INTEGER REFERENCES organisation (id),
  opens_on TEXT NOT NULL CHECK (opens_on IS date(opens_on)),
  closes_on TEXT CHECK (closes_on IS date(closes_on)),
  homes INTEGER CHECK (homes >= 0),
  link TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (title, opens_on),
  CHECK (closes_on >= opens_on)
) STRICT;

CREATE TABLE housing_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PSB-%06d', id)) VIRTUAL,
  housing_path INTEGER NOT NULL REFERENCES housing_path (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  kind TEXT NOT NULL,                     -- housing_step_kind
  staff INTEGER REFERENCES staff (id),
  housing_call INTEGER REFERENCES housing_call (id),
  result TEXT,
  next_on TEXT CHECK (next_on IS date(next_on)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (housing_path, day, kind)
) STRICT;

CREATE TABLE housing_contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('CIM-%06d', id)) VIRTUAL,
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  staff INTEGER REFERENCES staff (id),
  homes INTEGER CHECK (homes >= 0),
  conditions TEXT,
  outcome TEXT,                           -- housing_contact_outcome
  next_on TEXT CHECK (next_on IS date(next_on)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (organisation, day)
) STRICT;

CREATE TABLE housing_offer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('ALO-%06d', id)) VIRTUAL,
  housing_path INTEGER NOT NULL REFERENCES housing_path (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  channel TEXT,                           -- housing_channel
  landlord INTEGER REFERENCES organisation (id),
  housing_contact INTEGER REFERENCES housing_contact (id),
  comune INTEGER REFERENCES comune (id),
  place TEXT,
  rent INTEGER CHECK (rent >= 0),         -- cents a month
  visited_on TEXT CHECK (visited_on IS date(visited_on)),
  outcome TEXT,                           -- housing_offer_outcome
  outcome_on TEXT CHECK (outcome_on IS date(outcome_on)),
  reason TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day))
) STRICT;
CREATE UNIQUE INDEX housing_offer_origin ON housing_offer (origin) WHERE origin IS NOT NULL;
CREATE INDEX housing_offer_path ON housing_offer (housing_path);
CREATE INDEX housing_offer_contact ON housing_offer (housing_contact) WHERE housing_contact IS NOT NULL;

ALTER TABLE work_action ADD COLUMN title TEXT;
ALTER TABLE work_action ADD COLUMN result TEXT;  -- work_action_result
ALTER TABLE work_action ADD COLUMN result_on TEXT CHECK (result_on IS date(result_on));
