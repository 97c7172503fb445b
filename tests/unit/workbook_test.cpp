#include <doctest/doctest.h>

#include <algorithm>

#include "base/error.h"
#include "report/layout_document.h"
#include "report_scene.h"

using namespace povnet;

namespace {

/// QSFP 2023 and 2024. Of 2023 1,000.00 allotted, 800.00 obliged less 100.00, 300.00 paid, after a round that
/// said 900.00 and 250.00; of 2024 nothing happened.
void add_ledger(SQLite::Database& db) {
  db.exec(R"sql(
    INSERT INTO fund (acronym, name, survey_quota) VALUES ('QSFP', 'Quota servizi', 'QS'), ('PNRR-1.1.4', 'Supervisione', NULL);
    INSERT INTO fund_annuality (fund, year, allotted) VALUES (1, 2023, 100000), (1, 2024, 50000), (2, 2024, 7);
    INSERT INTO obligation (year, number, day, amount, fund_annuality) VALUES
      (2026, '1', '2026-02-01', 80000, 1), (2026, '2', '2026-09-01', 999, 1), (2026, '3', '2026-02-01', 5, 3);
    INSERT INTO obligation_change (obligation, day, kind, amount) VALUES (1, '2026-03-01', 'reduction', -10000);
    INSERT INTO payment_order (obligation, number, day, amount) VALUES
      (1, '10', '2026-08-31', 35000), (1, '11', '2026-06-01', -5000), (1, '12', '2026-09-01', 4444);
    INSERT INTO survey_round (as_of, fund_annuality, committed, liquidated) VALUES ('2026-04-30', 1, 90000, 25000);
    INSERT INTO intervention (acronym, name, position) VALUES ('D_EDU', 'Sostegno', 4);
    INSERT INTO organisation (name) VALUES ('Coop');
    INSERT INTO expense (organisation, number, day, total) VALUES (1, 'F1', '2026-02-01', 12345), (1, 'F2', '2026-03-01', 100);
    INSERT INTO allocation (expense, fund_annuality, intervention, amount) VALUES (1, 2, 1, 12345), (2, 1, 1, 100);
  )sql");
}

const Table& table(const Document& document, const std::string& sheet, const std::string& key) {
  for (const Sheet& each : document.sheets)
    if (each.name == sheet)
      for (const Block& block : each.blocks)
        if (const auto* found = std::get_if<Table>(&block); found && found->key == key) return *found;
  throw std::runtime_error("no table " + key);
}

std::vector<Row> rows_in(const Table& table) {
  std::vector<Row> rows;
  Row row;
  while (table.rows(row)) rows.push_back(row);
  return rows;
}

const Cell& cell(const Table& table, const Row& row, const std::string& column) {
  const auto at = std::ranges::find(table.columns, column, &Column::key);
  return row.at(static_cast<std::size_t>(at - table.columns.begin()));
}

Document multifondo(Reader& reader, const DataFiles& data) {
  return layout_document(
      reader, layout_named(data, LayoutKind::workbook, "multifondo"),
      {.period = {make_day(2026, 1, 1), make_day(2026, 8, 31)}, .as_of = make_day(2026, 8, 31)});
}

}  // namespace

TEST_CASE("multifondo: cumulative values at the day, beside the previous round") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  add_ledger(db);
  Reader reader(db, data);
  const Document document = multifondo(reader, data);
  std::vector<std::string> sheets;
  for (const Sheet& sheet : document.sheets) sheets.push_back(sheet.name);
  CHECK(sheets == std::vector<std::string>{"Riepilogo", "Storico", "Dettaglio impegni", "Controlli"});

  const Table& survey = table(document, "Riepilogo", "survey");
  const auto rows = rows_in(survey);
  REQUIRE(rows.size() == 2);
  CHECK(cell(survey, rows[0], "committed").number == 70000);
  CHECK(cell(survey, rows[0], "uncommitted").number == 30000);
  CHECK(cell(survey, rows[0], "liquidated").number == 30000);
  CHECK(cell(survey, rows[0], "residue").number == 70000);
  CHECK(cell(survey, rows[0], "previous_committed").number == 90000);
  CHECK(cell(survey, rows[0], "committed_change").number == -20000);
  CHECK(cell(survey, rows[0], "liquidated_change").number == 5000);
  CHECK(cell(survey, rows[0], "committed_share").number == 7000);
  CHECK(cell(survey, rows[1], "committed").number == 0);
  REQUIRE(survey.totals);
  CHECK(cell(survey, *survey.totals, "allotted").number == 150000);
  CHECK(cell(survey, *survey.totals, "committed_share").number == 4667);

  SUBCASE("a decrease asks for its cause, the uncommitted for reason and day") {
    const Table& missing = table(document, "Controlli", "missing");
    std::vector<std::string> said;
    for (const Row& row : rows_in(missing))
      if (cell(missing, row, "year").number == 2023) said.push_back(cell(missing, row, "missing").text);
    CHECK(said.size() == 4);
    CHECK(std::ranges::find(said, "causa della diminuzione dell'impegnato") != said.end());
    CHECK(std::ranges::find(said, "motivazione del mancato impegno") != said.end());
  }
  SUBCASE("the detail adds up to what is committed, without the funds of no quota") {
    const Table& detail = table(document, "Dettaglio impegni", "obligations");
    CHECK(rows_in(detail).size() == 1);
    CHECK(cell(detail, *detail.totals, "amount").number + cell(detail, *detail.totals, "changes").number ==
          70000);
  }
}

