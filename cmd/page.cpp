#include "cmd/page.h"

#include <algorithm>

#include "cmd/access.h"
#include "intake/entry.h"
#include "report/layout_document.h"
#include "store/record_code.h"

namespace povnet {

LayoutRecord record_named(Reading& reading, const Register& reg, const std::string& typed) {
  SQLite::Database& db = reading.reader().db();
  References references(db, reading.data());
  const std::int64_t id = required_record(references, reg, typed);
  return {.reg = reg.name, .id = id, .code = code_of(db, {reg.name, id})};
}

LayoutRecord record_for(Reading& reading, const Layout& layout, const std::string& typed) {
  const auto record = record_of_code(reading.reader().db(), typed);
  const auto among = [&layout](const std::string& reg) {
    return std::ranges::find(layout.registers, reg) != layout.registers.end();
  };
  const std::string& reg = record && among(record->table) ? record->table : layout.registers.front();
  return record_named(reading, required_register(reading.data(), reg), typed);
}

LayoutRequest request_for(const Call& call, LayoutRecord record) {
  return {.period = {.first = make_day(1000, 1, 1), .last = call.common.as_of},
          .as_of = call.common.as_of,
          .record = std::move(record)};
}

void present_layout(Call& call, Reading& reading, const std::string& command, const Layout& layout,
                    const LayoutRequest& request) {
  present_about(call, command, request.record->code, layout_document(reading.reader(), layout, request));
}

}  // namespace povnet
