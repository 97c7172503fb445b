#include "cmd/own_rows.h"

#include <doctest/doctest.h>

using namespace povnet;

namespace {

/// The first cells of the rows that stay.
std::vector<std::string> kept(std::vector<Row> rows, const std::set<std::string>& own) {
  Document document = document_of({.key = "t",
                                   .title = "",
                                   .columns = {{.key = "a", .label = "A"}, {.key = "b", .label = "B"}},
                                   .rows = rows_of(std::move(rows))});
  keep_own_rows(document, own);
  std::vector<std::string> first;
  Table& table = std::get<Table>(document.sheets.front().blocks.front());
  for (Row row; table.rows(row);) first.push_back(row.front().text);
  return first;
}

Row row_of(const std::string& a, const std::string& b) { return {Cell::of(a), Cell::of(b)}; }

}  // namespace

TEST_CASE("a row that names somebody else's record, wherever in a text, stays here (S-122)") {
  const std::set<std::string> own{"SP-000001", "IM-000001"};
  CHECK(kept({row_of("SP-000001", "IM-000001: manca"), row_of("SP-000001", "come SP-000002"),
              row_of("P-000001", ""), row_of("x", "(IM-000001,SP-1000000)")},
             own) == std::vector<std::string>{"SP-000001"});
}

TEST_CASE("what only looks like a code stays") {
  const std::set<std::string> own;
  const std::vector<std::string> texts{"2026-10-31", "PNRR-1.1.4", "C-12",
                                       "QSFP 2024",  "-000001",    "DET-10/2026"};
  for (const std::string& text : texts)
    CHECK(kept({row_of(text, "")}, own) == std::vector<std::string>{text});
}
