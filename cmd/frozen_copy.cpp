#include "cmd/frozen_copy.h"

#include "package/packed.h"
#include "store/rewind.h"

namespace povnet {

FrozenOnFile frozen_on_file(const Call& call, const std::string& code) {
  const DataFiles data = data_files_of(call);
  CaseFile file(call.common.db, Access::read, data, {.wait_seconds = call.common.wait_seconds});
  FrozenOnFile copy{.kept = kept_report(file.db(), code), .document = {}, .report = {}};
  unpack_frozen(unpacked(copy.kept.bytes), copy.document, copy.report);
  return copy;
}

DiffSide side_of(const FrozenOnFile& copy) {
  const auto day = parse_iso_day(copy.kept.at.substr(0, 10));
  return {.name = copy.kept.code + " \"" + copy.kept.title + "\", congelato il " +
                  (day ? italian(*day) : "") + ", " + label(copy.report.request.period),
          .tx = copy.kept.tx};
}

ReportSide as_it_is_now(Reading& reading, const FrozenReport& before) {
  Reader& reader = reading.reader();
  const Report report = without_persons(
      reader.db(), reading.data(), report_named(reading.data(), before.report), scope_of(before.request));
  return {.report = freeze(reader, report, before.request),
          .side = {.name = "come risulta ora, " + label(before.request.period),
                   .tx = last_transaction(reading.file())}};
}

std::string title_of_difference(const FrozenOnFile& before) {
  return before.document.title + ": che cosa è cambiato";
}

std::vector<DiffCell> differing_cells(SQLite::Database& db, const FrozenOnFile& before,
                                      const ReportSide& after) {
  std::vector<DiffCell> cells = diff(before.report, after.report);
  for (DiffCell& cell : cells) add_causes(db, cell.records, side_of(before), after.side);
  return cells;
}

Document difference(const FrozenOnFile& before, const ReportSide& after, const std::vector<DiffCell>& cells) {
  return diff_document(title_of_difference(before), cells, side_of(before), after.side);
}

}  // namespace povnet
