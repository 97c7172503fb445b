#include "cmd/row_faults.h"

#include <fmt/format.h>

#include <map>

namespace povnet {
namespace {

/// How often the same fault is told.
constexpr std::int64_t told = 5;

std::string place_of(const ImportRequest& request, const RowNote& note) {
  std::string place = request.file_name;
  if (!note.sheet.empty()) place += ":" + note.sheet;
  return fmt::format("{}:{}", place, note.line);
}

/// The sentence without what stands in quotes: the same fault of another value.
std::string without_values(const std::string& text) {
  std::string kept;
  bool quoted = false;
  for (const char letter : text) {
    if (letter == '"')
      quoted = !quoted;
    else if (!quoted)
      kept += letter;
  }
  return kept;
}

void tell_aside(Call& call, const ImportRequest& request, const RowNote& note) {
  if (call.common.verbose)
    say(call, fmt::format("{}: messa da parte: {}", place_of(request, note), note.rule));
}

}  // namespace

void tell_rows(Call& call, const ImportRequest& request, const ImportResult& result) {
  for (const std::string& warning : result.warnings) warn(call, warning);
  std::map<std::pair<std::string, std::string>, std::int64_t> times;  ///< by column and sentence
  for (const RowNote& note : result.notes) {
    if (note.outcome == RowOutcome::set_aside) tell_aside(call, request, note);
    for (const RowFault& fault : note.faults) {
      if (++times[{fault.column, without_values(fault.text)}] > told && !call.common.verbose) continue;
      const std::string column = fault.column.empty() ? "" : ":" + fault.column;
      warn(call, fmt::format("{}{}: {}", place_of(request, note), column, fault.text), fault.hint);
    }
  }
  if (call.common.verbose) return;
  for (const auto& [fault, count] : times)
    if (count > told)
      warn(call,
           fmt::format("{}{}: altre {} righe hanno lo stesso difetto", request.file_name,
                       fault.first.empty() ? "" : ":" + fault.first, count - told),
           "--rejects FILE le scrive tutte; -v le elenca");
}

}  // namespace povnet