TEST_CASE("qsfp: the lines of one annuality, each on one sheet") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  add_ledger(db);
  Reader reader(db, data);
  const Document document = layout_document(reader, layout_named(data, LayoutKind::workbook, "qsfp"),
                                            {.period = {make_day(2024, 1, 1), make_day(2026, 10, 31)},
                                             .as_of = make_day(2026, 10, 31),
                                             .annuality = 2024});
  std::vector<std::string> sheets;
  for (const Sheet& sheet : document.sheets) sheets.push_back(sheet.name);
  CHECK(sheets == std::vector<std::string>{"Frontespizio", "Quadro", "Personale", "Spese", "ETS",
                                           "Destinatari", "PUC", "Controlli"});
  const Table& summary = table(document, "Quadro", "summary");
  const auto rows = rows_in(summary);
  REQUIRE(rows.size() == 1);
  CHECK(cell(summary, rows[0], "charged").number == 12345);
  CHECK(cell(summary, rows[0], "share").number == 2469);
  CHECK(cell(summary, *summary.totals, "admitted").empty);
  const Table& ets = table(document, "ETS", "ets");
  CHECK(cell(ets, *ets.totals, "admitted").number == 0);
  CHECK(cell(ets, *ets.totals, "amount").number == 12345);
  const Table& balance = table(document, "Controlli", "balance");
  CHECK(cell(balance, rows_in(balance).at(0), "difference").number == 0);

  SUBCASE("it is called a support, and names the parameters to confirm") {
    CHECK(document.title.find("prospetto di supporto") != std::string::npos);
    const auto named = [](const std::string& note) {
      return note.find("SI_SHARE_BELOW") != std::string::npos;
    };
    CHECK(std::ranges::any_of(document.notes, named));
  }
}

TEST_CASE("every shipped workbook fills an empty case file") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  for (Layout workbook : all_layouts(data, LayoutKind::workbook)) {
    CAPTURE(workbook.key);
    workbook.no_head.clear();  // told before
    Reader reader(db, data);
    const Document document = layout_document(reader, workbook,
                                              {.period = {make_day(2026, 1, 1), make_day(2026, 10, 31)},
                                               .as_of = make_day(2026, 10, 31),
                                               .annuality = 2024});
    CHECK(document.sheets.size() == workbook.sheets.size());
    CHECK(document.title.find("ministeriale") == std::string::npos);
    CHECK(document.title.find('{') == std::string::npos);
  }
}

namespace {

/// A workbook of one table over `survey_quotas`; line 13 names a column.
Layout small_workbook(const std::string& column) {
  const std::string text =
      "title = \"Prova al {as_of}\"\n[[sheet]]\nname = \"Uno\"\n[[sheet.block]]\nkind = \"table\"\nkey = "
      "\"t\"\n"
      "dataset = \"survey_quotas\"\nif_empty = \"nessuna quota\"\n[[sheet.block.column]]\nkey = "
      "\"allotted\"\ntotal = true\n"
      "[[sheet.block.column]]\nkey = \"" +
      column +
      "\"\n[[sheet.block.column]]\nkey = \"half\"\nlabel = \"Metà\"\ntype = \"money\"\nformula = \"allotted "
      "/ 2\"\n";
  return read_layout(LayoutKind::workbook, {.path = "templates/workbooks/small.toml", .text = text});
}

Document small_document(Reader& reader, const std::string& column) {
  return layout_document(
      reader, small_workbook(column),
      {.period = {make_day(2026, 1, 1), make_day(2026, 8, 31)}, .as_of = make_day(2026, 8, 31)});
}

}  // namespace

