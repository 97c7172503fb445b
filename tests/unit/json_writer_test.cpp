#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "sample_document.h"

using namespace povnet;
using Json = nlohmann::json;

TEST_CASE("JSON is one record, its tables have rows as records") {
  const Json json = Json::parse(written(sample_document(), Format::json));
  CHECK(json["key"] == "places");
  CHECK(json["as_of"] == "2026-10-31");
  CHECK(json["notes"][0]["text"] == "Dati al 31/10/2026");
  const Json& table = json["tables"][0];
  CHECK(table["columns"][3] == Json{{"key", "spent"}, {"label", "Speso"}, {"kind", "money"}});
  CHECK(table["rows"].size() == 3);
  CHECK(table["rows"][0] == Json{{"place", "Località Nord"},
                                 {"day", "2026-03-09"},
                                 {"people", 12},
                                 {"spent", 1234.56},
                                 {"hours", 450},
                                 {"quota", 12.34}});
  CHECK(table["rows"][2]["spent"].is_null());
  CHECK(table["totals"]["people"] == 14038);
}

TEST_CASE("JSON of an empty document and of odd characters still parses") {
  const Json none = Json::parse(written({.key = "x", .title = "", .sheets = {}, .notes = {}}, Format::json));
  CHECK(none["tables"].empty());
  CHECK(none["as_of"].is_null());
  Fields fields{.key = "f", .fields = {{.key = "a", .label = "A", .value = Cell::of("\"\\\n\t\x01\xFF")}}};
  Document odd{
      .key = "d", .title = "", .sheets = {{.name = "s", .blocks = {std::move(fields)}}}, .notes = {}};
  CHECK(Json::parse(written(std::move(odd), Format::json))["fields"][0]["values"]["a"] ==
        "\"\\\n\t\uFFFD\uFFFD");
}

TEST_CASE("JSONL has a record a line, and names the table where there are several") {
  const std::string one = written(sample_document(), Format::jsonl);
  CHECK(one.starts_with("{\"place\": \"Località Nord\""));
  CHECK(std::count(one.begin(), one.end(), '\n') == 3);
  Document two = sample_document();
  two.sheets.front().blocks.emplace_back(sample_table());
  CHECK(written(std::move(two), Format::jsonl).starts_with("{\"_table\": \"places\", \"place\": "));
}

TEST_CASE("a number that JSON readers would round is refused") {
  Table table{
      .key = "t", .title = "", .columns = {{.key = "a", .label = "A", .kind = Kind::integer}}, .rows = {}};
  table.rows = rows_of({{Cell::of(Kind::integer, (std::int64_t{1} << 53) + 1)}});
  CHECK_THROWS_AS(written(document_of(std::move(table)), Format::json), Error);
}
