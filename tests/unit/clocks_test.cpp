#include "report/clocks.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "report_scene.h"

using namespace povnet;

namespace {

const Day asked_on = make_day(2026, 10, 31);

std::string clock_refusal(const std::string& text) {
  try {
    read_clock({.path = "schemas/clocks/mine.sql", .text = text});
  } catch (const Error& error) {
    return std::string(error.what()) + " | " + error.hint();
  }
  return "nothing";
}

std::string header(const std::string& more) {
  return "/*\nlabel = \"Mio\"\narea = \"casi\"\nrules = []\nkind = \"soft\"\nsoon = "
         "\"ISEE_REMINDER_DAYS\"\n" +
         more + "*/\nSELECT 1";
}

/// Four households in charge: never summoned, seen and late again, of whom the PAD is not known, in time.
void add_households(SQLite::Database& db) {
  db.exec(R"sql(
    INSERT INTO staff (name) VALUES ('Prova Uno'), ('Prova Due');
    INSERT INTO household (head) VALUES (1), (2), (3), (4);
    INSERT INTO measure_grant (measure, person, household, pad_on, decision, status) VALUES
      ('ADI', 1, 1, '2026-05-01', 'accepted', 'granted'), ('ADI', 2, 2, '2026-05-01', 'accepted', 'granted'),
      ('ADI', 3, 3, NULL, 'accepted', 'granted'), ('ADI', 4, 4, '2026-10-01', 'accepted', 'granted');
    INSERT INTO care_case (household, measure_grant, opened_on) VALUES
      (1, 1, '2026-05-01'), (2, 2, '2026-05-01'), (3, 3, '2026-05-01'), (4, 4, '2026-10-01');
    INSERT INTO case_role (care_case, role, staff, valid_from) VALUES (1, 'case_manager', 1, '2026-05-01');
    INSERT INTO meeting (care_case, day) VALUES (2, '2026-06-01');
    INSERT INTO complaint (received_on, kind, care_case, staff) VALUES ('2026-09-01', 'complaint', 4, 2);
  )sql");
}

std::vector<std::string> said(const std::vector<DueTerm>& terms) {
  std::vector<std::string> lines;
  for (const DueTerm& due : terms)
    lines.push_back(due.clock->key + " " + due.case_code + " " + std::string(key_of(due.term.state)));
  return lines;
}

}  // namespace

TEST_CASE("a clock that is not well described is refused with its place and what to write") {
  CHECK(clock_refusal(header("")) == "nothing");
  CHECK(clock_refusal(header("kin = 1\n")).starts_with("schemas/clocks/mine.sql:"));
  CHECK(
      clock_refusal(header("[advice.late]\ntodo = \"x\"\n")).find("\"late\" non è lo stato di un termine") !=
      std::string::npos);
  CHECK(clock_refusal(header("source = \"Legge\"\n")).find("vanno insieme") != std::string::npos);
  std::string bad = header("");
  bad.replace(bad.find("soft"), 4, "weak");
  CHECK(clock_refusal(bad).find("scegli fra hard, soft, info") != std::string::npos);
}

TEST_CASE("every clock says what to do when its day has passed, and where its rule comes from") {
  const ClockTexts texts = read_clock_texts(built_in_files());
  for (int i = 0; i <= static_cast<int>(TermState::exempt); ++i)
    CHECK_FALSE(texts.state(key_of(static_cast<TermState>(i))).label.empty());
  for (const Clock& clock : all_clocks(built_in_files())) {
    CAPTURE(clock.key);
    const bool over_is_over = clock.key == "self_employed_income" || clock.key == "housing_call_close";
    CHECK(clock.advice.contains(clock.summons ? "overdue_not_summoned" : "overdue") != over_is_over);
    CHECK((clock.kind != ClockKind::hard || !clock.source.empty()));
    CHECK_FALSE(clock.verified);
  }
}

TEST_CASE("S-096: terms of all clocks come worst first, each with whose it is and what to do") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  add_households(db);
  Reader reader(db, data);
  const auto terms = due_terms(reader, {.on = asked_on});
  CHECK(said(terms) == std::vector<std::string>{"first_meeting PIC-000001 overdue_not_summoned",
                                                "next_meeting PIC-000002 overdue_not_summoned",
                                                "complaint_answer PIC-000004 overdue",
                                                "first_meeting PIC-000003 cannot_say"});
  CHECK(terms.front().manager == "Prova Uno");
  CHECK(terms.front().register_by == make_day(2026, 11, 20));
  CHECK(terms[2].staff == "Prova Due");
  CHECK(terms[3].todo == "Completare i dati: manca la data del PAD del nucleo, da cercare in GePI");

  SUBCASE("of one case, of one person, of one worker, of one record") {
    CHECK(said(due_terms(reader, {.on = asked_on, .about = RecordRef{"care_case", 2}})).size() == 1);
    CHECK(said(due_terms(reader, {.on = asked_on, .about = RecordRef{"person", 4}})).size() == 1);
    CHECK(said(due_terms(reader, {.on = asked_on, .about = RecordRef{"household", 1}})).size() == 1);
    CHECK(said(due_terms(reader, {.on = asked_on, .about = RecordRef{"complaint", 1}})).size() == 1);
    CHECK(said(due_terms(reader, {.on = asked_on, .staff = "OP-000002"})).size() == 1);
    CHECK(said(due_terms(reader, {.on = asked_on, .manager = "prova u"})).size() == 1);
  }
  SUBCASE("the day asked decides, not today") {
    CHECK(said(due_terms(reader, {.on = make_day(2026, 5, 2)})) ==
          std::vector<std::string>{"first_meeting PIC-000003 cannot_say"});
  }
}

TEST_CASE("without a parameter in force nothing is said of the clocks that rest on it, and why is") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  add_households(db);
  db.exec("UPDATE temp.parameter SET valid_to = '2026-09-30' WHERE id = 'ADI_FIRST_MEETING_DAYS'");
  Reader reader(db, data);
  const DueQuestion question{.on = asked_on, .clock = "first_meeting"};
  for (const DueTerm& due : due_terms(reader, question)) CHECK(due.term.state == TermState::cannot_say);
  CHECK(missing_rules(reader, question) ==
        std::vector<std::string>{
            "Il parametro ADI_FIRST_MEETING_DAYS non ha un valore per il 31/10/2026: su questi termini "
            "l'elenco non è affidabile: Primo incontro"});
  const auto before = due_terms(reader, {.on = make_day(2026, 9, 30), .clock = "first_meeting"});
  CHECK(said(before).front() == "first_meeting PIC-000001 overdue_not_summoned");
}
