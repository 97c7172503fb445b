#include "report/sieve.h"

#include <algorithm>

#include "report/used_rows.h"

namespace povnet {

Error protected_refusal() {
  return {Fault::refused, "riguarda un nucleo in protezione: non si mostra",
          "chi ne ha titolo aggiunge --include-protected e --reason: resta nel registro degli accessi"};
}

void Sieve::note(const Cell& cell) {
  if (cell.kind == Kind::text && looks_like_code(cell.text)) shown_.push_back(cell.text);
}

bool Sieve::admits(const Row& row) {
  if (std::ranges::any_of(row, [this](const Cell& cell) { return hides(cell); })) {
    ++left_out_;
    return false;
  }
  for (const Cell& cell : row) note(cell);
  return true;
}

std::vector<std::string> Sieve::shown() const {
  std::vector<std::string> codes = shown_;
  std::ranges::sort(codes);
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  return codes;
}

RowSource Sieve::sifted(RowSource rows) {
  return [this, rows = std::move(rows)](Row& row) {
    while (rows && rows(row))
      if (admits(row)) return true;
    return false;
  };
}

template <class Action>
void Sieve::pass(Document& document, Action action) {
  for (Sheet& sheet : document.sheets)
    for (Block& block : sheet.blocks) {
      if (Table* table = std::get_if<Table>(&block)) action(*table);
      if (const Fields* fields = std::get_if<Fields>(&block)) pass(*fields);
    }
}

void Sieve::pass_later(Document& document) {
  pass(document, [this](Table& table) { table.rows = sifted(std::move(table.rows)); });
}

void Sieve::pass(Document& document) {
  pass(document, [this](Table& table) {
    const RowSource source = sifted(std::move(table.rows));
    std::vector<Row> rows;
    for (Row row; source(row);) rows.push_back(std::move(row));
    table.rows = rows_of(std::move(rows));
  });
}

void Sieve::pass(const Fields& fields) {
  for (const Fields::Field& field : fields.fields) {
    if (hides(field.value)) throw protected_refusal();
    note(field.value);
  }
}

}  // namespace povnet
