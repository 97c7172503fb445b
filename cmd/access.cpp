#include "cmd/access.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <unordered_set>

#include "cmd/reading.h"
#include "report/personal.h"
#include "store/access_log.h"
#include "store/protected_records.h"

namespace povnet {
namespace {

constexpr const char* include_protected = "--include-protected";
using Codes = std::unordered_set<std::string>;

/// "P-000123": the codes of all registers are so.
bool is_code(const std::string& text) {
  const std::size_t dash = text.find('-');
  if (dash == 0 || dash == std::string::npos || dash > 4 || text.size() < dash + 7) return false;
  const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(dash), upper) &&
         std::all_of(text.begin() + static_cast<std::ptrdiff_t>(dash) + 1, text.end(), digit);
}

Error refusal() {
  return {Fault::refused, "riguarda un nucleo in protezione: non si mostra",
          "chi ne ha titolo aggiunge --include-protected e --reason: resta nel registro degli accessi"};
}

/// What may not be shown now; nothing where the caller has asked for it, with a reason.
Codes hidden_codes(const Call& call) {
  if (call.flag(include_protected)) {
    if (call.common.reason.empty())
      throw Error(Fault::refused, "--include-protected chiede un motivo", "aggiungere --reason TESTO");
    return {};
  }
  const DataFiles data = data_files_of(call);
  CaseFile file(call.common.db, Access::read, data, {.wait_seconds = call.common.wait_seconds});
  return protected_records(file.db(), call.common.as_of);
}

/// Takes the hidden rows out of a document and notes the codes that stay.
class Sieve {
 public:
  explicit Sieve(Codes hidden) : hidden_(std::move(hidden)) {}

  bool hides(const std::string& code) const { return hidden_.contains(code); }
  std::size_t left_out() const { return left_out_; }
  /// In order.
  std::vector<std::string> shown() const {
    std::vector<std::string> codes(shown_.begin(), shown_.end());
    std::ranges::sort(codes);
    return codes;
  }

  void note(const Cell& cell) {
    if (cell.kind == Kind::text && is_code(cell.text)) shown_.insert(cell.text);
  }

  void pass(Document& document) {
    for (Sheet& sheet : document.sheets)
      for (Block& block : sheet.blocks) {
        if (Table* table = std::get_if<Table>(&block)) pass(*table);
        if (const Fields* fields = std::get_if<Fields>(&block)) pass(*fields);
      }
  }

 private:
  bool hides(const Cell& cell) const { return cell.kind == Kind::text && hides(cell.text); }

  void pass(Table& table) {
    std::vector<Row> rows;
    for (Row row; table.rows && table.rows(row);) {
      if (std::ranges::any_of(row, [this](const Cell& cell) { return hides(cell); })) {
        ++left_out_;
        continue;
      }
      for (const Cell& cell : row) note(cell);
      rows.push_back(std::move(row));
    }
    table.rows = rows_of(std::move(rows));
  }

  void pass(const Fields& fields) {
    for (const Fields::Field& field : fields.fields) {
      if (hides(field.value)) throw refusal();
      note(field.value);
    }
  }

  Codes hidden_;
  Codes shown_;
  std::size_t left_out_ = 0;
};

/// Formats without notes say it beside the result.
void say_left_out(Call& call, std::size_t rows, Document& document) {
  if (rows == 0) return;
  const std::string note =
      rows == 1 ? "1 riga di nuclei in protezione è stata lasciata fuori"
                : fmt::format("{} righe di nuclei in protezione sono state lasciate fuori", rows);
  document.notes.push_back(note);
  const std::string& format = call.common.format;
  if (format == "csv" || format == "tsv" || format == "jsonl") warn(call, note);
}

/// Whether a record of the register leads to a person, by however many references.
bool leads_to_person(const DataFiles& data, const Register& reg, std::set<std::string>& seen) {
  return std::ranges::any_of(reg.columns, [&](const RegisterColumn& column) {
    if (column.refers.empty() || !seen.insert(column.refers).second) return false;
    return column.refers == "person" || leads_to_person(data, required_register(data, column.refers), seen);
  });
}

bool shows_persons(const DataFiles& data, const Register& reg) {
  std::set<std::string> seen;
  return std::ranges::any_of(reg.columns, &RegisterColumn::personal) || leads_to_person(data, reg, seen);
}

/// Whether one of the codes is of a record that leads to a person.
bool lead_to_persons(const DataFiles& data, const std::vector<std::string>& codes) {
  if (codes.empty()) return false;
  std::set<std::string> prefixes;
  for (const Register& reg : all_registers(data))
    if (std::set<std::string> seen; reg.name == "person" || leads_to_person(data, reg, seen))
      prefixes.insert(reg.prefix);
  return std::ranges::any_of(
      codes, [&](const std::string& code) { return prefixes.contains(code.substr(0, code.find('-'))); });
}

void log_shown(const Call& call, const Sieve& sieve, const std::string& command) {
  log_access(call.common.db,
             {.at = call.common.now,
              .actor = call.common.actor,
              .login = call.common.login,
              .command = command + (call.flag(include_protected) ? std::string(" ") + include_protected : ""),
              .codes = sieve.shown(),
              .reason = call.common.reason});
}

void present_through(Call& call, Sieve sieve, const std::string& command, Document document) {
  sieve.pass(document);
  say_left_out(call, sieve.left_out(), document);
  log_shown(call, sieve, command);
  present(call, std::move(document));
}

}  // namespace

void present_identified(Call& call, const std::string& command, Document document) {
  present_through(call, Sieve(hidden_codes(call)), command, std::move(document));
}

void present_counted(Call& call, Reader& reader, const std::string& command, Document document,
                     bool identified) {
  Sieve sieve(hidden_codes(call));
  sieve.pass(document);
  say_left_out(call, sieve.left_out(), document);
  const bool named = identified && !reader.basis().shown.empty();
  if (named || shows_persons(reader) || lead_to_persons(reader.data(), sieve.shown()))
    log_shown(call, sieve, command);
  present(call, std::move(document));
}

void present_about(Call& call, const std::string& command, const std::string& code, Document document) {
  Sieve sieve(hidden_codes(call));
  if (sieve.hides(code)) throw refusal();
  sieve.note(Cell::of(code));
  present_through(call, std::move(sieve), command, std::move(document));
}

void present_records(Call& call, const std::string& command, const Register& reg, Document document) {
  if (!shows_persons(data_files_of(call), reg)) return present(call, std::move(document));
  present_identified(call, command, std::move(document));
}

}  // namespace povnet
