#include "cmd/access.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text.h"
#include "cmd/reading.h"
#include "report/personal.h"
#include "report/sieve.h"
#include "schema/person_registers.h"
#include "store/access_log.h"
#include "store/protected_records.h"

namespace povnet {
namespace {

constexpr const char* include_protected = "--include-protected";

/// What may not be shown now; nothing where the caller has asked for it, with a reason.
std::unordered_set<std::string> hidden_codes(const Call& call) {
  if (call.flag(include_protected)) {
    if (call.common.reason.empty())
      throw Error(Fault::refused, "--include-protected chiede un motivo", "aggiungere --reason TESTO");
    return {};
  }
  const DataFiles data = data_files_of(call);
  CaseFile file(call.common.db, Access::read, data, {.wait_seconds = call.common.wait_seconds});
  return protected_records(file.db(), call.common.as_of);
}

std::string left_out_note(std::size_t rows) {
  return rows == 1 ? "1 riga di nuclei in protezione è stata lasciata fuori"
                   : fmt::format("{} righe di nuclei in protezione sono state lasciate fuori", rows);
}

bool has_notes(const std::string& format) { return format != "csv" && format != "tsv" && format != "jsonl"; }

/// Formats without notes say it beside the result.
void say_left_out(Call& call, std::size_t rows, Document& document) {
  if (rows == 0) return;
  const std::string note = left_out_note(rows);
  document.notes.push_back(note);
  if (!has_notes(call.common.format)) warn(call, note);
}

bool lists_persons(const DataFiles& data, const Register& reg) {
  return std::ranges::any_of(reg.columns, &RegisterColumn::personal) ||
         person_registers(data).contains(reg.name);
}

/// Whether one of the codes is of a record that leads to a person.
bool lead_to_persons(const DataFiles& data, const std::vector<std::string>& codes) {
  if (codes.empty()) return false;
  const std::set<std::string> prefixes = person_prefixes(data);
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

/// Nothing has to be said of all rows before the first: they are never whole in memory.
void present_row_by_row(Call& call, Sieve& sieve, const std::string& command, Document document) {
  sieve.pass_later(document);
  present(call, std::move(document), [&] {
    log_shown(call, sieve, command);
    if (sieve.left_out() > 0) warn(call, left_out_note(sieve.left_out()));
  });
}

void present_through(Call& call, Sieve sieve, const std::string& command, Document document) {
  if (!has_notes(call.common.format)) return present_row_by_row(call, sieve, command, std::move(document));
  sieve.pass(document);
  say_left_out(call, sieve.left_out(), document);
  log_shown(call, sieve, command);
  present(call, std::move(document));
}

}  // namespace

struct IdentifiedRows::Held {
  Sieve sieve;
};

IdentifiedRows::IdentifiedRows(const Call& call) : held_(new Held{Sieve(hidden_codes(call))}) {}
IdentifiedRows::~IdentifiedRows() = default;

bool IdentifiedRows::admits(const Row& row) { return held_->sieve.admits(row); }

void IdentifiedRows::pass(const std::string& code, Document& document) {
  if (held_->sieve.hides(code)) throw protected_refusal();
  held_->sieve.note(Cell::of(code));
  pass(document);
}

void IdentifiedRows::pass(Document& document) { held_->sieve.pass(document); }

std::vector<std::string> IdentifiedRows::shown() const { return held_->sieve.shown(); }

void IdentifiedRows::log(Call& call, const std::string& command) {
  log_shown(call, held_->sieve, command);
  if (const std::size_t rows = held_->sieve.left_out(); rows > 0) warn(call, left_out_note(rows));
}

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
  if (sieve.hides(code)) throw protected_refusal();
  sieve.note(Cell::of(code));
  present_through(call, std::move(sieve), command, std::move(document));
}

void present_records(Call& call, const std::string& command, const Register& reg, Document document) {
  if (!lists_persons(data_files_of(call), reg)) return present(call, std::move(document));
  present_identified(call, command, std::move(document));
}

}  // namespace povnet
