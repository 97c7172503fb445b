#include "store/closing_rules.h"

#include <fmt/format.h>

#include "schema/register.h"
#include "store/row.h"
#include "store/table_shape.h"

namespace povnet {
namespace {

using Said = std::string ClosingRule::*;

const ClosingRule* rule_of(const ClosingRules& rules, const std::string& reg) {
  const auto at = rules.find(reg);
  return at == rules.end() ? nullptr : &at->second;
}

bool says(const ClosingRules& rules, const std::string& reg, Said what) {
  const ClosingRule* rule = rule_of(rules, reg);
  return rule && (!(rule->*what).empty() || says(rules, rule->above, what));
}

/// What a row of `reg` says, as an expression over its table.
std::string expression(const ClosingRules& rules, const std::string& reg, Said what) {
  const ClosingRule* rule = rule_of(rules, reg);
  if (!says(rules, reg, what)) return "NULL";
  if (!(rule->*what).empty()) return sql_name(reg) + "." + sql_name(rule->*what);
  return fmt::format("(SELECT {} FROM {} WHERE {}.id = {}.{})", expression(rules, rule->above, what),
                     sql_name(rule->above), sql_name(rule->above), sql_name(reg), sql_name(rule->above));
}

std::string area_of(const ClosingRules& rules, const std::string& reg) {
  const ClosingRule* rule = rule_of(rules, reg);
  if (!rule) return {};
  return rule->area.empty() ? area_of(rules, rule->above) : rule->area;
}

}  // namespace

ClosingRules closing_rules(const DataFiles& data) {
  ClosingRules rules;
  for (const Register& reg : all_registers(data))
    rules[reg.name] = {.label = reg.label,
                       .area = reg.area,
                       .day = reg.competence_day,
                       .partner = reg.partner,
                       .above = reg.parent};
  for (auto& [reg, rule] : rules)
    if (rule.area.empty()) rule.area = area_of(rules, rule.above);
  return rules;
}

bool has_day(const ClosingRules& rules, const std::string& reg) {
  return says(rules, reg, &ClosingRule::day);
}

bool has_partner(const ClosingRules& rules, const std::string& reg) {
  return says(rules, reg, &ClosingRule::partner);
}

std::string day_and_partner_sql(const ClosingRules& rules, const std::string& reg) {
  return fmt::format("SELECT {}, {} FROM {} WHERE id = ?", expression(rules, reg, &ClosingRule::day),
                     expression(rules, reg, &ClosingRule::partner), sql_name(reg));
}

DayAndPartner day_and_partner(SQLite::Database& db, const ClosingRules& rules, const RecordRef& record) {
  const auto found = select_first(
      db, day_and_partner_sql(rules, record.table).c_str(),
      [](ResultRow& row) {
        DayAndPartner said;
        said.day = row.maybe_text();
        said.partner = row.maybe_integer();
        return said;
      },
      record.id);
  return found.value_or(DayAndPartner{});
}

}  // namespace povnet
