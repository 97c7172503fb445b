#include "store/frozen_reports.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "store/kept_files.h"
#include "store/record_code.h"
#include "store/row.h"
#include "store/sent_documents.h"

namespace povnet {

std::string keep_frozen(Transaction& tx, const FrozenCopy& copy, const Act& act) {
  Records copies(tx, "frozen_report",
                 {"title", "report", "period_from", "period_to", "as_of", "dimension", "narrowed", "at",
                  "actor", "login", "head", "digest"});
  const std::int64_t id = copies.insert(std::vector<Value>{
      copy.title, copy.report, iso(copy.period.first), iso(copy.period.last), iso(copy.as_of), copy.dimension,
      copy.narrowed, act.at, act.actor, act.login, copy.head, keep_file(tx, copy.bytes)});
  write_shown_records(tx, {"frozen_report", id}, copy.codes, copy.tables);
  return code_of(tx.file().db(), {"frozen_report", id});
}

std::optional<std::string> last_frozen(SQLite::Database& db, const std::string& report,
                                       const Period& period) {
  return select_first(
      db, R"sql(
      SELECT code FROM frozen_report
       WHERE report = ? AND period_from = ? AND period_to = ? AND dimension = '' AND narrowed = ''
       ORDER BY id DESC)sql",
      [](ResultRow& row) { return row.text(); }, report, iso(period.first), iso(period.last));
}

KeptReport kept_report(SQLite::Database& db, const std::string& code) {
  const auto found = select_first(
      db, "SELECT code, title, report, at, digest, CAST(head AS INTEGER) FROM frozen_report WHERE code = ?",
      [&db](ResultRow& row) {
        return KeptReport{row.text(),   row.text(), row.text(), row.text(), kept_file(db, row.text()),
                          row.integer()};
      },
      upper(trim(code)));
  if (!found)
    throw Error(Fault::input, fmt::format("tra i rapporti congelati non c'è \"{}\"", code),
                "povnet report frozen li elenca");
  return *found;
}

}  // namespace povnet
