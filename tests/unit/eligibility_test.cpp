#include "domain/eligibility.h"

#include <doctest/doctest.h>

using namespace povnet;

namespace {

using Fact = EligibleFact::Kind;
using Reasons = std::vector<EligibleReason>;
const Day as_of_today = make_day(2026, 9, 15);
const Day before = make_day(2026, 9, 14);
const Day after = make_day(2026, 9, 16);

EligibleFact measure(const std::string& title, std::optional<Day> first, std::optional<Day> last = {}) {
  return {.title = title, .record = "B-000001", .first = first, .last = last};
}

EligibleFact isee(std::int64_t amount, std::optional<Day> first, std::optional<Day> last = {}) {
  return {.kind = Fact::isee, .record = "ISEE-000001", .first = first, .last = last, .amount = amount};
}

EligibleFact care_case(std::optional<Day> first, std::optional<Day> last = {}) {
  return {.kind = Fact::care_case, .record = "PIC-000001", .first = first, .last = last};
}

EligibleFact asked_for() {
  EligibleFact fact = measure("ADI", before);
  fact.pending = true;
  return fact;
}

struct Judged {
  std::string what;
  EligibleRule rule;
  std::vector<EligibleFact> facts;
  Eligible answer;
  Reasons reasons;
};

const EligibleRule adi{.titles = {"ADI"}};
const EligibleRule isee_rule{.titles = {"ISEE"}, .ceiling = 936000};
const EligibleRule isee_and_case{.titles = {"ISEE"}, .ceiling = 936000, .case_required = true};
const EligibleRule either{.titles = {"ADI", "ISEE"}, .ceiling = 936000};

// What is asked, by which rule, on which facts: the answer, and why it is not yes.
const std::vector<Judged> judgements{
    {"a measure from that day", adi, {measure("ADI", as_of_today)}, Eligible::yes, {}},
    {"a measure until that day", adi, {measure("ADI", before, as_of_today)}, Eligible::yes, {}},
    {"a measure that ended the day before",
     adi,
     {measure("ADI", before, before)},
     Eligible::no,
     {EligibleReason::no_measure}},
    {"a measure from the day after",
     adi,
     {measure("ADI", after)},
     Eligible::no,
     {EligibleReason::no_measure}},
    {"another measure", adi, {measure("SFL", before)}, Eligible::no, {EligibleReason::no_measure}},
    {"a measure without its first day",
     adi,
     {measure("ADI", {})},
     Eligible::unknown,
     {EligibleReason::measure_undated}},
    {"a measure without its first day, over",
     adi,
     {measure("ADI", {}, before)},
     Eligible::no,
     {EligibleReason::no_measure}},
    {"a measure asked for", adi, {asked_for()}, Eligible::unknown, {EligibleReason::measure_pending}},
    {"a measure asked for, another granted", adi, {asked_for(), measure("ADI", before)}, Eligible::yes, {}},
    {"an ISEE at the ceiling", isee_rule, {isee(936000, before)}, Eligible::yes, {}},
    {"an ISEE a cent over", isee_rule, {isee(936001, before)}, Eligible::no, {EligibleReason::isee_over}},
    {"the later of two ISEE", isee_rule, {isee(936001, before), isee(1, as_of_today)}, Eligible::yes, {}},
    {"the later of two ISEE, in any order",
     isee_rule,
     {isee(1, as_of_today), isee(936001, before)},
     Eligible::yes,
     {}},
    {"an ISEE that ended",
     isee_rule,
     {isee(1, before, before)},
     Eligible::unknown,
     {EligibleReason::no_isee}},
    {"an ISEE without its day", isee_rule, {isee(1, {})}, Eligible::unknown, {EligibleReason::isee_undated}},
    {"a rule without its ceiling",
     {.titles = {"ISEE"}},
     {isee(1, before)},
     Eligible::unknown,
     {EligibleReason::no_ceiling}},
    {"a case of that day",
     isee_and_case,
     {isee(1, before), care_case(before, as_of_today)},
     Eligible::yes,
     {}},
    {"a case that closed",
     isee_and_case,
     {isee(1, before), care_case(before, before)},
     Eligible::no,
     {EligibleReason::no_case}},
    {"a case without its day",
     isee_and_case,
     {isee(1, before), care_case({})},
     Eligible::unknown,
     {EligibleReason::case_undated}},
    {"no case, and no ISEE: no, whatever the ISEE",
     isee_and_case,
     {},
     Eligible::no,
     {EligibleReason::no_isee, EligibleReason::no_case}},
    {"one title of two", either, {measure("ADI", before), isee(936001, before)}, Eligible::yes, {}},
    {"no title of two, one not known", either, {}, Eligible::unknown, {EligibleReason::no_isee}},
    {"no title is asked", {.titles = {"ADI"}, .title_required = false}, {}, Eligible::yes, {}},
    {"a rule of no title", {}, {measure("ADI", before)}, Eligible::no, {}},
};

}  // namespace

TEST_CASE("who may be charged, rule by rule (S-098)") {
  for (const Judged& one : judgements) {
    CAPTURE(one.what);
    const EligibleFinding finding = judge(one.rule, one.facts, as_of_today, as_of_today);
    CHECK(key_of(finding.answer) == key_of(one.answer));
    CHECK(finding.reasons == one.reasons);
  }
}

TEST_CASE("no measure is a no only as far as the measures were read (S-098)") {
  CHECK(judge(adi, {}, as_of_today, as_of_today).answer == Eligible::no);
  CHECK(judge(adi, {}, as_of_today, before).reasons == Reasons{EligibleReason::measures_not_read});
  CHECK(judge(adi, {}, as_of_today, std::nullopt).answer == Eligible::unknown);
}

TEST_CASE("yes says by which title and proof (S-098)") {
  const std::vector facts{isee(1, before), care_case(before), measure("ADI", before)};
  const EligibleFinding by_isee = judge(isee_and_case, facts, as_of_today, {});
  CHECK(by_isee.title == "ISEE");
  CHECK(by_isee.proofs == std::vector<std::size_t>{0, 1});
  CHECK(judge(either, facts, as_of_today, {}).proofs == std::vector<std::size_t>{2});
}

TEST_CASE("of several rules one yes decides, then one that cannot say (S-098)") {
  const EligibleFinding no{};
  const EligibleFinding unknown{.answer = Eligible::unknown};
  const EligibleFinding yes{.answer = Eligible::yes};
  CHECK(deciding(std::vector{no, unknown, yes}) == 2U);
  CHECK(deciding(std::vector{no, unknown, no}) == 1U);
  CHECK(deciding(std::vector{no, no}) == 0U);
  CHECK(!deciding({}));
}
