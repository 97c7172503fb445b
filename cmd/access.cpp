#include "cmd/access.h"

#include <algorithm>
#include <set>

#include "store/access_log.h"

namespace povnet {
namespace {

/// "P-000123": the codes of all registers are so.
bool is_code(const std::string& text) {
  const std::size_t dash = text.find('-');
  if (dash == 0 || dash == std::string::npos || dash > 4 || text.size() < dash + 7) return false;
  const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(dash), upper) &&
         std::all_of(text.begin() + static_cast<std::ptrdiff_t>(dash) + 1, text.end(), digit);
}

void note(const Cell& cell, std::set<std::string>& codes) {
  if (cell.kind == Kind::text && is_code(cell.text)) codes.insert(cell.text);
}

void note_table(Table& table, std::set<std::string>& codes) {
  std::vector<Row> rows;
  for (Row row; table.rows && table.rows(row);) {
    for (const Cell& cell : row) note(cell, codes);
    rows.push_back(std::move(row));
  }
  table.rows = rows_of(std::move(rows));
}

std::vector<std::string> codes_in(Document& document) {
  std::set<std::string> codes;
  for (Sheet& sheet : document.sheets)
    for (Block& block : sheet.blocks) {
      if (Table* table = std::get_if<Table>(&block)) note_table(*table, codes);
      if (const Fields* fields = std::get_if<Fields>(&block))
        for (const Fields::Field& field : fields->fields) note(field.value, codes);
    }
  return {codes.begin(), codes.end()};
}

bool shows_persons(const Register& reg) {
  return std::ranges::any_of(
      reg.columns, [](const RegisterColumn& column) { return column.personal || column.refers == "person"; });
}

}  // namespace

void present_identified(Call& call, const std::string& command, Document document) {
  log_access(call.common.db, {.at = call.common.now,
                              .actor = call.common.actor,
                              .login = call.common.login,
                              .command = command,
                              .codes = codes_in(document),
                              .reason = call.common.reason});
  present(call, std::move(document));
}

void present_records(Call& call, const std::string& command, const Register& reg, Document document) {
  if (!shows_persons(reg)) return present(call, std::move(document));
  present_identified(call, command, std::move(document));
}

}  // namespace povnet
