#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "schema/data_files.h"
#include "store/record_code.h"

namespace povnet {

/// Which columns of a register say the day that its rows belong to and whose they are; what it does not say
/// itself, the row that it belongs to says.
struct ClosingRule {
  std::string label;    ///< of the register
  std::string area;     ///< its own or that of the register above; empty: never closed
  std::string day;      ///< empty: the row above says it
  std::string partner;  ///< the same
  std::string above;    ///< column and register of the row that it belongs to; empty: none
};

/// By register.
using ClosingRules = std::map<std::string, ClosingRule>;

ClosingRules closing_rules(const DataFiles& data);

/// Whether rows of the register have a day at all, or a partner.
bool has_day(const ClosingRules& rules, const std::string& reg);
bool has_partner(const ClosingRules& rules, const std::string& reg);

/// When a row happened and whose it is.
struct DayAndPartner {
  std::optional<std::string> day;  ///< ISO
  std::optional<std::int64_t> partner;
};

/// SELECT of both, by the id of a row of the register.
std::string day_and_partner_sql(const ClosingRules& rules, const std::string& reg);

DayAndPartner day_and_partner(SQLite::Database& db, const ClosingRules& rules, const RecordRef& record);

}  // namespace povnet
