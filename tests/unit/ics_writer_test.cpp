#include <doctest/doctest.h>

#include <sstream>

#include "base/error.h"
#include "base/text.h"
#include "sheet/ics.h"

using namespace povnet;

namespace {

Document terms(Row row) {
  Table table{.key = "due",
              .title = "Termini",
              .columns = {{.key = "due", .label = "Scade il", .kind = Kind::day},
                          {.key = "clock", .label = "Sigla"},
                          {.key = "clock_label", .label = "Termine"},
                          {.key = "record", .label = "Record"},
                          {.key = "surname", .label = "Cognome"},
                          {.key = "todo", .label = "Che cosa fare"}},
              .rows = rows_of({std::move(row)})};
  Document document = document_of(std::move(table));
  document.as_of = make_day(2026, 11, 5);
  return document;
}

std::string written(Document document) {
  std::ostringstream out;
  write_ics(document, out);
  return out.str();
}

const Row meeting{Cell::of(make_day(2026, 12, 31)),
                  Cell::of("first_meeting"),
                  Cell::of("Primo incontro"),
                  Cell::of("B-000001"),
                  Cell::of("Prova"),
                  Cell::of("Convocare; subito, e\nbene")};

}  // namespace

TEST_CASE("a term is an event of its whole day, stamped with the day asked and without names") {
  CHECK(written(terms(meeting)) ==
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//povnet//IT\r\nX-WR-CALNAME:Termini\r\n"
        "BEGIN:VEVENT\r\nUID:first_meeting-B-000001@povnet\r\nDTSTAMP:20261105T000000Z\r\n"
        "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"
        "SUMMARY:Primo incontro: B-000001\r\nDESCRIPTION:Convocare\\; subito\\, e\\nbene\r\n"
        "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("long lines are folded at 75 octets, never inside a character") {
  Row row = meeting;
  std::string todo;
  for (int i = 0; i < 100; ++i) todo += "è";
  row.back() = Cell::of(todo);
  std::vector<std::string> lines = split(written(terms(row)), "\n");
  CHECK(lines.back().empty());
  lines.pop_back();
  for (const std::string& line : lines) {
    CHECK(line.size() <= 76);
    CHECK(line.ends_with('\r'));
    CHECK(is_utf8(line));
  }
  const std::string unfolded = replace_all(written(terms(row)), "\r\n ", "");
  CHECK(unfolded.find("DESCRIPTION:" + todo) != std::string::npos);
}

TEST_CASE("a term without a day makes no event; what has no terms is no calendar") {
  Row row = meeting;
  row.front() = Cell::none(Kind::day);
  CHECK(written(terms(row)).find("VEVENT") == std::string::npos);
  Document other =
      document_of({.key = "x", .title = "X", .columns = {{.key = "due", .label = "Dovuto"}}, .rows = {}});
  other.as_of = make_day(2026, 11, 5);
  CHECK_THROWS_AS(written(std::move(other)), Error);
}
