// The same cells as xlsx_bare.c through povnet's writer. xlsx_povnet FILE TMPDIR
#include <fmt/format.h>

#include <cstdio>
#include <string>

#include "base/error.h"
#include "sheet/writer.h"

using namespace povnet;

namespace {

constexpr std::int64_t rows = 100000;
constexpr std::int64_t columns = 20;

Cell cell_at(std::int64_t row, std::int64_t column) {
  const std::int64_t number = row * 7919 + column * 104729;
  if (column % 4 == 0) return Cell::of(fmt::format("text {}", number % 1000000));
  if (column % 4 == 1) return Cell::of(Kind::integer, number % 100000);
  if (column % 4 == 2) return Cell::of(Kind::money, number % 10000000);
  return Cell::of(Kind::day, 36526 - 25569 + number % 20000);
}

Table wide_table() {
  Table table{.key = "wide", .title = "", .columns = {}, .rows = {}};
  constexpr Kind kinds[] = {Kind::text, Kind::integer, Kind::money, Kind::day};
  for (std::int64_t i = 0; i < columns; ++i)
    table.columns.push_back(
        {.key = fmt::format("column_{}", i), .label = fmt::format("column_{}", i), .kind = kinds[i % 4]});
  table.rows = [next = std::int64_t{0}](Row& row) mutable {
    if (next == rows) return false;
    row.clear();
    for (std::int64_t i = 0; i < columns; ++i) row.push_back(cell_at(next, i));
    ++next;
    return true;
  };
  return table;
}

}  // namespace

int main(int count, char** arguments) try {
  if (count != 3) return 2;
  Document document = document_of(wide_table());
  write_file(document, Format::xlsx, {.excel_csv = false, .color = false, .tmpdir = arguments[2]},
             arguments[1]);
  return 0;
} catch (const Error& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return static_cast<int>(error.fault());
}
