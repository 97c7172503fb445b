#include "report/late_notes.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/period.h"
#include "base/text.h"
#include "report/tally.h"
#include "store/query.h"

namespace povnet {
namespace {

constexpr std::string_view late_rows = R"sql(
SELECT c.code, c.area, c.first_day, c.last_day, l.register, l.record, l.reason
  FROM late_change AS l
  JOIN closed_period AS c ON c.code = l.closing
 WHERE c.first_day <= :to AND c.last_day >= :from)sql";

std::string late_rows_sql(bool on_subject) {
  return std::string(late_rows) + (on_subject ? " AND l.record IN (SELECT code FROM temp.subject)" : "") +
         " ORDER BY c.code, l.id";
}

struct LateOfClosing {
  std::string closing;
  std::string heading;  ///< "spesa, marzo 2026"
  std::set<std::string> records;
  std::vector<std::string> reasons;
};

std::string heading_of(const Values& row) {
  const Period period{*parse_iso_day(as_text(row[2])), *parse_iso_day(as_text(row[3]))};
  return fmt::format("{}, {}", as_text(row[1]), label(period));
}

std::string sentence_of(const LateOfClosing& written) {
  const std::size_t rows = written.records.size();
  return fmt::format("Modificato dopo la chiusura ({}): {} {} ({})", written.heading, rows,
                     rows == 1 ? "riga" : "righe", join(written.reasons, "; "));
}

}  // namespace

std::vector<std::string> late_notes(Reader& reader, const Scope& scope, bool on_subject) {
  Query query(reader.db(), late_rows_sql(on_subject), "late_change",
              {{":from", iso(scope.from)}, {":to", iso(scope.to)}});
  std::vector<LateOfClosing> closings;
  for (Values row; query.next(row);) {
    if (!reader.basis().tables.contains(as_text(row[4]))) continue;
    if (closings.empty() || closings.back().closing != as_text(row[0]))
      closings.push_back({as_text(row[0]), heading_of(row), {}, {}});
    LateOfClosing& written = closings.back();
    written.records.insert(as_text(row[5]));
    const std::string reason = as_text(row[6]);
    if (std::ranges::find(written.reasons, reason) == written.reasons.end())
      written.reasons.push_back(reason);
  }
  std::vector<std::string> sentences;
  std::ranges::transform(closings, std::back_inserter(sentences), sentence_of);
  return sentences;
}

}  // namespace povnet
