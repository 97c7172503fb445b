#include "cmd/sieve.h"

#include <algorithm>

#include "base/text.h"

namespace povnet {
namespace {

/// "P-000123": the codes of all registers are so.
bool is_code(const std::string& text) {
  const std::size_t dash = text.find('-');
  if (dash == 0 || dash == std::string::npos || dash > 4 || text.size() < dash + 7) return false;
  const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(dash), upper) &&
         std::all_of(text.begin() + static_cast<std::ptrdiff_t>(dash) + 1, text.end(), is_digit);
}

}  // namespace

Error protected_refusal() {
  return {Fault::refused, "riguarda un nucleo in protezione: non si mostra",
          "chi ne ha titolo aggiunge --include-protected e --reason: resta nel registro degli accessi"};
}

void Sieve::note(const Cell& cell) {
  if (cell.kind == Kind::text && is_code(cell.text)) shown_.push_back(cell.text);
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
