#include "store/late_changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/day.h"
#include "base/text.h"

namespace povnet {
namespace {

constexpr std::string_view kind_added = "added";
constexpr std::string_view kind_removed = "removed";

constexpr std::string_view way = "con --reason TESTO entra, e i documenti che seguono lo dicono; ";

template <class T>
std::optional<T> maybe(const Value& value) {
  const T* held = std::get_if<T>(&value);
  return held ? std::optional(*held) : std::nullopt;
}

}  // namespace

std::unique_ptr<LateChanges> LateChanges::watch(CaseFile& file, const Act& act) {
  std::vector<Closing> closings = closings_in_force(file.db());
  if (closings.empty()) return nullptr;
  return std::unique_ptr<LateChanges>(new LateChanges(act, std::move(closings), closing_rules(file.data())));
}

LateChanges::LateChanges(Act act, std::vector<Closing> closings, ClosingRules rules)
    : act_(std::move(act)), closings_(std::move(closings)), rules_(std::move(rules)) {
  act_.reason = trim(act_.reason);
}

std::vector<Closing> LateChanges::closings_of(const std::string& table) const {
  const auto rule = rules_.find(table);
  if (rule == rules_.end() || !has_day(rules_, table)) return {};
  std::vector<Closing> closings;
  std::ranges::copy_if(closings_, std::back_inserter(closings),
                       [&](const Closing& closing) { return closing.area == rule->second.area; });
  return closings;
}

void LateChanges::note(const std::string& table, std::int64_t id, std::string_view kind, const LateRow& row) {
  const auto [at, fresh] = notes_.try_emplace({table, id}, Note{kind, row});
  if (fresh || kind != kind_removed) return;
  if (at->second.kind == kind_added)
    notes_.erase(at);
  else
    at->second.kind = kind_removed;
}

void LateChanges::write(Transaction& tx) {
  if (notes_.empty()) return;
  Records records(tx, "late_change",
                  {"closing", "register", "record", "day", "kind", "changed_on", "changed_by", "reason"});
  for (const auto& [record, note] : notes_)
    records.insert(std::vector<Value>{note.row.closing, record.first,
                                      code_of(tx.file().db(), {record.first, record.second}), note.row.day,
                                      std::string(note.kind), act_.at.substr(0, 10),
                                      act_.actor.empty() ? act_.login : act_.actor, act_.reason});
  notes_.clear();
}

ClosedRows::ClosedRows(LateChanges* changes, SQLite::Database& db, const TableShape& shape)
    : changes_(changes), db_(db), table_(shape.name) {
  if (!changes_) return;
  closings_ = changes_->closings_of(table_);
  if (closings_.empty()) return;
  const ClosingRule& rule = changes_->rules().at(table_);
  day_ = shape.find(rule.day);
  partner_ = shape.find(rule.partner);
  if (day_ && (partner_ || !has_partner(changes_->rules(), table_))) return;
  above_ = shape.find(rule.above);
  if (above_) ask_above_.emplace(db_, day_and_partner_sql(changes_->rules(), rule.above));
}

/// Its own columns say more than the row above.
DayAndPartner ClosedRows::said_of(RowView row) {
  DayAndPartner said;
  if (above_)
    if (const auto id = maybe<std::int64_t>(*row[*above_])) {
      ask_above_->bind(1, *id);
      if (ask_above_->step())
        said = {maybe<std::string>(ask_above_->column(0)), maybe<std::int64_t>(ask_above_->column(1))};
      ask_above_->reset();
    }
  if (day_) said.day = maybe<std::string>(*row[*day_]);
  if (partner_) said.partner = maybe<std::int64_t>(*row[*partner_]);
  return said;
}

ClosedPeriod ClosedRows::refusal(const Closing& closing, const std::string& day, std::int64_t id) const {
  const std::string& label = changes_->rules().at(table_).label;
  const std::string what = id == 0 ? label : fmt::format("{}, {}", label, code_of(db_, {table_, id}));
  return {Fault::refused,
          fmt::format("{}: il {} è in un periodo chiuso: {}", what, italian(*parse_iso_day(day)),
                      in_words(closing)),
          std::string(way) + way_to_reopen(db_, closing)};
}

std::optional<LateRow> ClosedRows::admit(std::int64_t id, RowView row) {
  if (closings_.empty()) return std::nullopt;
  const DayAndPartner said = said_of(row);
  const auto closing = std::ranges::find_if(closings_, [&](const Closing& each) { return each.holds(said); });
  if (closing == closings_.end()) return std::nullopt;
  if (!changes_->allowed()) throw refusal(*closing, *said.day, id);
  return LateRow{closing->code, *said.day};
}

void ClosedRows::note(std::int64_t id, std::string_view kind, const std::optional<LateRow>& row) {
  if (row) changes_->note(table_, id, kind, *row);
}

}  // namespace povnet
