#include <doctest/doctest.h>

#include "report/reader.h"
#include "report/reference.h"
#include "report/subject.h"
#include "report_scene.h"
#include "schema/catalogue.h"
#include "schema/dimension.h"
#include "schema/layout.h"
#include "schema/measure.h"
#include "schema/pack.h"
#include "schema/parameter.h"
#include "schema/report.h"

using namespace povnet;

namespace {

std::string file_refusal(const std::string& path, const std::string& text) {
  try {
    if (path.find("datasets") != std::string::npos) read_dataset({.path = path, .text = text});
    if (path.find("measures") != std::string::npos) read_measure({.path = path, .text = text});
    if (path.find("dimensions") != std::string::npos) read_dimension({.path = path, .text = text});
    if (path.find("reports") != std::string::npos) read_report({.path = path, .text = text});
  } catch (const Error& error) {
    return std::string(error.what()) + " | " + error.hint();
  }
  return "nothing";
}

}  // namespace

TEST_CASE("every shipped dataset answers, with the columns its header declares") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  Reader reader(db, data);
  load_subject(reader, "subject", october());
  for (const DataFile* file : data.in("schemas/datasets")) {
    CAPTURE(file->path);
    const Dataset dataset = read_dataset(*file);
    CHECK_NOTHROW(reader.all(dataset, october(), dataset.order));
  }
}

TEST_CASE("every shipped measure, dimension and report finds what it names") {
  const DataFiles data = built_in_files();
  for (const DataFile* file : data.in("schemas/dimensions")) {
    CAPTURE(file->path);
    const Dimension dimension = read_dimension(*file);
    if (dimension.members) CHECK_NOTHROW(dataset_named(data, dimension.members->dataset));
    if (!dimension.rolls_up.empty()) CHECK_NOTHROW(dimension_named(data, dimension.rolls_up));
  }
  for (const DataFile* file : data.in("schemas/measures")) {
    CAPTURE(file->path);
    const Measure measure = read_measure(*file);
    if (measure.count != Measure::Count::ratio) CHECK_NOTHROW(dataset_named(data, measure.dataset));
  }
  for (const Report& report : all_reports(data))
    for (const ReportTable& table : report.tables)
      for (const std::string& column : table.columns) {
        CAPTURE(column);
        if (table.dataset.empty()) CHECK_NOTHROW(measure_named(data, column));
      }
}

TEST_CASE("parameters have one value a day, and evidence") {
  const auto parameters = all_parameters(built_in_files());
  CHECK(parameters.size() > 100);
  const DataFiles data = built_in_files();
  SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  load_reference(db, data);
  CHECK(db.execAndGet("SELECT value FROM temp.parameter WHERE id = 'ADI_FIRST_MEETING_DAYS'").getInt() ==
        120);
  CHECK(db.execAndGet("SELECT label FROM temp.code WHERE list = 'address_role' AND code = 'dwelling'")
            .getString() == "Dimora");
}

TEST_CASE("faults of the data files say where and what to write") {
  CHECK(file_refusal("schemas/datasets/x.sql", "/*\nlabel = \"X\"\n*/\nSELECT 1") ==
        "schemas/datasets/x.sql:1:1: manca \"grain\" | ");
  CHECK(file_refusal(
            "schemas/datasets/x.sql",
            "/*\nlabel = \"X\"\ngrain = \"x\"\nrecord = \"cod\"\norder = [\"code\"]\n[[column]]\nkey = "
            "\"code\"\nlabel "
            "= \"C\"\n*/\nSELECT 1") ==
        "schemas/datasets/x.sql:4:10: \"record\" nomina la colonna \"cod\", che non c'è | forse \"code\"");
  CHECK(file_refusal(
            "schemas/datasets/x.sql",
            "/*\nlabel = \"X\"\ngrain = \"x\"\nrecord = \"code\"\norder = [\"code\"]\n[[column]]\nkey = "
            "\"code\"\nlabel "
            "= \"C\"\ntype = \"euro\"\n*/\nSELECT 1")
            .starts_with("schemas/datasets/x.sql:9:8: tipo sconosciuto \"euro\" | scegli fra text, integer"));
  CHECK(file_refusal("schemas/measures/x.toml",
                     "label = \"X\"\ndefinition = \"x\"\ndataset = \"d\"\ncount = true\nsum = \"a\"")
            .find("una misura si conta in un solo modo") != std::string::npos);
  CHECK(file_refusal("schemas/dimensions/x.toml", "label = \"X\"\ncolumn = \"x\"")
            .find("i membri vengono da un solo posto") != std::string::npos);
  CHECK(file_refusal("templates/reports/x.toml", "title = \"X\"\n[[table]]\nrows = [\"comune\"]\n")
            .find("mancano le misure in \"columns\"") != std::string::npos);
}

TEST_CASE("a query whose columns are not those of its header is refused") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  Reader reader(db, data);
  const Dataset dataset{.key = "x",
                        .path = "x.sql",
                        .label = "X",
                        .grain = "x",
                        .record = "a",
                        .order = {"a"},
                        .columns = {{.key = "a", .label = "A"}},
                        .sql = "SELECT 1 AS b"};
  CHECK_THROWS_WITH_AS(reader.all(dataset, october()),
                       "x.sql:1:1: la query dà le colonne b; l'intestazione dice a", Error);
}

TEST_CASE("every document of a shipped pack is there") {
  const DataFiles data = DataFiles::load({});
  const auto packs = all_packs(data);
  CHECK(packs.size() >= 2);
  for (const Pack& pack : packs)
    for (const PackDocument& document : pack.documents) {
      CAPTURE(pack.path + " " + document.key);
      if (document.kind == PackDocument::Kind::report)
        CHECK_NOTHROW(report_named(data, document.key));
      else
        CHECK_NOTHROW(layout_named(data, LayoutKind::workbook, document.key));
    }
}
