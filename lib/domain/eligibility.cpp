#include "domain/eligibility.h"

#include <algorithm>
#include <array>

namespace povnet {
namespace {

using Kind = EligibleFact::Kind;
constexpr std::string_view under_isee = "ISEE";

bool holds(const EligibleFact& fact, Day on) {
  return fact.first && *fact.first <= on && (!fact.last || on <= *fact.last);
}

/// May have begun: its first day is not known, and it is not over.
bool undated(const EligibleFact& fact, Day on) { return !fact.first && (!fact.last || on <= *fact.last); }

EligibleFinding refused(const std::string& title, EligibleReason reason) {
  return {.answer = answer_of(reason), .title = title, .reasons = {reason}};
}

EligibleFinding proved(const std::string& title, std::size_t place) {
  return {.answer = Eligible::yes, .title = title, .proofs = {place}};
}

EligibleFinding by_measure(const std::string& title, std::span<const EligibleFact> facts, Day on,
                           const std::optional<Day>& measures_read) {
  EligibleFinding best =
      refused(title, measures_read && on <= *measures_read ? EligibleReason::no_measure
                                                           : EligibleReason::measures_not_read);
  for (std::size_t at = 0; at < facts.size(); ++at) {
    if (facts[at].kind != Kind::measure || facts[at].title != title) continue;
    if (!facts[at].pending && holds(facts[at], on)) return proved(title, at);
    if (!facts[at].pending && !undated(facts[at], on)) continue;
    best =
        refused(title, facts[at].pending ? EligibleReason::measure_pending : EligibleReason::measure_undated);
    best.proofs = {at};
  }
  return best;
}

EligibleFinding by_isee(const std::optional<std::int64_t>& ceiling, std::span<const EligibleFact> facts,
                        Day on) {
  const std::string title(under_isee);
  EligibleFinding found = refused(title, EligibleReason::no_isee);
  std::optional<Day> latest;
  for (std::size_t at = 0; at < facts.size(); ++at) {
    if (facts[at].kind != Kind::isee) continue;
    if (undated(facts[at], on) && !latest) {
      found = refused(title, EligibleReason::isee_undated);
      found.proofs = {at};
    }
    if (!holds(facts[at], on) || (latest && *facts[at].first <= *latest)) continue;
    latest = facts[at].first;
    if (!ceiling) found = refused(title, EligibleReason::no_ceiling);
    if (ceiling && facts[at].amount > *ceiling) found = refused(title, EligibleReason::isee_over);
    if (ceiling && facts[at].amount <= *ceiling) found = proved(title, at);
    found.proofs = {at};
  }
  return found;
}

/// Adds what the case says: the answer is the weaker of the two.
void look_at_case(std::span<const EligibleFact> facts, Day on, EligibleFinding& finding) {
  std::optional<EligibleReason> reason = EligibleReason::no_case;
  for (std::size_t at = 0; at < facts.size() && reason; ++at) {
    if (facts[at].kind != Kind::care_case) continue;
    if (undated(facts[at], on)) reason = EligibleReason::case_undated;
    if (!holds(facts[at], on)) continue;
    finding.proofs.push_back(at);
    reason.reset();
  }
  if (!reason) return;
  finding.reasons.push_back(*reason);
  finding.answer = std::min(finding.answer, answer_of(*reason));
}

}  // namespace

std::string_view key_of(Eligible answer) {
  constexpr std::array<std::string_view, 3> keys{"no", "unknown", "yes"};
  return keys[static_cast<std::size_t>(answer)];
}

std::string_view key_of(EligibleReason reason) {
  constexpr std::array<std::string_view, 10> keys{
      "no_measure",        "isee_over", "no_case",      "measure_undated", "measure_pending",
      "measures_not_read", "no_isee",   "isee_undated", "no_ceiling",      "case_undated"};
  return keys[static_cast<std::size_t>(reason)];
}

Eligible answer_of(EligibleReason reason) {
  return reason <= EligibleReason::no_case ? Eligible::no : Eligible::unknown;
}

EligibleFinding judge(const EligibleRule& rule, std::span<const EligibleFact> facts, Day on,
                      const std::optional<Day>& measures_read) {
  if (!rule.title_required) return {.answer = Eligible::yes};
  std::optional<EligibleFinding> best;
  for (const std::string& title : rule.titles) {
    EligibleFinding finding =
        title == under_isee ? by_isee(rule.ceiling, facts, on) : by_measure(title, facts, on, measures_read);
    if (!best || finding.answer > best->answer) best = std::move(finding);
  }
  if (!best) return {};
  if (rule.case_required) look_at_case(facts, on, *best);
  return *best;
}

std::optional<std::size_t> deciding(std::span<const EligibleFinding> findings) {
  const auto best = std::ranges::max_element(findings, {}, &EligibleFinding::answer);
  if (best == findings.end()) return {};
  return static_cast<std::size_t>(best - findings.begin());
}

}  // namespace povnet
