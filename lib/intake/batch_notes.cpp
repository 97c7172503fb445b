#include "intake/batch_notes.h"

#include "store/record_code.h"
#include "store/row.h"

namespace povnet {
namespace {

RowOutcome outcome_of(const std::string& name) {
  if (name == "set_aside") return RowOutcome::set_aside;
  return name == "skipped" ? RowOutcome::skipped : RowOutcome::rejected;
}

}  // namespace

FoundRow found_row(References& references, const std::string& sheet, std::int64_t line,
                   const Finding& finding) {
  const RegisterColumn* column = references.reg(finding.reg).find(finding.noticed.column);
  return {sheet, line, column ? column->label : std::string{},
          code_of(references.db(), {finding.reg, finding.record}), finding.noticed.kind};
}

std::vector<FoundRow> findings_of_batch(References& references, std::int64_t batch) {
  return select(
      references.db(),
      "SELECT coalesce(sheet, ''), line, register, record, coalesce(\"column\", ''), kind FROM finding "
      "WHERE batch = ? ORDER BY id",
      [&](ResultRow& row) {
        const std::string sheet = row.text();
        const std::int64_t line = row.integer();
        Finding finding;
        finding.reg = row.text();
        finding.record = row.integer();
        finding.noticed.column = row.text();
        finding.noticed.kind = row.text();
        return found_row(references, sheet, line, finding);
      },
      batch);
}

std::vector<RowNote> notes_of_batch(SQLite::Database& db, std::int64_t batch) {
  // line 0 only remembers a digest
  return select(
      db,
      "SELECT coalesce(sheet, ''), line, outcome, reason FROM batch_row WHERE batch = ? AND line > 0 ORDER "
      "BY id",
      [](ResultRow& row) {
        RowNote note;
        note.sheet = row.text();
        note.line = row.integer();
        note.outcome = outcome_of(row.text());
        note.rule = row.text();
        return note;
      },
      batch);
}

}  // namespace povnet
