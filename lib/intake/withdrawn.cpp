#include "intake/withdrawn.h"

#include <algorithm>
#include <set>

#include "store/raw_statement.h"
#include "store/table_shape.h"

namespace povnet {

std::map<std::string, std::vector<std::string>> withdrawn_records(
    Transaction& tx, References& references, const Source& source, std::int64_t batch,
    const std::map<std::string, std::vector<std::int64_t>>& seen) {
  std::map<std::string, std::vector<std::string>> absent;
  std::set<std::string> registers;
  for (const SourceEmit& emit : source.emits)
    if (emit.snapshot) registers.insert(references.reg(emit.reg).name);
  for (const std::string& reg : registers) {
    const auto now = seen.find(reg);
    const std::set<std::int64_t> named = now == seen.end()
                                             ? std::set<std::int64_t>{}
                                             : std::set<std::int64_t>(now->second.begin(), now->second.end());
    RawStatement made(tx.file().db(),
                      "SELECT r.id, r.code FROM tx_insert JOIN tx ON tx.id = tx_insert.tx "
                      "JOIN batch ON batch.id = tx.batch JOIN " +
                          sql_name(reg) +
                          " r ON r.id BETWEEN first_record AND last_record "
                          "WHERE tx_insert.register = ? AND batch.source = ? AND batch.id <> ? "
                          "AND batch.undone_by IS NULL ORDER BY r.id");
    made.bind(1, std::string_view(reg));
    made.bind(2, std::string_view(source.name));
    made.bind(3, batch);
    while (made.step())
      if (!named.contains(std::get<std::int64_t>(made.column(0))))
        absent[reg].push_back(std::get<std::string>(made.column(1)));
  }
  return absent;
}

}  // namespace povnet
