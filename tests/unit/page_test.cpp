#include <doctest/doctest.h>

#include <algorithm>

#include "base/error.h"
#include "report/layout_document.h"
#include "report/marks.h"
#include "report_scene.h"
#include "sample_document.h"

using namespace povnet;

namespace {

const Period always{make_day(1000, 1, 1), make_day(2026, 11, 5)};

LayoutRequest about(const std::string& reg, std::int64_t id, const std::string& code) {
  return {.period = always, .as_of = always.last, .record = LayoutRecord{reg, id, code}};
}

/// A page of persons; `blocks` begin on line 5.
Layout small_page(const std::string& blocks) {
  static std::string text;
  text =
      "title = \"Persona {person}\"\nregister = \"person\"\nhead = \"page_person\"\nif_empty = \"niente\"\n" +
      blocks;
  return read_layout(LayoutKind::page, {.path = "templates/pages/small.toml", .text = text});
}

Document small_document(const std::string& blocks) {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  Reader reader(db, data);
  return layout_document(reader, small_page(blocks), about("person", 1, "P-000001"));
}

std::string paragraph(const Document& document, std::size_t at = 0) {
  return std::get<Paragraph>(document.sheets.front().blocks.at(at)).text;
}

}  // namespace

TEST_CASE("the head of a page fills the marks of its texts") {
  const Document document =
      small_document("[[block]]\nkind = \"text\"\ntext = \"{name}, codice {record}, al {as_of}\"\n");
  CHECK(document.title == "Persona P-000001");
  CHECK(paragraph(document) == "Rossi Ada, codice P-000001, al 05/11/2026");
}

TEST_CASE("a mark that means nothing is refused where the text stands, with the nearest") {
  try {
    small_document("[[block]]\nkind = \"text\"\ntext = \"Gentile {nam}\"\n");
    FAIL("accepted");
  } catch (const Error& error) {
    CHECK(std::string(error.what()) ==
          "templates/pages/small.toml:7:8: qui non c'è niente che si chiami {nam}");
    CHECK(error.hint() == "forse {name}");
    CHECK(error.fault() == Fault::input);
  }
}

TEST_CASE("a block stands only where the column it depends on says something") {
  const std::string filled = "[[block]]\nkind = \"text\"\ntext = \"ha un nome\"\nif = \"name\"\n";
  const std::string empty = "[[block]]\nkind = \"text\"\ntext = \"ha un telefono\"\nif = \"phone\"\n";
  const Document document = small_document(filled + empty);
  CHECK(document.sheets.front().blocks.size() == 1);
  CHECK(paragraph(document) == "ha un nome");
  CHECK(paragraph(small_document(empty)) == "niente");
}

TEST_CASE("a fields block takes the columns of one row, and leaves out what is not known") {
  const Document document = small_document(
      "[[block]]\nkind = \"fields\"\ndataset = \"page_person\"\ncolumns = [\"person\", \"name\", "
      "\"phone\"]\n");
  const auto& fields = std::get<Fields>(document.sheets.front().blocks.front());
  REQUIRE(fields.fields.size() == 2);
  CHECK(fields.fields[1].label == "Chi");
  CHECK(fields.fields[1].value == Cell::of("Rossi Ada"));
}

TEST_CASE("a record that fills no head is refused in the words of the page") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  db.exec("INSERT INTO household (head) VALUES (1); INSERT INTO care_case (household) VALUES (1)");
  Reader reader(db, data);
  try {
    layout_document(reader, layout_named(data, LayoutKind::page, "sheet"),
                    about("care_case", 1, "PIC-000001"));
    FAIL("accepted");
  } catch (const Error& error) {
    CHECK(std::string(error.what()).starts_with("la presa in carico PIC-000001 non ha un progetto firmato"));
    CHECK(error.hint().find("--version") != std::string::npos);
  }
}

TEST_CASE("every shipped page and letter fills an empty record (S-039, S-101)") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  db.exec(R"sql(
    INSERT INTO household (head) VALUES (1);
    INSERT INTO care_case (household, opened_on) VALUES (1, '2026-01-01');
    INSERT INTO plan (care_case, signed_on) VALUES (1, '2026-02-01');
    INSERT INTO summons (care_case, appointment_on, outcome) VALUES (1, '2026-03-01', 'unjustified');
    INSERT INTO team_session (care_case, day) VALUES (1, '2026-03-01');
    INSERT INTO sitting (node, day) VALUES ('CABINA', '2026-03-01');
    INSERT INTO referral (day) VALUES ('2026-03-01');
    INSERT INTO complaint (received_on, kind) VALUES ('2026-03-01', 'complaint');
    INSERT INTO puc_project (number, title) VALUES ('PUC-0', 'Vuoto');
    INSERT INTO puc_assignment (puc_project, person, title) VALUES (1, 1, 'ADI');
    INSERT INTO delivery (source, sender, frequency, due_day) VALUES ('antenne', 'Uno', 'monthly', 5);
    INSERT INTO opportunity (title, kind) VALUES ('Orto', 'other');
    INSERT INTO event (day, title, kind) VALUES ('2026-03-01', 'Festa', 'community');
    INSERT INTO antenna (name) VALUES ('Hub');
    INSERT INTO organisation (name) VALUES ('Ente di una spesa');
    INSERT INTO expense (organisation, number, day, total) VALUES (1, '7', '2026-03-01', 100);
    INSERT INTO convention (number, title) VALUES ('1', 'Prova');
    INSERT INTO partner_report (convention, organisation, period_from, period_to, due_on)
    VALUES (1, 1, '2026-01-01', '2026-06-30', '2026-07-31');
  )sql");
  for (const LayoutKind kind : {LayoutKind::page, LayoutKind::letter})
    for (const Layout& layout : all_layouts(data, kind)) {
      CAPTURE(layout.path);
      Reader reader(db, data);
      LayoutRequest request{.period = always, .as_of = always.last};
      if (!layout.registers.empty()) request = about(layout.registers.front(), 1, "X-000001");
      const Document document = layout_document(reader, layout, request);
      CHECK(!document.sheets.front().blocks.empty());
      CHECK(document.title.find('{') == std::string::npos);
    }
}

TEST_CASE("a style other than large is refused") {
  CHECK_THROWS_WITH_AS(
      read_layout(LayoutKind::page,
                  {.path = "templates/pages/small.toml",
                   .text = "title = \"Uno\"\nstyle = \"huge\"\n[[block]]\nkind = \"text\"\ntext = \"a\"\n"}),
      "templates/pages/small.toml:2:9: \"huge\" non è uno stile", Error);
}

TEST_CASE("a page for citizens is printed in large type, with lines to sign on") {
  Document document = sample_document();
  CHECK(written(document, Format::html).find("class=\"large\"") == std::string::npos);
  document = sample_document();
  document.large = true;
  document.sheets.front().blocks.emplace_back(Fields{
      .key = "s", .fields = {{.key = "sign", .label = "Firma", .value = Cell::none(), .input = true}}});
  const std::string page = written(document, Format::html);
  CHECK(page.find("<body class=\"large\">") != std::string::npos);
  CHECK(page.find("<dt>Firma</dt><dd></dd>") != std::string::npos);
  CHECK(page.find("@page { size: A4") != std::string::npos);
}