TEST_CASE("a column that the dataset lacks is refused where the template names it, with the nearest") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  Reader reader(db, data);
  try {
    small_document(reader, "comitted");
    FAIL("accepted");
  } catch (const Error& error) {
    CHECK(
        std::string(error.what()) ==
        "templates/workbooks/small.toml:13:7: nel dataset \"survey_quotas\" non c'è la colonna \"comitted\"");
    CHECK(error.hint() == "forse \"committed\"");
    CHECK(error.fault() == Fault::input);
  }
}

TEST_CASE("a table of a workbook: formulas by row, totals where asked, words where there is nothing") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  Reader reader(db, data);
  const Document empty = small_document(reader, "committed");
  CHECK(empty.title == "Prova al 31/08/2026");
  const Table& nothing = table(empty, "Uno", "t");
  CHECK(rows_in(nothing).empty());
  CHECK(nothing.if_empty == "nessuna quota");

  add_ledger(db);
  const Document document = small_document(reader, "committed");
  const Table& filled = table(document, "Uno", "t");
  const auto rows = rows_in(filled);
  REQUIRE(rows.size() == 2);
  CHECK(cell(filled, rows[1], "half").number == 25000);
  CHECK(cell(filled, *filled.totals, "allotted").number == 150000);
  CHECK(cell(filled, *filled.totals, "committed").empty);
  CHECK(cell(filled, *filled.totals, "half").number == 75000);
}

TEST_CASE("what the front page does not know it says in words, and leaves alone what is to be typed") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  Reader reader(db, data);
  Layout workbook = layout_named(data, LayoutKind::workbook, "qsfp");
  workbook.no_head.clear();  // told before
  const Document document = layout_document(reader, workbook,
                                            {.period = {make_day(2024, 1, 1), make_day(2026, 10, 31)},
                                             .as_of = make_day(2026, 10, 31),
                                             .annuality = 2024});
  const auto* front = std::get_if<Fields>(&document.sheets.at(0).blocks.at(2));
  REQUIRE(front);
  for (const Fields::Field& field : front->fields) {
    CAPTURE(field.key);
    if (field.key == "cup") CHECK(field.value.text == "non registrato");
    if (field.key == "responsible") CHECK(field.value.empty);
    if (field.key == "state") CHECK(field.choices.size() == 5);
  }
}

TEST_CASE("every option that a shipped workbook is narrowed by divides one of its tables, and its checks") {
  const DataFiles data = DataFiles::load({});
  for (const Layout& workbook : all_layouts(data, LayoutKind::workbook))
    for (const std::string& option : workbook.narrows) {
      CAPTURE(workbook.path + " " + option);
      const auto divides = [&](const LayoutBlock& block) {
        return block.kind == LayoutBlock::Kind::table &&
               narrowing_column(dataset_named(data, block.dataset), narrow_option(option));
      };
      CHECK(std::ranges::any_of(workbook.sheets, [&](const LayoutSheet& sheet) {
        return std::ranges::any_of(sheet.blocks, divides);
      }));
    }
}

TEST_CASE("a workbook for one fund counts its rows alone, says so, and names what it leaves out") {
  const DataFiles data = DataFiles::load({});
  SQLite::Database db = report_scene(data);
  add_ledger(db);
  Reader reader(db, data);
  LayoutRequest request{.period = {make_day(2026, 1, 1), make_day(2026, 8, 31)},
                        .as_of = make_day(2026, 8, 31)};
  const Layout workbook = layout_named(data, LayoutKind::workbook, "multifondo");
  request.only = {{"fund", "PNRR-1.1.4"}};
  const Document none = layout_document(reader, workbook, request);
  CHECK(none.title.ends_with("(solo fondo PNRR-1.1.4)"));
  CHECK(rows_in(table(none, none.sheets.front().name, "survey")).empty());
  request.only = {{"fund", "QSFP"}};
  const Document one = layout_document(reader, workbook, request);
  CHECK(rows_in(table(one, one.sheets.front().name, "survey")).size() == 2);
  CHECK(std::get<Paragraph>(one.sheets.front().blocks[1]).text == "Solo: fondo QSFP");
  CHECK(one.notes.front() == "Solo: fondo QSFP");

  request.only = {{"ets", "Coop"}};
  CHECK_THROWS_WITH_AS(layout_document(reader, workbook, request),
                       "\"multifondo\" non si restringe con --ets", Error);
  const Document partner =
      layout_document(reader, layout_named(data, LayoutKind::workbook, "timesheet"), request);
  CHECK(partner.title.find("(solo ente Coop)") != std::string::npos);
}
