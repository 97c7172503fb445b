#include "intake/import.h"

#include <fmt/format.h>

#include <numeric>

#include "base/error.h"
#include "intake/import_pass.h"

namespace povnet {
namespace {

void check_limit(std::int64_t found, std::optional<std::int64_t> most, const std::string& what,
                 const std::string& option) {
  if (!most || found <= *most) return;
  throw Error(Fault::refused,
              fmt::format("{} sono {}, più di {}: non si è scritto nulla", what, found, *most),
              fmt::format("controllare il file; se è giusto, alzare {}", option));
}

void check_limits(const ImportResult& result, const ImportRequest& request) {
  std::int64_t created = 0;
  std::int64_t changed = 0;
  for (const auto& [reg, count] : result.registers) {
    created += count.created;
    changed += count.changed;
  }
  check_limit(created, request.max_new, request.file_name + ": i record nuovi", "--max-new");
  check_limit(changed, request.max_changed, request.file_name + ": i record cambiati", "--max-changed");
  check_limit(result.count(RowOutcome::rejected), request.max_rejected,
              request.file_name + ": le righe respinte", "--max-rejected");
}

/// False where a table refused a row after others had come: which one, a pass that writes each at once will
/// tell.
bool whole_run(ImportPass& pass, Transaction& tx) {
  try {
    pass.run();
    tx.write_later();
  } catch (const Error&) {
    if (!tx.refused_later()) throw;
  }
  return !tx.refused_later();
}

}  // namespace

std::string_view label_of(RowOutcome outcome) {
  constexpr std::array<std::string_view, row_outcomes> labels{"importate", "invariate", "messe da parte",
                                                              "saltate", "respinte"};
  return labels[static_cast<std::size_t>(outcome)];
}

std::int64_t ImportResult::total() const {
  return std::accumulate(rows.begin(), rows.end(), std::int64_t{0});
}

ImportResult import_file(CaseFile& file, const DataFiles& data, const Source& source, const InputFile& input,
                         const ImportRequest& request, const Act& act) {
  file.expect_many_rows();
  std::map<RowPlace, std::vector<RowFault>> known_bad;
  for (bool later = true;;) {
    Transaction tx(file, act);
    ImportPass pass(tx, data, source, input, request, act, known_bad, later);
    if (!whole_run(pass, tx)) {
      tx.roll_back();
      later = false;
      continue;
    }
    ImportResult& result = pass.result;
    if (!request.partial && result.count(RowOutcome::rejected) > 0) {
      check_limit(result.count(RowOutcome::rejected), request.max_rejected,
                  request.file_name + ": le righe respinte", "--max-rejected");
      tx.roll_back();
      return std::move(result);
    }
    if (!pass.half_written.empty()) {
      tx.roll_back();
      known_bad.merge(pass.half_written);
      continue;
    }
    if (result.total() == 0) {
      tx.roll_back();
      result.warnings.push_back(request.file_name + ": sotto l'intestazione non c'è nessuna riga");
      return std::move(result);
    }
    check_limits(result, request);
    pass.finish();
    result.late = tx.late_rows();
    if (request.dry_run)
      tx.roll_back();
    else
      tx.commit();
    result.kept = !request.dry_run;
    return std::move(result);
  }
}

}  // namespace povnet
