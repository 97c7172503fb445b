#include "cmd/sieve.h"

#include <algorithm>

#include "report/used_rows.h"

namespace povnet {

Error protected_refusal() {
  return {Fault::refused, "riguarda un nucleo in protezione: non si mostra",
          "chi ne ha titolo aggiunge --include-protected e --reason: resta nel registro degli accessi"};
}

void Sieve::note(const Cell& cell) {
  if (cell.kind == Kind::text && looks_like_code(cell.text)) shown_.insert(cell.text);
}

bool Sieve::admits(const Row& row) {
  if (std::ranges::any_of(row, [this](const Cell& cell) { return hides(cell); })) {
    ++left_out_;
    return false;
  }
  for (const Cell& cell : row) note(cell);
  return true;
}

void Sieve::pass(Document& document) {
  for (Sheet& sheet : document.sheets)
    for (Block& block : sheet.blocks) {
      if (Table* table = std::get_if<Table>(&block)) pass(*table);
      if (const Fields* fields = std::get_if<Fields>(&block)) pass(*fields);
    }
}

void Sieve::pass(Table& table) {
  std::vector<Row> rows;
  for (Row row; table.rows && table.rows(row);)
    if (admits(row)) rows.push_back(std::move(row));
  table.rows = rows_of(std::move(rows));
}

void Sieve::pass(const Fields& fields) {
  for (const Fields::Field& field : fields.fields) {
    if (hides(field.value)) throw protected_refusal();
    note(field.value);
  }
}

}  // namespace povnet
