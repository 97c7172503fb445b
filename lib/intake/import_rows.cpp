#include <fmt/format.h>

#include "base/text.h"
#include "intake/batch_notes.h"
#include "intake/digest.h"
#include "intake/import_pass.h"

namespace povnet {
namespace {

bool repeats_header(const SheetHeader& header, const InputRow& row) {
  if (header.headings.empty() || row.cells.size() < 2) return false;
  for (std::size_t i = 0; i < row.cells.size(); ++i)
    if (trim(row.cells[i].text) != (i < header.headings.size() ? header.headings[i] : "")) return false;
  return true;
}

/// The first cell with something in it to the right of all that the header names.
std::optional<std::size_t> beyond(const SheetHeader& header, const InputRow& row) {
  for (std::size_t i = header.width; header.width > 0 && i < row.cells.size(); ++i)
    if (!trim(row.cells[i].text).empty()) return i;
  return std::nullopt;
}

}  // namespace

std::string ImportPass::digest_of(const InputRow& row) const {
  ContentDigest digest;
  digest.add(values_.at(predefined::sheet).text);
  for (const InputCell& cell : row.cells) {
    const std::string_view text = trim(cell.text);
    if (!text.empty()) digest.add(text);
  }
  return digest.hex();
}

void ImportPass::note(const std::string& sheet, std::int64_t line, RowOutcome outcome,
                      const std::string& rule, std::vector<RowFault> faults) {
  ++result.rows[static_cast<std::size_t>(outcome)];
  std::string reason = rule;
  for (const RowFault& fault : faults)
    reason += (reason.empty() ? "" : "; ") + (fault.column.empty() ? "riga" : fault.column);
  log_.row(sheet, line, outcome, reason);
  if (outcome == RowOutcome::skipped) ++result.skipped_by_rule[rule];
  if (outcome == RowOutcome::set_aside) ++result.set_aside_by_rule[rule];
  if (outcome != RowOutcome::skipped) result.notes.push_back({sheet, line, outcome, rule, std::move(faults)});
}

void ImportPass::reject(const std::string& name, const SheetHeader& header, const InputRow& row,
                        std::string rule, std::vector<RowFault> faults) {
  if (request_.complete && !emitter_.recognise(values_)) ++unrecognised_;
  KeptRow kept = keep(row);
  result.rejected.push_back(
      {name, row.line, header.headings, std::move(kept.cells), values_.sheet_values(), faults});
  note(name, row.line, RowOutcome::rejected, rule, std::move(faults));
}

void ImportPass::by_rule(const SourceRule& rule, const std::string& name, const SheetHeader& header,
                         const InputRow& row) {
  if (rule.outcome == SourceRule::Outcome::reject) {
    const std::string column = rule.column ? values_.heading(*rule.column) : std::string{};
    return reject(name, header, row, rule.name, {{column, rule.reason, rule.hint}});
  }
  const bool aside = rule.outcome == SourceRule::Outcome::set_aside;
  if (aside && rule.remember) log_.remember(values_.at(*rule.remember).text);
  note(name, row.line, aside ? RowOutcome::set_aside : RowOutcome::skipped, rule.reason, {});
}

/// Of an item, the values stay those of the first that it holds for.
bool ImportPass::takes(const SourceRule& rule) {
  if (!rule.each) return values_.holds(rule.when);
  for (std::size_t i = 0; i < values_.items(*rule.each); ++i) {
    std::vector<RowFault> told_by_emits;
    values_.start_item(*rule.each, i, told_by_emits);
    if (values_.holds(rule.when)) return true;
  }
  return false;
}

const SourceRule* ImportPass::rule_for(const std::vector<RowFault>& faults) {
  for (const SourceRule& rule : source_.rules) {
    if (rule.outcome == SourceRule::Outcome::reject && !faults.empty()) continue;
    if (!takes(rule)) continue;
    if (!rule.remembered) return &rule;
    const std::string& value = values_.at(*rule.remembered).text;
    if (!value.empty() && log_.remembered(value)) return &rule;
  }
  return nullptr;
}

void ImportPass::row(std::size_t sheet, const std::string& name, const SheetHeader& header,
                     const InputRow& line) {
  if (repeats_header(header, line))
    return note(name, line.line, RowOutcome::skipped, "intestazione ripetuta", {});
  std::vector<RowFault> faults;
  for (const InputFault& fault : line.faults)
    faults.push_back(
        {fault.column > 0 ? fmt::format("{}", fault.column) : std::string{}, fault.text, fault.hint});
  if (const auto over = beyond(header, line))
    faults.push_back(
        {fmt::format("{}", *over + 1), "la riga ha più celle delle intestazioni",
         "un separatore dentro un valore? allora il valore va tra virgolette; altrimenti togliere la cella"});
  values_.start_row(line, faults);
  if (const SourceRule* rule = rule_for(faults)) return by_rule(*rule, name, header, line);
  const auto bad = known_bad_.find({sheet, line.line});
  if (bad != known_bad_.end()) return reject(name, header, line, {}, bad->second);
  if (!faults.empty()) return reject(name, header, line, {}, std::move(faults));
  EmitResult done = emitter_.run(values_, [&] { return digest_of(line); });
  if (!done.faults.empty()) {
    if (done.touched) half_written.emplace(RowPlace{sheet, line.line}, done.faults);
    return reject(name, header, line, {}, std::move(done.faults));
  }
  ++result.rows[static_cast<std::size_t>(done.wrote ? RowOutcome::imported : RowOutcome::unchanged)];
  for (const Finding& finding : done.findings) found(name, line.line, finding);
}

void ImportPass::found(const std::string& sheet, std::int64_t line, const Finding& finding) {
  if (!log_.finding(sheet, line, finding)) return;
  ++result.findings[finding.noticed.kind];
  result.found.push_back(found_row(references_, sheet, line, finding));
}

}  // namespace povnet
