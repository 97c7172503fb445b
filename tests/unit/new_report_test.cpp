#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "report/report_document.h"
#include "report_scene.h"

using namespace povnet;
namespace fs = std::filesystem;

namespace {

void put_file(const fs::path& path, const char* text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path) << text;
}

/// A report with its measure and its dataset, as an officer would put them into --data DIR.
fs::path new_report() {
  const fs::path folder = fs::temp_directory_path() / "povnet-new-report-test";
  fs::remove_all(folder);
  put_file(folder / "schemas/datasets/bodies.sql", R"(/*
label = "Enti"
grain = "un ente"
record = "body"
order = ["body"]
[[column]]
key = "body"
label = "Ente"
[[column]]
key = "kind"
label = "Tipo"
*/
SELECT code AS body, kind AS kind FROM local_body
)");
  put_file(folder / "schemas/measures/bodies.toml", R"(label = "Enti"
definition = "Enti registrati."
time = "stock"
dataset = "bodies"
count = true
)");
  put_file(folder / "schemas/dimensions/body_kind.toml", R"(label = "Tipo di ente"
column = "kind"
codes = "local_body_kind"
)");
  put_file(folder / "templates/reports/bodies.toml", R"(title = "Enti per tipo"
[[table]]
rows = ["body_kind"]
columns = ["bodies"]
)");
  return folder;
}

}  // namespace

TEST_CASE("a new report with its measure and dataset costs text files alone") {
  const fs::path folder = new_report();
  const std::vector<fs::path> overlays{folder};
  const DataFiles data = DataFiles::load(overlays);
  SQLite::Database db = report_scene(data);
  Reader reader(db, data);
  const Document document = report_document(
      reader, report_named(data, "bodies"),
      {.period = {make_day(2026, 10, 1), make_day(2026, 10, 31)}, .as_of = make_day(2026, 11, 5)});
  const auto& table = std::get<Table>(document.sheets.front().blocks.at(1));
  Row row;
  std::int64_t bodies = 0;
  while (table.rows(row)) bodies += row.at(1).number;
  CHECK(bodies == 3);
  CHECK(table.totals->at(1).number == 3);
  SUBCASE("and the document names the files from outside") {
    REQUIRE(document.notes.size() == 1);
    CHECK(document.notes.front().find("schemas/datasets/bodies.sql") != std::string::npos);
    CHECK(document.notes.front().find("templates/reports/bodies.toml") != std::string::npos);
  }
  fs::remove_all(folder);
}
